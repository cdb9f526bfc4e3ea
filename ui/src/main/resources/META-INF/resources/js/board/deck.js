import { CardItem } from './card.js';
import { Lane } from './lane.js';

/** All lanes and all cards that have been loaded. It places and removes; it decides nothing. */
export class Deck {
  /** @type {Map<string, Lane>} */
  lanes = new Map();
  /** @type {Map<string, CardItem>} */
  #items = new Map();
  /** @type {string | null} the card that was focused last */
  #current = null;

  /** @param {import('./types.js').Snapshot} snapshot */
  constructor(snapshot) {
    this.texts = snapshot.texts;
    for (const state of snapshot.lanes) {
      const lane = new Lane(state, snapshot.texts, snapshot.sortCaption);
      this.lanes.set(lane.stage, lane);
      this.append(lane, state.cards);
    }
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
    this.#tidy(lane);
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
    const home = item.lane;
    this.#keepingFocus(item, () => {
      if (item.card !== card) item.update(card);
      this.#items.set(item.id, item);
      if (!this.lanes.get(stage)?.place(item, (id) => this.item(id), always)) this.remove(item);
    });
    this.#tidy(home);
    this.#tidy(item.lane);
    return item;
  }

  /** @param {CardItem} item */
  remove(item) {
    const neighbour = this.item((item.element.nextElementSibling ?? item.element.previousElementSibling)?.getAttribute('data-id') ?? '');
    const focused = item.element.contains(document.activeElement);
    const { lane } = item;
    this.#items.delete(item.id);
    item.element.remove();
    item.lane = null;
    this.#tidy(lane, neighbour);
    if (focused) (neighbour ?? this.#items.values().next().value)?.link.focus();
  }

  get current() {
    return this.#current ? this.item(this.#current) : undefined;
  }

  /** The Tab key goes from lane to lane, and reaches the card where one was last. @param {CardItem} item */
  rove(item) {
    this.#current = item.id;
    this.#tidy(item.lane, item);
  }

  /** @param {Lane | null} lane @param {CardItem} [wanted] */
  #tidy(lane, wanted) {
    if (!lane) return;
    const items = lane.cards.map((element) => /** @type {CardItem} */ (this.itemAt(element)));
    const reached = [wanted, lane.reached].find((item) => item && items.includes(item)) ?? items[0];
    lane.reached = reached ?? null;
    for (const item of items) item.tabIndex = item === reached ? 0 : -1;
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
