import type { PactIndex } from '../packed/pact-index.ts';
import {
  CHAIN_LIFT,
  CHAIN_MOST,
  OPEN_REPEAT,
  PARTNER_REPEAT,
  SERIES_REPEAT,
  SERIES_SIMILARITY,
  WIDE_EXTRA,
  WIDE_REPEAT,
} from './list-weights.ts';
import type { ScoredRow } from './score-pact.ts';

interface Candidate {
  readonly scored: ScoredRow;
  readonly words: ReadonlySet<string>;
  readonly related: readonly number[];
  readonly covered: number;
  /** All who signed it, where that is one party of the article with others; empty for the rest. */
  readonly signers: string;
  readonly isOpen: boolean;
  readonly isWide: boolean;
  score: number;
}

/** Titles that were read already: the same pacts come back with every query about a pair. */
const KNOWN = new WeakMap<PactIndex, Map<number, ReadonlySet<string>>>();

const LATIN_TEXT = /^[\0-\u024f\u2000-\u206f]*$/;
const LATIN_WORD = /[a-zªµºß-öø-ɏ]{4,}/g;

/**
 * Words of a title that tell pacts apart; short ones are articles and prepositions in the languages of titles. Nearly all
 * titles are Latin, and the pattern of all letters takes a millisecond or two to compile: a tenth of a first query.
 */
function listWords(title: string): ReadonlySet<string> {
  const small = title.toLowerCase();
  return new Set(small.match(LATIN_TEXT.test(small) ? LATIN_WORD : /\p{L}{4,}/gu));
}

/** The words of a pact's title by which it is told apart. */
export function wordsOf(index: PactIndex, row: number): ReadonlySet<string> {
  const known = KNOWN.get(index) ?? new Map<number, ReadonlySet<string>>();
  KNOWN.set(index, known);
  const words = known.get(row) ?? listWords(index.columns.titles.at(row));
  known.set(row, words);
  return words;
}

/** Whether two titles share most of their words. One much longer than the other cannot, which spares most of the looking. */
function areSimilar(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  if (fewer.size < SERIES_SIMILARITY * more.size) return false;
  let common = 0;
  for (const word of fewer) if (more.has(word)) common++;
  return common / Math.max(1, a.size + b.size - common) >= SERIES_SIMILARITY;
}

function toCandidate(index: PactIndex, scored: ScoredRow): Candidate {
  return {
    scored,
    words: wordsOf(index, scored.row),
    related: index.relatedRows(scored.row),
    covered: scored.fit.covered,
    signers: scored.isAside && !index.isOpen(scored.row) ? index.partiesOf(scored.row).join() : '',
    isOpen: index.isOpen(scored.row),
    isWide: !index.isOpen(scored.row) && scored.fit.extra > WIDE_EXTRA,
    score: scored.score,
  };
}

/** How much a pact still tells once another is taken: a further issue of one series tells less. */
function repeats(candidate: Candidate, picked: Candidate): number {
  const areSameParties = candidate.covered === picked.covered && candidate.signers === picked.signers;
  const isSeries = areSameParties && areSimilar(candidate.words, picked.words);
  return isSeries ? SERIES_REPEAT : 1;
}

/** The older pact that one already taken changes, carries out or follows belongs beside it. */
function lift(candidate: Candidate, picked: Candidate): void {
  if (!picked.related.includes(candidate.scored.row)) return;
  // By what the other is worth itself: a name in the article lifts no chain, and a lifted one lifts no further one.
  const most = candidate.scored.score * CHAIN_MOST;
  candidate.score = Math.max(candidate.score, Math.min(most, Math.min(1, picked.scored.score) * CHAIN_LIFT));
}

/** The closest of those already taken decides: a fifth of a series tells no less than its second. Others change nothing. */
function holdBack(candidate: Candidate, picked: Candidate): void {
  const share = repeats(candidate, picked);
  if (share < 1) candidate.score = Math.min(candidate.score, candidate.scored.score * share);
}

/**
 * Orders pacts so that each place tells the reader something new: whoever repeats one already taken (another protocol of
 * one treaty, another yearly statement) falls back. A foundation is never held back.
 */
export function diversify(
  index: PactIndex,
  rows: readonly ScoredRow[],
  count: number,
  areSeveral: boolean,
): readonly ScoredRow[] {
  const left: Candidate[] = [];
  for (const scored of rows) left.push(toCandidate(index, scored));
  const taken: ScoredRow[] = [];
  while (left.length > 0 && taken.length < count) {
    const best = left.reduce((a, b) => (b.score > a.score ? b : a));
    left.splice(left.indexOf(best), 1);
    taken.push({ ...best.scored, score: best.score });
    for (const other of left) {
      if (!other.scored.isFoundation) holdBack(other, best);
      if (best.signers !== '' && best.signers === other.signers) other.score *= PARTNER_REPEAT;
      if (best.isOpen && other.isOpen && areSeveral) other.score *= OPEN_REPEAT;
      if (best.isWide && other.isWide && areSeveral) other.score *= WIDE_REPEAT;
      lift(other, best);
    }
  }
  return taken;
}
