import { agency } from './agency.mjs';
import { broadsheet } from './broadsheet.mjs';
import { magazine } from './magazine.mjs';
import { portal } from './portal.mjs';

/** @typedef {import('../types.ts').Layout} Layout */

/** @type {Record<string, Layout>} */
const LAYOUTS = { agency, broadsheet, magazine, portal };

/** @param {string} name @returns {Layout} */
export function findLayout(name) {
  const layout = LAYOUTS[name];
  if (!layout) throw new Error(`No layout is called "${name}": ${Object.keys(LAYOUTS).join(', ')}.`);
  return layout;
}
