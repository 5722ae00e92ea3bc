import type { Box } from './box.ts';
import { boilerplateNames, namesForeignProse } from './cues.ts';
import { isProse, type Line, linkShare } from './line.ts';
import type { SummaryMatcher } from './words.ts';

/** What is known of the page before its lines are weighed. */
export interface PageHints {
  /** Index of the headline's line, or -1. */
  readonly headline: number;
  /** The boxes that hold the headline, or the line that the page's head gives as its summary. */
  readonly around: ReadonlySet<Box>;
  readonly summary: SummaryMatcher;
  /** Prose inside all boxes of one class that is named like boilerplate, by that class; in Latin letters. */
  readonly named: ReadonlyMap<string, number>;
  /** The box that names itself the body, where one does and holds a story. */
  readonly body: Box | null;
}

/** One endless line (a policy, a list of names) counts no more than a long paragraph. */
const MAX_LINE_VALUE = 1200;

/** What a region's name or place does to the value of the prose in it. */
const BOILERPLATE_FACTOR = 0.15;
const BODY_FACTOR = 1.5;
const LIST_FACTOR = 0.7;
const BEFORE_HEADLINE_FACTOR = 0.5;

const CAPTION_FACTOR = 0.3;
/** A line that the page's head gives as its summary is of the story, or right above it: there it is often a heading. */
const SUMMARY_FACTOR = 3;

/** Each letter that is no prose costs this much: a region twice as large must bring prose, not menus. */
const LINK_COST = 0.35;
const SHORT_COST = 0.1;

/** The story follows its headline. This much of anything else in between, in Latin letters, is a by-line and a menu. */
const NEAR_HEADLINE = 500;

/** A box of up to this weight that is mostly links is a teaser; its summary is no story. */
const TEASER_WEIGHT = 700;
const TEASER_LEVELS = 4;

/** A summary below a linked headline is worth at most this much of a paragraph. */
const TEASER_LINK_SHARE = 0.7;

/**
 * A name is not believed where the region holds this share of all prose around it; where it is known that the headline
 * and the summary stand elsewhere, it takes more.
 */
const MOST = 0.4;
const NEARLY_ALL = 0.75;

/** A region of nothing but prose that holds this share of all of it is of the story, whatever it is named. */
const PURE_SHARE = 0.2;
const MIN_PURE = 0.9;

const SIDE_TAGS = new Set(['aside', 'footer', 'address']);

/** An aside around a figure and nothing else sets a picture beside the text. */
const isSideTag = ({ name, element }: Box): boolean =>
  SIDE_TAGS.has(name) && !(element.childElementCount === 1 && element.firstElementChild?.localName === 'figure');

/**
 * How far a line is part of a teaser, 0–1: the share of links in the densest small box around it, or a linked headline
 * in it. A box that holds the page's headline, or names itself the body, is none, however small.
 */
export function teaserShare(line: Line, hints: PageHints): number {
  let share = linkShare(line);
  let box: Box | null = line.box;
  const most = line.box.root.prose * MOST;
  for (let level = 0; box && level < TEASER_LEVELS && box.text <= TEASER_WEIGHT; level++, box = box.parent) {
    if (box.isBody || hints.around.has(box) || (box !== line.box && box.prose > most)) break;
    const links = box.linkLines > 0 && box.linkLines >= box.proseLines && box !== line.box ? TEASER_LINK_SHARE : 0;
    share = Math.max(share, box.links / box.text, links);
  }
  return share;
}

/** Nothing but full paragraphs, as only a story has them. */
const isPureProse = ({ text, links, prose }: Box): boolean =>
  prose >= text * MIN_PURE && links <= text * (1 - MIN_PURE);

/**
 * A class that most of the prose is in is one of the story, however its parts are cut and whatever the name sounds like:
 * the paragraphs behind a paywall, the wide column of a grid.
 */
function isNameOfStory({ element, className }: Box, prose: number, named: PageHints['named']): boolean {
  const names = boilerplateNames(className);
  return (
    names.length > 0 && names.every((name) => (named.get(name) ?? 0) > prose * MOST) && !namesForeignProse(element)
  );
}

/** Whether a box is named, or is by its tag, something beside the story. `prose` is that of the region looked at. */
export function isBoilerplate(box: Box, prose: number, { around, named, body }: PageHints): boolean {
  if (box.cue !== 'boilerplate' && !isSideTag(box)) return false;
  const isElsewhere = body !== null && !around.has(box) && !box.isInside(body) && !body.isInside(box);
  if (isElsewhere && (SIDE_TAGS.has(box.name) || namesForeignProse(box.element))) return true;
  if (isNameOfStory(box, prose, named)) return false;
  if (isElsewhere) return true;
  if (isPureProse(box) && box.prose > prose * PURE_SHARE && !namesForeignProse(box.element)) return false;
  return !around.has(box) && box.prose < prose * (around.size ? NEARLY_ALL : MOST);
}

