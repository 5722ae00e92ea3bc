import { containerKind, type LineJudge } from './judge-line.ts';
import { isProse, type Line } from './line.ts';

/** Indexes of the first and the last full line of prose of the story. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Letters of a link or a box beside the story outweigh this many letters of prose behind them. */
const JUNK_WEIGHT = 1;

/** The stretch from one full line of prose to another that has the most prose and the fewest links between. */
function findDensest(
  lines: readonly Line[],
  inside: readonly number[],
  judge: LineJudge,
  isAnchor: (line: Line) => boolean,
): Run | null {
  let best: Run | null = null;
  let bestSum = 0;
  let first = -1;
  let sum = 0;
  for (const index of inside) {
    const line = lines[index];
    if (!line) continue;
    if (isAnchor(line)) {
      if (first < 0 || sum <= 0) [first, sum] = [index, 0];
      sum += line.weight;
      if (sum > bestSum) [best, bestSum] = [{ first, last: index }, sum];
    } else if (sum <= 0) first = -1;
    else if (judge.isExcluded(line)) sum -= JUNK_WEIGHT * line.weight;
  }
  return best;
}

/**
 * To the first and last full line of prose in containers like those of the run: long lists of links are set into stories. Not
 * beyond the top headings around it: another one begins another story.
 */
function extend(run: Run, lines: readonly Line[], inside: readonly number[], judge: LineJudge): Run {
  let anchors: number[] = [];
  const containers = new Set<string>();
  for (const index of inside) {
    const line = lines[index];
    if (line?.box.heading === 1 && index > run.last) break;
    if (line?.box.heading === 1 && index < run.first) anchors = [];
    if (!line || !judge.isAnchor(line)) continue;
    anchors.push(index);
    if (index >= run.first && index <= run.last) containers.add(containerKind(line));
  }
  let { first, last } = run;
  for (const index of anchors) {
    const line = lines[index];
    if (!line || !containers.has(containerKind(line))) continue;
    first = Math.min(first, index);
    last = Math.max(last, index);
  }
  return { first, last };
}

/** The stretch of the lines with indexes `inside` that holds the story, or null where there is no full line of prose. */
export function findRun(lines: readonly Line[], inside: readonly number[], judge: LineJudge): Run | null {
  const run = findDensest(lines, inside, judge, (line) => judge.isAnchor(line));
  if (run) return extend(run, lines, inside, judge);
  // Where most prose of the region is none of the story, no container of the story's is large enough to be known as one.
  return findDensest(lines, inside, judge, (line) => isProse(line) && !judge.isExcluded(line));
}
