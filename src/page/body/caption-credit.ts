import { isCapital, isCaseless, NO_LETTER } from '../../core/letters.ts';
import { AGENCIES, CREDIT_WORDS } from './credit-words.ts';

/** A longer end of a caption, in UTF-16 units or words, is part of what it says. */
const MAX_CREDIT = 90;
const MAX_WORDS = 8;

interface Tables {
  readonly agencies: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

let tables: Tables | undefined;

/** Made when the first caption is read: many pages have none. */
function readTables(): Tables {
  tables ??= { agencies: toSet(AGENCIES), words: toSet(CREDIT_WORDS) };
  return tables;
}

/** A letter of any script, in its own words: a property of Unicode takes a millisecond to compile, in each pattern. */
const LETTER = `[^${NO_LETTER}]`;
const NAME = `^(${LETTER})(?:${LETTER}|[.'’ -]){1,40}`;
const WORD_CHAR = `(?:${LETTER}|[\\d٠-٩۰-۹०-९])`;

/** Made when the first caption is read, and each compiled when it is first needed. */
const makePatterns = () => ({
  word: new RegExp(`${WORD_CHAR}+(?:-${LETTER}+)*`, 'g'),
  /** A sign or a preposition right behind the first word: "Photo: A. Name", "Courtesy of the Museum". */
  introduced: new RegExp(`^${LETTER}+(?:\\s${LETTER}+)?\\s?(?:[:：=/©]|[Bb][Yy]\\b|[Oo][Ff]\\b)`),
  /** "Name Name/Agency": both sides begin with a capital, or the script has none. */
  byAgency: new RegExp(`${NAME}\\s?/\\s?(${LETTER})(?:${LETTER}|[.&' -]){1,40}$`),
  /** A full stop behind more than an initial. */
  sentences: new RegExp(`[.!?।。]$|${WORD_CHAR}{2}[.!?]\\s`),
  /** A copyright sign, a bar, the end of a sentence, or a word with a sign behind it. */
  starts: new RegExp(
    `\\s*©|\\s\\|\\s|\\s[–—/]\\s|(?<=[.!?…।。”"»’])\\s*(?=${LETTER}|@)|\\s+(?=${LETTER}+\\s?[:：=])`,
    'g',
  ),
  /** A photographer's name, and behind a sign or a "via" the agency's: "A. Name / AP", "A. Name via Getty Images". */
  namedAgency: new RegExp(`${NAME}?(?:\\s?[/,|–—]\\s?|\\svia\\s|\\s-\\s)(${LETTER}.*)$`),
});

let patterns: ReturnType<typeof makePatterns> | undefined;

function readPatterns(): ReturnType<typeof makePatterns> {
  patterns ??= makePatterns();
  return patterns;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(readPatterns().word) ?? [];

const beginsName = (letter: string): boolean => isCapital(letter) || isCaseless(letter);

function isByAgency(text: string): boolean {
  const names = text.includes('/') && readPatterns().byAgency.exec(text);
  return !!names && names.slice(1).every(beginsName);
}

/** What a bracket holds at a caption's end: a word of credits anywhere is enough. */
function isBracketedCredit(text: string): boolean {
  const { agencies, words } = readTables();
  const parts = wordsOf(text);
  return parts.length <= MAX_WORDS && (isByAgency(text) || parts.some((part) => agencies.has(part) || words.has(part)));
}

/** What follows a caption's last sentence. */
function isBareCredit(text: string): boolean {
  const { agencies, words } = readTables();
  const parts = wordsOf(text);
  if (parts.length > MAX_WORDS) return false;
  if (words.has(parts[0] ?? '') && readPatterns().introduced.test(text)) return true;
  const isNamed = isByAgency(text) || parts.some((part) => agencies.has(part));
  return isNamed && !readPatterns().sentences.test(text);
}

const BRACKET = /\s*[([（【［]([^()[\]（）【】［］]{1,60})[)\]）】］][\s.]*$/;

function startOfBareCredit(text: string): number {
  for (const { index, 0: sign } of text.matchAll(readPatterns().starts)) {
    const rest = text.slice(index + sign.length).trim();
    if (text.length - index <= MAX_CREDIT && rest && (sign.includes('©') || isBareCredit(rest))) return index;
  }
  return text.length;
}

const MAX_AGENCY_WORDS = 3;

/** What stands behind the photographer's name, or all of the text. */
function agencyIn(text: string): string {
  const [, name = '', agency = ''] = readPatterns().namedAgency.exec(text) ?? [];
  return name && beginsName(name) ? agency : text;
}

/** Whether a caption is nothing but the credit of its picture. */
function isCreditAlone(text: string): boolean {
  if (text.length > MAX_CREDIT) return false;
  const { agencies, words } = readTables();
  if (!wordsOf(text).some((part) => agencies.has(part))) return false;
  const parts = wordsOf(agencyIn(text));
  return (
    parts.length <= MAX_AGENCY_WORDS &&
    parts.some((part) => agencies.has(part)) &&
    parts.every((part) => agencies.has(part) || words.has(part))
  );
}

/** Where the credit at the end of a caption begins, in UTF-16 units; the text's length where it has none. */
export function startOfCredit(caption: string): number {
  if (isCreditAlone(caption.trim())) return 0;
  const bracket = BRACKET.exec(caption);
  const end = bracket && isBracketedCredit(bracket[1] ?? '') ? bracket.index : caption.length;
  return Math.min(end, startOfBareCredit(caption.slice(0, end)));
}
