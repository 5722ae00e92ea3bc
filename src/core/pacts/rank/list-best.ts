import type { ScoredRow } from './score-pact.ts';

/** The best of a list, as many as are wanted, in the order of the list; of equal ones the first. */
export function listBest(scored: readonly ScoredRow[], most: number): readonly ScoredRow[] {
  if (scored.length <= most) return scored;
  const scores = new Float64Array(scored.length);
  for (let at = 0; at < scores.length; at++) scores[at] = scored[at]?.score ?? 0;
  scores.sort();
  const least = scores[scores.length - most] ?? Number.POSITIVE_INFINITY;
  let equal = most - scores.length;
  for (const score of scores) if (score <= least) equal++;
  return scored.filter(({ score }) => score > least || (score === least && equal-- > 0));
}
