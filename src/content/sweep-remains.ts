import { highlightName, MARK_CLASSES } from '../page/index.ts';
import { findRoot } from '../platform/closed-root.ts';
import { isPageInsetRule } from '../sidebar/page-inset-rule.ts';

/** Our one element bears nothing, and holds the sidebar, the card or the note. */
const isHost = (element: Element): boolean =>
  element.attributes.length === 0 && findRoot(element)?.querySelector('.panel, .card, .note') != null;

/**
 * Takes away what an earlier version of ours has left in the page: Firefox ends scripts in pages without a word when their
 * extension is updated, and the sidebar that they had opened would stay for good.
 */
export function sweepRemains(document: Document): void {
  for (const each of Array.from(document.documentElement.children)) {
    if (each.localName === 'div' && isHost(each)) each.remove();
  }
  const sheets = document.adoptedStyleSheets;
  const kept = sheets.filter(({ cssRules }) => !isPageInsetRule(cssRules[0]?.cssText ?? ''));
  if (kept.length < sheets.length) document.adoptedStyleSheets = kept;
  for (const markClass of MARK_CLASSES) globalThis.CSS?.highlights?.delete(highlightName(markClass));
}
