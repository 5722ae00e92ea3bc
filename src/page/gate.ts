import { isDocumentClobbered } from './clobbering.ts';
import { isArticleType, isNewsType } from './json-ld.ts';
import { type PageFacts, readFacts } from './page-facts.ts';
import { hasProse } from './paragraph-sample.ts';
import { hasSigns } from './signs.ts';

/** What the head and a glance say. `maybe`: the text itself has to decide. */
export type Verdict = 'yes' | 'maybe' | 'no';

/** Evidence for an article is positive, against it negative; from this sum on no more is asked. */
const THRESHOLD = 2;

/** Structured data of a kind that only news carry is enough alone; the general kinds are on shops and manuals too. */
const NEWS_TYPE_WEIGHT = 3;
const ARTICLE_TYPE_WEIGHT = 1.5;
/** Many content systems put `article` on every page. */
const OG_ARTICLE_WEIGHT = 1.25;
const OG_OTHER_WEIGHT = -3;
const PUBLISHED_WEIGHT = 1;
const PROSE_WEIGHT = 0.5;
const ADDRESS_WEIGHT = 1;
/** With a general `og:type` words alone are not yet enough: services and schools have long addresses too. */
const SLUG_WEIGHT = 0.7;
const OTHER_ADDRESS_WEIGHT = -3;
const HOME_WEIGHT = -5;
const OTHER_TYPE_WEIGHT = -3;
const GENERATOR_WEIGHT = -5;

const POST_WEIGHT = 0.75;
const OTHER_BODY_WEIGHT = -3;

const OTHER_TYPES =
  'CollectionPage SearchResultsPage ProfilePage QAPage DiscussionForumPosting Product ProductGroup ItemPage SoftwareApplication WebApplication SoftwareSourceCode TechArticle APIReference FAQPage JobPosting Recipe Course LocalBusiness Restaurant Hotel Movie TVSeries MusicRecording Book ContactPage CheckoutPage RealEstateListing';

const OTHER_OG = /^(?:profile|product|books?|music|object|game|business|place|restaurant|og:product)(?:$|[.:])/i;

/** Software whose pages are encyclopaedias, forums, documentation, code or shops. */
const OTHER_GENERATORS =
  /mediawiki|dokuwiki|discourse|phpbb|vbulletin|xenforo|mybb|smf|flarum|docusaurus|sphinx|gitbook|mkdocs|jsdoc|doxygen|javadoc|rustdoc|vitepress|starlight|readthedocs|nextra|vuepress|shopify|magento|prestashop|opencart|gitea|gitlab|jira|confluence/i;

/** Sections whose last pages are lists, down to a page of the list; what has a long number in place of a name is none. */
const LIST_ADDRESS =
  /\/page\/\d+\/?$|\/(?:tags?|tagged|category|categories|topics?|authors?|search|suche|recherche|buscar|archives?|users?|label|temas?|themen?)(?:\/(?!\d{5,}\/?$)[^/]*){0,2}$/;

/** Sections that hold no news, however deep. */
const OTHER_ADDRESS =
  /\/(?:wikis?|questions?|threads?|viewtopic|showthread|forums?|boards?|docs?|documentation|manual|reference|api|tutorials?|guides?|glossary|products?|shop|store|cart|checkout|login|register|sign-?up|account|settings|dashboard|services|solutions?|pricing|about|about-us|contact|contact-us|privacy|privacy-policy|terms|faqs?|help|support|careers?|courses?)(?:\.\w+)?(?:\/|$)/;

const OTHER_HOST = /^(?:docs?|developers?|api|wiki|forums?|community|help|support|shop|store)\./;

const ARTICLE_ADDRESS = /\d{5,}|\/(?:19|20)\d{2}[/-]?\d{1,2}(?:\/|-)|\/(?:article|story|news)s?\/[^/]{12,}|\.s?html?$/;

/** Browsers write other letters than these as `%`. */
const SLUG_ADDRESS = /(?:[a-z\d%]+[-_]){4,}/;

const HOME_ADDRESS = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home|default\.\w+)?$/;

/** Names under which pages tell their day of publication, in small letters. */
export const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'dc.date.issued',
  'news_keywords',
];

const OTHER_QUERY = /[?&](?:topic|showtopic|thread|product|q|query|search)=/;

/** Numbers of articles are long; a short one in the query is a page of a list. */
const ARTICLE_QUERY = /[?&](?:\w*id|idx|no|num|seq|article)=\w*\d|=[\w-]*\d{5,}/;

/** Numbers that networks hang on an address say how the reader came, not what the page is. */
const TRACKING = /[?&](?:utm_\w+|\w*clid|srsltid|igshid|mc_[ce]id)=[^&]*/g;

