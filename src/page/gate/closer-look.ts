import { areFunctionsHidden } from '../clobbering.ts';
import { CALLED_ARTICLE } from './glance.ts';
import { holdsLongParagraphs } from './paragraph-sample.ts';
import { OG_OTHER_TYPES, OTHER_GENERATORS, PUBLISHED_META } from './weights.ts';

/*
 * What `judgePage` weighs, as selectors, and without the weights: only what decides most pages is asked. They are put
 * together where they are used, since every page pays for what stands here and few pages come to ask it.
 */

const OTHER_BODIES =
  'body:is([class^="page-id-"],[class*=" page-id-"],.archive,.paged,.search-results,.error404,.single-product,.home.blog,.node-type-page,.node--type-page,[class*="type-landing"])';

const POSTS =
  'body:is(.single-post,[class^="postid-"],[class*=" postid-"],[class*="type-article"],[class*="type-news"],[class*="type-story"])';

/** An attribute with one of these values, which stand in one text. */
const anyOf = (attribute: string, values: string): string =>
  `:is([${attribute}"${values.replaceAll(' ', `" i],[${attribute}"`)}" i])`;

/** Whether the page has what a selector asks for. */
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
function speaksForArticle(document: Document, address: number): boolean {
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

/**
 * Whether a page may be a news article, as far as its head and a few paragraphs say: it says no of hardly a page of which
 * `judgePage` says otherwise, and nothing is parsed for it.
 * @param address what `glanceAt` found
 */
export const mayBeArticle = (document: Document, address: number | null): boolean =>
  address !== null &&
  !areFunctionsHidden(document) &&
  speaksForArticle(document, address) &&
  document.body?.localName === 'body';
