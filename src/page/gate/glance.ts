import { areFunctionsHidden } from '../clobbering.ts';
import { HOME_WEIGHT, weighAddress } from './address.ts';
import { hasProse } from './paragraph-sample.ts';
import { has, hasSigns, isCalledArticle, tagsNamed } from './signs.ts';
import {
  ARTICLE_TYPE_WEIGHT,
  GENERATOR_WEIGHT,
  NEWS_TYPE_WEIGHT,
  OG_ARTICLE_WEIGHT,
  OG_OTHER_WEIGHT,
  OTHER_BODY_WEIGHT,
  OTHER_GENERATORS,
  POST_WEIGHT,
  PUBLISHED_META,
  PUBLISHED_WEIGHT,
  THRESHOLD,
} from './weights.ts';

/** What `judgePage` reads of tags and of the body's classes, as selectors. */
const makeSigns = (): readonly (readonly [weight: number, selector: string])[] => [
  [
    OG_OTHER_WEIGHT,
    `${tagsNamed(['og:type'])}:is([content^="profile" i],[content^="product" i],[content^="book" i],[content^="music" i],[content^="object" i],[content^="game" i],[content^="business" i],[content^="place" i],[content^="restaurant" i],[content^="og:product" i])`,
  ],
  [
    OTHER_BODY_WEIGHT,
    'body:is([class^="page-id-"],[class*=" page-id-"],.archive,.paged,.search-results,.error404,.single-product,.home.blog,.node-type-page,.node--type-page,[class*="type-landing"])',
  ],
  [
    GENERATOR_WEIGHT,
    `meta[name="generator" i]:is([content*="${OTHER_GENERATORS.replaceAll(' ', '" i],[content*="')}" i])`,
  ],
  [
    POST_WEIGHT,
    'body:is(.single-post,[class^="postid-"],[class*=" postid-"],[class*="type-article"],[class*="type-news"],[class*="type-story"])',
  ],
];

/** Words that structured data of an article has somewhere; where they stand is for the reader to find out. */
const NEWS_WORDS = /NewsArticle|LiveBlogPosting|ClaimReview/;
const ARTICLE_WORDS = /"(?:Article|BlogPosting|Report|SocialMediaPosting)"|datePublished/;

/** Longer scripts are not looked through, nor those beyond so many: `readStructuredData` leaves them, too. */
const MAX_LENGTH = 200_000;
const MAX_SCRIPTS = 20;

/** The most that types in structured data can weigh. */
function weighWords(document: Document): number {
  let most = 0;
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  for (let index = 0; index < Math.min(scripts.length, MAX_SCRIPTS); index++) {
    const text = scripts[index]?.textContent ?? '';
    if (text.length > MAX_LENGTH) continue;
    if (NEWS_WORDS.test(text)) return NEWS_TYPE_WEIGHT;
    if (ARTICLE_WORDS.test(text)) most = ARTICLE_TYPE_WEIGHT;
  }
  return most;
}

/** What can still come for an article when its address and its `og:type` are known. */
const MOST = POST_WEIGHT + PUBLISHED_WEIGHT + NEWS_TYPE_WEIGHT;

function mayBeArticle(document: Document, address: number): boolean {
  let sum = address + (isCalledArticle(document) ? OG_ARTICLE_WEIGHT : 0);
  let isDoubtful = address < 0;
  if (isDoubtful && sum + MOST < THRESHOLD) return false;
  for (const [weight, selector] of makeSigns()) {
    if (!has(document, selector)) continue;
    sum += weight;
    isDoubtful ||= weight < 0;
    if (isDoubtful && sum + MOST < THRESHOLD) return false;
  }
  if (sum > 0 && !isDoubtful) return true;
  // A day is taken for granted: pages with the types of an article have one.
  if (isDoubtful) return sum + PUBLISHED_WEIGHT + weighWords(document) >= THRESHOLD;
  return has(document, tagsNamed(PUBLISHED_META)) || weighWords(document) > 0 || hasProse(document);
}

/**
 * Whether a page may be a news article, as far as a glance can say. It says no of hardly a page of which `judgePage` says
 * otherwise, and asks less: nothing is parsed, and of most pages no element is made an object.
 */
export function isArticlePage(document: Document): boolean {
  const { hostname = '', pathname = '', search = '' } = document.location ?? {};
  const address = weighAddress({ host: hostname, path: pathname, query: search });
  if (address === HOME_WEIGHT || (address <= 0 && !hasSigns(document))) return false;
  // The body is asked for at last: it is the first element that becomes an object.
  return !areFunctionsHidden(document) && mayBeArticle(document, address) && document.body?.localName === 'body';
}
