const ZONE = 48;
const STEP = 14;

/** Scrolls a lane up and down, and the lanes sideways, while a card is held near an edge. */
export class Edges {
  #frame = 0;
  #x = 0;
  #y = 0;
  /** @type {HTMLElement | null} */
  #list = null;

  /** @param {HTMLElement} lanes @param {HTMLElement} bar what covers the lower end of the lanes @param {() => void} scrolled */
  constructor(lanes, bar, scrolled) {
    this.lanes = lanes;
    this.bar = bar;
    this.scrolled = scrolled;
  }

  /** @param {number} x @param {number} y @param {HTMLElement | null} list the lane's cards under the pointer */
  at(x, y, list) {
    this.#x = x;
    this.#y = y;
    this.#list = list;
    if (!this.#frame) this.#frame = requestAnimationFrame(() => this.#step());
  }

  stop() {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #step() {
    const board = this.lanes.getBoundingClientRect();
    const sideways = pull(this.#x, board.left, board.right);
    const before = this.lanes.scrollLeft + (this.#list?.scrollTop ?? 0);
    this.lanes.scrollLeft += sideways;
    if (this.#list) {
      const { top, bottom } = this.#list.getBoundingClientRect();
      this.#list.scrollTop += pull(this.#y, top, Math.min(bottom, this.bar.getBoundingClientRect().top));
    }
    if (this.lanes.scrollLeft + (this.#list?.scrollTop ?? 0) !== before) this.scrolled();
    this.#frame = requestAnimationFrame(() => this.#step());
  }
}

/** The nearer the edge, the faster. @param {number} at @param {number} start @param {number} end */
function pull(at, start, end) {
  if (at < start + ZONE) return -STEP * Math.min(1, (start + ZONE - at) / ZONE);
  if (at > end - ZONE) return STEP * Math.min(1, (at - end + ZONE) / ZONE);
  return 0;
}
