import { isArticleType } from './json-ld.ts';
import { type PageFacts, readFacts } from './page-facts.ts';
import { hasProse } from './paragraph-sample.ts';

/** Evidence for an article is positive, against it negative; a page is taken for one from this sum on. */
const THRESHOLD = 2;

/** Structured data of a kind that only articles carry is enough alone. */
const ARTICLE_TYPE_WEIGHT = 3;
/** Many content systems put `article` on every page: half of the proof. */
const OG_ARTICLE_WEIGHT = 1.5;
const OG_OTHER_WEIGHT = -3;
const PUBLISHED_WEIGHT = 1;
const PROSE_WEIGHT = 1;
const ADDRESS_WEIGHT = 1;
const LIST_ADDRESS_WEIGHT = -3;
const HOME_WEIGHT = -4;
const OTHER_TYPE_WEIGHT = -3;
const GENERATOR_WEIGHT = -5;

const OTHER_TYPES =
  /^(?:CollectionPage|SearchResultsPage|ProfilePage|QAPage|DiscussionForumPosting|Product|ProductGroup|ItemPage|SoftwareApplication|WebApplication|SoftwareSourceCode|TechArticle|APIReference|FAQPage|JobPosting|Recipe|Course|Event|LocalBusiness|Restaurant|Hotel|Movie|TVSeries|MusicRecording|Book|ContactPage|CheckoutPage)$/;

const OTHER_OG = /^(?:profile|product|books?|music|video|object|game|business|place|restaurant|og:product)(?:$|[.:])/i;

/** Software whose pages are encyclopaedias, forums, documentation, code or shops. */
const OTHER_GENERATORS =
  /mediawiki|dokuwiki|discourse|phpbb|vbulletin|xenforo|mybb|smf|flarum|docusaurus|sphinx|gitbook|mkdocs|jsdoc|vitepress|shopify|magento|prestashop|woocommerce|opencart|gitea|gitlab|jira|confluence/i;

const LIST_ADDRESS =
  /\/(?:tags?|tagged|category|categories|topics?|sections?|authors?|search|suche|recherche|buscar|archives?|users?|u|wiki|questions?|threads?|forums?|docs?|documentation|manual|products?|shop|store|cart|checkout|login|account|settings|dashboard|label|temas?|themen?|rubrik)(?:\/|$)/i;

const ARTICLE_ADDRESS =
  /\d{5,}|\/(?:19|20)\d{2}[/-]?\d{1,2}(?:\/|-)|(?:[\p{L}\d%]+-){4,}|\/(?:article|story|news)s?\/[^/]{12,}/iu;

const HOME_ADDRESS = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home|default\.\w+)?$/i;

const PUBLISHED_META = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'cxenseparse:recs:publishtime',
  'article.published',
  'dc.date.issued',
  'news_keywords',
  'publish-date',
  'date',
];

function weighAddress({ path, query }: PageFacts): number {
  if (HOME_ADDRESS.test(path)) return query.length > 1 && /\d/.test(query) ? 0 : HOME_WEIGHT;
  if (LIST_ADDRESS.test(path)) return LIST_ADDRESS_WEIGHT;
  return ARTICLE_ADDRESS.test(path) || /[?&]\w*id=\w*\d/i.test(query) ? ADDRESS_WEIGHT : 0;
}

function weighTypes({ structured: { types } }: PageFacts): number {
  const article = types.some((type) => isArticleType(type) && !OTHER_TYPES.test(type));
  if (article) return ARTICLE_TYPE_WEIGHT;
  return types.some((type) => OTHER_TYPES.test(type)) ? OTHER_TYPE_WEIGHT : 0;
}

function weighMeta({ meta }: PageFacts): number {
  const type = meta.get('og:type') ?? '';
  const og = /article|news|story|blog/i.test(type) ? OG_ARTICLE_WEIGHT : OTHER_OG.test(type) ? OG_OTHER_WEIGHT : 0;
  const published = PUBLISHED_META.some((name) => meta.has(name)) ? PUBLISHED_WEIGHT : 0;
  return og + published + (OTHER_GENERATORS.test(meta.get('generator') ?? '') ? GENERATOR_WEIGHT : 0);
}

/**
 * Whether a page looks like a news article, from its head, its address and a sample of its paragraphs: at most about a
 * millisecond on a page of 15,000 elements. In doubt it says no.
 */
export function isArticlePage(document: Document, facts: PageFacts = readFacts(document)): boolean {
  if (!document.body) return false;
  const head = weighAddress(facts) + weighTypes(facts) + weighMeta(facts);
  if (head >= THRESHOLD) return true;
  return head + PROSE_WEIGHT >= THRESHOLD - 1 && head + (hasProse(document) ? PROSE_WEIGHT : -1) >= THRESHOLD;
}
