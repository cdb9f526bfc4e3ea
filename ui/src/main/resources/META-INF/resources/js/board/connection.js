/**
 * Tells when the connection to the server is gone and when it is back.
 *
 * @param {() => void} lost
 * @param {() => void} back
 * @returns {() => void} ends it
 */
export function watchConnection(lost, back) {
  const connection = /** @type {any} */ (window).Vaadin?.connectionState;
  if (!connection?.addStateChangeListener) return () => {};
  let gone = false;
  const changed = (/** @type {string} */ _previous, /** @type {string} */ state) => {
    const down = state === 'connection-lost' || state === 'reconnecting';
    if (down && !gone) lost();
    if (gone && state === 'connected') back();
    gone = down || (gone && state !== 'connected');
  };
  connection.addStateChangeListener(changed);
  return () => connection.removeStateChangeListener(changed);
}
