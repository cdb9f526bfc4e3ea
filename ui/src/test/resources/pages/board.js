// The board with a server that only writes down what it is asked.
import '/js/plumb-board.js';

const texts = {
  board: 'Pipeline', keys: 'Arrow keys go from card to card.', stages: 'Stages', open: 'Open', moveTo: 'Move to {stage}', moveToOther: 'Move to…',
  won: 'Won', lost: 'Lost', toLead: 'Convert to lead', delete: 'Delete', cardMenu: 'Actions for {title}', notYours: 'Only {owner} may move this',
  owner: 'Owner: {name}', emptyLane: 'No deal here yet', moved: 'Moved to {stage}, {position} of {count}', putBack: '{title} put back in {stage}',
  pickedUp: 'Picked up {title}', over: '{stage}, {count}', cancelled: 'Cancelled', moving: 'On its way', stale: 'Connection lost',
};

const card = (id, rank, changes = {}) => ({
  id, version: 1, title: `Deal ${id}`, contact: 'Baltic Spa', owner: { name: 'Anna Kowalczyk', initials: 'AK', color: 1 },
  value: '88\u00a0000', currency: 'zł', activity: { state: 'overdue', text: '2 d late, call' }, labels: [{ name: 'Hot', color: 'red' }],
  rotting: null, mayMove: true, href: `deals/${id}`, rank, ...changes,
});

const lane = (stage, name, cards, more = false) => ({
  stage, name, count: cards.length, countText: `${cards.length} deals`, sum: '88 000 zł', weighted: null, entry: null, cards, more,
});

const calls = [];
const note = (name) => (...args) => (calls.push([name, ...args]), Promise.resolve());
const board = document.querySelector('plumb-board');
board.$server = {
  ready: note('ready'), reload: note('reload'), move: note('move'), act: note('act'),
  more: (...args) => (calls.push(['more', ...args]), Promise.resolve({ cards: [card(90, 'z')], more: false })),
};

const listeners = new Set();
window.Vaadin = { connectionState: { addStateChangeListener: (l) => listeners.add(l), removeStateChangeListener: (l) => listeners.delete(l) } };
board.remove();
document.querySelector('main').append(board);

board.load({
  revision: 7, texts, sortCaption: 'by next activity',
  lanes: [
    lane(1, 'E-mail sent', [card(11, 'b'), card(12, 'd'), card(13, 'f', { mayMove: false })]),
    lane(2, 'Proposal', [card(21, 'a'), card(22, 'c')]),
    lane(3, 'Contract', []),
    lane(4, 'Negotiation', Array.from({ length: 40 }, (_, i) => card(400 + i, `b${10 + i}`)), true),
  ],
});

Object.assign(window, { board, calls, card, connection: (state) => listeners.forEach((l) => l('', state)) });