/** Whether a box names itself the body, and has most of the prose: then the names around it do not matter. */
export const holdsStory = (box: Box, prose: number): boolean => box.prose > prose * MOST && box.isBody;

/** What the names of a box, and of those around it, say: no one, either or both of these. */
const OF_BOILERPLATE = 1;
const OF_BODY = 2;

/** Reads the names around a line from outside in; what is known of a box is kept, because lines share most of theirs. */
class NameReader {
  private readonly known = new Map<Box, number>();
  private readonly prose: number;
  private readonly hints: PageHints;

  constructor(prose: number, hints: PageHints) {
    this.prose = prose;
    this.hints = hints;
  }

  /** How much the names of the boxes around a line are worth. */
  factorOf({ box }: Line): number {
    const naming = this.read(box);
    return (naming & OF_BOILERPLATE ? BOILERPLATE_FACTOR : 1) * (naming & OF_BODY ? BODY_FACTOR : 1);
  }

  isBoilerplate({ box }: Line): boolean {
    return (this.read(box) & OF_BOILERPLATE) > 0;
  }

  private read(box: Box | null): number {
    if (!box) return 0;
    let naming = this.known.get(box);
    if (naming !== undefined) return naming;
    naming = this.read(box.parent);
    if (naming & OF_BOILERPLATE && holdsStory(box, this.prose)) naming -= OF_BOILERPLATE;
    if (isBoilerplate(box, this.prose, this.hints)) naming |= OF_BOILERPLATE;
    if (box.isBody) naming |= OF_BODY;
    this.known.set(box, naming);
    return naming;
  }
}

function placeFactor({ box }: Line): number {
  if (box.cue === 'caption' || box.name === 'figcaption') return CAPTION_FACTOR;
  return box.name === 'li' ? LIST_FACTOR : 1;
}

/** What a line of prose is worth as evidence of the story; 0 for anything else. */
function proseValue(line: Line, hints: PageHints, names: NameReader): number {
  if (!isProse(line)) return 0;
  if (line.box.heading === 0 && hints.summary.matches(line.text)) return line.weight * SUMMARY_FACTOR;
  const clean = 1 - teaserShare(line, hints);
  return Math.min(line.weight - line.links, MAX_LINE_VALUE) * clean * clean * placeFactor(line) * names.factorOf(line);
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

/** A paragraph is in the region of the story, it is not the region. */
const LEAVES = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption', 'dd', 'dt', 'td']);

/** The box whose prose outweighs what else is in it the most; of equal ones the innermost. */
export function findBody(lines: readonly Line[], hints: PageHints): Body | null {
  let best: Body | null = null;
  let bestScore = 0;
  for (const [box, sum] of sumUp(lines, hints)) {
    const score = sum.prose - sum.junk;
    if (score < bestScore || (score === bestScore && box.depth <= (best?.box.depth ?? 0))) continue;
    if (LEAVES.has(box.name)) continue;
    best = { box, value: sum.prose };
    bestScore = score;
  }
  return best;
}

/** Adds up what lines are worth, for every box around them. The farther behind the headline, the less. */
export function sumUp(lines: readonly Line[], hints: PageHints): Map<Box, Sum> {
  const sums = new Map<Box, Sum>();
  const names = new NameReader(lines[0]?.box.root.prose ?? 0, hints);
  let read = NEAR_HEADLINE;
  let passed = 0;
  // What is not prose counts for the prose behind it: behind the last of a page no name is read.
  let between: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || index === hints.headline) continue;
    const isBefore = index < hints.headline;
    const worth = proseValue(line, hints, names);
    if (worth && !isBefore) {
      for (const each of between) if (!names.isBoilerplate(each)) passed += each.weight;
      between = [];
    }
    const value = worth * (isBefore ? BEFORE_HEADLINE_FACTOR : (read / (read + passed)) ** 2);
    const junk = LINK_COST * line.links + (value ? 0 : SHORT_COST * (line.weight - line.links));
    for (let box: Box | null = line.box; box; box = box.parent) {
      const sum = sums.get(box);
      if (sum) {
        sum.prose += value;
        sum.junk += junk;
      } else sums.set(box, { prose: value, junk });
    }
    if (isBefore) continue;
    if (value) read += line.weight;
    else between.push(line);
  }
  return sums;
}
