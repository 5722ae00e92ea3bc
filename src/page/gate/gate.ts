import { isArticleType, isNewsType } from '../facts/json-ld.ts';
import type { PageFacts } from '../facts/page-facts.ts';
import { ADDRESS_WEIGHT, weighAddress } from './address.ts';
import { hasProse } from './paragraph-sample.ts';
import {
  ARTICLE_TYPE_WEIGHT,
  GENERATOR_WEIGHT,
  NEWS_TYPE_WEIGHT,
  OG_ARTICLE_WEIGHT,
  OG_OTHER_TYPES,
  OG_OTHER_WEIGHT,
  OTHER_BODY_WEIGHT,
  OTHER_GENERATORS,
  OTHER_TYPE_WEIGHT,
  POST_WEIGHT,
  PROSE_WEIGHT,
  PUBLISHED_META,
  PUBLISHED_WEIGHT,
  THRESHOLD,
} from './weights.ts';

/** What the head and a glance say. `maybe`: the text itself has to decide. */
export type Verdict = 'yes' | 'maybe' | 'no';

const OTHER_TYPES =
  ' CollectionPage SearchResultsPage ProfilePage QAPage DiscussionForumPosting Product ProductGroup ItemPage SoftwareApplication WebApplication SoftwareSourceCode APIReference JobPosting Recipe Course LocalBusiness Restaurant Hotel Movie TVSeries MusicRecording Book ContactPage CheckoutPage RealEstateListing ';

/** Manuals are not kept by year and month; the trade press is, and calls its articles technical. */
const DATED_PATH = /\/(?:19|20)\d{2}\/\d{1,2}\//;

function weighTypes({ path, structured: { types } }: PageFacts): number {
  if (types.some(isNewsType)) return NEWS_TYPE_WEIGHT;
  const others = types.some(
    (type) => OTHER_TYPES.includes(` ${type} `) || (type === 'TechArticle' && !DATED_PATH.test(path)),
  );
  // A publisher may call itself a local business beside its article.
  if (types.some(isArticleType)) return others ? 0 : ARTICLE_TYPE_WEIGHT;
  return others ? OTHER_TYPE_WEIGHT : 0;
}

function weighOpenGraph({ meta }: PageFacts): number {
  const type = meta.get('og:type') ?? '';
  if (!type) return 0;
  // What nearly all say needs no pattern.
  if (type === 'article') return OG_ARTICLE_WEIGHT;
  if (new RegExp(`^(?:${OG_OTHER_TYPES.replaceAll(' ', '|')})s?(?:$|[.:])`, 'i').test(type)) return OG_OTHER_WEIGHT;
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

const MOST = SCALES.reduce((sum, [, most]) => sum + most, 0);

/** The sum of all weights, or null where something speaks against an article and the rest cannot outweigh it. */
function weighHead(facts: PageFacts): number | null {
  let rest = MOST;
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
