/**
 * Keeps what is being written in the text area beside it, under the name in its attribute `name`, for this tab: it is
 * there again after the page, the panel or the session has come back, and goes when the text area is emptied.
 */
class PlumbDraft extends HTMLElement {
  #kept = '';

  /** @param {CustomEvent<{ value: string }>} event */
  #written = ({ detail: { value } }) => {
    if (value) sessionStorage.setItem(this.#key, value);
    else if (this.#kept) sessionStorage.removeItem(this.#key);
    this.#kept = value;
  };

  get #key() {
    return `plumb-draft:${this.getAttribute('name')}`;
  }

  get #area() {
    return this.parentElement?.querySelector('vaadin-text-area');
  }

  connectedCallback() {
    this.hidden = true;
    customElements.whenDefined('vaadin-text-area').then(() => {
      const area = this.#area;
      if (!area || !this.isConnected) return;
      area.addEventListener('value-changed', this.#written);
      const kept = sessionStorage.getItem(this.#key);
      if (area.value || !kept) return;
      area.value = kept;
      area.dispatchEvent(new Event('input', { bubbles: true })); // so that the server knows it too
    });
  }

  disconnectedCallback() {
    this.#area?.removeEventListener('value-changed', this.#written);
  }
}

customElements.define('plumb-draft', PlumbDraft);
