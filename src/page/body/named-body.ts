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
    if (box.cue === 'furniture' && box.prose < page) return namesForeignProse(box.element) ? [] : bodies;
    if (box.isBody) bodies.push(box);
  }
  return bodies;
}

/** The box that names itself the body, with the most prose that is of nothing else; null where there is hardly any. */
export function findNamedBody(lines: readonly Line[]): Box | null {
  const prose = lines.filter(isProse);
  const all = prose.reduce((sum, { weight }) => sum + weight, 0);
  const sums = new Map<Box, number>();
  for (const line of prose)
    for (const box of bodiesAround(line, all * NEARLY_ALL)) sums.set(box, (sums.get(box) ?? 0) + line.weight);
  const least = Math.max(MIN_BODY, SAME_BODY * Math.max(0, ...sums.values()));
  const [inmost] = [...sums].filter(([, sum]) => sum >= least).sort(([a], [b]) => b.depth - a.depth);
  return inmost?.[0] ?? null;
}
