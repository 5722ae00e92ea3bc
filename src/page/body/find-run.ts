import { homeOf, type LineJudge } from './judge-line.ts';
import { isProse, type Line } from './line.ts';

/** Indexes of the first and the last full line of prose of the story. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Letters of a link or a box beside the story outweigh this many letters of prose behind them. */
const JUNK_WEIGHT = 1;

type IsAnchor = (line: Line) => boolean;

function runValue(line: Line, judge: LineJudge, isAnchor: IsAnchor): number {
  if (isAnchor(line)) return line.weight;
  return judge.isExcluded(line) ? -JUNK_WEIGHT * line.weight : 0;
}

/** The stretch from one full line of prose to another that has the most prose and the fewest links between. */
function findDensest(
  lines: readonly Line[],
  inside: readonly number[],
  judge: LineJudge,
  isAnchor: IsAnchor,
): Run | null {
  let best: Run | null = null;
  let bestSum = 0;
  let first = -1;
  let sum = 0;
  for (const index of inside) {
    const line = lines[index];
    const value = line ? runValue(line, judge, isAnchor) : 0;
    if (first < 0 || sum <= 0) [first, sum] = value > 0 ? [index, 0] : [-1, 0];
    sum += first < 0 ? 0 : value;
    if (value > 0 && sum > bestSum) [best, bestSum] = [{ first, last: index }, sum];
  }
  return best;
}

/** The indexes from the top heading before the run to the one behind it: another top heading begins another story. */
function aroundRun({ first, last }: Run, lines: readonly Line[], inside: readonly number[]): readonly number[] {
  const isTop = (index: number): boolean => lines[index]?.box.heading === 1;
  const from = inside.findLastIndex((index) => index < first && isTop(index));
  const to = inside.findIndex((index) => index > last && isTop(index));
  return inside.slice(from + 1, to < 0 ? inside.length : to);
}

/** To the first and last full line of prose in homes like those of the run: long lists of links are set into stories. */
function extend(run: Run, lines: readonly Line[], inside: readonly number[], judge: LineJudge): Run {
  const anchors = aroundRun(run, lines, inside).flatMap((index) => {
    const line = lines[index];
    return line && judge.isAnchor(line) ? [{ index, home: homeOf(line) }] : [];
  });
  const within = anchors.filter(({ index }) => index >= run.first && index <= run.last);
  const homes = new Set(within.map(({ home }) => home));
  const alike = anchors.filter(({ home }) => homes.has(home));
  return { first: alike[0]?.index ?? run.first, last: alike.at(-1)?.index ?? run.last };
}

/** The stretch of the lines with indexes `inside` that holds the story, or null where there is no full line of prose. */
export function findRun(lines: readonly Line[], inside: readonly number[], judge: LineJudge): Run | null {
  const run = findDensest(lines, inside, judge, (line) => judge.isAnchor(line));
  if (run) return extend(run, lines, inside, judge);
  // Where most prose of the region is none of the story, no home of the story's is large enough to be known as one.
  return findDensest(lines, inside, judge, (line) => isProse(line) && !judge.isExcluded(line));
}
