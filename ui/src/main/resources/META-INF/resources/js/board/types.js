/**
 * What the server sends and takes. Everything shown arrives translated and formatted; ids and stages may be numbers or strings.
 *
 * @typedef {{name: string, initials: string, color: number}} Owner
 * @typedef {{state: 'overdue' | 'today' | 'none' | 'later', text: string}} Activity
 * @typedef {{name: string, color: string}} Label
 * @typedef {{days: string, text: string}} Rotting
 *
 * @typedef {object} Card
 * @property {string | number} id
 * @property {number} version
 * @property {string} title
 * @property {string} contact
 * @property {Owner} owner
 * @property {string} value
 * @property {string} currency
 * @property {Activity} activity
 * @property {Label[]} labels
 * @property {Rotting | null} [rotting]
 * @property {boolean} mayMove
 * @property {string} href
 * @property {string} rank cards of a lane are ordered by it, as plain strings
 *
 * @typedef {{count: number, countText: string, sum: string, weighted: string | null}} Totals
 * @typedef {Totals & {stage: string | number, name: string, entry?: string | null, cards: Card[], more: boolean}} LaneState
 * @typedef {Record<string, string>} Texts
 * @typedef {{revision: number, texts: Texts, sortCaption: string, lanes: LaneState[]}} Snapshot
 * @typedef {{id: string | number, stage: string | number | null, card: Card | null}} Change
 * @typedef {{kind: string, text: string}} Notice
 * @typedef {{from: number, revision: number, cards: Change[], totals: Record<string, Totals>, notice?: Notice | null}} Patch
 *
 * @typedef {object} Server
 * @property {() => Promise<void>} ready
 * @property {() => Promise<void>} reload
 * @property {(id: string, version: number, stage: string) => Promise<void>} move
 * @property {(id: string, version: number, action: string) => Promise<void>} act
 * @property {(stage: string, shown: number) => Promise<{cards: Card[], more: boolean}>} more
 */
export {};
