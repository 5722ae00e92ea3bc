import type { Span } from '../span.ts';
import { listTrigrams, markTrigrams, mayContain, toSmallLetters } from '../trigrams.ts';
import type { Claim } from './finding.ts';

/** What a phrase in the table of a language does. */
export type ClaimRole =
  | Claim
  /** A first that is said of what is done, not of a thing: "for the first time". */
  | 'first-time'
  /** A first in a language that puts it before its noun: what stands before it is not what is first. */
  | 'first-ahead'
  /** Only begins like a claim: an office ("first lady"), a time ("the first quarter"). */
  | 'none'
  /** Takes back a claim that follows it, "not", or that it follows, as in languages whose sentences end in their verb. */
  | 'not'
  | 'not-behind'
  /** Narrows a first: "since", "in … years". */
  | 'limit'
  /** Ties a thing to the agreement behind it, or before it: what is first is the thing, "the first anniversary of the treaty". */
  | 'of'
  | 'of-behind'
  /** Begins what a thing or an agreement does: "the first state that signs a treaty", "a treaty that for the first time opens ports". */
  | 'that';

/** A word or phrase of a language's table; one of a limit may have `…` in it, which stands for some words. */
export interface ClaimWord {
  readonly claim: ClaimRole;
  readonly surface: string;
}

/** The words of every language that has a table, by its BCP 47 code. */
export type ClaimTable = Readonly<Record<string, readonly ClaimWord[]>>;

/**
 * The words for a text in `lang` (BCP 47; `en-GB` falls back to `en`), none where its language has no table: those of
 * another language would be found by chance only.
 */
export function chooseClaims(lang: string, table: ClaimTable): readonly ClaimWord[] {
  const known = [lang, lang.split('-')[0] ?? lang].find((each) => Object.hasOwn(table, each));
  return (known !== undefined && table[known]) || [];
}

