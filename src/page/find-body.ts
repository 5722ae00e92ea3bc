import { type Box, isProse, type Line, linkShare } from './line.ts';

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

/** A summary below a linked headline is worth at most this much of a paragraph. */
const TEASER_LINK_SHARE = 0.7;

/** A name is not believed where the region holds this share of all prose around it. */
const MOST = 0.4;

const SIDE_TAGS = new Set(['aside', 'footer', 'address']);

/** The share of links in the densest small box around a line, 0–1; a linked headline beside it makes it a teaser. */
export function teaserShare(line: Line): number {
  let share = linkShare(line);
  let box: Box | null = line.box;
  for (
    let level = 0;
    box && level < TEASER_LEVELS && box.text <= TEASER_WEIGHT && box.cue !== 'body';
    level++, box = box.parent
  ) {
    const links = box.linkLines > 0 && box.element !== line.box.element ? TEASER_LINK_SHARE : 0;
    share = Math.max(share, box.links / box.text, links);
  }
  return share;
}

/** Whether a box is named, or is by its tag, something beside the story. `prose` is that of the region looked at. */
export function isFurniture(box: Box, prose: number): boolean {
  return (box.cue === 'furniture' || SIDE_TAGS.has(box.element.localName)) && box.prose < prose * MOST;
}

export const isBody = (box: Box): boolean =>
  box.cue === 'body' || box.element.getAttribute('itemprop') === 'articleBody';

/** How much the names of the boxes around a line are worth. */
function boxFactor(line: Line, prose: number): number {
  let factor = 1;
  let isInBody = false;
  for (let box: Box | null = line.box; box; box = box.parent) {
    if (isFurniture(box, prose)) factor = FURNITURE_FACTOR;
    if (isBody(box)) isInBody = true;
  }
  return factor * (isInBody ? BODY_FACTOR : 1);
}

/** What a line of prose is worth as evidence of the story; 0 for anything else. `prose` is the whole page's. */
export function proseValue(line: Line, isBeforeHeadline: boolean, prose: number): number {
  if (!isProse(line)) return 0;
  const clean = 1 - teaserShare(line);
  const list = line.box.element.localName === 'li' ? LIST_FACTOR : 1;
  const place = list * (isBeforeHeadline ? BEFORE_HEADLINE_FACTOR : 1);
  return Math.min(line.weight - line.links, MAX_LINE_VALUE) * clean * clean * place * boxFactor(line, prose);
}

/** The region of the story, and what its prose is worth. */
export interface Body {
  readonly box: Box;
  readonly value: number;
}

interface Sum {
  prose: number;
  junk: number;
}

/** The box whose prose outweighs what else is in it the most; of equal ones the innermost. */
export function findBody(lines: readonly Line[], headline: number): Body | null {
  const sums = sumUp(lines, headline);
  let best: Body | null = null;
  let bestScore = 0;
  for (const [box, { prose, junk }] of sums) {
    const score = prose - JUNK_COST * junk;
    if (score < bestScore || (score === bestScore && box.depth <= (best?.box.depth ?? 0))) continue;
    best = { box, value: prose };
    bestScore = score;
  }
  return best;
}

function sumUp(lines: readonly Line[], headline: number): Map<Box, Sum> {
  const sums = new Map<Box, Sum>();
  const total = rootOf(lines[0]?.box ?? null)?.prose ?? 0;
  for (const [index, line] of lines.entries()) {
    const prose = proseValue(line, index < headline, total);
    const junk = prose ? line.links : line.weight;
    for (let box: Box | null = line.box; box; box = box.parent) addTo(sums, box, prose, junk);
  }
  return sums;
}

const rootOf = (box: Box | null): Box | null => (box?.parent ? rootOf(box.parent) : box);

function addTo(sums: Map<Box, Sum>, box: Box, prose: number, junk: number): void {
  const sum = sums.get(box);
  if (!sum) sums.set(box, { prose, junk });
  else {
    sum.prose += prose;
    sum.junk += junk;
  }
}
