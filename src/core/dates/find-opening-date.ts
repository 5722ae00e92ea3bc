import { type DateHints, findDate } from './find-date.ts';
import type { FoundDate } from './found-date.ts';

/** A small word, a weekday and a date are shorter, in UTF-16 units: no more of a text is searched. */
const MAX_LENGTH = 90;

/** Words that put what happens on a day, in the languages that need one. "Since", "until" and "after" are not among them. */
const ON =
  "on|le|la|l[’']|am|el|il|em|no|na|a|à|op|den|på|dne|dnia|w dniu|pe|la data de|στις|pada|pada tanggal|tanggal|ngày|vào ngày|في|يوم|في يوم|در|در تاریخ|ב[-־]?";

/** Nothing, a small word with or without a weekday ("On Thursday, 6 July"), or a weekday and a comma. */
const BEFORE = new RegExp(
  `^\\s*["“”«„(]?(?:(?:${ON})\\s*(?:(?<=\\s)[\\p{L}-]{2,14},?\\s+(?:dem\\s+|the\\s+|le\\s+)?)?|[\\p{L}-]{3,14}[,،]\\s*)?$`,
  'iu',
);

/** "2023年7月6日以来", "6 जुलाई 2023 से": in some languages what makes the date a mere bound stands behind it. */
const BOUNDS =
  /^[日일]?(?:以[来來前后後降]|から|まで|より|부터|까지|\s+(?:से|तक|سے|تک)(?!\p{L})|['’]?\p{L}{0,4}\s+(?:beri|bu yana|itibaren|önce|kadar)(?!\p{L}))/u;

/**
 * The date that a text begins with ("On 6 July 2023 the two ..."), or null: what a reader cuts out of an article has no
 * dateline, and tells its day in its first words. A bound ("Since 6 July 2023") is not the day of the text.
 */
export function findOpeningDate(text: string, hints: DateHints = {}): FoundDate | null {
  const found = findDate(text.slice(0, MAX_LENGTH), hints);
  if (!found || !BEFORE.test(text.slice(0, found.start))) return null;
  return BOUNDS.test(text.slice(found.end, found.end + 20)) ? null : found;
}
