/**
 * Pacts of one summary by id: 3 must be on top, 2 clearly relevant, 1 useful, 0 judged to be filler; what nobody judged is
 * worth nothing either.
 */
export type Grades = Readonly<Record<string, number>>;

/** Exponential gain, as usual with graded judgments: one pact of grade 3 outweighs two of grade 2. */
function gainOf(grade: number): number {
  return 2 ** grade - 1;
}

function discountedGain(gains: readonly number[]): number {
  return gains.reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);
}

/**
 * Normalised discounted cumulative gain of the first `depth` places (Järvelin and Kekäläinen 2002), 0–1: what the list
 * gains against the best list that could be made of the graded pacts.
 * @returns null where nothing is graded
 */
export function ndcgAt(depth: number, ranked: readonly string[], grades: Grades): number | null {
  const best = Object.values(grades)
    .map(gainOf)
    .sort((a, b) => b - a);
  const ideal = discountedGain(best.slice(0, depth));
  if (ideal === 0) return null;
  return discountedGain(ranked.slice(0, depth).map((id) => gainOf(grades[id] ?? 0))) / ideal;
}

/**
 * Share of the pacts graded `floor` or better that stand among the first `depth`, 0–1. Where more are graded than there
 * are places, a list full of them is complete.
 * @returns null where none is graded so well
 */
export function recallAt(depth: number, ranked: readonly string[], grades: Grades, floor: number): number | null {
  const wanted = Object.keys(grades).filter((id) => (grades[id] ?? 0) >= floor);
  if (wanted.length === 0) return null;
  const top = new Set(ranked.slice(0, depth));
  return wanted.filter((id) => top.has(id)).length / Math.min(depth, wanted.length);
}

/** Harmonic mean of precision and recall of a set against the expected one; 1 where both are empty. */
export function f1(found: readonly string[], expected: readonly string[]): number {
  if (found.length + expected.length === 0) return 1;
  const common = found.filter((code) => expected.includes(code)).length;
  return (2 * common) / (found.length + expected.length);
}

/** Mean of what could be measured; null where nothing could. */
export function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
