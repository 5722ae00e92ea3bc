import type { BlockKind } from '../../core/article-text.ts';
import { hasLetters } from '../../core/letters.ts';
import type { Box } from './box.ts';
import { isCaption } from './caption.ts';
import type { Body, Clues } from './find-body.ts';
import { findRun } from './find-run.ts';
import { LineJudge } from './judge-line.ts';
import { type ChosenLine, isProse, type Line, linkShare } from './line.ts';
import { withoutRepeats } from './repeats.ts';

/** A lead says something: this many Latin letters. */
const MIN_LEAD = 40;
const MAX_LEAD_LINKS = 0.25;
const MIN_HEADING = 6;

/** A time and a name between a heading and its text, in Latin letters. */
const MAX_PASSED = 80;

/** What the chooser goes by. */
export interface Surroundings {
  readonly lines: readonly Line[];
  readonly clues: Clues;
  readonly body: Body;
}

/** A headline with a smaller share of the story's prose behind it is a line that repeats some of the title's words. */
const MIN_BEHIND = 0.25;
/** One that is no heading has to have this much. */
const MIN_BEHIND_PLAIN = 0.5;

/** The clues without a headline that the story does not follow. */
function withoutLateHeadline({ lines, clues, body }: Surroundings): Clues {
  const inside = lines.filter((line) => isProse(line) && line.box.isInside(body.box));
  const late = new Set(lines.slice(clues.headline + 1));
  const weighAll = (list: readonly Line[]): number => list.reduce((sum, { weight }) => sum + weight, 0);
  const behind = weighAll(inside.filter((line) => late.has(line)));
  const least = lines[clues.headline]?.box.heading ? MIN_BEHIND : MIN_BEHIND_PLAIN;
  return behind < weighAll(inside) * least ? { ...clues, headline: -1 } : clues;
}

/** Chooses the article's lines out of the page's, in their order. */
export class LineChooser {
  private readonly page: Surroundings;
  private readonly judge: LineJudge;

  constructor(page: Surroundings) {
    this.page = { ...page, clues: withoutLateHeadline(page) };
    const judge = new LineJudge(page.lines, page.body.box, this.page.clues);
    this.judge = judge.hasStory ? judge : new LineJudge(page.lines, page.body.box, this.page.clues, true);
  }

  /** Pauses between its steps. */
  *choose(): Generator<void, ChosenLine[]> {
    const { lines, body } = this.page;
    const { headline } = this.page.clues;
    const end = endOfStory(lines, headline, body.box);
    const inside = lines.flatMap((line, index) =>
      index > headline && index < end && line.box.isInside(body.box) ? [index] : [],
    );
    yield;
    const run = findRun(lines, inside, this.judge);
    yield;
    if (!run) return [];
    const title = headline >= 0 && headline < run.first ? lines[headline] : undefined;
    const leads = this.chooseLeads(title ? headline + 1 : (inside[0] ?? run.first), run.first);
    yield;
    const text = this.chooseBody(inside.filter((index) => index >= run.first && index <= run.last));
    yield;
    const tail = this.chooseTail(inside.filter((index) => index > run.last));
    const top = title ? [{ line: title, kind: 'title' as const }] : [];
    return withLead(withoutRepeats([...top, ...leads, ...text, ...tail]));
  }

  private chooseLeads(from: number, first: number): ChosenLine[] {
    return this.page.lines.slice(from, first).flatMap((line): ChosenLine[] => {
      if (this.judge.isExcluded(line)) return [];
      if (isCaption(line)) return [{ line, kind: 'caption' }];
      if (this.isLead(line)) return [{ line, kind: 'lead' }];
      return this.isShortStart(line) ? [{ line, kind: kindOf(line) }] : [];
    });
  }

  private isLead(line: Line): boolean {
    const { clues, body } = this.page;
    if (line.weight < MIN_LEAD) return false;
    if (clues.summary.matches(line.text)) return true;
    return hasCue(line, 'lead', body.box) || this.isBesideHeadline(line) || this.isUnnamedLead(line);
  }

  /** A sentence with few links between the headline and the text sums the story up, whatever it is named. */
  private isUnnamedLead(line: Line): boolean {
    const { clues, body } = this.page;
    return (
      isProse(line) &&
      line.marks > 0 &&
      linkShare(line) <= MAX_LEAD_LINKS &&
      line.box.heading !== 1 &&
      clues.headline >= 0 &&
      line.box.isInside(body.box)
    );
  }

  /** A smaller heading or a sentence right under the headline is a standfirst, whatever it is named. */
  private isBesideHeadline(line: Line): boolean {
    const { lines, clues } = this.page;
    const parent = lines[clues.headline]?.box.parent;
    return !!parent && line.box.parent === parent && (line.marks > 0 || line.box.heading > 1);
  }

  /** A short sentence before the first full paragraph, among the paragraphs. */
  private isShortStart(line: Line): boolean {
    return line.box.isInside(this.page.body.box) && this.judge.isHome(line) && (line.marks > 0 || line.box.heading > 1);
  }

  private chooseBody(indexes: readonly number[]): ChosenLine[] {
    return indexes.flatMap((index, at) => {
      const line = this.page.lines[index];
      if (!line || !this.keeps(line)) return [];
      if (!this.isHeading(line)) return [{ line, kind: kindOf(line) }];
      return isNumbered(line) || this.opensText(indexes.slice(at + 1)) ? [{ line, kind: 'heading' }] : [];
    });
  }

