import type { Box, Line } from './line.ts';
import { linkShare } from './line.ts';

/** A line of prose has this many Latin letters and a sentence mark, or is long. */
const MIN_PROSE = 60;
const LONG_PROSE = 140;
const MAX_LINK_SHARE = 0.4;

/** One endless line (a policy, a list of names) counts no more than a long paragraph. */
const MAX_LINE_VALUE = 1200;

/** What a region's name or place does to the value of the prose in it. */
const FURNITURE_FACTOR = 0.15;
const BODY_FACTOR = 1.5;
const LIST_FACTOR = 0.7;
const BEFORE_HEADLINE_FACTOR = 0.5;

/** Each letter that is no prose costs this much: a region twice as large must bring prose, not menus. */
const JUNK_COST = 0.3;

/** A box of up to this weight that is mostly links is a teaser; its summary is no story. */
const TEASER_WEIGHT = 700;
const TEASER_LEVELS = 4;

export function isProse(line: Line): boolean {
  if (linkShare(line) > MAX_LINK_SHARE) return false;
  return (line.weight >= MIN_PROSE && line.marks > 0) || line.weight >= LONG_PROSE;
}

/** The share of links in the densest small box around a line, 0–1. */
export function teaserShare(line: Line): number {
  let share = linkShare(line);
  let box: Box | null = line.box;
  for (let level = 0; box && level < TEASER_LEVELS && box.text <= TEASER_WEIGHT; level++, box = box.parent) {
    share = Math.max(share, box.links / box.text);
  }
  return share;
}

const SIDE_TAGS = new Set(['aside', 'footer', 'address']);

/** Whether a box is named, or is by its tag, something beside the story. */
export const isFurniture = (box: Box): boolean => box.cue === 'furniture' || SIDE_TAGS.has(box.element.localName);

const isBody = (box: Box): boolean => box.cue === 'body' || box.element.getAttribute('itemprop') === 'articleBody';

function boxFactor(line: Line): number {
  let factor = 1;
  let isInBody = false;
  for (let box: Box | null = line.box; box; box = box.parent) {
    if (isFurniture(box)) factor = FURNITURE_FACTOR;
    if (isBody(box)) isInBody = true;
  }
  return factor * (isInBody ? BODY_FACTOR : 1);
}

/** What a line of prose is worth as evidence of the story; 0 for anything else. */
export function proseValue(line: Line, isBeforeHeadline: boolean): number {
  if (!isProse(line)) return 0;
  const clean = 1 - teaserShare(line);
  const place =
    (line.box.element.localName === 'li' ? LIST_FACTOR : 1) * (isBeforeHeadline ? BEFORE_HEADLINE_FACTOR : 1);
  return Math.min(line.weight - line.links, MAX_LINE_VALUE) * clean * clean * place * boxFactor(line);
}

/** The region of the story, and what its prose is worth. */
export interface Body {
  readonly box: Box;
  readonly value: number;
}

/** The box whose prose outweighs what else is in it the most; of equal ones the innermost. */
export function findBody(lines: readonly Line[], headline: number): Body | null {
  const sums = new Map<Box, { prose: number; junk: number }>();
  for (const [index, line] of lines.entries()) {
    const prose = proseValue(line, index < headline);
    const junk = prose ? line.links : line.weight;
    for (let box: Box | null = line.box; box; box = box.parent) addTo(sums, box, prose, junk);
  }
  let best: Body | null = null;
  let bestScore = 0;
  for (const [box, { prose, junk }] of sums) {
    const score = prose - JUNK_COST * junk;
    if (score > bestScore || (score === bestScore && best && box.depth > best.box.depth)) {
      best = { box, value: prose };
      bestScore = score;
    }
  }
  return best;
}

function addTo(sums: Map<Box, { prose: number; junk: number }>, box: Box, prose: number, junk: number): void {
  const sum = sums.get(box);
  if (!sum) sums.set(box, { prose, junk });
  else {
    sum.prose += prose;
    sum.junk += junk;
  }
}
