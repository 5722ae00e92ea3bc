import { broadsheet } from './broadsheet.mjs';

/** @typedef {import('../types.ts').Layout} Layout */

/** @type {Record<string, Layout>} */
const LAYOUTS = { broadsheet };

/** @param {string} name @returns {Layout} */
export function findLayout(name) {
  const layout = LAYOUTS[name];
  if (!layout) throw new Error(`No layout is called "${name}": ${Object.keys(LAYOUTS).join(', ')}.`);
  return layout;
}
