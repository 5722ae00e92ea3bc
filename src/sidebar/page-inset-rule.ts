import type { Side } from './view.ts';

/** Three times the root class: stronger than what pages set with `!important` on `html` or `:root`. */
const ROOT = ':root:root:root';

/** The rule that makes a page's content narrower by `size` CSS px at an edge of the window. */
export function toPageInsetRule(edge: Side | 'bottom', size: number): string {
  if (edge === 'bottom') {
    // What is scrolled to must come to lie above the sheet.
    return `@media screen { ${ROOT} { padding-bottom: ${size}px !important; scroll-padding-bottom: ${size}px !important; } }`;
  }
  return `@media screen { ${ROOT} { margin-${edge}: ${size}px !important; width: auto !important; max-width: none !important; min-width: 0 !important; } }`;
}

/** Whether a rule of a page is one of these. */
export const isPageInsetRule = (rule: string): boolean => rule.startsWith('@media screen') && rule.includes(ROOT);
