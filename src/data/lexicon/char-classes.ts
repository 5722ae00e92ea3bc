import { CLASS, SYMBOL } from '../../core/lexicon/format.ts';
import { FIRST_WIDE } from '../../core/lexicon/trie-stream.ts';
import { ByteWriter } from './byte-writer.ts';
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

/** By UTF-16 unit. */
const byUnit = (a: string, b: string): number => a.charCodeAt(0) - b.charCodeAt(0);

/**
 * The symbol of every folded character that the surfaces use. Punctuation and the letters that all lexicons share have fixed
 * ones. The commonest of the others have one byte in the trie's stream; neighbours in Unicode have neighbouring symbols.
 */
export function assignSymbols(surfaces: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const surface of surfaces) for (const unit of surface.split('')) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const symbols = new Map(PUNCTUATION_SYMBOLS);
  for (const [i, char] of [...SHARED_LETTERS].entries()) symbols.set(char, SYMBOL.firstLetter + i);
  const own = [...counts].filter(([char]) => !symbols.has(char));
  const byCount = own.sort((a, b) => b[1] - a[1] || byUnit(a[0], b[0])).map(([char]) => char);
  const short = byCount.splice(0, FIRST_WIDE - SYMBOL.firstOwn);
  const letters = [...short.sort(byUnit), ...byCount.sort(byUnit)];
  for (const [i, char] of letters.entries()) symbols.set(char, SYMBOL.firstOwn + i);
  return symbols;
}

/** The class of each UTF-16 unit in a language. */
export function classifyAllUnits(family: FoldFamily, symbols: ReadonlyMap<string, number>): Uint16Array {
  const { folded, flags } = foldedUnits(family);
  return flags.map((flag, code) => flag | (symbols.get(folded[code] as string) ?? SYMBOL.none));
}

let common: Uint16Array | undefined;

/** The class of each UTF-16 unit in a language without letters of its own; made once. */
export function commonClasses(): Uint16Array {
  common ??= classifyAllUnits('plain', assignSymbols([]));
  return common;
}

/** A language's classes as `readOwnClasses` of the core reads them: those that are not the common ones. */
export function packClasses(classes: Uint16Array): Uint8Array {
  const writer = new ByteWriter();
  const usual = commonClasses();
  let [lastUnit, lastDifference] = [-1, 0];
  for (const [unit, unitClass] of classes.entries()) {
    const difference = unitClass - (usual[unit] as number);
    if (difference === 0) continue;
    writer.add(unit - lastUnit);
    writer.addSigned(difference - lastDifference);
    [lastUnit, lastDifference] = [unit, difference];
  }
  return writer.toBytes();
}

/** Two-stage table: `pages[(index[unit >> 8] << 8) | (unit & 255)]` is the class of a UTF-16 unit. */
export interface ClassTable {
  readonly index: Uint8Array;
  readonly pages: Uint16Array;
}

/** All classes as a table in which equal pages stand once. */
export function buildClassTable(classes: Uint16Array): ClassTable {
  const index = new Uint8Array(UNITS / PAGE);
  const pages: number[] = [];
  const seen = new Map<string, number>();
  for (let page = 0; page < index.length; page++) {
    const own = classes.subarray(page * PAGE, page * PAGE + PAGE);
    const key = own.join();
    const known = seen.get(key) ?? seen.size;
    if (known === seen.size) pages.push(...own);
    seen.set(key, known);
    index[page] = known;
  }
  return { index, pages: Uint16Array.from(pages) };
}
