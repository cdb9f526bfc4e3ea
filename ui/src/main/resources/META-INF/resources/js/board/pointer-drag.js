import { mark } from './dom.js';
import { Edges } from './edges.js';
import { Likeness } from './flight.js';

const THRESHOLD = 6;
const TOUCH_SLOP = 10;
const TOUCH_HOLD = 250;

/** @typedef {import('./card.js').CardItem} CardItem */

/** Dragging: by mouse and pen after a few pixels, by touch after a short hold, so that a swipe still scrolls. */
export class PointerDrag {
  /** @type {CardItem | null} pressed, perhaps not yet dragged */
  #item = null;
  /** @type {Likeness | null} set while dragging */
  #likeness = null;
  /** @type {import('./lane.js').Lane | null} */
  #lane = null;
  /** @type {string | null} */
  #action = null;
  #version = 0;
  #pointer = -1;
  #touch = false;
  #timer = 0;
  #start = { x: 0, y: 0 };
  #now = { x: 0, y: 0 };
  #grip = { x: 0, y: 0 };
  /** @type {AbortController | null} */
  #listening = null;
  /** True until the click that ends a drag has passed. */
  justDragged = false;

  /** @param {import('../plumb-board.js').PlumbBoard} board */
  constructor(board) {
    this.board = board;
    this.edges = new Edges(board.lanesElement, board.targets.element, () => this.#hover());
    board.lanesElement.addEventListener('pointerdown', (event) => this.#press(event));
    board.lanesElement.addEventListener('dragstart', (event) => event.preventDefault());
    board.lanesElement.addEventListener('contextmenu', (event) => this.#touch && this.#item && event.preventDefault());
    board.lanesElement.addEventListener('touchmove', (event) => this.active && event.preventDefault(), { passive: false });
  }

  get active() {
    return this.#likeness !== null;
  }

  /** @param {PointerEvent} event */
  #press(event) {
    const item = this.board.deck.itemAt(event.target);
    if (this.#item || !item?.mayMove || event.button !== 0 || !event.isPrimary) return;
    if (event.target instanceof Element && event.target.closest('button')) return;
    this.justDragged = false;
    this.#item = item;
    this.#pointer = event.pointerId;
    this.#touch = event.pointerType === 'touch';
    this.#start = this.#now = { x: event.clientX, y: event.clientY };
    if (this.#touch) this.#timer = window.setTimeout(() => this.#lift(), TOUCH_HOLD);
    this.#listen();
  }

  #listen() {
    const { signal } = (this.#listening = new AbortController());
    window.addEventListener('pointermove', (event) => event.pointerId === this.#pointer && this.#moved(event), { signal });
    window.addEventListener('pointerup', (event) => event.pointerId === this.#pointer && this.#drop(event), { signal });
    window.addEventListener('pointercancel', (event) => event.pointerId === this.#pointer && this.cancel(), { signal });
    window.addEventListener('blur', () => this.cancel(), { signal });
    window.addEventListener('keydown', (event) => this.#escape(event), { signal, capture: true });
  }

  /** @param {PointerEvent} event */
  #moved(event) {
    this.#now = { x: event.clientX, y: event.clientY };
    if (!this.active) {
      const far = Math.hypot(this.#now.x - this.#start.x, this.#now.y - this.#start.y);
      if (this.#touch && far > TOUCH_SLOP) this.#finish();
      if (this.#touch || far < THRESHOLD) return;
      this.#lift();
    }
    this.#likeness?.at(this.#now.x - this.#grip.x, this.#now.y - this.#grip.y);
    this.#hover();
  }

  #lift() {
    const item = this.#item;
    if (!item) return;
    const { left, top } = item.element.getBoundingClientRect();
    this.#grip = { x: this.#start.x - left, y: this.#start.y - top };
    this.#version = item.card.version;
    item.held = true;
    this.#likeness = new Likeness(item.element, this.board);
    mark(this.board, 'dragging', true);
    this.board.menu.close();
    if (this.#touch) navigator.vibrate?.(10);
    this.#hover();
  }

  #hover() {
    const hit = document.elementFromPoint(this.#now.x, this.#now.y);
    this.#action = this.board.targets.over(hit);
    const section = hit?.closest('.plumb-lane');
    this.#lane = (section instanceof HTMLElement && this.board.deck.lanes.get(section.dataset.stage ?? '')) || null;
    for (const lane of this.board.deck.lanes.values()) mark(lane.element, 'over', lane === this.#lane);
    this.edges.at(this.#now.x, this.#now.y, this.#lane?.list ?? null);
  }

  /** @param {KeyboardEvent} event */
  #escape(event) {
    if (event.key !== 'Escape' || !this.active) return;
    event.preventDefault();
    event.stopPropagation();
    this.#finish();
    clearTimeout(this.#timer);
    window.addEventListener('pointerup', () => this.#forget(), { once: true });
    this.board.announce(this.board.deck.texts.cancelled);
  }

  /** @param {PointerEvent} event */
  #drop(event) {
    this.#now = { x: event.clientX, y: event.clientY };
    if (this.active) this.#hover();
    const [item, lane, action, dragged, version] = [this.#item, this.#lane, this.#action, this.active, this.#version];
    this.#finish(() => {
      if (!item || !dragged) return;
      if (action) this.board.act(item, action, version);
      else if (lane) this.board.moves.ask(item, lane.stage, version);
    });
  }

  cancel() {
    this.#finish();
  }

  /** Lets clicks count again, once the one that ends the drag has passed. */
  #forget() {
    this.#timer = window.setTimeout(() => (this.justDragged = false));
  }

  /** @param {() => void} [then] what dropping does, before the likeness lands on the card's new place */
  #finish(then) {
    const [item, likeness] = [this.#item, this.#likeness];
    clearTimeout(this.#timer);
    this.#listening?.abort();
    this.#item = this.#likeness = this.#lane = this.#action = null;
    if (!item || !likeness) return;
    this.edges.stop();
    this.board.targets.over(null);
    mark(this.board, 'dragging', false);
    for (const lane of this.board.deck.lanes.values()) mark(lane.element, 'over', false);
    this.justDragged = true;
    this.#forget();
    item.held = false;
    then?.();
    this.board.deck.applyWaiting(item);
    likeness.land();
    this.board.catchUp();
  }
}
