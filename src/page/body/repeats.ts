import type { ChosenLine, Line } from './line.ts';

/** Beginnings this long, in UTF-16 units, are the same text: a caption stands beside its own shortened form. */
const SAME_START = 60;

/** "Image 3 of 12": short lines that differ in their numbers alone number the parts of something. */
const MAX_COUNTER = 24;
const MIN_COUNTERS = 3;

const shapeOf = ({ text, weight, box }: Line): string | null =>
  weight <= MAX_COUNTER && !box.heading && /\d/.test(text) ? text.trim().replace(/\d+/g, '0') : null;

/** Galleries repeat their captions, and pages their headline and standfirst; numbers of pictures are none of the story. */
export function withoutRepeats(lines: readonly ChosenLine[]): readonly ChosenLine[] {
  const counters = new Map<string, number>();
  for (const { line } of lines) {
    const shape = shapeOf(line);
    if (shape) counters.set(shape, (counters.get(shape) ?? 0) + 1);
  }
  const seen = new Set<string>();
  const kept: ChosenLine[] = [];
  for (const each of lines) {
    const { line, kind } = each;
    if (counters.size > 0 && (counters.get(shapeOf(line) ?? '') ?? 0) >= MIN_COUNTERS) continue;
    const text = line.text.trim();
    const key = kind === 'caption' ? text.slice(0, SAME_START) : text;
    if (seen.has(key)) continue;
    if (kind === 'caption' || kind === 'lead' || kind === 'title') seen.add(key);
    kept.push(each);
  }
  return kept;
}
