/** Titles shorter than this, in UTF-16 units, are names of tools and sections: no headline, not even in dense scripts. */
const MIN_TITLE = 10;

/** Only a page without a paragraph is asked: its story may stand in a shadow root, or between line breaks. */
function isCalledArticle({ head }: Document): boolean {
  return head?.localName === 'head' && head.querySelector('meta[property="og:type"][content*="article" i]') !== null;
}

/**
 * Whether a page whose address says nothing for it could be an article all the same: it has a paragraph, or a head that
 * calls it one, and a title with room for a headline, or none yet. Of most pages the browser answers without making an
 * object of any element, which costs as much as all the rest.
 */
export function hasSigns(document: Document): boolean {
  // Forms of these names stand in their place: whoever looks closer will see.
  const title: unknown = document.title;
  if (typeof title === 'string' && title !== '' && title.length < MIN_TITLE) return false;
  if (typeof document.getElementsByTagName !== 'function') return true;
  return document.getElementsByTagName('p').length > 0 || isCalledArticle(document);
}
