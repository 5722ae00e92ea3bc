import { type DateHints, type FoundDate, findDate } from './find-date.ts';

/** "WASHINGTON, D.C., United States, 12 July 2024": places before the date are shorter than this. */
const MAX_PLACE = 50;

/** A place and a date are shorter, in UTF-16 units: no more of a paragraph is searched. */
const MAX_LENGTH = 160;

/** Between the date and the dash or agency that ends a dateline. */
const endsDateline = (after: string): boolean =>
  /^[\s.,)\]/]{0,4}(?:\([^()]{1,40}\)|\/[^/]{1,30}\/|[\p{L}\p{M}.]{2,20})?[\s.]{0,3}(?:[-–—―:(/[|]|$)/u.test(after);

/** "Oslo, ", "New York, United States, ", "Berlin, den ": names alone, so that no sentence comes before the date. */
const isPlace = (before: string): boolean =>
  /^(?:(?:\p{Lu}[\p{L}\p{M}.'’-]*[ ,]+){1,6}|[\p{Lo}\p{M}]+(?: [\p{Lo}\p{M}]+)?[,،、]\s*)(?<=[,،、]\s*)(?:le |den |el |il |dne |em )?$/u.test(
    before,
  );

/** A full stop after the date ends a dateline where nothing but a place stands before it: a new sentence begins. */
const beginsSentence = (after: string): boolean =>
  /^(?: ?(?:года|году|року|г|р))?\.? ?[.।۔。]\s+(?=[\p{Lu}\p{Lo}"“«‘'])/u.test(after);

/**
 * The date of a paragraph's dateline ("Rome, 12 July 2024 (Agency) – ..."), or null: a date in a sentence is none.
 */
export function findDateline(paragraph: string, hints: DateHints = {}): FoundDate | null {
  const found = findDate(paragraph.slice(0, MAX_LENGTH), hints);
  if (!found || found.start > MAX_PLACE) return null;
  const after = paragraph.slice(found.end, found.end + 60);
  const isPlaced = isPlace(paragraph.slice(0, found.start)) && beginsSentence(after);
  return isPlaced || endsDateline(after) ? found : null;
}
