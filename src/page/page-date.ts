import type { DateSource } from '../core/article-text.ts';
import { parseDateValue } from '../core/dates/date-value.ts';
import { findDate } from '../core/dates/find-date.ts';
import { findDateline } from '../core/dates/find-dateline.ts';
import type { PageFacts } from './page-facts.ts';

/** Names under which pages give the day of publication, the most usual first. Names of changes are not among them. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'article:published',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'datecreated',
  'article:post_date',
  'weibo: article:create_at',
  'apub:time',
  'date',
  'og:pubdate',
  'rnews:datepublished',
  'displaydate',
  'ptime',
  'iso-8601-publish-date',
  'og:regdate',
  'article:created',
  'release_date',
];

/** A date beside the headline is in one of these; in the order a page's own words make them sure. */
const DATE_ELEMENTS = '[itemprop="datePublished"], time[pubdate], time[datetime], time';
const DATE_REGIONS =
  '[class*="date" i], [class*="time" i], [class*="publish" i], [id*="date" i], [id*="time" i], [class*="byline" i], [class*="meta" i], [class*="info" i], [class*="source" i]';

/** Elements looked at: the article's own stand first on the page. */
const MAX_ELEMENTS = 12;
const MAX_REGIONS = 40;

/** A line with a date and little else, in UTF-16 units. */
const MAX_DATE_LINE = 120;

export interface PageDate {
  readonly date: string | null;
  readonly dateSource: DateSource;
  readonly otherDate: string | null;
}

interface Found {
  readonly date: string;
  readonly source: DateSource;
}

const fromMeta = ({ meta }: PageFacts, lang: string): string | null => {
  for (const name of PUBLISHED) {
    const date = parseDateValue(meta.get(name), lang);
    if (date) return date;
  }
  return null;
};

/** The first readable date in elements of a kind, from their attributes or their text. */
function fromElements(root: ParentNode, selector: string, max: number, lang: string): string | null {
  for (const element of Array.from(root.querySelectorAll(selector)).slice(0, max)) {
    const date = dateOf(element, lang);
    if (date) return date;
  }
  return null;
}

function dateOf(element: Element, lang: string): string | null {
  const value = element.getAttribute('datetime') ?? element.getAttribute('content');
  const date = value && parseDateValue(value, lang);
  if (date) return date;
  const text = element.childElementCount > 8 ? '' : (element.textContent ?? '').trim();
  return text.length <= MAX_DATE_LINE ? (findDate(text, { lang })?.date ?? null) : null;
}

/** Dates on the page itself: in time elements near the article, then in anything named like a date. */
function fromPage(root: Element, lang: string): string | null {
  const near = root.closest('article, main, [role="main"]') ?? root.parentElement ?? root;
  const page = root.ownerDocument;
  return (
    fromElements(near, DATE_ELEMENTS, MAX_ELEMENTS, lang) ??
    fromElements(near, DATE_REGIONS, MAX_REGIONS, lang) ??
    fromElements(page, DATE_ELEMENTS, MAX_ELEMENTS, lang) ??
    fromElements(page, DATE_REGIONS, MAX_REGIONS, lang)
  );
}

/** The day in the address, as many publishers write it: /2024/07/12/. */
function fromAddress(path: string): string | null {
  const [, year, month, day] = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=\D|$)/.exec(path) ?? [];
  return year ? parseDateValue(`${year}-${month}-${day}`) : null;
}

/**
 * Day of publication, from the surest source the page has, and another day that another source gives. `paragraphs` are
 * the first of the text, for their dateline.
 */
export function readDate(facts: PageFacts, root: Element, paragraphs: readonly string[], lang: string): PageDate {
  const structured: [DateSource, string | null][] = [
    ['json-ld', parseDateValue(facts.structured.datePublished, lang)],
    ['meta', fromMeta(facts, lang)],
  ];
  const inHead = structured.some(([, date]) => date);
  const candidates: [DateSource, string | null][] = [
    ...structured,
    // What stands on the page is asked only where the head is silent: it costs a search.
    ['time', inHead ? null : (fromPage(root, lang) ?? fromAddress(facts.path))],
    ['dateline', paragraphs.map((text) => findDateline(text, { lang })?.date).find((date) => !!date) ?? null],
  ];
  const found = candidates.flatMap(([source, date]): Found[] => (date ? [{ source, date }] : []));
  const [first] = found;
  if (!first) return { date: null, dateSource: 'assumed', otherDate: null };
  const other = found.find(({ date }) => date !== first.date);
  return { date: first.date, dateSource: first.source, otherDate: other?.date ?? null };
}
