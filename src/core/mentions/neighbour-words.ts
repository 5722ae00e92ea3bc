import type { Span } from '../span.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;

const isSpaceAt = (text: string, at: number): boolean =>
  text.charCodeAt(at) === SPACE || text.charCodeAt(at) === NO_BREAK_SPACE;

/** Units behind a name that tell a bare number. */
const LONGEST_NUMBER = 16;

/** No word that is looked at is longer than this many units. */
const LONGEST_WORD = 40;

/** The word before an offset, one space away, or null. */
export function wordBefore(offset: number, evidence: Evidence): Span | null {
  const end = offset - 1;
  if (end < 1 || !isSpaceAt(evidence.text, end) || !evidence.isLetterAt(end - 1)) return null;
  let start = end - 1;
  while (end - start < LONGEST_WORD && evidence.isLetterAt(start - 1)) start--;
  return { start, end };
}

/** The word behind an offset, one space away, or null. */
export function wordAfter(offset: number, evidence: Evidence): Span | null {
  const start = offset + 1;
  if (!isSpaceAt(evidence.text, offset) || !evidence.isLetterAt(start)) return null;
  let end = start + 1;
  while (end - start < LONGEST_WORD && evidence.isLetterAt(end)) end++;
  return { start, end };
}

/** Units of an initial with its dot and the spaces around it. */
const LONGEST_INITIAL = 4;

/** Where the initial stands that is right before an offset, behind another word: the B of "Michael B. Jordan"; or null. */
export function initialBefore(offset: number, evidence: Evidence): number | null {
  const initial = /\s\p{Lu}\.?\s$/u.exec(evidence.text.slice(Math.max(0, offset - LONGEST_INITIAL), offset));
  return initial && offset - initial[0].length + 1;
}

/** Does a word go on behind a hyphen at this offset: Russian-American? */
export const isHyphenated = (offset: number, evidence: Evidence): boolean =>
  evidence.text[offset] === '-' && evidence.isLetterAt(offset + 1);

/** A number of at most three digits that counts nothing: no decimals, no per cent, no "31 million", "10-year" and "155 mm". */
const BARE_NUMBER = /^[ \u00a0-]\p{Nd}{1,3}\p{Lu}?(?![\p{L}\p{Nd}%-]|[.,]\p{Nd}|[ \u00a0](?:[mb]illion|per|mm))/u;

/** Does a bare number follow, as behind the name of a road or a class: "U.S. 31", "US-23", "U.S. 41A"? */
export const isNumberAfter = (offset: number, evidence: Evidence): boolean =>
  BARE_NUMBER.test(evidence.text.slice(offset, offset + LONGEST_NUMBER));

/** Is there a bracket or a comma before the candidate and a colon behind it: "(Japanese: 東京)", "(Arabic: …, French: …)"? */
export function isGloss({ start, end, lexicon }: Candidate, evidence: Evidence): boolean {
  const { text } = evidence;
  const wordStart = evidence.beside(lexicon).wordStart(start);
  const before = text.slice(Math.max(0, wordStart - LONGEST_JOINT), wordStart);
  return /[([（;,،、]\s*$/u.test(before) && /^\s?[:：]/u.test(text.slice(end, end + 2));
}

/** More of a sentence's words than this have a capital: it is a headline, and capitals say nothing. */
const HEADLINE_SHARE = 0.6;

/** A headline has no full stop, or stands before one as a whole; what ends in one and has fewer capitals tells of people. */
const STOPPED_SHARE = 0.9;

/** Units of what joins the names of a list: a comma, " and ". */
const LONGEST_JOINT = 6;

/** Words of a sentence that are looked at to tell a headline, and how many there must be. */
const MOST_WORDS = 16;
const FEWEST_WORDS = 4;

/** Is the sentence written with capitals throughout? */
export function isHeadlineCase(candidate: Candidate, evidence: Evidence): boolean {
  const { start, end } = evidence.sentences.at(candidate.start);
  const others = `${evidence.text.slice(start, candidate.start)} ${evidence.text.slice(candidate.end, end)}`;
  const some = (others.match(/\p{L}{4,}/gu) ?? []).slice(0, MOST_WORDS);
  const capitals = some.filter((word) => word[0] !== word[0]?.toLowerCase());
  const share = evidence.text[end - 1] === '.' ? STOPPED_SHARE : HEADLINE_SHARE;
  return some.length >= FEWEST_WORDS && capitals.length > share * some.length;
}

/** Is the candidate the first word of its sentence? */
export function isSentenceStart(candidate: Candidate, evidence: Evidence): boolean {
  const { start } = evidence.sentences.at(candidate.start);
  return !/[\p{L}\p{Nd}]/u.test(evidence.text.slice(start, candidate.start));
}

/** Is there a capitalised word that the lexicon does not know right before the candidate? */
export function hasCapitalBefore(candidate: Candidate, evidence: Evidence): boolean {
  const word = wordBefore(candidate.start, evidence);
  if (!word || !evidence.isUpperAt(word.start) || evidence.isKnownAt(word.start, candidate.lexicon)) return false;
  const isFirst = evidence.sentences.at(word.start).start >= word.start - 2;
  return !isFirst && !isHeadlineCase(candidate, evidence);
}

/** Does a stretch stand between commas, or behind or before "and": a name in a list, which capitals do not make a headline? */
function isListed(start: number, end: number, evidence: Evidence): boolean {
  const { text } = evidence;
  const isBehind = /(?:[,;:]|\b(?:and|or))\s$/u.test(text.slice(Math.max(0, start - LONGEST_JOINT), start));
  return isBehind && /^(?:[,;.)]|\s(?:and|or)\s)/u.test(text.slice(end, end + LONGEST_JOINT));
}

/** Is there a capitalised word that the lexicon does not know right behind the candidate? */
export function hasCapitalAfter(candidate: Candidate, evidence: Evidence): boolean {
  const word = wordAfter(candidate.end, evidence);
  if (!word || !evidence.isUpperAt(word.start) || evidence.isKnownAt(word.start, candidate.lexicon)) return false;
  return isListed(candidate.start, word.end, evidence) || !isHeadlineCase(candidate, evidence);
}
