import type { PactIndex } from './pact-index.ts';
import { dayNumber, isFullDate } from './partial-date.ts';
import { SAME_EVENT_DAYS } from './rank-weights.ts';
import { type RankQuery, type ScoredRow, scoreRow } from './score-pact.ts';

/** Rows signed on the day of the query or just before, newest first; rows are in order of time. */
function* listAround(index: PactIndex, { day }: RankQuery): Generator<number> {
  const { signed } = index.columns;
  for (let row = index.countUntil(day) - 1; row >= 0; row--) {
    const date = signed[row] ?? 0;
    if (!isFullDate(date)) continue;
    if (dayNumber(day) - dayNumber(date) > SAME_EVENT_DAYS) return;
    yield row;
  }
}

/**
 * The row of the pact that the article most likely reports, -1 where it is not among the pacts. Found by its day alone,
 * before anything else is weighed: who signed it and what it is about tell who and what the article is about.
 */
export function findEvent(index: PactIndex, query: RankQuery): number {
  let best: ScoredRow | null = null;
  for (const row of listAround(index, query)) {
    const scored = scoreRow(index, row, query);
    if (scored?.relation === 'same' && scored.score > (best?.score ?? 0)) best = scored;
  }
  return best?.row ?? -1;
}
