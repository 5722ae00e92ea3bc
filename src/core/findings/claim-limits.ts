import { foldDigits } from '../dates/fold-digits.ts';
import type { Span } from '../span.ts';
import { type ClaimRole, type ClaimWord, findCueWords, isUnspaced, type WordSpan } from './claim-words.ts';

/** A claim, the word of agreement that it is said of, and what stands around both. */
export interface ClaimInText {
  readonly claim: WordSpan;
  readonly agreement: Span;
  readonly sentence: Span;
  /** Words of the sentence that may take back or narrow the claim. */
  readonly cues: readonly WordSpan[];
}

/** UTF-16 units between a claim and a word that takes it back or narrows it; a third where letters stand for words. */
const NOT_REACH = 40;
const NOT_BEHIND_REACH = 32;
const LIMIT_REACH = 64;
const IDEOGRAPH_SHARE = 1 / 3;

/** What parts clauses; a "not" on the other side is said of something else. */
const CLAUSE_BREAK = /[,;:،؛，、；：—–]/u;
const STRONG_BREAK = /[;؛；]/u;

const cover = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
const isWithin = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

function gapBetween(text: string, a: Span, b: Span): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
}

/** Whether two spans are near enough, with nothing between that parts them. */
function isNear(text: string, a: Span, b: Span, reach: number, breaks: RegExp): boolean {
  const gap = gapBetween(text, a, b);
  const share = isUnspaced(text.slice(a.start, a.end)) ? IDEOGRAPH_SHARE : 1;
  return gap.length <= reach * share && !breaks.test(gap);
}

const ofRole = (cues: readonly WordSpan[], role: ClaimRole): readonly WordSpan[] =>
  cues.filter(({ claim }) => claim === role);

/** Who asks claims nothing; the mark may stand within quotation marks. */
const QUESTION = /[?？؟][\s"'”’»」』)]*$/u;

/** "Not the first", or, where the verb comes last, "the first it is not". */
function isTakenBack(text: string, { claim, agreement, cues }: ClaimInText): boolean {
  const phrase = cover(claim, agreement);
  return (
    ofRole(cues, 'not').some((cue) => cue.end <= claim.start && isNear(text, claim, cue, NOT_REACH, CLAUSE_BREAK)) ||
    ofRole(cues, 'not-behind').some(
      (cue) => cue.start >= claim.end && isNear(text, phrase, cue, NOT_BEHIND_REACH, CLAUSE_BREAK),
    )
  );
}

const isAsked = (text: string, { start, end }: Span): boolean => QUESTION.test(text.slice(start, end));

/** Whether a sentence asks for an agreement or says that there is none: "no treaty". */
export function isDenied(text: string, agreement: Span, sentence: Span, words: readonly ClaimWord[]): boolean {
  const cues = findCueWords(text, words, sentence);
  const claim = { ...agreement, claim: 'new' as const };
  return isAsked(text, sentence) || isTakenBack(text, { claim, agreement, sentence, cues });
}

/** Years as four digits; a number of thousands with its comma is none. */
const YEARS = /(?<![\d.,])(?:1\d|2[0-5])\d\d(?![\d%]|[.,]\d)/g;
/** Years of the Iranian calendar run 621 or 622 behind, of the Islamic one ever less; those of the Thai 543 ahead. */
const IRANIAN = { first: 1200, last: 1499, shift: 622 };
const BUDDHIST = { first: 2400, shift: -543 };

function toCivilYear(year: number): number {
  if (year >= BUDDHIST.first) return year + BUDDHIST.shift;
  return year >= IRANIAN.first && year <= IRANIAN.last ? year + IRANIAN.shift : year;
}

/** Whether a sentence speaks of a year before the article's: the first since then, or the first of then. */
function isOfPast(sentence: string, year: number): boolean {
  return (foldDigits(sentence).match(YEARS) ?? []).some((each) => toCivilYear(Number(each)) < year);
}

/** A first "since the war", "in ten years": earlier pacts do not stand against it. */
function isNarrowed(text: string, { claim, agreement, sentence, cues }: ClaimInText, year: number): boolean {
  if (claim.claim === 'new') return false;
  if (isOfPast(text.slice(sentence.start, sentence.end), year)) return true;
  if (claim.claim === 'historic') return false;
  const phrase = cover(claim, agreement);
  return ofRole(cues, 'limit').some((cue) => isNear(text, phrase, cue, LIMIT_REACH, STRONG_BREAK));
}

/** What ties a claim to a thing and not to the agreement, by what the claim is said of and which of the two comes first. */
function listTies({ claim, agreement }: ClaimInText): readonly ClaimRole[] {
  const isBefore = claim.start < agreement.start;
  if (claim.claim === 'first-time') return isBefore ? [] : ['that'];
  return isBefore ? ['of', 'that'] : ['of-behind'];
}

const COMMA = /[,،、，]/u;

/**
 * Whether what is first is not the agreement: "the first anniversary of the treaty", "the first state, which signed a treaty",
 * and, where an adjective stands before its noun, what stands before it.
 */
function isOfPart(text: string, found: ClaimInText): boolean {
  const { claim, agreement, cues } = found;
  const isBefore = claim.start < agreement.start;
  if (claim.claim === 'first-ahead' && !isBefore) return true;
  const isFirst = claim.claim === 'first' || claim.claim === 'first-ahead';
  if (isFirst && isBefore && COMMA.test(gapBetween(text, claim, agreement))) return true;
  const between = { start: Math.min(claim.end, agreement.end), end: Math.max(claim.start, agreement.start) };
  const ties = listTies(found);
  return cues.some((cue) => ties.includes(cue.claim) && isWithin(cue, between));
}

/**
 * Whether earlier pacts say nothing against a claim: the text asks, takes it back, narrows it, or makes it of something that
 * belongs to an agreement.
 * @param year of the article
 */
export function isWithheld(text: string, found: ClaimInText, year: number): boolean {
  return (
    isAsked(text, found.sentence) || isTakenBack(text, found) || isNarrowed(text, found, year) || isOfPart(text, found)
  );
}
