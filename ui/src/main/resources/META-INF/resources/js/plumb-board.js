import { watchConnection } from './board/connection.js';
import { Deck } from './board/deck.js';
import { create, mark } from './board/dom.js';
import { Keyboard } from './board/keyboard.js';
import { Menu } from './board/menu.js';
import { Moves } from './board/moves.js';
import { rememberPlace } from './board/place.js';
import { PointerDrag } from './board/pointer-drag.js';
import { Tabs } from './board/tabs.js';
import { Targets } from './board/targets.js';

/** @typedef {import('./board/types.js').Snapshot} Snapshot */
/** @typedef {import('./board/types.js').Patch} Patch */
/** @typedef {import('./board/card.js').CardItem} CardItem */
/** @typedef {import('./board/lane.js').Lane} Lane */

const NEARLY_ALL = 800;

/** The pipeline board. It shows what the server says and asks for what people want; the server decides. */
export class PlumbBoard extends HTMLElement {
  /** @type {import('./board/types.js').Server | undefined} set by Vaadin */
  $server;
  deck = new Deck({ revision: -1, texts: {}, sortCaption: '', lanes: [] });
  #revision = -1;
  #reloading = false;
  /** @type {(() => void)[]} a snapshot that came during a drag, and what followed it */
  #later = [];
  #keys = create('p', 'plumb-visually-hidden');
  #live = create('div', 'plumb-visually-hidden');
  #stale = create('div', 'plumb-banner plumb-board-stale');
  #unwatch = () => {};
  #resized = () => this.menu.close();

  lanesElement = create('div', 'plumb-lanes');
  targets = new Targets();
  tabs = new Tabs(this.lanesElement);
  menu = new Menu(this);
  moves = new Moves(this);
  drag = new PointerDrag(this);
  keyboard = new Keyboard(this);

  get server() {
    return this.$server;
  }

  connectedCallback() {
    if (!this.lanesElement.isConnected) this.#build();
    this.#unwatch = watchConnection(
      () => this.#setStale(true),
      () => this.#reload(),
    );
    window.addEventListener('resize', this.#resized);
  }

  disconnectedCallback() {
    this.#unwatch();
    window.removeEventListener('resize', this.#resized);
    this.drag.cancel();
    this.keyboard.cancel();
  }

  #build() {
    this.#live.setAttribute('aria-live', 'assertive');
    this.#stale.setAttribute('role', 'status');
    this.#stale.dataset.kind = 'warn';
    this.#stale.hidden = true;
    this.#keys.id = 'plumb-board-keys';
    this.lanesElement.setAttribute('role', 'region');
    this.lanesElement.setAttribute('aria-describedby', this.#keys.id);
    this.lanesElement.addEventListener('click', (event) => this.#clicked(event));
    this.lanesElement.addEventListener('scroll', (event) => this.#scrolled(event), { capture: true, passive: true });
    this.append(this.#stale, this.tabs.element, this.lanesElement, this.targets.element, this.menu.element, this.#keys, this.#live);
  }

  /** @param {Snapshot} snapshot */
  load(snapshot) {
    if (this.#busy) {
      this.#later = [() => this.load(snapshot)];
      return;
    }
    const restore = rememberPlace(this);
    this.menu.close();
    this.deck = new Deck(snapshot);
    this.#revision = snapshot.revision;
    this.#reloading = false;
    this.#keys.textContent = snapshot.texts.keys ?? '';
    this.#stale.textContent = snapshot.texts.stale ?? '';
    this.lanesElement.setAttribute('aria-label', snapshot.texts.board ?? '');
    this.targets.name(snapshot.texts);
    this.lanesElement.replaceChildren(...[...this.deck.lanes.values()].map((lane) => lane.element));
    this.tabs.show(this.deck);
    this.#setStale(false);
    restore();
    requestAnimationFrame(() => {
      this.server?.ready();
      for (const lane of this.deck.lanes.values()) this.#more(lane);
    });
  }

  /** @param {Patch} patch */
  patch(patch) {
    if (this.#later.length) this.#later.push(() => this.patch(patch));
    else if (patch.from === this.#revision) this.#apply(patch);
    else this.#reload();
  }

  /** @param {Patch} patch */
  #apply(patch) {
    this.#revision = patch.revision;
    for (const change of patch.cards) this.deck.apply(change);
    this.#count(patch.totals);
    if (patch.notice) this.announce(patch.notice.text);
  }

  /** @param {Record<string, import('./board/types.js').Totals> | null | undefined} totals */
  #count(totals) {
    for (const [stage, each] of Object.entries(totals ?? {})) this.deck.lanes.get(stage)?.setTotals(each);
    this.tabs.count(this.deck);
  }

  /** A move was refused. @param {string | number} id @param {string | number} stage @param {import('./board/types.js').Card | null} [card] */
  putBack(id, stage, card) {
    this.moves.putBack(id, stage, card ?? null);
  }

  /**
   * A move was accepted.
   *
   * @param {string | number} id
   * @param {string | number} stage
   * @param {import('./board/types.js').Card} card
   * @param {Record<string, import('./board/types.js').Totals>} [totals]
   */
  settle(id, stage, card, totals) {
    this.#count(totals);
    this.moves.settle(id, stage, card);
  }

  /** @param {CardItem} item @param {string} action @param {number} [version] */
  act(item, action, version = item.card.version) {
    this.server?.act(item.id, version, action);
  }

  /** @param {string | undefined} text */
  announce(text) {
    this.#live.replaceChildren(create('p', '', text));
  }

  /** Does what has waited for the end of a drag. */
  catchUp() {
    const later = this.#later;
    this.#later = [];
    for (const each of later) each();
  }

  get #busy() {
    return this.drag.active || this.keyboard.active;
  }

  #reload() {
    if (this.#reloading) return;
    this.#reloading = true;
    this.server?.reload()?.catch?.(() => (this.#reloading = false));
  }

  /** @param {boolean} on */
  #setStale(on) {
    mark(this, 'stale', on);
    this.#stale.hidden = !on;
    if (on) this.#reloading = false;
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const item = this.deck.itemAt(event.target);
    if (!item || !(event.target instanceof Element)) return;
    const otherwise = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (event.target.closest('a') && (!otherwise || this.drag.justDragged)) event.preventDefault();
    if (this.drag.justDragged || otherwise) return;
    if (event.target.closest('button')) this.menu.toggle(item);
    else this.act(item, 'open');
  }

  /** @param {Event} event */
  #scrolled(event) {
    for (const lane of this.deck.lanes.values()) if (lane.list === event.target) this.#more(lane);
  }

  /** Fetches further cards until the lane is longer than what is seen of it. @param {Lane} lane */
  async #more(lane) {
    const { scrollTop, clientHeight, scrollHeight } = lane.list;
    const last = this.deck.itemAt(lane.list.lastElementChild);
    if (!lane.more || lane.loading || !last || !this.server || scrollTop + clientHeight < scrollHeight - NEARLY_ALL) return;
    lane.loading = true;
    try {
      const { cards, more } = await this.server.more(lane.stage, lane.shown((id) => this.deck.item(id)));
      if (!lane.element.isConnected) return;
      this.deck.append(lane, cards);
      lane.more = more && cards.length > 0;
    } catch {
      return; // scrolling asks again; the server has said what failed
    } finally {
      lane.loading = false;
    }
    this.#more(lane);
  }
}

customElements.get('plumb-board') ?? customElements.define('plumb-board', PlumbBoard);
