import type { DateSource } from '../article-text.ts';
import { findDate } from '../dates/find-date.ts';
import { findDateline } from '../dates/find-dateline.ts';
import { findOpeningDate } from '../dates/find-opening-date.ts';
import { endsSentence, type TextLine } from './text-line.ts';

/** Words of publication and of change, before or after a date. */
const PUBLISHED =
  /publish|posted|issued|released|first seen|publié|mis en ligne|veröffentlicht|publicad|pubblicat|gepubliceerd|opublikowan|publicat|опубликован|опубліковано|публикуван|yayın|giriş|diterbitkan|terbit|تاريخ النشر|نشر|انتشار|شائع|प्रकाशित|प्रकाशन|প্রকাশ|発行|公開|掲載|配信|发布|發布|입력|등록|đăng/iu;
const UPDATED =
  /updated?|modified|mis à jour|aktualisiert|actualizad|atualizad|aggiornat|bijgewerkt|uppdaterad|opdateret|oppdatert|päivitetty|zaktualizowan|aktualizov|обновлен|изменен|оновлен|güncelle|diperbarui|تحديث|آخر تحديث|به‌روز|अपडेट|अद्यतन|আপডেট|更新|수정|cập nhật/iu;

/** A header line holds a section, a name, a date and a time at most. In UTF-16 units. */
const MAX_HEADER = 90;
/** With a word that says what the date is, names and desks may stand around it. */
const MAX_CUED_HEADER = 180;

/** A page's header is over after this many lines, however short they are. */
const MAX_HEADER_LINES = 25;

/** Paragraphs that may begin with a dateline. */
const DATELINE_PARAGRAPHS = 4;

interface HeaderDate {
  readonly date: string;
  readonly line: TextLine;
}

/** The date in a line that is there for its date, or null. */
export function headerDate(line: TextLine, lang?: string): string | null {
  if (line.text.length > MAX_CUED_HEADER) return null;
  const isCued = PUBLISHED.test(line.text) || UPDATED.test(line.text);
  if (!isCued && (line.text.length > MAX_HEADER || endsSentence(line))) return null;
  return findDate(line.text, { lang })?.date ?? null;
}

/** The day of publication is told before a day of change, and a plain date between the two. */
function rank({ text }: TextLine): number {
  if (PUBLISHED.test(text) && !UPDATED.test(text)) return 0;
  return UPDATED.test(text) ? 2 : 1;
}

/** A date in the lines around the story: at the top any line that is a date, at the end only one that says so. */
function findHeaderDate(around: readonly TextLine[], bodyStart: number, lang?: string): string | null {
  const isTop = (line: TextLine): boolean => line.start < bodyStart;
  const top = around.filter(isTop).slice(0, MAX_HEADER_LINES);
  const foot = around.filter((line) => !isTop(line) && (PUBLISHED.test(line.text) || UPDATED.test(line.text)));
  const dates = [...top, ...foot].flatMap((line): HeaderDate[] => {
    const date = headerDate(line, lang);
    return date ? [{ date, line }] : [];
  });
  return dates.sort((a, b) => rank(a.line) - rank(b.line))[0]?.date ?? null;
}

/**
 * The day a text was published: a header's date before a dateline's, because headers are made by machines; of a text with
 * neither, as one cut out of an article, the day that it begins with.
 */
export function readTextDate(
  around: readonly TextLine[],
  paragraphs: readonly TextLine[],
  lang?: string,
): { date: string | null; dateSource: DateSource } {
  const header = findHeaderDate(around, paragraphs[0]?.start ?? Number.POSITIVE_INFINITY, lang);
  if (header) return { date: header, dateSource: 'time' };
  for (const line of paragraphs.slice(0, DATELINE_PARAGRAPHS)) {
    const dateline = findDateline(line.text, { lang });
    if (dateline) return { date: dateline.date, dateSource: 'dateline' };
  }
  const opening = findOpeningDate(paragraphs[0]?.text ?? '', { lang });
  return opening ? { date: opening.date, dateSource: 'dateline' } : { date: null, dateSource: 'assumed' };
}
