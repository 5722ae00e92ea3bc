import { HOME_WEIGHT, weighAddress } from './address.ts';

/**
 * Text that runs, paragraphs that follow upon one another or an element that is called an article, or a head that says
 * "article": cards of a list have a paragraph or two each. Of 189 articles whose address says nothing, two have neither.
 * Nearly every page is asked this, so it is short: what is read and compared at each element is half of its cost.
 */
const SIGNS = 'p~p~p,article,meta[content="article" i]';

/** A head that calls its page an article. */
export const CALLED_ARTICLE =
  'meta:is([property="og:type" i],[name="og:type" i],[itemprop="og:type" i]):is([content*="article" i],[content*="news" i],[content*="story" i],[content*="blog" i])';

/** Titles shorter than this, in UTF-16 units, are names of tools and sections: no headline, not even in dense scripts. */
const MIN_TITLE = 10;

/** Paths shorter than this have no room for a headline, either, nor for a day and a number: they speak for no article. */
const MIN_PATH = 12;

export type GlanceAt = (document: Document) => number | null;

/**
 * What a glance at a page says: null of one that is plainly no article, of others what `weighAddress` says.
 *
 * A page whose address says nothing for it must have a title with room for a headline, or none yet, and a sign of an
 * article in its body or head; where the address speaks against it, only such a head can matter. So one question to the
 * browser is all that most pages are asked, and of what is not there it makes no object.
 * It stands in one piece, and V8 compiles at once what stands in parentheses: each further function, and each that is
 * compiled when it is called, costs every page some hundredths of a millisecond.
 */
// biome-ignore format: parentheses without a meaning would go
export const glanceAt: GlanceAt = ((document) => {
  const { location } = document;
  const path = location?.pathname ?? '';
  const query = location?.search ?? '';
  const isShort = path.length < MIN_PATH && query === '';
  // A home. An image may stand in place of the function: such a page cannot be asked.
  if ((isShort && path === '/') || typeof document.querySelector !== 'function') return null;
  // A form of this name may stand in its place.
  const title: unknown = document.title;
  const isTool = typeof title === 'string' && title !== '' && title.length < MIN_TITLE;
  if (isShort && (isTool || !document.querySelector(SIGNS))) return null;
  const address = weighAddress({ host: location?.hostname ?? '', path, query });
  if (address === HOME_WEIGHT) return null;
  if (address > 0) return address;
  return isTool || !document.querySelector(address < 0 ? CALLED_ARTICLE : SIGNS) ? null : address;
});
