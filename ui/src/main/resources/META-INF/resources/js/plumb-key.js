const OPENED = ['dialog', 'confirm-dialog', 'context-menu', 'menu-bar-submenu', 'popover']
  .map((each) => `vaadin-${each}[opened]`)
  .concat('.plumb-menu:popover-open')
  .join();

/** Fires `plumb-key` when the key in its attribute `key` is pressed, unless somebody is typing or a dialog is open. */
class PlumbKey extends HTMLElement {
  /** @param {KeyboardEvent} event */
  #press = (event) => {
    const other = event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented;
    if (!other && event.key.toLowerCase() === this.getAttribute('key') && !this.#busy(event)) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('plumb-key'));
    }
  };

  connectedCallback() {
    this.hidden = true;
    window.addEventListener('keydown', this.#press);
  }

  disconnectedCallback() {
    window.removeEventListener('keydown', this.#press);
  }

  /** @param {KeyboardEvent} event */
  #busy(event) {
    const typing = event
      .composedPath()
      .some((node) => node instanceof Element && node.matches('input, textarea, select, [contenteditable]'));
    return typing || document.querySelector(OPENED) !== null;
  }
}

customElements.define('plumb-key', PlumbKey);
