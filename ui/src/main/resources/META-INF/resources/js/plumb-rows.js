/** @typedef {(from: number, last: number) => number} Step */

/** @type {Record<string, Step | undefined>} */
const STEPS = {
  ArrowUp: (from) => from - 1,
  ArrowDown: (from) => from + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/** Lets rows be put into another order by their handles: by mouse, pen, finger and keys. The server decides. */
class PlumbRows extends HTMLElement {
  /** @type {{ move(from: number, to: number): Promise<void> } | undefined} set by Vaadin */
  $server;
  /** @type {{ row: HTMLElement, rows: HTMLElement[], from: number, to: number, y: number } | null} */
  #drag = null;
  /** @type {AbortController | null} */
  #listening = null;
  /** Keys act one after the other, each on the order that the one before has left. */
  #keys = Promise.resolve();

  connectedCallback() {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('pointerdown', (event) => this.#press(event), { signal });
    this.addEventListener('pointermove', (event) => this.#moved(event), { signal });
    this.addEventListener('pointerup', () => this.#drop(), { signal });
    this.addEventListener('pointercancel', () => this.#end(), { signal });
    this.addEventListener('keydown', (event) => this.#key(event), { signal });
  }

  disconnectedCallback() {
    this.#listening?.abort();
    this.#end();
  }

  /** @param {number} index */
  focusHandle(index) {
    /** @type {HTMLElement | null | undefined} */ (this.#rows[index]?.querySelector('.plumb-rows-handle'))?.focus();
  }

  /** @returns {HTMLElement[]} */
  get #rows() {
    return [...this.querySelectorAll('.plumb-rows-row')].filter((each) => each instanceof HTMLElement);
  }

  /** @param {Event} event */
  #rowOf(event) {
    const handle = event.target instanceof Element ? event.target.closest('.plumb-rows-handle') : null;
    const row = handle?.closest('.plumb-rows-row');
    return row instanceof HTMLElement ? row : null;
  }

  /** @param {PointerEvent} event */
  #press(event) {
    const row = this.#rowOf(event);
    if (!row || event.button !== 0 || !event.isPrimary) return;
    const rows = this.#rows;
    const from = rows.indexOf(row);
    this.#drag = { row, rows, from, to: from, y: event.clientY + this.#scroller.scrollTop };
    this.setPointerCapture(event.pointerId);
    row.toggleAttribute('data-lifted', true);
  }

  /** @param {PointerEvent} event */
  #moved(event) {
    const drag = this.#drag;
    if (!drag) return;
    this.#scrollAt(event.clientY);
    const by = event.clientY + this.#scroller.scrollTop - drag.y;
    const middle = drag.row.offsetTop + drag.row.offsetHeight / 2 + by;
    const passed = drag.rows.filter((each) => each !== drag.row && each.offsetTop + each.offsetHeight / 2 < middle);
    drag.to = passed.length;
    drag.row.style.translate = `0 ${by}px`;
    const step = this.#step(drag.rows);
    drag.rows.forEach((each, index) => {
      if (each === drag.row) return;
      const down = index < drag.from && index >= drag.to;
      const up = index > drag.from && index <= drag.to;
      each.style.translate = down ? `0 ${step(drag.row)}px` : up ? `0 ${-step(drag.row)}px` : '';
    });
  }

  /** How far the others make way: a row and the gap. @param {HTMLElement[]} rows */
  #step(rows) {
    const gap = rows.length > 1 ? rows[1].offsetTop - rows[0].offsetTop - rows[0].offsetHeight : 0;
    return (/** @type {HTMLElement} */ row) => row.offsetHeight + gap;
  }

  get #scroller() {
    let each = this.parentElement;
    while (each && each.scrollHeight <= each.clientHeight) each = each.parentElement;
    return each ?? document.documentElement;
  }

  /** @param {number} y */
  #scrollAt(y) {
    const { top, bottom } = this.#scroller.getBoundingClientRect();
    if (y < top + 40) this.#scroller.scrollTop -= 12;
    else if (y > bottom - 40) this.#scroller.scrollTop += 12;
  }

  async #drop() {
    const drag = this.#drag;
    if (!drag) return;
    this.#drag = null;
    const from = this.#rows.indexOf(drag.row);
    try {
      if (from === drag.from && drag.to !== from) await this.$server?.move(from, drag.to);
    } catch {
      return; // the server has said what failed
    } finally {
      this.#settle(drag.rows);
    }
  }

  #end() {
    if (this.#drag) this.#settle(this.#drag.rows);
    this.#drag = null;
  }

  /** @param {HTMLElement[]} rows */
  #settle(rows) {
    for (const each of rows) {
      each.style.translate = '';
      each.toggleAttribute('data-lifted', false);
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key === 'Escape' && this.#drag) {
      event.preventDefault();
      event.stopPropagation();
      this.#end();
      return;
    }
    const row = this.#rowOf(event);
    const step = STEPS[event.key];
    if (!row || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#keys = this.#keys.then(() => this.#stepTo(row, step));
  }

  /** @param {HTMLElement} row @param {Step} step */
  async #stepTo(row, step) {
    const rows = this.#rows;
    const from = rows.indexOf(row);
    const to = step(from, rows.length - 1);
    try {
      if (from >= 0 && to !== from && rows[to]) await this.$server?.move(from, to);
    } catch {
      return; // the server has said what failed
    }
  }
}

customElements.get('plumb-rows') ?? customElements.define('plumb-rows', PlumbRows);
