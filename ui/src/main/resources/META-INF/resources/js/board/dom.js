const SPRITE = new URL('../../icons/icons.svg', import.meta.url);
const SVG = 'http://www.w3.org/2000/svg';

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {string} [className]
 * @param {string | null} [text] always text, never markup
 * @returns {HTMLElementTagNameMap[T]}
 */
export function create(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text != null) element.textContent = text;
  return element;
}

/** @param {string} name a symbol of the sprite */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'plumb-icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `${SPRITE.pathname}#${name}`);
  svg.append(use);
  return svg;
}

/**
 * Fills the places of a translated text: "Moved to {stage}".
 *
 * @param {string | undefined} pattern
 * @param {Record<string, string | number>} [values]
 */
export function say(pattern, values = {}) {
  return (pattern ?? '').replace(/\{(\w+)\}/g, (place, key) => String(values[key] ?? place));
}

/** @param {Element} element @param {string} name @param {boolean} on */
export function mark(element, name, on) {
  element.toggleAttribute(`data-${name}`, on);
}

export function wantsLessMotion() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
