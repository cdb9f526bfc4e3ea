/**
 * Fires `elapsed` after the given seconds; time stands still while it is hovered or focused.
 *
 * @attr {number} seconds none for a toast that stays
 */
class PlumbToast extends HTMLElement {
  #left = 0;
  #since = 0;
  #timer = 0;
  #holds = new Set();

  connectedCallback() {
    const seconds = Number(this.getAttribute('seconds'));
    if (!seconds || this.#left) {
      return;
    }
    this.#left = seconds * 1000;
    this.addEventListener('mouseenter', () => this.#hold('mouse'));
    this.addEventListener('mouseleave', () => this.#release('mouse'));
    this.addEventListener('focusin', () => this.#hold('focus'));
    this.addEventListener('focusout', () => this.#release('focus'));
    this.#run();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  /** @param {string} by */
  #hold(by) {
    if (this.#holds.size === 0) {
      clearTimeout(this.#timer);
      this.#left -= Date.now() - this.#since;
    }
    this.#holds.add(by);
  }

  /** @param {string} by */
  #release(by) {
    this.#holds.delete(by);
    if (this.#holds.size === 0) {
      this.#run();
    }
  }

  #run() {
    this.#since = Date.now();
    this.#timer = setTimeout(() => this.dispatchEvent(new CustomEvent('elapsed')), Math.max(this.#left, 1000));
  }
}

customElements.define('plumb-toast', PlumbToast);
