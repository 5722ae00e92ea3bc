/** First and last day, counted from 1970; the last may be Infinity. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** Something that says when a text was written: on any day of its ranges, which do not overlap. */
export interface Clue {
  readonly ranges: readonly DayRange[];
  readonly weight: number;
}

const holds = ({ ranges }: Clue, day: number): boolean => ranges.some(({ from, to }) => from <= day && day <= to);

/** Weights are sums of a few decimals. */
const EPSILON = 1e-9;

/** From the first to the last day on which the heaviest set of clues agrees, up to `lastDay`; null without clues. */
export function findHeaviest(clues: readonly Clue[], lastDay: number): DayRange | null {
  const starts = clues.flatMap(({ ranges }) => ranges.flatMap(({ from, to }) => [from, to + 1]));
  const cuts = [...new Set(starts)].filter((day) => day <= lastDay).sort((a, b) => a - b);
  const cells = cuts.map((from, index) => {
    const weight = clues.filter((clue) => holds(clue, from)).reduce((sum, clue) => sum + clue.weight, 0);
    return { from, to: Math.min((cuts[index + 1] ?? Number.POSITIVE_INFINITY) - 1, lastDay), weight };
  });
  const most = Math.max(0, ...cells.map(({ weight }) => weight));
  const best = cells.filter(({ weight }) => most > 0 && weight >= most - EPSILON);
  const [first] = best;
  const last = best.at(-1);
  return first && last ? { from: first.from, to: last.to } : null;
}

/** The days on which someone who held an office before holds none: between the first term's end and for ever. */
export function daysAfter(terms: readonly DayRange[]): DayRange[] {
  const sorted = terms.toSorted((a, b) => a.from - b.from);
  return sorted
    .map(({ to }, index) => ({ from: to + 1, to: (sorted[index + 1]?.from ?? Number.POSITIVE_INFINITY) - 1 }))
    .filter(({ from, to }) => Number.isFinite(from) && from <= to);
}

/** Overlapping and adjoining ranges as one. */
export function joinRanges(ranges: readonly DayRange[]): DayRange[] {
  const joined: DayRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && range.from <= last.to + 1)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    else joined.push(range);
  }
  return joined;
}
