import { HOME_WEIGHT, weighAddress } from './address.ts';

/** A head that calls its page an article. */
export const CALLED_ARTICLE =
  'meta:is([property="og:type" i],[name="og:type" i],[itemprop="og:type" i]):is([content*="article" i],[content*="news" i],[content*="story" i],[content*="blog" i])';

/** Titles shorter than this, in UTF-16 units, are names of tools and sections: no headline, not even in dense scripts. */
const MIN_TITLE = 10;

/** Paths shorter than this have no room for a headline, either, nor for a day and a number: they speak for no article. */
const MIN_PATH = 12;

/** No host of an address of the web, `http://` and a letter at least, ends before it, in UTF-16 units; its path comes next. */
const HOST_AT = 8;

export type GlanceAt = (document: Document) => number | null;

/**
 * Whether a page has text that runs, paragraphs that follow upon one another or an element that is called an article, or a
 * head that says "article": cards of a list have a paragraph or two each. Of 189 articles whose address says nothing, two
 * have neither. Nearly every page is asked this, by three short questions: for each of them Chromium looks at the elements
 * of one name alone, for a list of them at every element, and takes three times as long.
 */
// biome-ignore format: parentheses without a meaning would go
const hasSign = ((document: Document): boolean =>
  document.querySelector('p~p~p') !== null ||
  document.querySelector('article') !== null ||
  document.querySelector('meta[content="article" i]') !== null);

/**
 * What a glance at a page says: null of one that is plainly no article, of others what `weighAddress` says.
 *
 * A page whose address says nothing for it must have a title with room for a headline, or none yet, and a sign of an
 * article in its body or head; where the address speaks against it, only such a head can matter. So few questions to the
 * browser are all that most pages are asked, and of what is not there it makes no object.
 * The address is taken apart by hand: `location` is an object with a dozen functions of its own, which the browser makes for
 * the first who asks.
 * What most pages come to stands in one piece, and V8 compiles at once what stands in parentheses: each further function, and
 * each that is compiled when it is called, costs every page some hundredths of a millisecond.
 */
// biome-ignore format: parentheses without a meaning would go
export const glanceAt: GlanceAt = ((document) => {
  const url: unknown = document.URL;
  // A form of this name may stand in its place, which no name can take from `location`.
  const address = typeof url === 'string' ? url : (document.location?.href ?? '');
  const hash = address.indexOf('#');
  const end = hash < 0 ? address.length : hash;
  const mark = address.indexOf('?');
  const pathEnd = mark < 0 || mark > end ? end : mark;
  const path = address.slice(address.indexOf('/', HOST_AT), pathEnd);
  const query = address.slice(pathEnd, end);
  const isShort = path.length < MIN_PATH && query.length < 2;
  // A home. An image may stand in place of the function: such a page cannot be asked.
  if ((isShort && path === '/') || typeof document.querySelector !== 'function') return null;
  // A form of this name may stand in its place.
  const title: unknown = document.title;
  const isTool = typeof title === 'string' && title !== '' && title.length < MIN_TITLE;
  if (isShort && (isTool || !hasSign(document))) return null;
  const weight = weighAddress({ host: document.location?.hostname ?? '', path, query });
  if (weight === HOME_WEIGHT) return null;
  if (weight > 0) return weight;
  return isTool || !(weight < 0 ? document.querySelector(CALLED_ARTICLE) : hasSign(document)) ? null : weight;
});
