import { create, icon, mark } from './dom.js';

const TARGETS = { won: 'flag', lost: 'lost', moveTo: 'move', toLead: 'toLead', delete: 'trash' };

/** The bar at the bottom that a card can be dropped on. It shows while one is dragged; the card's menu offers the same. */
export class Targets {
  element = create('div', 'plumb-targets');

  constructor() {
    this.element.setAttribute('aria-hidden', 'true');
  }

  /** @param {import('./types.js').Texts} texts */
  name(texts) {
    this.element.replaceChildren(
      ...Object.entries(TARGETS).map(([action, symbol]) => {
        const target = create('div', 'plumb-target');
        target.dataset.action = action;
        target.append(icon(symbol), create('span', '', action === 'moveTo' ? texts.moveToOther : texts[action]));
        return target;
      }),
    );
  }

  /** @param {Element | null} hit @returns {string | null} the action under the pointer */
  over(hit) {
    const target = hit?.closest('.plumb-target') ?? null;
    for (const each of this.element.children) mark(each, 'over', each === target);
    return target instanceof HTMLElement ? (target.dataset.action ?? null) : null;
  }
}
