import { CharacterTable, HALF } from '../../character-table.ts';
import { foldDigits, NUMBERS } from '../../dates/fold-digits.ts';

/** Chinese characters and hiragana make no words: what stands between spaces there is a sentence. */
const IS_LETTER = /[^\P{L}\p{Script=Han}\p{Script=Hiragana}]/u;
const IS_MARK = /\p{M}/u;
const IS_HAN = /\p{Script=Han}/u;
/** A text without a Chinese character for certain: their first block begins here. */
const BEFORE_HAN = /^[\0-\u2e7f]*$/;
/** Accents of Latin letters, and of those of other scripts that have the same. */
const ACCENTS = /[\u0300-\u036f]/gu;

/** What a character can be, as bits. */
const LETTER = 1;
const MARK = 2;
const HAN = 4;
const ACCENTED = 8;
/** A small letter of a script that has capitals. */
const SMALL = 16;

function classify(char: string): number {
  const isAccented = char.normalize('NFD') !== char.normalize('NFD').replace(ACCENTS, '');
  return (
    (char === char.toUpperCase() ? 0 : SMALL) |
    (IS_LETTER.test(char) ? LETTER : 0) |
    (IS_MARK.test(char) ? MARK : 0) |
    (IS_HAN.test(char) ? HAN : 0) |
    (isAccented ? ACCENTED : 0)
  );
}

/** ASCII has no marks and no accents; the patterns of properties take a first query milliseconds to compile. */
function classifyAscii(char: string): number {
  if (/[a-z]/.test(char)) return LETTER | SMALL;
  return /[A-Z]/.test(char) ? LETTER : 0;
}

const CHARACTERS = new CharacterTable((char) => (char < '\u0080' ? classifyAscii(char) : classify(char)));

/** Calls `see` for each longest stretch of characters of the wanted kinds, with all the kinds that it has. */
function eachRun(text: string, wanted: number, see: (start: number, end: number, kinds: number) => void): void {
  let start = -1;
  let kinds = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = CHARACTERS.kindAt(text, at);
    if ((kind & wanted) !== 0) {
      if (start < 0) {
        start = at;
        kinds = 0;
      }
      kinds |= kind;
    } else if (start >= 0) {
      see(start, at, kinds);
      start = -1;
    }
    if ((kind & HALF) !== 0) at++;
  }
  if (start >= 0) see(start, text.length, kinds);
}

function dropAccents(word: string): string {
  return word.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
}

/** Characters of a stretch that has these kinds. */
const countCharacters = (run: string, kinds: number): number => ((kinds & HALF) === 0 ? run.length : [...run].length);

/** A word begins with a letter: vowel signs and accents stand behind one. */
function findLetter(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (CHARACTERS.kindAt(text, at) & LETTER) === 0) at++;
  return at;
}

/** Small letters, as many as the text has: this one alone would become two, an i and its dot. */
const toSmall = (text: string): string => text.replaceAll('İ', 'I').toLowerCase();

/**
 * Calls `see` for each word of a text with its first letters, small and without accents: "genético" and "genetic" are one
 * word to a reader.
 * @param least letters, vowel signs and the like of a word, at least
 * @param most units of a stem, at most
 */
export function eachStem(
  text: string,
  least: number,
  most: number,
  see: (stem: string, isSmall: boolean) => void,
): void {
  const composed = text.normalize('NFC');
  const small = toSmall(composed);
  const plainOf = new Map<string, string>();
  const seeAccented = (word: string): void => {
    const plain = plainOf.get(word) ?? dropAccents(word);
    plainOf.set(word, plain);
    if (countCharacters(plain, HALF) >= least)
      see(toSmall(plain).slice(0, most), (CHARACTERS.kindAt(plain, 0) & (SMALL | HALF)) === SMALL);
  };
  eachRun(composed, LETTER | MARK, (run, end, kinds) => {
    if (end - run < least) return;
    const start = findLetter(composed, run, end);
    if ((kinds & ACCENTED) !== 0) seeAccented(composed.slice(start, end));
    else if ((kinds & HALF) === 0 ? end - start >= least : countCharacters(composed.slice(start, end), kinds) >= least)
      see(
        small.slice(start, Math.min(end, start + most)),
        (CHARACTERS.kindAt(composed, start) & (SMALL | HALF)) === SMALL,
      );
  });
}

/**
 * The words of a text, each once and without accents.
 * @param least letters, vowel signs and the like of a word, at least
 */
export function listLongWords(text: string, least: number): ReadonlySet<string> {
  const words = new Set<string>();
  const plainOf = new Map<string, string>();
  const composed = text.normalize('NFC');
  const addAccented = (word: string): void => {
    const plain = plainOf.get(word) ?? dropAccents(word);
    plainOf.set(word, plain);
    if (countCharacters(plain, HALF) >= least) words.add(plain);
  };
  eachRun(composed, LETTER | MARK, (start, end, kinds) => {
    if (end - start < least) return;
    const word = composed.slice(findLetter(composed, start, end), end);
    if ((kinds & ACCENTED) !== 0) addAccented(word);
    else if (countCharacters(word, kinds) >= least) words.add(word);
  });
  return words;
}

/** Chinese and Japanese write no spaces: each two Chinese characters that stand together are about a word. */
export function listIdeographPairs(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  if (BEFORE_HAN.test(text)) return pairs;
  eachRun(text, HAN, (start, end, kinds) => {
    if (countCharacters(text.slice(start, end), kinds) < 2) return;
    for (let at = start + 1; at < end; at++) pairs.add(text.slice(at - 1, at + 1));
  });
  return pairs;
}

const YEAR_DIGITS = 4;

/** Numbers of four digits that stand alone, in the digits of any script. */
export function listYears(text: string): ReadonlySet<number> {
  const years = new Set<number>();
  for (const number of text.match(NUMBERS) ?? [])
    if (number.length === YEAR_DIGITS) years.add(Number(foldDigits(number)));
  return years;
}
