import { mark, wantsLessMotion } from './dom.js';

/** A likeness of a card that follows the pointer or flies to where the card now is. */
export class Likeness {
  /** @param {HTMLElement} card @param {HTMLElement} board */
  constructor(card, board) {
    const { left, top, width } = card.getBoundingClientRect();
    this.card = card;
    this.image = /** @type {HTMLElement} */ (card.cloneNode(true));
    this.image.classList.add('plumb-card-image');
    this.image.removeAttribute('data-id');
    this.image.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
    this.image.inert = true;
    this.image.setAttribute('aria-hidden', 'true');
    this.image.setAttribute('role', 'presentation');
    this.image.style.setProperty('width', `${width}px`);
    this.at(left, top);
    mark(card, 'away', true);
    board.append(this.image);
  }

  /** @param {number} left @param {number} top */
  at(left, top) {
    this.left = left;
    this.top = top;
    this.image.style.setProperty('transform', `translate(${left}px, ${top}px)`);
  }

  /** Flies to the card's place and gives way to it. */
  async land() {
    const { left, top, width } = this.card.getBoundingClientRect();
    if (this.card.isConnected && width && !wantsLessMotion()) {
      const from = `translate(${this.left}px, ${this.top}px)`;
      const to = `translate(${left}px, ${top}px)`;
      const timing = { duration: 180, easing: 'cubic-bezier(0.2, 0, 0, 1)' };
      await this.image.animate([{ transform: from }, { transform: to, rotate: '0deg' }], timing).finished.catch(() => {});
    }
    this.image.remove();
    mark(this.card, 'away', false);
  }
}

/** Shows where a card has come to rest. @param {HTMLElement} card */
export function light(card) {
  card.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: wantsLessMotion() ? 'auto' : 'smooth' });
  mark(card, 'lit', false);
  requestAnimationFrame(() => mark(card, 'lit', true));
  setTimeout(() => mark(card, 'lit', false), 1800);
}
