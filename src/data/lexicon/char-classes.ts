import { CLASS, SYMBOL } from '../../core/lexicon/format.ts';
import { type FoldFamily, foldUnit } from './fold-families.ts';

const UNITS = 0x10000;
const PAGE = 256;

const KATAKANA = /[\p{Script=Katakana}ー]/u;
/** Scripts that write no spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{M}\p{Nd}]/u;
/** Accents that stand behind their letters. */
const ACCENT = /[\u0300-\u036f]/u;
const UPPER = /[\p{Lu}\p{Lt}]/u;

const PUNCTUATION: readonly [number, string][] = [
  // Hashtags and some corpora write the space inside a name as a low line.
  [SYMBOL.space, ' _'],
  [SYMBOL.hyphen, '-'],
  [SYMBOL.apostrophe, "'"],
  [SYMBOL.dot, '.'],
  [SYMBOL.comma, ',،、，'],
  [SYMBOL.stop, '!?。！？।॥؟۔…'],
  [SYMBOL.open, '"“«„‹「『(（[【<《'],
  [SYMBOL.close, '”»›」』)）]】>》'],
];

/** Symbols that every lexicon shares, by folded character. */
const PUNCTUATION_SYMBOLS: ReadonlyMap<string, number> = new Map(
  PUNCTUATION.flatMap(([symbol, chars]) => [...chars].map((char): [string, number] => [char, symbol])),
);

function runOf(char: string): number {
  if (KATAKANA.test(char)) return CLASS.katakanaRun;
  if (UNSPACED.test(char)) return CLASS.freeRun;
  return LETTER.test(char) ? CLASS.letterRun : 0;
}

const ignoredClass = (char: string): number => (ACCENT.test(char) ? CLASS.accent : CLASS.ignored);

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

interface FoldedUnits {
  readonly folded: readonly string[];
  readonly flags: Uint16Array;
}

const foldedByFamily = new Map<FoldFamily, FoldedUnits>();

function foldAllUnits(family: FoldFamily): FoldedUnits {
  const flags = new Uint16Array(UNITS);
  const folded = Array.from({ length: UNITS }, (_, code) => {
    const char = String.fromCharCode(code);
    if (isSurrogate(code)) return char;
    const plain = foldUnit(char, family);
    flags[code] = plain === '' ? ignoredClass(char) : runOf(plain) | (UPPER.test(char) ? CLASS.upper : 0);
    return plain;
  });
  return { folded, flags };
}

function foldedUnits(family: FoldFamily): FoldedUnits {
  const known = foldedByFamily.get(family) ?? foldAllUnits(family);
  foldedByFamily.set(family, known);
  return known;
}

/**
 * Latin letters and digits have the same symbols in every lexicon, so that a text classified once can be matched against
 * the page's lexicon and the English one.
 */
const SHARED_LETTERS =
  '0123456789abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœšžčćđğışłńśźżąęőűășțůňťďľŕėųūņķļģīāēō+&%/';

/** The symbol of every folded character that the surfaces use: punctuation has fixed ones, letters follow by frequency. */
export function assignSymbols(surfaces: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const surface of surfaces) for (const unit of surface.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const symbols = new Map(PUNCTUATION_SYMBOLS);
  for (const [i, char] of [...SHARED_LETTERS].entries()) symbols.set(char, SYMBOL.firstLetter + i);
  const letters = [...counts].filter(([char]) => !symbols.has(char));
  letters.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [i, [char]] of letters.entries()) symbols.set(char, SYMBOL.firstOwn + i);
  return symbols;
}

/** Two-stage table: `pages[(index[unit >> 8] << 8) | (unit & 255)]` is the class of a UTF-16 unit. */
export interface ClassTable {
  readonly index: Uint8Array;
  readonly pages: Uint16Array;
}

function classesOfPage(page: number, units: FoldedUnits, symbols: ReadonlyMap<string, number>): Uint16Array {
  const classes = new Uint16Array(PAGE);
  for (let i = 0; i < PAGE; i++) {
    const code = page * PAGE + i;
    classes[i] = (units.flags[code] as number) | (symbols.get(units.folded[code] as string) ?? SYMBOL.none);
  }
  return classes;
}

/** Classes of all 65,536 units for one language; equal pages are stored once. */
export function buildClassTable(family: FoldFamily, symbols: ReadonlyMap<string, number>): ClassTable {
  const units = foldedUnits(family);
  const index = new Uint8Array(PAGE);
  const pages: number[] = [];
  const seen = new Map<string, number>();
  for (let page = 0; page < PAGE; page++) {
    const classes = classesOfPage(page, units, symbols);
    const key = classes.join();
    const known = seen.get(key) ?? seen.size;
    if (known === seen.size) pages.push(...classes);
    seen.set(key, known);
    index[page] = known;
  }
  return { index, pages: Uint16Array.from(pages) };
}
