import type { Box } from './box.ts';
import { namesForeignProse } from './cues.ts';
import { isProse, type Line } from './line.ts';

/** A body with less prose than this, in Latin letters, may be that of a teaser. */
const MIN_BODY = 600;

/** A box with this share of all prose is the page, whatever it is named. */
const NEARLY_ALL = 0.75;

/** Of several bodies around one another, the innermost with this share of the prose of the largest. */
const SAME_BODY = 0.9;

/** The bodies around a line, as far as nothing between them names itself something else; none where that is foreign prose. */
function bodiesAround(line: Line, page: number): Box[] {
  const bodies: Box[] = [];
  for (let box: Box | null = line.box; box && box.name !== 'body'; box = box.parent) {
    if (box.cue === 'boilerplate' && box.prose < page) return namesForeignProse(box.element) ? [] : bodies;
    if (box.isBody) bodies.push(box);
  }
  return bodies;
}

/** The box that names itself the body, with the most prose that is of nothing else; null where there is hardly any. */
export function findNamedBody(lines: readonly Line[]): Box | null {
  let all = 0;
  for (const line of lines) if (isProse(line)) all += line.weight;
  const sums = new Map<Box, number>();
  let most = 0;
  for (const line of lines) {
    if (!isProse(line)) continue;
    for (const box of bodiesAround(line, all * NEARLY_ALL)) {
      const sum = (sums.get(box) ?? 0) + line.weight;
      sums.set(box, sum);
      most = Math.max(most, sum);
    }
  }
  const least = Math.max(MIN_BODY, SAME_BODY * most);
  let inmost: Box | null = null;
  for (const [box, sum] of sums) if (sum >= least && box.depth > (inmost?.depth ?? -1)) inmost = box;
  return inmost;
}
