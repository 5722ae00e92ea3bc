import { type DateHints, type FoundDate, findDate } from './find-date.ts';

/** "WASHINGTON, D.C., United States, 12 July 2024": places before the date are shorter than this. */
const MAX_PLACE = 50;

/** Between the date and the dash or agency that ends a dateline. */
const AFTER_DATE =
  /^[\s.,)\]/]{0,4}(?:\([^()]{1,40}\)|\/[^/]{1,30}\/|[\p{L}\p{M}.]{2,20})?[\s.]{0,3}(?:[-–—―:(/[|]|$)/u;

/**
 * The date of a paragraph's dateline ("Rome, 12 July 2024 (Agency) – ..."), or null: a date in a sentence is none.
 */
export function findDateline(paragraph: string, hints: DateHints = {}): FoundDate | null {
  const found = findDate(paragraph, hints);
  if (!found || found.start > MAX_PLACE) return null;
  return AFTER_DATE.test(paragraph.slice(found.end, found.end + 60)) ? found : null;
}
