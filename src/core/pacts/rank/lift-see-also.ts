import type { PactIndex } from '../packed/pact-index.ts';
import { listBest } from './list-best.ts';
import type { RankQuery } from './rank-query.ts';
import {
  SEE_ALSO_COVER,
  SEE_ALSO_MAX_EXTRA,
  SEE_ALSO_REFERENCES,
  SEE_ALSO_SHARE,
  SEE_ALSO_WIDE,
} from './rank-weights.ts';
import { type ScoredRow, scoreRow } from './score-pact.ts';

/**
 * The best of what the article names and of what its parties and nobody else agreed on its subject, that which the story reports among
 * them; where that is little, also of what they agreed along with a few others.
 */
function listReferences(scored: readonly ScoredRow[], { named }: RankQuery): readonly ScoredRow[] {
  const known = scored.filter(({ relation }) => relation !== 'later');
  const shared = known.filter(({ isAside, fit, topic }) => !isAside && fit.cover >= SEE_ALSO_COVER && topic.score > 0);
  const isOwn = ({ row, fit }: ScoredRow): boolean => named.has(row) || fit.extra < 1;
  const own = listBest(shared.filter(isOwn), SEE_ALSO_REFERENCES);
  if (own.length === SEE_ALSO_REFERENCES) return own;
  const wide = shared.filter((each) => !isOwn(each) && each.fit.extra < SEE_ALSO_MAX_EXTRA);
  return [...own, ...listBest(wide, SEE_ALSO_WIDE)];
}

interface Gain {
  readonly gain: number;
  /** The reference beside which it is cited, the best of several. */
  readonly beside: number;
}

/** What each row gains by the references beside which it is cited: of two from both. */
function listGains(index: PactIndex, references: readonly ScoredRow[]): ReadonlyMap<number, Gain> {
  const gains = new Map<number, Gain>();
  for (const { row, score } of references) {
    const gain = SEE_ALSO_SHARE * Math.min(1, score);
    for (const other of index.seeAlso(row)) {
      const known = gains.get(other);
      gains.set(other, { gain: gain + (known?.gain ?? 0), beside: known?.beside ?? row });
    }
  }
  return gains;
}

/** Those of some rows that none has found yet: of one of the article's parties at least. */
function scoreMissing(
  index: PactIndex,
  rows: Iterable<number>,
  scored: readonly ScoredRow[],
  query: RankQuery,
): readonly ScoredRow[] {
  const missing = new Set(rows);
  for (const { row } of scored) missing.delete(row);
  const found = [...missing].map((row) => scoreRow(index, row, query, true));
  return found.filter((each) => each !== null).filter(({ fit }) => fit.covered !== 0);
}

/**
 * Lifts what correspondents cite beside the best of the parties' own pacts: the same deal with a neighbour, the treaty that
 * is its frame, the other papers of a peace. It may be on a subject that the story has no word for.
 */
export function liftSeeAlso(index: PactIndex, scored: readonly ScoredRow[], query: RankQuery): readonly ScoredRow[] {
  const gains = listGains(index, listReferences(scored, query));
  if (gains.size === 0) return scored;
  return [...scored, ...scoreMissing(index, gains.keys(), scored, query)].map((each) => {
    // What was replaced lives on in its successor, beside which it is told anyway.
    const canRise = each.relation === 'prior' && each.status !== 'superseded';
    const found = canRise ? gains.get(each.row) : undefined;
    return found ? { ...each, score: each.score + found.gain, citedBeside: found.beside } : each;
  });
}
