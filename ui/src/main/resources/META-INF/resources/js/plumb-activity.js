const PAUSE = 60_000;
const HANDS = ['pointerdown', 'keydown', 'wheel', 'touchstart'];

/** Fires `active` when somebody uses the page, at most once a minute. */
class PlumbActivity extends HTMLElement {
  #last = Date.now();

  #used = () => {
    const now = Date.now();
    if (now - this.#last >= PAUSE) {
      this.#last = now;
      this.dispatchEvent(new CustomEvent('active'));
    }
  };

  connectedCallback() {
    this.hidden = true;
    HANDS.forEach((hand) => window.addEventListener(hand, this.#used, { capture: true, passive: true }));
  }

  disconnectedCallback() {
    HANDS.forEach((hand) => window.removeEventListener(hand, this.#used, { capture: true }));
  }
}

customElements.define('plumb-activity', PlumbActivity);
