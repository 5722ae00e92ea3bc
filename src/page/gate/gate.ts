import { isDocumentClobbered } from '../clobbering.ts';
import { isArticleType, isNewsType } from '../facts/json-ld.ts';
import { type PageFacts, readFacts } from '../facts/page-facts.ts';
import { ADDRESS_WEIGHT, HOME_WEIGHT, weighAddress } from './address.ts';
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
const OTHER_TYPE_WEIGHT = -3;
const GENERATOR_WEIGHT = -5;

const POST_WEIGHT = 0.75;
const OTHER_BODY_WEIGHT = -3;

const OTHER_TYPES =
  ' CollectionPage SearchResultsPage ProfilePage QAPage DiscussionForumPosting Product ProductGroup ItemPage SoftwareApplication WebApplication SoftwareSourceCode TechArticle APIReference JobPosting Recipe Course LocalBusiness Restaurant Hotel Movie TVSeries MusicRecording Book ContactPage CheckoutPage RealEstateListing ';

/** Software whose pages are encyclopaedias, forums, documentation, code or shops. */
const OTHER_GENERATORS =
  'mediawiki dokuwiki discourse phpbb vbulletin xenforo mybb smf flarum docusaurus sphinx gitbook mkdocs jsdoc doxygen javadoc rustdoc vitepress starlight readthedocs nextra vuepress shopify magento prestashop opencart gitea gitlab jira confluence';

/** Names under which pages tell their day of publication, in small letters. */
const PUBLISHED_META = [
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

function weighTypes({ structured: { types } }: PageFacts): number {
  if (types.some(isNewsType)) return NEWS_TYPE_WEIGHT;
  const others = types.some((type) => OTHER_TYPES.includes(` ${type} `));
  // A publisher may call itself a local business beside its article.
  if (types.some(isArticleType)) return others ? 0 : ARTICLE_TYPE_WEIGHT;
  return others ? OTHER_TYPE_WEIGHT : 0;
}

function weighOpenGraph({ meta }: PageFacts): number {
  const type = meta.get('og:type') ?? '';
  if (!type) return 0;
  if (/^(?:profile|product|books?|music|object|game|business|place|restaurant|og:product)(?:$|[.:])/i.test(type))
    return OG_OTHER_WEIGHT;
  return /article|news|story|blog/i.test(type) ? OG_ARTICLE_WEIGHT : 0;
}

function weighMeta({ meta, structured }: PageFacts): number {
  const isDated = structured.datePublished !== null || PUBLISHED_META.some((name) => meta.has(name));
  return (isDated ? PUBLISHED_WEIGHT : 0) + (isOfOtherSoftware(meta) ? GENERATOR_WEIGHT : 0);
}

function isOfOtherSoftware(meta: PageFacts['meta']): boolean {
  const generator = meta.get('generator')?.toLowerCase();
  return !!generator && OTHER_GENERATORS.split(' ').some((name) => generator.includes(name));
}

/** WordPress, whose class names other systems took over, tells a dated post from a lasting page, a list of posts and a shop's. */
function weighBody({ bodyClass }: PageFacts): number {
  if (/(?:^|\s)(?:single-post|postid-\d+|node-?-type-(?:article|news|story))(?=\s|$)/.test(bodyClass))
    return POST_WEIGHT;
  const isOther =
    /(?:^|\s)(?:page-id-\d+|archive|paged|search-results|error404|single-product|home blog|node-?-type-(?:page|landing\S*))(?=\s|$)/;
  return isOther.test(bodyClass) ? OTHER_BODY_WEIGHT : 0;
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
  const { hostname = '', pathname = '', search = '' } = document.location ?? {};
  const address = weighAddress({ host: hostname, path: pathname, query: search });
  if (address === HOME_WEIGHT || (address <= 0 && !hasSigns(document))) return false;
  return !isDocumentClobbered(document) && judgePage(document, readFacts(document)) !== 'no';
}
