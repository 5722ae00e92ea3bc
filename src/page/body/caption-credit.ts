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

const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}]+)*/gu;

/** A sign or a preposition right behind the first word: "Photo: A. Name", "Courtesy of the Museum". */
const INTRODUCED = /^[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)?\s?(?:[:：=/©]|by\b|of\b)/iu;

/** "Name Name/Agency": both sides begin with a capital, or the script has none. */
const BY_AGENCY = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ -]{1,40}\s?\/\s?[\p{Lu}\p{Lo}][\p{L}\p{M}.&' -]{1,40}$/u;

/** What a bracket holds at a caption's end: a word of credits anywhere is enough. */
function isBracketedCredit(text: string): boolean {
  const { agencies, words } = readTables();
  const parts = text.toLowerCase().match(WORD) ?? [];
  return (
    parts.length <= MAX_WORDS && (BY_AGENCY.test(text) || parts.some((part) => agencies.has(part) || words.has(part)))
  );
}

/** A full stop behind more than an initial. */
const SENTENCES = /[.!?।。]$|[\p{L}\p{N}]{2}[.!?]\s/u;

/** What follows a caption's last sentence. */
function isBareCredit(text: string): boolean {
  const { agencies, words } = readTables();
  const parts = text.toLowerCase().match(WORD) ?? [];
  if (parts.length > MAX_WORDS) return false;
  if (words.has(parts[0] ?? '') && INTRODUCED.test(text)) return true;
  if (SENTENCES.test(text)) return false;
  return BY_AGENCY.test(text) || parts.some((part) => agencies.has(part));
}

const BRACKET = /\s*[([（【［]([^()[\]（）【】［］]{1,60})[)\]）】］][\s.]*$/u;

/** A copyright sign, a bar, the end of a sentence, or a word with a sign behind it. */
const STARTS = /\s*©|\s\|\s|\s[–—/]\s|(?<=[.!?…।。”"»’])\s*(?=[\p{L}@])|\s+(?=[\p{L}\p{M}]+\s?[:：=])/gu;

function startOfBareCredit(text: string): number {
  for (const { index, 0: sign } of text.matchAll(STARTS)) {
    const rest = text.slice(index + sign.length).trim();
    if (text.length - index <= MAX_CREDIT && rest && (sign.includes('©') || isBareCredit(rest))) return index;
  }
  return text.length;
}

/** A photographer's name, and behind a sign or a "via" the agency's: "A. Name / AP", "A. Name via Getty Images". */
const NAMED_AGENCY = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’ -]{1,40}?(?:\s?[/,|–—]\s?|\svia\s|\s-\s)(\p{L}.*)$/u;

const MAX_AGENCY_WORDS = 3;

/** Whether a caption is nothing but the credit of its picture. */
function isCreditAlone(text: string): boolean {
  if (text.length > MAX_CREDIT) return false;
  const { agencies, words } = readTables();
  const parts = (NAMED_AGENCY.exec(text)?.[1] ?? text).toLowerCase().match(WORD) ?? [];
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
