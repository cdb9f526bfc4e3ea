/** Lets the browser ask before the page goes while something typed within a `data-guarded` element is not saved. */
const touched = new Set();

window.addEventListener(
  'input',
  (event) => {
    const guarded = event.composedPath().find((node) => node instanceof HTMLElement && 'guarded' in node.dataset);
    if (guarded) touched.add(guarded);
  },
  { capture: true },
);

window.addEventListener('plumb-saved', (event) => touched.delete(event.target));

window.addEventListener('beforeunload', (event) => {
  for (const each of touched) if (!each.isConnected) touched.delete(each);
  if ([...touched].some((each) => holdsText(each))) event.preventDefault();
});

// whoever is signed out cannot save any more
window.addEventListener('plumb-signed-out', () => touched.clear());

/** @param {HTMLElement} guarded */
function holdsText(guarded) {
  return [...guarded.querySelectorAll('input, textarea')].some((field) => field.value.trim() !== '' && field.checkVisibility());
}