  private isHeading(line: Line): boolean {
    return line.box.heading > 1 || (!isCaption(line) && !isProse(line) && this.judge.isSubheading(line));
  }

  private keeps(line: Line): boolean {
    return !this.judge.isExcluded(line) && this.belongs(line);
  }

  /** A heading over links, or over nothing, is none of the story. Between it and its text a time or a name may stand. */
  private opensText(following: readonly number[]): boolean {
    let passed = 0;
    for (const index of following) {
      const line = this.page.lines[index];
      if (!line || line.box.heading) continue;
      if (this.keeps(line)) return true;
      passed += line.weight;
      if (passed > MAX_PASSED || line.links > MIN_HEADING) return false;
    }
    return false;
  }

  private belongs(line: Line): boolean {
    if (isCaption(line) || isProse(line) || this.judge.isHome(line)) return true;
    return this.isHeading(line) && line.weight >= MIN_HEADING;
  }

  /** Short lines after the last full paragraph, among the paragraphs and pictures, up to the last sentence or item of a list. */
  private chooseTail(indexes: readonly number[]): ChosenLine[] {
    const near = this.readTail(indexes);
    const last = near.findLastIndex((index) => endsText(this.page.lines[index]));
    return this.chooseBody(near.slice(0, last + 1));
  }

  /** A table, and the words over it, may stand between. */
  private readTail(indexes: readonly number[]): readonly number[] {
    const tail: number[] = [];
    let passed = 0;
    for (const index of indexes) {
      const line = this.page.lines[index];
      if (!line || isFigure(line)) continue;
      if (this.isTail(line)) tail.push(index);
      else passed += this.judge.isExcluded(line) ? MAX_PASSED + 1 : line.weight;
      if (passed > MAX_PASSED) break;
    }
    return tail;
  }

  private isTail(line: Line): boolean {
    return (this.judge.isHome(line) || isCaption(line)) && !this.judge.isExcluded(line);
  }
}

/** The story's part of the page ends with the heading of the next one, behind some prose of its own. */
function endOfStory(lines: readonly Line[], headline: number, body: Box): number {
  let hasBegun = false;
  for (let index = headline + 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (hasBegun && beginsNext(line, lines[headline])) return index;
    hasBegun ||= isProse(line) && line.box.heading === 0 && line.box.isInside(body);
  }
  return lines.length;
}

/**
 * Pages that never end put story behind story: a top heading in an `<article>` of its own begins the next one, or one made
 * like the headline in a box made like the headline's.
 */
function beginsNext(line: Line, headline: Line | undefined): boolean {
  if (!headline || line.box.heading !== 1 || headline.box.heading !== 1) return false;
  const own = headline.box.element.closest('article');
  const other = line.box.element.closest('article');
  if (own && other) return !own.contains(other) && !other.contains(own);
  return isMadeLike(line.box, headline.box);
}

function isMadeLike(box: Box, other: Box): boolean {
  return (
    box.className !== '' &&
    box.kind === other.kind &&
    box.parent !== other.parent &&
    box.parent?.kind === other.parent?.kind
  );
}

const CELLS = new Set(['td', 'th']);

const isFigureCell = (box: Box | null): boolean => box !== null && CELLS.has(box.name) && box.prose === 0;

/** Whether a line is one of the figures in a table; the cells of a page's layout hold prose. */
const isFigure = ({ box }: Line): boolean => isFigureCell(box) || isFigureCell(box.parent);

/** "3. …", "3) …": an item of a list, whatever element it is. */
const NUMBERED = /^\s*\d{1,3}[.)]\s+(\S)/;

const isNumbered = (line: Line | undefined): boolean =>
  line !== undefined && line.links === 0 && hasLetters(NUMBERED.exec(line.text)?.[1] ?? '');

const endsText = (line: Line | undefined): boolean =>
  line !== undefined &&
  !isCaption(line) &&
  (line.marks > 0 || isNumbered(line) || (kindOf(line) === 'list-item' && line.links === 0));

function hasCue(line: Line, cue: Box['cue'], stop: Box): boolean {
  for (let box: Box | null = line.box; box && box !== stop && !box.isBody; box = box.parent)
    if (box.cue === cue) return true;
  return false;
}

function kindOf(line: Line): BlockKind {
  const { element, heading, name } = line.box;
  if (isCaption(line)) return 'caption';
  if (heading) return 'heading';
  if (element.closest('blockquote')) return 'quote';
  return name === 'li' ? 'list-item' : 'paragraph';
}

/** The first paragraph, or a heading before it that is a sentence: a standfirst that nothing names. */
function isOpening({ kind, line }: ChosenLine): boolean {
  return kind === 'paragraph' || (kind === 'heading' && line.marks > 0 && line.weight >= MIN_LEAD);
}

/** Where no standfirst is named under the headline, what opens the text is the lead. */
function withLead(lines: readonly ChosenLine[]): ChosenLine[] {
  const first = lines.some(({ kind }) => kind === 'lead') ? -1 : lines.findIndex(isOpening);
  return lines.map((each, index) => (index === first ? { line: each.line, kind: 'lead' } : each));
}
