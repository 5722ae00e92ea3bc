import type { ArticleText } from '../article-text.ts';
import type { Mention } from '../mention.ts';
import { overlaps, type Span } from '../span.ts';
import { splitSentences } from '../split-sentences.ts';
import { isWithheld } from './claim-limits.ts';
import { type ClaimWord, findClaimWords, findCueWords, isUnspaced, type WordSpan } from './claim-words.ts';
import { type Claim, MAX_PHRASE } from './finding.ts';

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
/** "For the first time" is said of what is done: who does it stands between. */
const REACH_OF_TIME = 64;
const REACH_IDEOGRAPHS = 14;
/** Characters that may stand between two words of a name, and the first of the second. */
const LONGEST_GAP = 4;

/** What parts clauses where it has no other use: behind it an adjective is not said of the word of agreement. */
const CLAUSE_BREAK = /[;:،؛，；：—–]/u;

/** "They signed, the first of its kind": the claim is not of the act but of what was signed. */
const COMMA = /[,،、，]/u;

const isClaim = ({ claim }: WordSpan): boolean => claim !== 'none';

/** Of an act and of what was signed, as near on either side, the adjective is said of the latter: "signed new treaty". */
const ACT_HANDICAP = 1;

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();
/** What stands between the words of a name, and how the next one begins. */
const NEXT_WORD = /^([\s\u00a0-]+)\p{Lu}/u;

/** Whether a claim belongs to the name of a state or a capital: "New Zealand", "नई दिल्ली". */
function isOfPlace(text: string, mentions: readonly Mention[], claim: Span): boolean {
  return mentions.some((mention) => {
    const { kind, form, start } = mention;
    if (kind !== 'country' && kind !== 'group') return false;
    const isBefore = form === 'capital' && start >= claim.end && text.slice(claim.end, start).trim() === '';
    return isBefore || overlaps(mention, claim);
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

function reachOf(text: string, { claim, start, end }: WordSpan): number {
  if (isUnspaced(text.slice(start, end))) return REACH_IDEOGRAPHS;
  return claim === 'first-time' ? REACH_OF_TIME : REACH_LETTERS;
}

/** The word of agreement or of talking that is nearest to a claim, in its sentence and its reach, as index; -1 for none. */
function findNearest(text: string, mentions: readonly Mention[], claim: WordSpan, sentence: Span): number {
  const reach = reachOf(text, claim);
  // Who is the first to sign is no agreement.
  const isFirstThing = claim.claim === 'first' || claim.claim === 'first-ahead';
  let nearest = -1;
  let least = reach + 1;
  for (let index = 0; index < mentions.length; index++) {
    const each = mentions[index] as Mention;
    const isWord = each.kind === 'pact' || (each.kind === 'term' && !(isFirstThing && ACTS.has(each.code)));
    const away = distance(claim, each) + (ACTS.has(each.code) ? ACT_HANDICAP : 0);
    if (!isWord || each.start < sentence.start || each.end > sentence.end || away >= least) continue;
    const between = text.slice(Math.min(claim.end, each.end), Math.max(claim.start, each.start));
    if (CLAUSE_BREAK.test(between) || (ACTS.has(each.code) && COMMA.test(between))) continue;
    nearest = index;
    least = away;
  }
  return nearest;
}

/** What the news is: when it was written, whom it is about. */
export interface News {
  readonly year: number;
  /** Without any nobody is another. */
  readonly parties: readonly string[];
}

/** With two of the parties a sentence is about them, whoever else it names. */
const PAIR = 2;

/** Whether a sentence speaks of others: of an agreement that they have, or that one of the parties has with them. */
function isOfOthers(mentions: readonly Mention[], { start, end }: Span, parties: readonly string[]): boolean {
  const acting = mentions.filter(
    (each) =>
      (each.kind === 'country' || each.kind === 'group') && !each.isPlace && each.start >= start && each.end <= end,
  );
  const named = new Set(acting.map(({ code }) => code));
  const own = parties.filter((code) => named.has(code)).length;
  return parties.length > 0 && own < PAIR && named.size > own;
}

/** The sentence in which a word begins: of its line alone, since a line always ends one. */
function sentenceAround(text: string, { start }: Span): readonly [number, number] {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const end = text.indexOf('\n', start);
  const sentences = splitSentences(text, from, end < 0 ? text.length : end);
  return sentences.find((each) => each[0] <= start && start < each[1]) ?? [from, from];
}

/** The claim that a word makes. */
function toClaim({ claim }: WordSpan): Claim {
  return claim === 'historic' || claim === 'new' ? claim : 'first';
}

/** Whether an adjective stands too far from the agreement to be said of it; "for the first time" is said of the sentence. */
function isAstray(claim: WordSpan, agreement: Span): boolean {
  const length = Math.max(claim.end, agreement.end) - Math.min(claim.start, agreement.start);
  return claim.claim !== 'first-time' && length > MAX_PHRASE;
}

/**
 * Claims of novelty that are said of an agreement: the nearest word of agreement stands in their sentence and near it. A
 * first meeting or a new partner is no new agreement, and what is not the first, or the first since some time, claims nothing
 * that earlier pacts could stand against.
 * @returns spans in UTF-16 units of the article's text, in order
 */
export function findClaims(
  { text }: ArticleText,
  mentions: readonly Mention[],
  words: readonly ClaimWord[],
  { year, parties }: News,
): readonly FoundClaim[] {
  const known = dropOverlaps(findClaimWords(text, words));
  const claims = known
    .filter(isClaim)
    .filter((claim) => !isOfPlace(text, mentions, claim) && !isOfTown(text, mentions, claim));
  return claims.flatMap((claim) => {
    const [start, end] = sentenceAround(text, claim);
    const mention = findNearest(text, mentions, claim, { start, end });
    const agreement = mentions[mention];
    if (!agreement || NO_AGREEMENT.has(agreement.code) || isAstray(claim, agreement)) return [];
    if (isOfOthers(mentions, { start, end }, parties)) return [];
    const cues = findCueWords(text, words, { start, end });
    if (isWithheld(text, { claim, agreement, sentence: { start, end }, cues }, year)) return [];
    return [{ start: claim.start, end: claim.end, claim: toClaim(claim), mention }];
  });
}
