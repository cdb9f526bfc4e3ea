import { CardItem } from './card.js';
import { Lane } from './lane.js';

/** All lanes and all cards that have been loaded. It places and removes; it decides nothing. */
export class Deck {
  /** @type {Map<string, Lane>} */
  lanes = new Map();
  /** @type {Map<string, CardItem>} */
  #items = new Map();
  /** @type {string | null} the card that the Tab key reaches */
  #current = null;

  /** @param {import('./types.js').Snapshot} snapshot */
  constructor(snapshot) {
    this.texts = snapshot.texts;
    for (const state of snapshot.lanes) {
      const lane = new Lane(state, snapshot.texts, snapshot.sortCaption);
      this.lanes.set(lane.stage, lane);
      this.append(lane, state.cards);
    }
    this.#choose(this.#items.values().next().value ?? null);
  }

  /** @param {string | number} id */
  item(id) {
    return this.#items.get(String(id));
  }

  /** @param {EventTarget | null} target */
  itemAt(target) {
    const element = target instanceof Element ? target.closest('.plumb-card') : null;
    return element instanceof HTMLElement ? this.item(element.dataset.id ?? '') : undefined;
  }

  /** @param {Lane} lane @param {import('./types.js').Card[]} cards in their order, after what is there */
  append(lane, cards) {
    for (const card of cards) {
      if (this.item(card.id)) continue;
      const item = new CardItem(card, this.texts);
      item.lane = lane;
      this.#items.set(item.id, item);
      lane.list.append(item.element);
    }
    const last = cards.at(-1);
    if (last) lane.horizon = { id: String(last.id), card: last };
    if (!this.#current) this.#choose(this.#items.values().next().value ?? null);
  }

  /** @param {import('./types.js').Change} change somebody's, perhaps one's own */
  apply(change) {
    const item = this.item(change.id);
    if (item && (item.held || item.busy)) {
      item.waiting = change;
    } else if (change.card == null || change.stage == null || !this.lanes.has(String(change.stage))) {
      if (item) this.remove(item);
    } else if (!item || change.card.version >= item.card.version) {
      this.put(change.card, String(change.stage), false);
    }
  }

  /** What has waited for the card to be let go of. @param {CardItem} item */
  applyWaiting(item) {
    const change = item.waiting;
    item.waiting = null;
    if (change && !item.held && !item.busy) this.apply(change);
  }

  /** @param {import('./types.js').Card} card @param {string} stage @param {boolean} always */
  put(card, stage, always) {
    const item = this.item(card.id) ?? new CardItem(card, this.texts);
    this.#keepingFocus(item, () => {
      if (item.card !== card) item.update(card);
      this.#items.set(item.id, item);
      if (!this.lanes.get(stage)?.place(item, (id) => this.item(id), always)) this.remove(item);
    });
    if (!this.#current) this.#choose(item);
    return item;
  }

  /** @param {CardItem} item */
  remove(item) {
    const neighbour = this.item((item.element.nextElementSibling ?? item.element.previousElementSibling)?.getAttribute('data-id') ?? '');
    const focused = item.element.contains(document.activeElement);
    this.#items.delete(item.id);
    item.element.remove();
    item.lane = null;
    if (this.#current === item.id) this.#choose(neighbour ?? this.#items.values().next().value ?? null);
    if (focused) this.current?.link.focus();
  }

  get current() {
    return this.#current ? this.item(this.#current) : undefined;
  }

  /** Makes it the one card in the tab order. @param {CardItem} item */
  rove(item) {
    if (this.#current === item.id) return;
    if (this.current) this.current.tabIndex = -1;
    this.#choose(item);
  }

  /** @param {CardItem | null} item */
  #choose(item) {
    this.#current = item?.id ?? null;
    if (item) item.tabIndex = 0;
  }

  /** @param {CardItem} item @param {() => void} work that may take the element out of the page for a moment */
  #keepingFocus(item, work) {
    const focused = document.activeElement;
    const inside = focused && item.element.contains(focused);
    const onMenu = focused === (item.element.firstElementChild && item.menuButton);
    work();
    if (inside && item.element.isConnected) (onMenu ? item.menuButton : item.link).focus({ preventScroll: true });
  }
}
