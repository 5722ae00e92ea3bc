/** @typedef {import('./types.ts').Markup} Markup */

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** @param {string} text */
export function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/**
 * Text that is markup already.
 * @param {string} markup
 * @returns {Markup}
 */
export function raw(markup) {
  return { markup };
}

/** @param {unknown} value @returns {string} */
function toMarkup(value) {
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(toMarkup).join('');
  if (typeof value === 'object' && 'markup' in value) return String(value.markup);
  return escapeHtml(String(value));
}

/**
 * Template tag: every value is escaped unless it is markup, a list of such, or nothing (null, undefined, false).
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 * @returns {Markup}
 */
export function html(strings, ...values) {
  return raw(strings.map((string, i) => string + toMarkup(values[i])).join(''));
}

/**
 * Inline marks of an article's text: `[text]` is a link to `href`, `*text*` emphasis.
 * @param {string} text
 * @param {string} href
 */
export function renderInline(text, href) {
  return raw(
    escapeHtml(text)
      .replace(/\[([^\]]+)\]/g, `<a href="${escapeHtml(href)}">$1</a>`)
      .replace(/\*([^*]+)\*/g, '<em>$1</em>'),
  );
}

/**
 * The same text as the reader sees it, without marks.
 * @param {string} text
 */
export function stripInline(text) {
  return text.replace(/\[([^\]]+)\]/g, '$1').replace(/\*([^*]+)\*/g, '$1');
}
