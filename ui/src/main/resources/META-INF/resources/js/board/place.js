/**
 * Where one is on a board, to be there again once it has been drawn anew.
 *
 * @param {import('../plumb-board.js').PlumbBoard} board
 * @returns {() => void} goes there
 */
export function rememberPlace(board) {
  const focused = board.lanesElement.contains(document.activeElement) ? board.deck.current?.id : null;
  const { scrollLeft } = board.lanesElement;
  const tops = [...board.deck.lanes.values()].map((lane) => /** @type {const} */ ([lane.stage, lane.list.scrollTop]));
  return () => {
    for (const [stage, top] of tops) board.deck.lanes.get(stage)?.list.scrollTo({ top });
    board.lanesElement.scrollLeft = scrollLeft;
    if (focused) (board.deck.item(focused) ?? board.deck.current)?.link.focus({ preventScroll: true });
  };
}
