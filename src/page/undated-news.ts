import { WEEKDAYS } from '../core/dates/weekday-names.ts';
import type { Article } from './article.ts';

/** Where a story says on which day it happened, if it says so, in UTF-16 units from its beginning. */
const OPENING = 1500;

/** A story names the day, or this day and the next; hours of opening name them all. */
const MAX_WEEKDAYS = 2;

/** Longer names lose their last letter to an ending: суббота, в субботу. Shorter ones would be other words then. */
const MIN_STEM = 5;

/** Any seven days in a row; UTC, as `weekday` below is told in it. */
const DAYS = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)));

/** A page with so few links leads nowhere: no shop, no list and no manual. */
const MAX_LINKS = 7;

function weekdayNames(lang: string): readonly string[] {
  const base = lang.split('-', 1)[0] ?? '';
  if (Object.hasOwn(WEEKDAYS, base)) return WEEKDAYS[base]?.split(' ') ?? [];
  const { format } = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  return DAYS.map((day) => format(day).toLocaleLowerCase(lang));
}

const stemOf = (name: string): string => (name.length > MIN_STEM ? name.slice(0, -1) : name);

/** Whether the name begins a word of Latin, Greek or Cyrillic letters, or stands anywhere in text of another script. */
function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[a-z\u00C0-\u052F]/.test(text[at - 1] ?? ' ')) return true;
  }
  return false;
}

function namesDay({ text, blocks, lang }: Article): boolean {
  const from = blocks.find(({ kind }) => kind !== 'title')?.start ?? 0;
  const opening = text.slice(from, from + OPENING).toLocaleLowerCase(lang);
  const { length } = weekdayNames(lang).filter((name) => isNamed(opening, stemOf(name)));
  return length > 0 && length <= MAX_WEEKDAYS;
}

/** The story and its headline in one `article`. Manuals have that, too, and code in it. */
function isOneArticle({ root }: Article): boolean {
  const element = root.closest('article, [role="article"]');
  return !!element?.querySelector('h1') && !element.querySelector('pre, code');
}

/**
 * Whether an article without a headline is news: the page is hardly more than its text, and says when it happened. Files of
 * plain text and the plainest of pages are made so.
 */
export const isUntitledNews = (article: Article, document: Document): boolean =>
  document.links.length <= MAX_LINKS && (article.date !== null || namesDay(article));

/**
 * Whether an article without a date is news all the same: it names the day of the week, or its page is made as one
 * article or as hardly more than its text. Of 325 pages that are no articles, 41 are held back by the want of a date
 * alone; none of these signs is on one of them.
 */
export function isUndatedNews(article: Article, document: Document): boolean {
  return isOneArticle(article) || document.links.length <= MAX_LINKS || namesDay(article);
}
