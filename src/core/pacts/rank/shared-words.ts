import type { PactIndex } from '../packed/pact-index.ts';
import { yearOf } from '../partial-date.ts';
import { listBest } from './list-best.ts';
import { NameJudge } from './name-judge.ts';
import type { RankQuery } from './rank-query.ts';
import * as weights from './rank-weights.ts';
import type { ScoredRow } from './score-pact.ts';
import type { StoryWords } from './story-words.ts';

/** How rare each year is among the years of the pool, 0–1; only those that the story cites. */
function weighYears(years: readonly number[], cited: ReadonlySet<number>, last: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const year of years) if (cited.has(year) && year <= last) counts.set(year, (counts.get(year) ?? 0) + 1);
  const weigh = (count: number): number => Math.log((1 + years.length) / count) / Math.log(1 + years.length);
  return new Map([...counts].map(([year, count]) => [year, weigh(count)]));
}

/** What all the world may sign and none of the parties did is on the list for its topic alone. */
function isTheirs(index: PactIndex, { row, fit }: ScoredRow): boolean {
  return fit.covered !== 0 || index.isOpen(row);
}

/**
 * Lifts the pacts that the story speaks of: those whose own names share words with it that few of the others have (of the
 * pacts of one pair, that on the river, the island or the base) and those of a year that it cites.
 */
export function liftSharedWords(
  index: PactIndex,
  scored: readonly ScoredRow[],
  story: StoryWords,
  { day }: RankQuery,
): readonly ScoredRow[] {
  if (story.uses.size === 0) return scored;
  const pool = listBest(scored, weights.SHARED_WORDS_POOL);
  const inPool = new Set(pool.map(({ row }) => row));
  const judge = new NameJudge(index, [...inPool], story);
  const yearAt = (row: number): number => yearOf(index.columns.signed[row] ?? 0);
  const years = weighYears(
    pool.map(({ row }) => yearAt(row)),
    story.years,
    yearOf(day) - weights.CITED_YEARS,
  );
  const lift = (each: ScoredRow): ScoredRow => {
    const { row, score, isAside } = each;
    if (!inPool.has(row) || !isTheirs(index, each)) return each;
    const shared = judge.weigh(row);
    const cited = isAside && shared < weights.CITED_ASIDE ? 0 : (years.get(yearAt(row)) ?? 0);
    const called = judge.isCalled(row) ? weights.CALLED_BONUS : 0;
    // Of most the story says nothing; they are not copied.
    if (shared === 0 && cited === 0 && called === 0) return each;
    return { ...each, score: score * (1 + weights.SHARED_WORD * shared + weights.CITED_YEAR * cited) + called };
  };
  return scored.map(lift);
}
