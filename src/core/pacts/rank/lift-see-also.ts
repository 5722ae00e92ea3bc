import type { PactIndex } from '../packed/pact-index.ts';
import { listBest } from './list-best.ts';
import type { RankQuery } from './rank-query.ts';
import { SEE_ALSO_COVER, SEE_ALSO_REFERENCES, SEE_ALSO_SHARE } from './rank-weights.ts';
import { type ScoredRow, scoreRow } from './score-pact.ts';

/** The best of what the article's parties and nobody else agreed, that which the story reports among them. */
function listReferences(scored: readonly ScoredRow[]): readonly ScoredRow[] {
  const own = scored.filter(
    ({ relation, isAside, fit }) => relation !== 'later' && !isAside && fit.extra < 1 && fit.cover >= SEE_ALSO_COVER,
  );
  return listBest(own, SEE_ALSO_REFERENCES);
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
  const gains = listGains(index, listReferences(scored));
  if (gains.size === 0) return scored;
  return [...scored, ...scoreMissing(index, gains.keys(), scored, query)].map((each) => {
    const found = each.relation === 'prior' ? gains.get(each.row) : undefined;
    return found ? { ...each, score: each.score + found.gain, citedBeside: found.beside } : each;
  });
}
