import { HOME_WEIGHT, mayAddressSpeak, weighAddress } from './address.ts';

/** A head that calls its page an article. */
export const CALLED_ARTICLE =
  'meta:is([property="og:type" i],[name="og:type" i],[itemprop="og:type" i]):is([content*="article" i],[content*="news" i],[content*="story" i],[content*="blog" i])';

/** Titles shorter than this, in UTF-16 units, are names of tools and sections: no headline, not even in dense scripts. */
const MIN_TITLE = 10;

/** Paths shorter than this have no room for a headline, either, nor for a day and a number: they speak for no article. */
const MIN_PATH = 12;

/** No host of an address of the web, `http://` and a letter at least, ends before it, in UTF-16 units; its path comes next. */
const HOST_AT = 8;

/** `isWeighed`: whether the address is known not to speak for an article. */
export type IsPlainlyNone = (document: Document, isWeighed?: boolean) => boolean;

/**
 * Whether a page is plainly no article: its address cannot speak for one, and either its title has no room for a headline
 * or it has no sign of one. Signs are text that runs, paragraphs that follow upon one another, an element that is called
 * an article, a head that says "article": cards of a list have a paragraph or two each. Of 189 articles whose address says
 * nothing, two have none.
 *
 * All that most pages come to is here, in one piece that V8 compiles at once, as it does with what stands in parentheses:
 * each further function costs every page some hundredths of a millisecond.
 * - The address is taken apart by hand: `location` is an object with a dozen functions of its own, which the browser makes
 *   for the first who asks.
 * - The questions to the browser are three short ones: for each of them Chromium looks at the elements of one name alone,
 *   for a list of them at every element, and takes three times as long. Of what is not there it makes no object.
 */
// biome-ignore format: parentheses without a meaning would go
export const isPlainlyNone: IsPlainlyNone = ((document, isWeighed = false) => {
  const url: unknown = document.URL;
  // A form of this name may stand in its place, which no name can take from `location`.
  const address = typeof url === 'string' ? url : (document.location?.href ?? '');
  const hash = address.indexOf('#');
  const end = hash < 0 ? address.length : hash;
  const mark = address.indexOf('?');
  const pathEnd = mark < 0 || mark > end ? end : mark;
  const path = address.slice(address.indexOf('/', HOST_AT), pathEnd).toLowerCase();
  const query = address.slice(pathEnd, end).toLowerCase();
  const isShort = path.length < MIN_PATH && query.length < 2;
  // A home. An image may stand in place of the function: such a page cannot be asked.
  if ((isShort && path === '/') || typeof document.querySelector !== 'function') return true;
  if (!isShort && !isWeighed && mayAddressSpeak(path, query)) return false;
  // A form of this name may stand in its place.
  const title: unknown = document.title;
  return (
    (typeof title === 'string' && title !== '' && title.length < MIN_TITLE) ||
    (document.querySelector('p~p~p') === null &&
      document.querySelector('article') === null &&
      document.querySelector('meta[content="article" i]') === null)
  );
});

/**
 * What a glance at a page says: null of one that is plainly no article, of others what `weighAddress` says. Where the
 * address speaks against it, only a head that calls it an article can matter.
 * @param isNone {@link isPlainlyNone}, which the gate has already and must not hold twice
 */
export function glanceAt(document: Document, isNone: IsPlainlyNone): number | null {
  if (isNone(document)) return null;
  const { hostname: host, pathname: path, search: query } = document.location;
  const weight = weighAddress({ host, path, query });
  if (weight > 0) return weight;
  if (weight === HOME_WEIGHT || (weight < 0 && !document.querySelector(CALLED_ARTICLE))) return null;
  return isNone(document, true) ? null : weight;
}