/** Where a text has a word of the table. */
export interface WordSpan extends Span {
  readonly claim: ClaimRole;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const ELIDED = /['’]$/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Whether a text is of a script that puts no spaces between words. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

/** What looks like a claim; the other roles only say something of one that was found. */
const CLAIM_ROLES: ReadonlySet<ClaimRole> = new Set([
  ...(['first', 'first-time', 'first-ahead', 'historic', 'new', 'none'] as const),
]);

/** Some words, or letters where no spaces part them: "in more than ten years". */
const GAP = '…';
const GAP_WORDS = '(?:[^\\s,;.]+\\s+){0,4}?[^\\s,;.]+';
const GAP_LETTERS = '[^，。、；]{1,8}?';

/** The parts of a phrase around its gaps; any other has none. */
const splitAtGaps = ({ claim, surface }: ClaimWord): string[] => (claim === 'limit' ? surface.split(GAP) : [surface]);

/** "And" hangs on to the next word in Arabic and Hebrew. */
const AND = 'وفו';
const WORD_START = `(?<=(?<![\\p{L}\\p{M}][-‐‑]?)[${AND}]?)`;

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** Whether letters may follow: endings of Korean hang on to the words that limit a claim or take it back, nouns to an elided article. */
function isOpen({ claim, surface }: ClaimWord): boolean {
  return (HANGUL.test(surface) && !CLAIM_ROLES.has(claim)) || ELIDED.test(surface);
}

/**
 * Where spaces part words a phrase is whole words, those with a hyphen too ("primeiro-ministro"); elsewhere it may stand
 * anywhere.
 */
function toPattern(word: ClaimWord): RegExp {
  const { surface } = word;
  const parts = splitAtGaps(word).map(escapeRegExp);
  if (isUnspaced(surface)) return new RegExp(parts.join(GAP_LETTERS), 'iuy');
  const end = isOpen(word) ? '' : '(?![-‐‑]?[\\p{L}\\p{M}])';
  return new RegExp(`${WORD_START}${parts.join(GAP_WORDS)}${end}`, 'iuy');
}

interface WordPattern {
  readonly claim: ClaimRole;
  /** What it begins with, up to a gap, in small letters. */
  readonly lead: string;
  /** Whether no letter may stand before it, but for an "and", and none behind its lead. */
  readonly beginsWord: boolean;
  readonly endsWord: boolean;
  readonly trigrams: Uint16Array;
  readonly pattern: RegExp;
}

function toWordPattern(word: ClaimWord): WordPattern {
  const [lead = '', ...rest] = splitAtGaps(word).map((part) => part.toLowerCase());
  const beginsWord = !isUnspaced(word.surface);
  const endsWord = beginsWord && rest.length === 0 && !isOpen(word);
  return { claim: word.claim, lead, beginsWord, endsWord, trigrams: listTrigrams(lead), pattern: toPattern(word) };
}

interface Patterns {
  readonly claims: readonly WordPattern[];
  readonly cues: readonly WordPattern[];
}

/** Patterns of the tables that were used: to compile them takes longer than to look for them in an article. */
const PATTERNS = new WeakMap<readonly ClaimWord[], Patterns>();

function patternsOf(words: readonly ClaimWord[]): Patterns {
  const known = PATTERNS.get(words);
  if (known) return known;
  const made = words.map(toWordPattern);
  const claims = made.filter(({ claim }) => CLAIM_ROLES.has(claim));
  const patterns = { claims, cues: made.filter((each) => !claims.includes(each)) };
  PATTERNS.set(words, patterns);
  return patterns;
}

const LETTER = /[\p{L}\p{M}]/u;
/** What is known of UTF-16 units, 0 for nothing: to ask a pattern for each takes many times as long. */
const KINDS = new Uint8Array(1 << 16);
const NO_LETTER = 1;
const IS_LETTER = 2;

/** Whether a unit of a text is a letter or a mark on one; what two units write counts as none. */
function isLetter(unit: number): boolean {
  if (KINDS[unit] === 0) KINDS[unit] = LETTER.test(String.fromCharCode(unit)) ? IS_LETTER : NO_LETTER;
  return KINDS[unit] === IS_LETTER;
}

/** Whether a letter beside a lead makes it a part of another word: "new" in "renewed". */
function isPartOfWord({ lead, beginsWord, endsWord }: WordPattern, part: string, at: number): boolean {
  if (endsWord && isLetter(part.charCodeAt(at + lead.length))) return true;
  return beginsWord && at > 0 && isLetter(part.charCodeAt(at - 1)) && !AND.includes(part.charAt(at - 1));
}

/** Where a word stands in a part of a text. */
function findOne(word: WordPattern, text: string, part: string, start: number): WordSpan[] {
  const { claim, lead, pattern } = word;
  const found: WordSpan[] = [];
  for (
    let at = part.indexOf(lead);
    at >= 0 && at < part.length;
    at = part.indexOf(lead, at + Math.max(1, lead.length))
  ) {
    if (isPartOfWord(word, part, at)) continue;
    pattern.lastIndex = start + at;
    if (pattern.test(text)) found.push({ claim, start: start + at, end: pattern.lastIndex });
  }
  return found;
}

function findIn(text: string, patterns: readonly WordPattern[], { start, end }: Span): readonly WordSpan[] {
  const small = toSmallLetters(text);
  const marks = markTrigrams(small);
  const part = small.slice(start, end);
  // A pattern takes twenty times as long to see that a text has no such word: it is tried where the word stands.
  return patterns
    .filter(({ trigrams }) => mayContain(marks, trigrams))
    .flatMap((each) => findOne(each, text, part, start));
}

/** All that looks like a claim in a text; spans may overlap. */
export function findClaimWords(text: string, words: readonly ClaimWord[]): readonly WordSpan[] {
  return findIn(text, patternsOf(words).claims, { start: 0, end: text.length });
}

/** All in a sentence that may take back or narrow a claim in it; the "never" of "never before" does not. */
export function findCueWords(text: string, words: readonly ClaimWord[], sentence: Span): readonly WordSpan[] {
  const { claims, cues } = patternsOf(words);
  const found = findIn(text, cues, sentence);
  const known = found.length === 0 ? found : findIn(text, claims, sentence);
  return found.filter((cue) => !known.some((each) => each.start <= cue.start && cue.end <= each.end));
}
