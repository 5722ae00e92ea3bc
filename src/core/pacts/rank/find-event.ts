import type { PactIndex } from '../packed/pact-index.ts';
import { dayNumber, isFullDate } from '../partial-date.ts';
import { relateDate } from './date-relation.ts';
import type { RankQuery } from './rank-query.ts';
import { SAME_EVENT_DAYS } from './rank-weights.ts';
import { type ScoredRow, scoreRow } from './score-pact.ts';

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
 * Rows of what the article most likely reports, best first: a pact, and what was signed along with it. Found by the day
 * alone, before anything else is weighed: who signed and what about tell who and what the article is about.
 */
export function findEvents(index: PactIndex, query: RankQuery): readonly number[] {
  const found: ScoredRow[] = [];
  for (const row of listAround(index, query)) {
    const scored = scoreRow(index, row, query);
    if (scored?.relation === 'same') found.push(scored);
  }
  return found.sort((a, b) => b.score - a.score).map(({ row }) => row);
}

/**
 * Where a pact of all parties is the event, one of some of them made around the same day is none: a state that signs every
 * day signs with others, too, and two of three may have met the day before.
 */
export function dropStrangersEvents(
  index: PactIndex,
  scored: readonly ScoredRow[],
  { day }: RankQuery,
): readonly ScoredRow[] {
  const { signed } = index.columns;
  const events = scored.filter(({ relation, fit }) => relation === 'same' && fit.cover === 1 && fit.extra < 1);
  if (events.length === 0) return scored;
  const days = new Set(events.map(({ row }) => signed[row]));
  return scored.map((each) => {
    const { row, relation, fit } = each;
    const isOthers = relation === 'same' && fit.cover < 1 && (fit.extra >= 1 || !days.has(signed[row]));
    return isOthers ? { ...each, relation: relateDate(signed[row] ?? 0, day, false) } : each;
  });
}
