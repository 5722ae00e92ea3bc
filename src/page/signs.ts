/** Titles shorter than this, in UTF-16 units, are names of tools and sections: no headline, not even in dense scripts. */
const MIN_TITLE = 10;

/**
 * Whether a page whose address says nothing for it could be an article all the same: it has a paragraph, and a title with
 * room for a headline, or none yet. The browser answers without making an object of any element, which costs as much as
 * all the rest.
 */
export function hasSigns(document: Document): boolean {
  // Forms of these names stand in their place: whoever looks closer will see.
  const title: unknown = document.title;
  if (typeof title === 'string' && title !== '' && title.length < MIN_TITLE) return false;
  return typeof document.getElementsByTagName !== 'function' || document.getElementsByTagName('p').length > 0;
}
