import { areFunctionsHidden } from '../clobbering.ts';
import { HOME_WEIGHT, weighAddress } from './address.ts';
import { holdsLongParagraphs } from './paragraph-sample.ts';
import { OG_OTHER_TYPES, OTHER_GENERATORS, PUBLISHED_META } from './weights.ts';

/*
 * What `judgePage` weighs, as selectors, and without the weights: only what decides most pages is asked. They are put
 * together where they are used, since every page pays for what stands here and few pages come to ask it.
 */

/**
 * Text that runs, paragraphs that follow upon one another or an element that is called an article, or a head that says
 * "article": cards of a list have a paragraph or two each. Of 189 articles whose address says nothing, two have neither.
 * Nearly every page is asked this, so it is short: what is read and compared at each element is half of its cost.
 */
const SIGNS = 'p~p~p,article,meta[content="article" i]';

/** A head that calls its page an article. */
const CALLED_ARTICLE =
  'meta:is([property="og:type" i],[name="og:type" i],[itemprop="og:type" i]):is([content*="article" i],[content*="news" i],[content*="story" i],[content*="blog" i])';

const OTHER_BODIES =
  'body:is([class^="page-id-"],[class*=" page-id-"],.archive,.paged,.search-results,.error404,.single-product,.home.blog,.node-type-page,.node--type-page,[class*="type-landing"])';

const POSTS =
  'body:is(.single-post,[class^="postid-"],[class*=" postid-"],[class*="type-article"],[class*="type-news"],[class*="type-story"])';

/** An attribute with one of these values, which stand in one text. */
const anyOf = (attribute: string, values: string): string =>
  `:is([${attribute}"${values.replaceAll(' ', `" i],[${attribute}"`)}" i])`;

/** Whether the page has what a selector asks for: of how much there is the browser tells without making an object of any element. */
const has = (document: Document, selector: string): boolean => document.querySelectorAll(selector).length > 0;

/** Longer scripts are not looked through, nor those beyond so many: `readStructuredData` leaves them, too. */
const MAX_LENGTH = 200_000;
const MAX_SCRIPTS = 20;

/** Whether structured data has such words somewhere; where they stand is for the reader to find out. */
function hasWords(document: Document, words: RegExp): boolean {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (let index = 0; index < Math.min(scripts.length, MAX_SCRIPTS); index++) {
    const text = scripts[index]?.textContent ?? '';
    if (text.length <= MAX_LENGTH && words.test(text)) return true;
  }
  return false;
}

/** Whether nothing that speaks against an article outweighs what speaks for it. */
function mayBeArticle(document: Document, address: number): boolean {
  if (has(document, `meta[name="generator" i]${anyOf('content*=', OTHER_GENERATORS)}`)) return false;
  const isCalled = has(document, CALLED_ARTICLE);
  const others = `meta${anyOf('property=', 'og:type')}${anyOf('content^=', OG_OTHER_TYPES)},${OTHER_BODIES}`;
  if (address < 0 || has(document, others))
    return (address > 0 || isCalled) && hasWords(document, /NewsArticle|LiveBlogPosting|ClaimReview/);
  if (address > 0 || isCalled) return true;
  const names = PUBLISHED_META.join(' ');
  return (
    has(document, `${POSTS},meta:is(${['property', 'name', 'itemprop'].map((key) => anyOf(`${key}=`, names))})`) ||
    hasWords(document, /Article"|BlogPosting"|"Report"|SocialMediaPosting"|ClaimReview|datePublished/) ||
    holdsLongParagraphs(document)
  );
}

/** Titles shorter than this, in UTF-16 units, are names of tools and sections: no headline, not even in dense scripts. */
const MIN_TITLE = 10;

/** Paths shorter than this have no room for a headline, either, nor for a day and a number: they speak for no article. */
const MIN_PATH = 12;

/**
 * Whether a page may be a news article, as far as a glance can say. It says no of hardly a page of which `judgePage` says
 * otherwise, and asks less: nothing is parsed, and of most pages no element is made an object.
 *
 * A page whose address says nothing for it must have a title with room for a headline, or none yet, and a sign of
 * an article in its body or head; where the address speaks against it, only such a head can matter. So one question to the
 * browser is all that most pages are asked. It stands in one piece, as each further function would cost every page the
 * time to compile it, and what is dearest comes last: to weigh the address, and then to make an element an object.
 */
export function isArticlePage(document: Document): boolean {
  const { location } = document;
  const path = location?.pathname ?? '';
  const query = location?.search ?? '';
  const isShort = path.length < MIN_PATH && query === '';
  // A home. An image may stand in place of the function: such a page cannot be asked.
  if ((isShort && path === '/') || typeof document.querySelectorAll !== 'function') return false;
  // A form of this name may stand in its place.
  const title: unknown = document.title;
  const isTool = typeof title === 'string' && title !== '' && title.length < MIN_TITLE;
  if (isShort && (isTool || !has(document, SIGNS))) return false;
  const address = weighAddress({ host: location?.hostname ?? '', path, query });
  if (address === HOME_WEIGHT) return false;
  if (address <= 0 && (isTool || !has(document, address < 0 ? CALLED_ARTICLE : SIGNS))) return false;
  return !areFunctionsHidden(document) && mayBeArticle(document, address) && document.body?.localName === 'body';
}
