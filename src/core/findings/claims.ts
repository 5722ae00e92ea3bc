import type { ArticleText } from '../article-text.ts';
import type { Mention } from '../mention.ts';
import type { Span } from '../span.ts';
import { splitSentences } from '../split-sentences.ts';
import { listTrigrams, markTrigrams, mayContain, toSmallLetters } from '../trigrams.ts';
import type { Claim } from './finding.ts';

/** A word or phrase that claims something of the news, from the tables of the page's language. */
export interface ClaimWord {
  /** `none` of a phrase that only begins like a claim, an office ("first lady") or a time ("the first quarter"). */
  readonly claim: Claim | 'none';
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

interface WordSpan extends Span {
  readonly claim: ClaimWord['claim'];
}

interface ClaimSpan extends Span {
  readonly claim: Claim;
}

export interface FoundClaim extends ClaimSpan {
  /** Index of the mention of an agreement that it is said of. */
  readonly mention: number;
}

/** Terms of talking and of people: what is new about them says nothing of agreements. */
const NO_AGREEMENT: ReadonlySet<string> = new Set([
  'talks',
  'negotiation',
  'commitment',
  'cooperation',
  'initiative',
  'ally',
  'partner',
]);

/** Terms of what is done with agreements: without a comma only is a claim said of one ("the historic signing"). */
const ACTS: ReadonlySet<string> = new Set([
  'sign',
  'agree',
  'ratify',
  'accede',
  'renew',
  'withdraw',
  'enter_into_force',
]);

/** Characters between the claim and the word of agreement; farther off it is said of something else ("the first lady"). */
const REACH_LETTERS = 40;
const REACH_IDEOGRAPHS = 14;
/** Characters that may stand between two words of a name, and the first of the second. */
const LONGEST_GAP = 4;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** What parts clauses where it has no other use: behind it an adjective is not said of the word of agreement. */
const CLAUSE_BREAK = /[;:،؛，；：—–]/u;

/** "They signed, the first of its kind": the claim is not of the act but of what was signed. */
const COMMA = /[,،、，]/u;

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/**
 * Where spaces part words a claim is whole words, those with a hyphen too ("primeiro-ministro"); elsewhere it may stand
 * anywhere.
 */
function toPattern({ surface }: ClaimWord): RegExp {
  const words = escapeRegExp(surface);
  const whole = UNSPACED.test(surface) ? words : `(?<![\\p{L}\\p{M}][-‐‑]?)${words}(?![-‐‑]?[\\p{L}\\p{M}])`;
  return new RegExp(whole, 'iuy');
}

const isClaim = (span: WordSpan): span is ClaimSpan => span.claim !== 'none';

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

interface ClaimPattern {
  readonly claim: ClaimWord['claim'];
  /** In small letters. */
  readonly surface: string;
  readonly trigrams: Uint16Array;
  readonly pattern: RegExp;
}

function toClaimPattern(word: ClaimWord): ClaimPattern {
  const surface = word.surface.toLowerCase();
  return { claim: word.claim, surface, trigrams: listTrigrams(surface), pattern: toPattern(word) };
}

/** Patterns of the tables that were used: to compile them takes longer than to look for them in an article. */
const PATTERNS = new WeakMap<readonly ClaimWord[], readonly ClaimPattern[]>();

function patternsOf(words: readonly ClaimWord[]): readonly ClaimPattern[] {
  const known = PATTERNS.get(words) ?? words.map(toClaimPattern);
  PATTERNS.set(words, known);
  return known;
}

function findAll(text: string, words: readonly ClaimWord[]): readonly WordSpan[] {
  const found: WordSpan[] = [];
  const small = toSmallLetters(text);
  const marks = markTrigrams(small);
  for (const { claim, surface, trigrams, pattern } of patternsOf(words)) {
    // A pattern takes twenty times as long to see that a text has no such word: it is tried where the word stands.
    if (!mayContain(marks, trigrams)) continue;
    for (let at = small.indexOf(surface); at >= 0; at = small.indexOf(surface, at + surface.length)) {
      pattern.lastIndex = at;
      if (pattern.test(text)) found.push({ claim, start: at, end: pattern.lastIndex });
    }
  }
  return found;
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();
/** What stands between the words of a name, and how the next one begins. */
const NEXT_WORD = /^([\s\u00a0-]+)\p{Lu}/u;

/** Whether a claim belongs to the name of a state or a capital: "New Zealand", "नई दिल्ली". */
function isOfPlace(text: string, mentions: readonly Mention[], claim: Span): boolean {
  return mentions.some(({ kind, form, start, end }) => {
    if (kind !== 'country' && kind !== 'group') return false;
    const isBefore = form === 'capital' && start >= claim.end && text.slice(claim.end, start).trim() === '';
    return isBefore || (start < claim.end && claim.start < end);
  });
}

/** Whether a claim begins a name that nothing is known of, a town ("a meeting in New York"): both words have a capital. */
function isOfTown(text: string, mentions: readonly Mention[], { start, end }: Span): boolean {
  if (!isUpper(text.charAt(start)) || isUpper(text.charAt(start + 1))) return false;
  const gap = NEXT_WORD.exec(text.slice(end, end + LONGEST_GAP))?.[1];
  if (gap === undefined) return false;
  const next = end + gap.length;
  return !mentions.some((each) => each.start <= next && next < each.end);
}

/** The words that say most of all that overlap: the longest. */
function dropOverlaps(claims: readonly WordSpan[]): readonly WordSpan[] {
  const longestFirst = claims.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: WordSpan[] = [];
  for (const claim of longestFirst) if (kept.every((other) => distance(claim, other) > 0)) kept.push(claim);
  return kept.sort((a, b) => a.start - b.start);
}

/** The word of agreement or of talking that is nearest to a claim, in its sentence and its reach, as index; -1 for none. */
function findNearest(text: string, mentions: readonly Mention[], claim: Span, [from, to]: readonly number[]): number {
  const reach = UNSPACED.test(text.slice(claim.start, claim.end)) ? REACH_IDEOGRAPHS : REACH_LETTERS;
  let nearest = -1;
  let least = reach + 1;
  for (let index = 0; index < mentions.length; index++) {
    const each = mentions[index] as Mention;
    const isWord = each.kind === 'term' || each.kind === 'pact';
    if (!isWord || each.start < (from ?? 0) || each.end > (to ?? 0) || distance(claim, each) >= least) continue;
    const between = text.slice(Math.min(claim.end, each.end), Math.max(claim.start, each.start));
    if (CLAUSE_BREAK.test(between) || (ACTS.has(each.code) && COMMA.test(between))) continue;
    nearest = index;
    least = distance(claim, each);
  }
  return nearest;
}

/**
 * Claims of novelty that are said of an agreement: the nearest word of agreement stands in their sentence and near it. A
 * first meeting or a new partner is no new agreement.
 * @returns spans in UTF-16 units of the article's text, in order
 */
export function findClaims(
  { text }: ArticleText,
  mentions: readonly Mention[],
  words: readonly ClaimWord[],
): readonly FoundClaim[] {
  const claims = dropOverlaps(findAll(text, words))
    .filter(isClaim)
    .filter((claim) => !isOfPlace(text, mentions, claim) && !isOfTown(text, mentions, claim));
  const sentences = claims.length === 0 ? [] : splitSentences(text, 0, text.length);
  return claims.flatMap((claim) => {
    const sentence = sentences.find(([start, end]) => start <= claim.start && claim.start < end) ?? [];
    const mention = findNearest(text, mentions, claim, sentence);
    return NO_AGREEMENT.has(mentions[mention]?.code ?? 'talks') ? [] : [{ ...claim, mention }];
  });
}
