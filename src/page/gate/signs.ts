import { areFunctionsHidden } from '../clobbering.ts';

/** Titles shorter than this, in UTF-16 units, are names of tools and sections: no headline, not even in dense scripts. */
const MIN_TITLE = 10;

/** `meta` tags with one of these names under any of the keys that `Meta` knows. */
export function tagsNamed(names: readonly string[]): string {
  return `meta:is(${names.map((name) => `[property="${name}" i],[name="${name}" i],[itemprop="${name}" i]`).join()})`;
}

/** Whether the page has what a selector asks for: of how much there is the browser tells without making an object of any element. */
export function has(document: Document, selector: string): boolean {
  return document.querySelectorAll(selector).length > 0;
}

export const isCalledArticle = (document: Document): boolean =>
  has(
    document,
    `${tagsNamed(['og:type'])}:is([content*="article" i],[content*="news" i],[content*="story" i],[content*="blog" i])`,
  );

/**
 * Whether a page whose address says nothing for it could be an article all the same: it has a paragraph, or a head that
 * calls it one, and a title with room for a headline, or none yet. A story without a paragraph may stand in a shadow
 * root, or between line breaks.
 */
export function hasSigns(document: Document): boolean {
  // Forms of these names stand in their place: whoever looks closer will see.
  const title: unknown = document.title;
  if (typeof title === 'string' && title !== '' && title.length < MIN_TITLE) return false;
  if (areFunctionsHidden(document)) return true;
  return document.getElementsByTagName('p').length > 0 || isCalledArticle(document);
}
