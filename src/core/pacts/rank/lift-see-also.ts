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
 * The best of what the article names and of what its parties and nobody else agreed on its subject, that which the story
 * reports among them; where that is little, also of what they agreed along with a few others.
 */
function listReferences(scored: readonly ScoredRow[], { named }: RankQuery): readonly ScoredRow[] {
  const own: ScoredRow[] = [];
  const wide: ScoredRow[] = [];
  for (const each of scored) {
    const { row, relation, isAside, fit, topic } = each;
    if (isAside || relation === 'later' || fit.cover < SEE_ALSO_COVER || topic.score === 0) continue;
    if (fit.extra < 1 || named.has(row)) own.push(each);
    else if (fit.extra < SEE_ALSO_MAX_EXTRA) wide.push(each);
  }
  const best = listBest(own, SEE_ALSO_REFERENCES);
  return best.length === SEE_ALSO_REFERENCES ? best : [...best, ...listBest(wide, SEE_ALSO_WIDE)];
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

/** Lifts one row; one that stays as it is is not copied, as most are of a thousand. */
function lift(each: ScoredRow, found: Gain | undefined): ScoredRow {
  // What was replaced lives on in its successor, beside which it is told anyway.
  if (!found || each.relation !== 'prior' || each.status === 'superseded') return each;
  return { ...each, score: each.score + found.gain, citedBeside: found.beside };
}

/**
 * Lifts what correspondents cite beside the best of the parties' own pacts: the same deal with a neighbour, the treaty that
 * is its frame, the other papers of a peace. It may be on a subject that the story has no word for; one of those who act
 * in it must be in the pact, and who merely signed the event along is none of them.
 */
export function liftSeeAlso(index: PactIndex, scored: readonly ScoredRow[], query: RankQuery): readonly ScoredRow[] {
  const gains = listGains(index, listReferences(scored, query));
  if (gains.size === 0) return scored;
  const missing = new Map(gains);
  const all = scored.map((each) => {
    missing.delete(each.row);
    return lift(each, gains.get(each.row));
  });
  for (const [row, found] of missing) {
    const each = scoreRow(index, row, query, true);
    if (each !== null && (each.fit.covered & query.principals) !== 0) all.push(lift(each, found));
  }
  return all;
}
