import { isCapital, isCaseless, isLetters, NO_LETTER } from '../letters.ts';
import { type DateHints, findDate } from './find-date.ts';
import { foldDigits } from './fold-digits.ts';
import type { FoundDate } from './found-date.ts';
import { needsMonths } from './named-month.ts';

/** "WASHINGTON, D.C., United States, 12 July 2024": places before the date are shorter than this. */
const MAX_PLACE = 50;

/** A place and a date are shorter, in UTF-16 units: no more of a paragraph is searched. */
const MAX_LENGTH = MAX_PLACE + 60;

/** Between the date and the dash or agency that ends a dateline; 日 and 일 are of the date. */
const ENDING = new RegExp(
  `^[日일]?[\\s.,)\\]/]{0,4}(?:\\([^()]{1,40}\\)|/[^/]{1,30}/|(?:[^${NO_LETTER}]|\\.){2,20})?[\\s.]{0,3}(?:[-–—―:(/[|]|$)`,
);

/** "【マニラ 2024年7月12日】", "(Rome, 12 July 2024)": a dateline that its brackets end, an agency before the second at most. */
const OPENING_BRACKET = /^\s*[([（［【〔]/;
const CLOSING_BRACKET = /^[^()[\]（）［］【】〔〕.。!?]{0,12}[)\]）］】〕]/;

/** Small words that stand before a day at the beginning of a line. */
const ARTICLES = ' le den el il dne dnia em ngày ';

/** "They agreed on 12 July 2024 –": a word in small letters before the day belongs to a sentence, unless it is the article of a date ("Paris, le"). */
function endsInSmallWord(before: string): boolean {
  const words = before.replace(OPENING_BRACKET, '').trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (!isLetters(last) || isCapital(last.charAt(0)) || isCaseless(last.charAt(0))) return false;
  return !ARTICLES.includes(` ${last} `) || /[^,،、]$/.test(words.at(-2) ?? '');
}

/** What ends with a comma, and a word that begins the date. */
const NAMES = /^(.+[,،、])\s*(?:(?:le|den|el|il|dne|em) )?$/;
const MAX_NAMES = 6;
const MAX_CASELESS_NAMES = 2;

const isName = (word: string): boolean => isCapital(word.charAt(0)) && isLetters(word.replace(/[.'’-]/g, ''));

/** "Oslo, ", "New York, United States, ", "Berlin, den ": names alone, so that no sentence comes before the date. */
function isPlace(before: string): boolean {
  const names =
    NAMES.exec(before)?.[1]
      ?.split(/[ ,،、]+/)
      .filter(Boolean) ?? [];
  if (!names.length) return false;
  if (names.length <= MAX_NAMES && names.every(isName)) return true;
  return names.length <= MAX_CASELESS_NAMES && names.every((name) => isLetters(name) && isCaseless(name));
}

/** A full stop after the date, and what follows it. */
const STOP = /^(?: ?(?:года|году|року|г|р))?\.? ?[.।۔。]\s+(\S)/;
const OPENING = '"“«‘\'';

/** A full stop after the date ends a dateline where nothing but a place stands before it: a new sentence begins. */
function beginsSentence(after: string): boolean {
  const [, next = ''] = STOP.exec(after) ?? [];
  if (!next) return false;
  return OPENING.includes(next) || (isLetters(next) && (isCapital(next) || isCaseless(next)));
}

/** Whether names of months are needed to tell if a paragraph has a dateline: the browser takes milliseconds to give them. */
export const datelineNeedsMonths = (paragraph: string): boolean =>
  needsMonths(foldDigits(paragraph.slice(0, MAX_LENGTH)));

/**
 * The date of a paragraph's dateline ("Rome, 12 July 2024 (Agency) – ..."), or null: a date in a sentence is none.
 */
export function findDateline(paragraph: string, hints: DateHints = {}): FoundDate | null {
  const found = findDate(paragraph.slice(0, MAX_LENGTH), hints);
  if (!found || found.start > MAX_PLACE) return null;
  const before = paragraph.slice(0, found.start);
  const after = paragraph.slice(found.end, found.end + 60);
  if (endsInSmallWord(before)) return null;
  const isBracketed = OPENING_BRACKET.test(before) && CLOSING_BRACKET.test(after);
  const isPlaced = isPlace(before) && beginsSentence(after);
  return isBracketed || isPlaced || ENDING.test(after) ? found : null;
}
