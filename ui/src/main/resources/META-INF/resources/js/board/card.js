import { create, icon, mark, say } from './dom.js';

/** @typedef {import('./types.js').Card} Card */
/** @typedef {import('./types.js').Texts} Texts */

/** A card and its list item. The item stays the same element for as long as the card is on the board. */
export class CardItem {
  /** @type {import('./types.js').Change | null} what arrived while the card was in somebody's hand or on its way */
  waiting = null;
  /** In a hand: its changes wait. */
  held = false;
  /** A move has been asked for and not been answered. */
  busy = false;
  /** @type {import('./lane.js').Lane | null} */
  lane = null;

  /** @param {Card} card @param {Texts} texts */
  constructor(card, texts) {
    this.texts = texts;
    this.id = String(card.id);
    this.element = create('li', 'plumb-card');
    this.element.dataset.id = this.id;
    this.card = card;
    this.update(card);
  }

  get link() {
    return /** @type {HTMLAnchorElement} */ (this.element.querySelector('a'));
  }

  get menuButton() {
    return /** @type {HTMLButtonElement} */ (this.element.querySelector('.plumb-card-more'));
  }

  get mayMove() {
    return this.card.mayMove && !this.busy;
  }

  /** @param {Card} card */
  update(card) {
    const tabbable = this.element.firstElementChild ? this.link.tabIndex : -1;
    this.card = card;
    mark(this.element, 'may-move', card.mayMove);
    mark(this.element, 'rotting', Boolean(card.rotting));
    this.element.title = card.mayMove ? '' : say(this.texts.notYours, { owner: card.owner.name });
    this.element.replaceChildren(top(card, this.texts), sub(card, this.texts), middle(card), ...end(card));
    this.link.setAttribute('aria-describedby', describe(this.element, this.id));
    this.tabIndex = tabbable;
  }

  set tabIndex(/** @type {number} */ index) {
    if (this.link.tabIndex === index && this.menuButton.tabIndex === index) return;
    this.link.tabIndex = index;
    this.menuButton.tabIndex = index;
  }

  set inFlight(/** @type {boolean} */ on) {
    this.busy = on;
    mark(this.element, 'busy', on);
  }
}

/** @param {Card} card @param {Texts} texts */
function top(card, texts) {
  const row = create('div', 'plumb-card-top');
  const title = create('h3', 'plumb-card-title');
  const link = create('a', '', card.title);
  link.href = card.href;
  link.title = card.title;
  link.draggable = false;
  title.append(link);
  const more = create('button', 'plumb-card-more');
  more.type = 'button';
  more.setAttribute('aria-haspopup', 'menu');
  more.setAttribute('aria-expanded', 'false');
  more.setAttribute('aria-label', say(texts.cardMenu, { title: card.title }));
  more.append(icon('more'));
  row.append(title, more);
  return row;
}

/** @param {Card} card @param {Texts} texts */
function sub(card, texts) {
  const row = create('div', 'plumb-card-sub');
  const contact = create('span', 'plumb-meta plumb-cut', card.contact);
  contact.title = card.contact;
  const owner = create('span', 'plumb-avatar', card.owner.initials);
  owner.dataset.color = String(card.owner.color);
  owner.title = card.owner.name;
  owner.setAttribute('role', 'img');
  owner.setAttribute('aria-label', say(texts.owner, { name: card.owner.name }));
  row.append(contact, owner);
  return row;
}

/** @param {Card} card */
function middle(card) {
  const row = create('div', 'plumb-card-mid');
  const activity = create('span', 'plumb-activity');
  activity.dataset.state = card.activity.state;
  activity.title = card.activity.text;
  activity.append(create('span', '', card.activity.text));
  const money = create('span', 'plumb-money', `${card.value}\u00a0`);
  money.append(create('span', 'plumb-money-unit', card.currency));
  row.append(activity, ...(card.value ? [money] : []));
  return row;
}

/** @param {Card} card */
function end(card) {
  if (!card.labels?.length && !card.rotting) return [];
  const row = create('div', 'plumb-card-end');
  const labels = create('span', 'plumb-labels');
  for (const { name, color } of card.labels ?? []) {
    const label = create('span', 'plumb-label', name);
    label.dataset.color = color;
    labels.append(label);
  }
  row.append(labels);
  if (card.rotting) {
    const rotting = create('span', 'plumb-rotting');
    rotting.title = card.rotting.text;
    rotting.append(icon('rot'), create('span', '', card.rotting.days), create('span', 'plumb-visually-hidden', card.rotting.text));
    row.append(rotting);
  }
  return [row];
}

/** Screen readers hear the rest of the card after its title. @param {HTMLElement} element @param {string} id */
function describe(element, id) {
  return [...element.children]
    .slice(1)
    .map((row, index) => (row.id = `plumb-card-${id}-${index}`))
    .join(' ');
}
