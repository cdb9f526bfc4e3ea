import { mark, say } from './dom.js';

/** @typedef {import('./card.js').CardItem} CardItem */
/** @typedef {import('./lane.js').Lane} Lane */

/** Arrows go from card to card; Space picks one up, arrows choose its lane, Space or Enter drops it. */
export class Keyboard {
  /** @type {{item: CardItem, lane: Lane, version: number} | null} */
  #hand = null;

  /** @param {import('../plumb-board.js').PlumbBoard} board */
  constructor(board) {
    this.board = board;
    board.lanesElement.addEventListener('keydown', (event) => this.#pressed(event));
    board.lanesElement.addEventListener('focusout', (event) => this.#left(event));
    board.lanesElement.addEventListener('focusin', (event) => {
      const item = board.deck.itemAt(event.target);
      if (item) board.deck.rove(item);
    });
  }

  get active() {
    return this.#hand !== null;
  }

  /** @param {KeyboardEvent} event */
  #pressed(event) {
    const item = this.board.deck.itemAt(event.target);
    if (!item || event.ctrlKey || event.altKey || event.metaKey || this.board.drag.active) return;
    const handled = this.#hand ? this.#steer(event.key) : this.#walk(event, item);
    if (handled) event.preventDefault();
  }

  /** @param {KeyboardEvent} event @param {CardItem} item @returns {boolean} whether the key meant something */
  #walk(event, item) {
    const onLink = event.target === item.link;
    switch (event.key) {
      case 'ArrowDown':
        return focus(this.board.deck.itemAt(item.element.nextElementSibling));
      case 'ArrowUp':
        return focus(this.board.deck.itemAt(item.element.previousElementSibling));
      case 'ArrowLeft':
        return this.#beside(item, -1);
      case 'ArrowRight':
        return this.#beside(item, 1);
      case 'Home':
        return focus(this.board.deck.itemAt(item.lane?.list.firstElementChild ?? null));
      case 'End':
        return focus(this.board.deck.itemAt(item.lane?.list.lastElementChild ?? null));
      case ' ':
        return onLink && this.#pickUp(item);
      case 'F10':
        return event.shiftKey && this.board.menu.open(item);
      case 'm':
      case 'ContextMenu':
        return this.board.menu.open(item);
      default:
        return false;
    }
  }

  /** The card at the same height in the next lane that has any. @param {CardItem} item @param {1 | -1} step */
  #beside(item, step) {
    const lanes = [...this.board.deck.lanes.values()];
    const height = item.lane ? item.lane.positionOf(item) - 1 : 0;
    for (let at = lanes.indexOf(/** @type {Lane} */ (item.lane)) + step; lanes[at]; at += step) {
      const { cards } = lanes[at];
      if (cards.length) return focus(this.board.deck.itemAt(cards[Math.min(height, cards.length - 1)]));
    }
    return true;
  }

  /** @param {CardItem} item */
  #pickUp(item) {
    const { texts } = this.board.deck;
    if (!item.mayMove || !item.lane) {
      this.board.announce(item.busy ? texts.moving : say(texts.notYours, { owner: item.card.owner.name }));
      return true;
    }
    this.#hand = { item, lane: item.lane, version: item.card.version };
    item.held = true;
    mark(item.element, 'held', true);
    this.#choose(item.lane);
    this.board.announce(say(texts.pickedUp, { title: item.card.title, stage: item.lane.name }));
    return true;
  }

  /** @param {string} key */
  #steer(key) {
    if (key === 'ArrowLeft' || key === 'ArrowRight') this.#next(key === 'ArrowLeft' ? -1 : 1);
    else if (key === ' ' || key === 'Enter') this.#drop();
    else if (key === 'Escape') this.cancel();
    else return key.startsWith('Arrow') || key.length === 1;
    return true;
  }

  /** @param {1 | -1} step */
  #next(step) {
    if (!this.#hand) return;
    const lanes = [...this.board.deck.lanes.values()];
    const lane = lanes[lanes.indexOf(this.#hand.lane) + step];
    if (!lane) return;
    this.#choose(lane);
    lane.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.board.announce(say(this.board.deck.texts.over, { stage: lane.name, count: lane.count }));
  }

  /** @param {Lane | null} lane */
  #choose(lane) {
    if (this.#hand && lane) this.#hand.lane = lane;
    for (const each of this.board.deck.lanes.values()) mark(each.element, 'over', each === lane);
  }

  #drop() {
    const hand = this.#letGo();
    if (!hand) return;
    if (hand.item.lane === hand.lane) this.board.announce(this.board.deck.texts.cancelled);
    else this.board.moves.ask(hand.item, hand.lane.stage, hand.version);
    this.#done(hand.item);
  }

  cancel() {
    const hand = this.#letGo();
    if (!hand) return;
    this.board.announce(this.board.deck.texts.cancelled);
    this.#done(hand.item);
  }

  #letGo() {
    const hand = this.#hand;
    this.#choose(null);
    this.#hand = null;
    if (hand) {
      hand.item.held = false;
      mark(hand.item.element, 'held', false);
    }
    return hand;
  }

  /** @param {CardItem} item */
  #done(item) {
    this.board.deck.applyWaiting(item);
    this.board.catchUp();
  }

  /** @param {FocusEvent} event */
  #left(event) {
    const stays = event.relatedTarget instanceof Node && this.#hand?.item.element.contains(event.relatedTarget);
    if (this.#hand && !stays && document.hasFocus()) this.cancel();
  }
}

/** @param {CardItem | undefined} item */
function focus(item) {
  item?.link.focus();
  return true;
}
