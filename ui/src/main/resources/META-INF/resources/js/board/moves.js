import { say } from './dom.js';
import { light, Likeness } from './flight.js';

/** @typedef {import('./card.js').CardItem} CardItem */

/** Moves that have been asked for: a card goes at once and comes back if the server refuses. */
export class Moves {
  /** @param {import('../plumb-board.js').PlumbBoard} board */
  constructor(board) {
    this.board = board;
  }

  /** @param {CardItem} item @param {string} stage @param {number} [version] the one that was looked at when it was picked up */
  ask(item, stage, version = item.card.version) {
    const home = item.lane?.stage;
    if (!item.mayMove || !home || home === stage) return;
    item.inFlight = true;
    this.board.deck.put(item.card, stage, true);
    this.board.server?.move(item.id, version, stage)?.catch?.(() => this.putBack(item.id, home, null));
  }

  /** @param {string | number} id @param {string | number} stage @param {import('./types.js').Card | null} card */
  putBack(id, stage, card) {
    const { deck } = this.board;
    const item = deck.item(id);
    if (!item) return;
    item.inFlight = false;
    const likeness = new Likeness(item.element, this.board);
    deck.put(card ?? item.card, String(stage), true);
    item.element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    likeness.land();
    this.#announce(item, deck.texts.putBack);
    deck.applyWaiting(item);
  }

  /** @param {string | number} id @param {string | number} stage @param {import('./types.js').Card} card */
  settle(id, stage, card) {
    const { deck } = this.board;
    const known = deck.item(id);
    if (known) known.inFlight = false;
    const item = deck.put(card, String(stage), true);
    deck.applyWaiting(item);
    if (!item.lane) return;
    light(item.element);
    this.#announce(item, deck.texts.moved);
  }

  /** @param {CardItem} item @param {string} pattern */
  #announce(item, pattern) {
    const { lane } = item;
    if (!lane) return;
    const position = lane.positionOf(item);
    this.board.announce(say(pattern, { title: item.card.title, stage: lane.name, position, count: Math.max(lane.count, position) }));
  }
}
