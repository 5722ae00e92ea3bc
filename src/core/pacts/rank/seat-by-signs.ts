import type { PactIndex } from '../packed/pact-index.ts';
import type { DateCode } from '../partial-date.ts';
import { FIRST_PLACES, LIST_PLACES } from './list-weights.ts';
import type { ScoredRow } from './score-pact.ts';
import type { Standing } from './sign-weights.ts';
import { readContext, standingOf, weighSigns } from './signs.ts';

interface Weighed {
  readonly scored: ScoredRow;
  /** The logarithm of the score with what the signs add to it. */
  readonly weight: number;
}

/** Weighs the candidates behind the first places. */
function weighOthers(index: PactIndex, ordered: readonly ScoredRow[], day: DateCode): readonly Weighed[] {
  const context = readContext(index, ordered, LIST_PLACES, day);
  const counts: Record<Standing, number> = { own: 0, wide: 0, elsewhere: 0, open: 0 };
  const weighed: Weighed[] = [];
  for (const [place, scored] of ordered.entries()) {
    const before = counts[standingOf(index, scored)]++;
    if (place < FIRST_PLACES) continue;
    weighed.push({ scored, weight: Math.log(scored.score) + weighSigns(context, scored, before) });
  }
  return weighed;
}

/** Scores fall from place to place: who is seated behind another says no more than that one. */
function capScores(list: readonly ScoredRow[]): readonly ScoredRow[] {
  let most = Number.POSITIVE_INFINITY;
  return list.map((each) => {
    const score = Math.min(most, each.score);
    most = score;
    return score === each.score ? each : { ...each, score };
  });
}

/**
 * Leaves the first places to the scores and gives those that follow to the candidates for which most signs speak: far down
 * the scores differ by little and tell little. Behind these the order is that of the scores.
 * @param ordered all candidates, best first, further ones than the list has places
 */
export function seatBySigns(index: PactIndex, ordered: readonly ScoredRow[], day: DateCode): readonly ScoredRow[] {
  if (ordered.length <= FIRST_PLACES) return ordered;
  const seated = weighOthers(index, ordered, day)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, LIST_PLACES - FIRST_PLACES)
    .map(({ scored }) => scored);
  const isSeated = new Set(seated);
  const behind = ordered.slice(FIRST_PLACES).filter((each) => !isSeated.has(each));
  return capScores([...ordered.slice(0, FIRST_PLACES), ...seated, ...behind]);
}
