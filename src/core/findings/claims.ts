import type { ArticleText } from '../article-text.ts';
import type { Mention } from '../mention.ts';
import { splitSentences } from '../profile/sentences.ts';
import type { Claim, Span } from './finding.ts';

/** A word or phrase that claims something of the news, from the tables of the page's language. */
export interface ClaimWord {
  readonly claim: Claim;
  readonly surface: string;
}

export interface FoundClaim extends Span {
  readonly claim: Claim;
}

/** Characters between the claim and the word of agreement; farther off it is said of something else ("the first lady"). */
const REACH_LETTERS = 40;
const REACH_IDEOGRAPHS = 14;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** Where spaces part words a claim is whole words; elsewhere it may stand anywhere. */
function toPattern({ surface }: ClaimWord): RegExp {
  const words = escapeRegExp(surface);
  const whole = UNSPACED.test(surface) ? words : `(?<![\\p{L}\\p{M}])${words}(?![\\p{L}\\p{M}])`;
  return new RegExp(whole, 'giu');
}

function distance(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

function findAll(text: string, words: readonly ClaimWord[]): readonly FoundClaim[] {
  return words.flatMap((word) =>
    [...text.matchAll(toPattern(word))].map(({ 0: match, index }) => {
      return { claim: word.claim, start: index, end: index + match.length };
    }),
  );
}

/** The claim that says most of all that overlap: the longest. */
function dropOverlaps(claims: readonly FoundClaim[]): readonly FoundClaim[] {
  const longestFirst = claims.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: FoundClaim[] = [];
  for (const claim of longestFirst) if (kept.every((other) => distance(claim, other) > 0)) kept.push(claim);
  return kept.sort((a, b) => a.start - b.start);
}

/**
 * Claims of novelty that are said of an agreement: in one sentence with a word of agreement, and near it.
 * @returns spans in UTF-16 units of the article's text, in order
 */
export function findClaims(
  { text }: ArticleText,
  mentions: readonly Mention[],
  words: readonly ClaimWord[],
): readonly FoundClaim[] {
  const agreements = mentions.filter(({ kind }) => kind === 'term' || kind === 'pact');
  const sentences = splitSentences(text, 0, text.length);
  const isSaidOfOne = (claim: FoundClaim): boolean => {
    const reach = UNSPACED.test(text.slice(claim.start, claim.end)) ? REACH_IDEOGRAPHS : REACH_LETTERS;
    const [from = 0, to = 0] = sentences.find(([start, end]) => start <= claim.start && claim.start < end) ?? [];
    return agreements.some((each) => each.start >= from && each.end <= to && distance(claim, each) <= reach);
  };
  return dropOverlaps(findAll(text, words)).filter(isSaidOfOne);
}
