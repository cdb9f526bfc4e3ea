import { create, icon, say } from './dom.js';

/** @typedef {import('./card.js').CardItem} CardItem */

/** The card's menu: everything that dragging does, without dragging. One popover serves all cards. */
export class Menu {
  element = create('div', 'plumb-menu');
  /** @type {CardItem | null} */
  #item = null;
  /** @type {CardItem | null} whose menu was open when the pointer went down: the click that follows has closed it */
  #pressed = null;

  /** @param {import('../plumb-board.js').PlumbBoard} board */
  constructor(board) {
    this.board = board;
    this.element.popover = 'auto';
    this.element.setAttribute('role', 'menu');
    this.element.addEventListener('keydown', (event) => this.#typed(event));
    this.element.addEventListener('click', (event) => this.#chosen(event));
    this.element.addEventListener('beforetoggle', (event) => event.newState === 'closed' && this.#closed());
    board.lanesElement.addEventListener('pointerdown', () => (this.#pressed = this.#item), { capture: true });
    board.lanesElement.addEventListener('scroll', () => this.close(), { capture: true, passive: true });
  }

  /** What a click on the button does. @param {CardItem} item */
  toggle(item) {
    if (this.#pressed !== item) this.open(item);
    this.#pressed = null;
  }

  /** @param {CardItem} item */
  open(item) {
    this.close();
    const { texts } = this.board.deck;
    this.#item = item;
    this.element.setAttribute('aria-label', say(texts.cardMenu, { title: item.card.title }));
    this.element.replaceChildren(...this.#entries(item));
    item.menuButton.setAttribute('aria-expanded', 'true');
    this.element.showPopover();
    this.#place(item.menuButton.getBoundingClientRect());
    this.#items[0]?.focus();
    return true;
  }

  close() {
    if (this.#item) this.element.hidePopover();
  }

  #closed() {
    if (!this.#item) return;
    this.#item.menuButton.setAttribute('aria-expanded', 'false');
    this.#item = null;
  }

  /** @param {CardItem} item */
  #entries(item) {
    const { texts, lanes } = this.board.deck;
    const open = entry(texts.open, 'right', { action: 'open' });
    if (!item.mayMove) return [open];
    const others = [...lanes.values()].filter((lane) => lane !== item.lane);
    return [
      open,
      separator(),
      ...others.map((lane) => entry(say(texts.moveTo, { stage: lane.name }), 'move', { stage: lane.stage })),
      separator(),
      entry(texts.won, 'flag', { action: 'won' }),
      entry(texts.lost, 'lost', { action: 'lost' }),
      entry(texts.toLead, 'toLead', { action: 'toLead' }),
      separator(),
      entry(texts.delete, 'trash', { action: 'delete' }),
    ];
  }

  get #items() {
    return /** @type {HTMLElement[]} */ ([...this.element.querySelectorAll('[role=menuitem]')]);
  }

  /** Below its button, above it if there is no room; never outside the window. @param {DOMRect} button */
  #place(button) {
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const below = button.bottom + 4;
    const top = below + height <= innerHeight - 8 ? below : Math.max(8, Math.min(button.top - 4 - height, innerHeight - 8 - height));
    const left = Math.max(8, Math.min(button.right - width, innerWidth - 8 - width));
    this.element.style.setProperty('top', `${top}px`);
    this.element.style.setProperty('left', `${left}px`);
  }

  /** @param {KeyboardEvent} event */
  #typed(event) {
    const items = this.#items;
    const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) items.at(next % items.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') this.#leave();
    else if (event.key.length === 1 && event.key !== ' ') startingWith(items, at, event.key)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #leave() {
    const item = this.#item;
    this.close();
    item?.link.focus();
  }

  /** @param {Event} event */
  #chosen(event) {
    const chosen = event.target instanceof Element ? event.target.closest('[role=menuitem]') : null;
    const item = this.#item;
    if (!(chosen instanceof HTMLElement) || !item) return;
    this.#leave();
    if (chosen.dataset.stage) this.board.moves.ask(item, chosen.dataset.stage);
    else this.board.act(item, chosen.dataset.action ?? '');
  }
}

/** @param {string} text @param {string} symbol @param {Record<string, string>} data */
function entry(text, symbol, data) {
  const button = create('button', 'plumb-menu-item');
  button.type = 'button';
  button.tabIndex = -1;
  button.setAttribute('role', 'menuitem');
  Object.assign(button.dataset, data);
  button.append(icon(symbol), create('span', '', text));
  return button;
}

function separator() {
  const line = create('div');
  line.setAttribute('role', 'separator');
  return line;
}

/** @param {HTMLElement[]} items @param {number} after @param {string} letter */
function startingWith(items, after, letter) {
  const matches = (/** @type {HTMLElement} */ item) => item.textContent?.toLowerCase().startsWith(letter.toLowerCase());
  return items.slice(after + 1).find(matches) ?? items.find(matches);
}
