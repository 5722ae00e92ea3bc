import type { DateSource } from '../../core/article-text.ts';
import { parseDateValue } from '../../core/dates/date-value.ts';
import { findDate } from '../../core/dates/find-date.ts';
import { datelineNeedsMonths, findDateline } from '../../core/dates/find-dateline.ts';
import { prepareMonths } from '../../core/dates/month-of.ts';
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

/** Elements for dates, as microdata and HTML have them. */
const DATE_ELEMENTS = '[itemprop="datePublished"], time[pubdate], time[datetime], time';

/** Elements looked at: the article's own stand first on the page. */
const MAX_ELEMENTS = 12;

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

/** Languages that write their days with dots, as in 12.7.2024. */
const DOTTED = /^(?:bg|cs|da|de|fi|hu|nb|pl|ro|ru|sk|uk)$/;

/** As machines write a time that were told no language: month first. */
const MACHINE_TIME = /^\s*\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d/;

const parseMeta = (value: string | undefined, lang: string): string | null =>
  value && DOTTED.test(lang) && MACHINE_TIME.test(value)
    ? (findDate(value, { lang, monthFirst: true })?.date ?? null)
    : parseDateValue(value, lang);

const fromMeta = ({ meta }: PageFacts, lang: string): string | null => {
  for (const name of PUBLISHED) {
    const date = parseMeta(meta.get(name), lang);
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
  return (value ? parseDateValue(value, lang) : null) ?? dateIn(element.textContent ?? '', lang);
}

/** Day, month and year may stand in elements of their own, each on a line of the page's source. */
function dateIn(text: string, lang: string): string | null {
  const shown = text.replace(/\s+/g, ' ').trim();
  return shown.length <= MAX_DATE_LINE ? (findDate(shown, { lang })?.date ?? null) : null;
}

/**
 * Dates on the page itself: in the lines around the headline, then in elements for dates near the article, of which teasers
 * and remarks have theirs too.
 */
function fromPage({ root, within, around }: ArticleSurroundings, lang: string): string | null {
  const near = within ?? root.closest('article, main, [role="main"]') ?? root.parentElement ?? root;
  return (
    firstDate(around, lang) ??
    fromElements(near, DATE_ELEMENTS, MAX_ELEMENTS, lang) ??
    fromElements(within ?? root.ownerDocument, DATE_ELEMENTS, MAX_ELEMENTS, lang)
  );
}

const firstDate = (texts: readonly string[], lang: string): string | null => {
  for (const text of texts) {
    const date = dateIn(text, lang);
    if (date) return date;
  }
  return null;
};

/** The day in the address, as many publishers write it: /2024/07/12/. */
function fromAddress(path: string): string | null {
  const [, year, month, day] = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=\D|$)/.exec(path) ?? [];
  return year ? parseDateValue(`${year}-${month}-${day}`) : null;
}

const DAY_MS = 86_400_000;

/** The day in the address is the publisher's own, where a machine's time is that of Greenwich: the evening is the next day there. */
function asPublished(day: string | null, address: string | null): string | null {
  if (!day || !address) return day;
  return Math.abs(Date.parse(day) - Date.parse(address)) <= DAY_MS ? address : day;
}

/** The article as far as its date is concerned. */
export interface ArticleSurroundings {
  readonly root: Element;
  /** The element of this story, where the page has several: dates outside of it are of others. */
  readonly within: Element | null;
  /** Lines around the headline, nearest to the story first. */
  readonly around: readonly string[];
  /** The first of its text, for their dateline. */
  readonly paragraphs: readonly string[];
}

/** The day of the first dateline among the paragraphs. Pauses before each, and while the names of months are got ready. */
function* fromDatelines(paragraphs: readonly string[], lang: string): Generator<void, string | null> {
  for (const text of paragraphs) {
    yield;
    if (datelineNeedsMonths(text)) yield* prepareMonths(lang);
    const found = findDateline(text, { lang });
    if (found) return found.date;
  }
  return null;
}

function addFound(found: Found[], source: DateSource, date: string | null): void {
  if (date) found.push({ source, date });
}

/** Day of publication, from the surest source the page has, and another day that another source gives. Pauses in between. */
export function* readDate(facts: PageFacts, article: ArticleSurroundings, lang: string): Generator<void, PageDate> {
  const address = fromAddress(facts.path);
  const found: Found[] = [];
  addFound(found, 'json-ld', asPublished(parseDateValue(facts.structured.datePublished, lang), address));
  addFound(found, 'meta', asPublished(fromMeta(facts, lang), address));
  yield;
  // What stands on the page is asked only where the head is silent: it costs a search.
  if (!found.length) addFound(found, 'time', fromPage(article, lang));
  if (!found.length) addFound(found, 'meta', address);
  addFound(found, 'dateline', yield* fromDatelines(article.paragraphs, lang));
  const [first] = found;
  if (!first) return { date: null, dateSource: 'assumed', otherDate: null };
  let otherDate: string | null = null;
  for (const { date } of found) if (date !== first.date) otherDate ??= date;
  return { date: first.date, dateSource: first.source, otherDate };
}