/** In small letters, as all these patterns are: to compile one for letters of either case takes four times as long. */
function weighAddress(facts: PageFacts): number {
  const { host } = facts;
  const path = facts.path.toLowerCase();
  const query = facts.query ? facts.query.toLowerCase().replace(TRACKING, '') : '';
  if (LIST_ADDRESS.test(path) || OTHER_ADDRESS.test(path) || OTHER_HOST.test(host)) return OTHER_ADDRESS_WEIGHT;
  if (query && OTHER_QUERY.test(query)) return OTHER_ADDRESS_WEIGHT;
  if (query && ARTICLE_QUERY.test(query)) return ADDRESS_WEIGHT;
  if (HOME_ADDRESS.test(path)) return HOME_WEIGHT;
  if (ARTICLE_ADDRESS.test(path)) return ADDRESS_WEIGHT;
  return SLUG_ADDRESS.test(path) ? SLUG_WEIGHT : 0;
}

function weighTypes({ structured: { types } }: PageFacts): number {
  if (types.some(isNewsType)) return NEWS_TYPE_WEIGHT;
  const others = types.some((type) => OTHER_TYPES.split(' ').includes(type));
  // A publisher may call itself a local business beside its article.
  if (types.some(isArticleType)) return others ? 0 : ARTICLE_TYPE_WEIGHT;
  return others ? OTHER_TYPE_WEIGHT : 0;
}

function weighOpenGraph({ meta }: PageFacts): number {
  const type = meta.get('og:type') ?? '';
  if (!type) return 0;
  if (OTHER_OG.test(type)) return OG_OTHER_WEIGHT;
  return /article|news|story|blog/i.test(type) ? OG_ARTICLE_WEIGHT : 0;
}

function weighMeta({ meta, structured }: PageFacts): number {
  const isDated = structured.datePublished !== null || PUBLISHED_META.some((name) => meta.has(name));
  const generator = meta.get('generator');
  return (isDated ? PUBLISHED_WEIGHT : 0) + (generator && OTHER_GENERATORS.test(generator) ? GENERATOR_WEIGHT : 0);
}

/** WordPress, whose class names other systems took over, tells a dated post from a lasting page, a list of posts and a shop's. */
const POST_BODY = /(?:^|\s)(?:single-post|postid-\d+|node-?-type-(?:article|news|story))(?=\s|$)/;
const OTHER_BODY =
  /(?:^|\s)(?:page-id-\d+|archive|paged|search-results|error404|single-product|home blog|node-?-type-(?:page|landing\S*))(?=\s|$)/;

function weighBody({ bodyClass }: PageFacts): number {
  if (POST_BODY.test(bodyClass)) return POST_WEIGHT;
  return OTHER_BODY.test(bodyClass) ? OTHER_BODY_WEIGHT : 0;
}

/** What there is to weigh, and the most that each can add: what cannot matter any more is not read. */
const SCALES: readonly (readonly [weigh: (facts: PageFacts) => number, most: number])[] = [
  [weighAddress, ADDRESS_WEIGHT],
  [weighOpenGraph, OG_ARTICLE_WEIGHT],
  [weighTypes, NEWS_TYPE_WEIGHT],
  [weighMeta, PUBLISHED_WEIGHT],
  [weighBody, POST_WEIGHT],
];

/** The sum of all weights, or null where something speaks against an article and the rest cannot outweigh it. */
function weighHead(facts: PageFacts): number | null {
  let rest = SCALES.reduce((sum, [, most]) => sum + most, 0);
  let head = 0;
  let isDoubtful = false;
  for (const [weigh, most] of SCALES) {
    const weight = weigh(facts);
    head += weight;
    rest -= most;
    isDoubtful ||= weight < 0;
    if (isDoubtful && head + rest < THRESHOLD) return null;
  }
  return head;
}

/** What a page's head, its address and a sample of its paragraphs say: about a millisecond on 15,000 elements. */
export function judgePage(document: Document, facts: PageFacts): Verdict {
  if (!document.body) return 'no';
  const head = weighHead(facts);
  if (head === null) return 'no';
  if (head >= THRESHOLD) return 'yes';
  const prose = hasProse(document) ? PROSE_WEIGHT : 0;
  return head + prose > 0 ? 'maybe' : 'no';
}

/**
 * Whether a page may be a news article, as far as its head, its address and a sample of its paragraphs can say: at most
 * about a millisecond on a page of 15,000 elements. `readArticle` says null of those that turn out to be none.
 */
export function isArticlePage(document: Document): boolean {
  const facts = readFacts(document);
  if (weighAddress(facts) <= 0 && !hasSigns(document)) return false;
  return !isDocumentClobbered(document) && judgePage(document, facts) !== 'no';
}
