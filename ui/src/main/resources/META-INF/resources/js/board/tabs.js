import { create } from './dom.js';

/** On a phone: names the lane that is shown and takes one to another. */
export class Tabs {
  element = create('nav', 'plumb-board-tabs');
  /** @type {IntersectionObserver | null} */
  #observer = null;

  /** @param {HTMLElement} lanes */
  constructor(lanes) {
    this.lanes = lanes;
  }

  /** @param {import('./deck.js').Deck} deck */
  show(deck) {
    this.#observer?.disconnect();
    this.#observer = new IntersectionObserver((entries) => this.#seen(entries), { root: this.lanes, threshold: 0.6 });
    this.element.setAttribute('aria-label', deck.texts.stages ?? '');
    this.element.replaceChildren(...[...deck.lanes.values()].map((lane) => this.#tab(lane)));
    this.count(deck);
    for (const lane of deck.lanes.values()) this.#observer.observe(lane.element);
  }

  /** @param {import('./deck.js').Deck} deck */
  count(deck) {
    for (const tab of this.element.querySelectorAll('button')) {
      const badge = tab.querySelector('.plumb-badge');
      if (badge) badge.textContent = String(deck.lanes.get(tab.dataset.stage ?? '')?.count ?? '');
    }
  }

  /** @param {import('./lane.js').Lane} lane */
  #tab(lane) {
    const tab = create('button', 'plumb-board-tab', lane.name);
    tab.type = 'button';
    tab.dataset.stage = lane.stage;
    tab.append(create('span', 'plumb-badge'));
    tab.addEventListener('click', () => lane.element.scrollIntoView({ inline: 'start', block: 'nearest' }));
    return tab;
  }

  /** @param {IntersectionObserverEntry[]} entries */
  #seen(entries) {
    const shown = entries.filter((entry) => entry.isIntersecting).at(0)?.target;
    if (!(shown instanceof HTMLElement)) return;
    for (const tab of this.element.querySelectorAll('button')) {
      const current = tab.dataset.stage === shown.dataset.stage;
      if (current) tab.setAttribute('aria-current', 'true');
      else tab.removeAttribute('aria-current');
      if (current) this.element.scrollTo({ left: tab.offsetLeft - 40 });
    }
  }
}
