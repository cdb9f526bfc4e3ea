import { create } from './dom.js';

/** @typedef {import('./card.js').CardItem} CardItem */

/** A stage: its header and its cards in the order of their ranks. */
export class Lane {
  /** Asking for further cards. */
  loading = false;
  count = 0;
  /** @type {Pick<CardItem, 'id' | 'card'> | null} the last card that was fetched in order */
  horizon = null;
  /** @type {CardItem | null} the card that the Tab key reaches */
  reached = null;
  #count = create('span', 'plumb-badge');
  #sum = create('span', 'plumb-lane-sum');
  #weighted = create('span', 'plumb-lane-weighted');

  /** @param {import('./types.js').LaneState} state @param {import('./types.js').Texts} texts @param {string} sortCaption */
  constructor(state, texts, sortCaption) {
    this.stage = String(state.stage);
    this.name = state.name;
    this.more = state.more;
    this.element = create('section', 'plumb-lane');
    this.element.dataset.stage = this.stage;
    const heading = create('h2', '', state.name);
    heading.id = `plumb-lane-${this.stage}`;
    this.element.setAttribute('aria-labelledby', heading.id);
    this.list = create('ul');
    this.list.setAttribute('role', 'list');
    this.list.setAttribute('aria-labelledby', heading.id);
    this.element.append(this.#header(heading, state.entry, sortCaption), create('p', 'plumb-lane-empty', texts.emptyLane), this.list);
    this.setTotals(state);
  }

  /** @param {HTMLElement} heading @param {string | null | undefined} entry @param {string} sortCaption */
  #header(heading, entry, sortCaption) {
    const header = create('header');
    const name = create('div', 'plumb-lane-name');
    name.append(heading, this.#count);
    const sums = create('div', 'plumb-lane-sums');
    sums.append(this.#sum, this.#weighted, create('span', 'plumb-lane-sort', sortCaption));
    header.append(name, sums);
    if (entry) header.append(create('p', 'plumb-lane-entry plumb-meta', entry));
    return header;
  }

  /** @param {import('./types.js').Totals} totals */
  setTotals({ count, countText, sum, weighted }) {
    this.count = count;
    this.#count.replaceChildren(String(count), create('span', 'plumb-visually-hidden', ` ${countText}`));
    if (countText === String(count)) this.#count.textContent = countText;
    this.#sum.textContent = sum;
    this.#weighted.textContent = weighted ?? '';
  }

  get cards() {
    return /** @type {HTMLElement[]} */ ([...this.list.children]);
  }

  /** How many of its cards, from the top, are here; one that was put below out of turn does not count. @param {(id: string) => CardItem | undefined} find */
  shown(find) {
    const { horizon } = this;
    const beyond = (/** @type {HTMLElement} */ element) => {
      const item = find(element.dataset.id ?? '');
      return horizon && item && comesBefore(horizon, item);
    };
    return this.cards.filter((element) => !beyond(element)).length;
  }

  /** @param {CardItem} item */
  positionOf(item) {
    return this.cards.indexOf(item.element) + 1;
  }

  /**
   * @param {CardItem} item
   * @param {(id: string) => CardItem | undefined} find
   * @param {boolean} always even if its place is beyond what has been loaded
   * @returns {boolean} whether it has a place here
   */
  place(item, find, always) {
    const after = this.cards.find((other) => {
      const neighbour = other !== item.element && find(other.dataset.id ?? '');
      return neighbour && comesBefore(item, neighbour);
    });
    if (!after && this.more && !always) return false;
    if (item.element.parentElement !== this.list || item.element.nextElementSibling !== (after ?? null)) {
      this.list.insertBefore(item.element, after ?? null);
    }
    item.lane = this;
    return true;
  }
}

/** Ranks are compared as plain strings, equal ones by id. @param {Pick<CardItem, 'id' | 'card'>} one @param {Pick<CardItem, 'id' | 'card'>} other */
function comesBefore(one, other) {
  if (one.card.rank === other.card.rank) return Number(one.id) < Number(other.id);
  return one.card.rank < other.card.rank;
}
