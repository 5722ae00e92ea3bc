import { firstMeta } from '../facts/meta.ts';
import type { PageFacts } from '../facts/page-facts.ts';
import type { Box } from './box.ts';
import { isProse, type Line, linkShare } from './line.ts';
import { Title, wordsOf } from './words.ts';

/** A line with this much of the head's title in it is the headline. */
const MIN_OVERLAP = 0.6;

/** A headline has this many Latin letters at least, and at most a paragraph's. */
const MIN_WEIGHT = 10;
const MAX_WEIGHT = 350;

/** Titles as the head gives them, the most exact first. */
export function headTitles({ meta, structured }: PageFacts, document: Document): string[] {
  return [structured.headline, firstMeta(meta, ['og:title', 'twitter:title', 'title']), document.title].filter(
    (title) => !!title,
  ) as string[];
}

/**
 * A top heading that is a link as a whole, or has less than this in common with the head's titles, is the site's name,
 * unless the page has no other.
 */
const MIN_SHARED = 0.35;
const SITE_NAME = 0.5;

/** What sites set between a headline and their own name: "Headline | Site". */
const SEPARATOR = /\s+[|–—·•»:-]+\s+/;

/** The parts of a title that are shorter than its longest, squeezed: among them the site's name. */
function shortParts(title: string): readonly string[] {
  const parts = title.split(SEPARATOR).map((part) => wordsOf(part).join(''));
  const longest = Math.max(...parts.map(({ length }) => length));
  return parts.filter(({ length }) => length < longest);
}

/** A part of the title is the headline only where no other heading has it whole. */
const PART_FACTOR = 0.4;

const isLinked = (line: Line): boolean => linkShare(line) === 1;

/** A few words that the title has too may be of any line: a name, the field that searches the site. */
const MIN_COVERAGE = 0.3;

/** A lower heading that is a link leads to another story, unless it says what the title says. */
const MIN_LINKED_COVERAGE = 0.6;
const LINKED_FACTOR = 0.8;

/** "12 replies to" and the headline again stands over what readers write. */
const REPLIES = /(?:^|\s)(?:comment(?!ary)|kommentar|comentario|yorum|komentar|respond\b|repl(?:y|ies)\b)/i;

const namesReplies = ({ element }: Box): boolean =>
  REPLIES.test(`${element.getAttribute('class') ?? ''} ${element.id}`);

const isOverReplies = ({ box }: Line): boolean =>
  namesReplies(box) || (box.parent !== null && namesReplies(box.parent));

const isFit = (line: Line): boolean => line.weight >= MIN_WEIGHT && line.weight <= MAX_WEIGHT;

/** Share of words in common with the title that fits best, 0–1; a title that less than `least` of is in the line counts as none. */
const shareOf = (line: Line, titles: readonly Title[], least = 0): number => {
  const words = wordsOf(line.text);
  return Math.max(0, ...titles.map((title) => (title.coverage(words) < least ? 0 : title.overlap(words))));
};

/** The same for a line that is no top heading: it has to say enough of the title. */
const shareOfLower = (line: Line, titles: readonly Title[]): number => {
  const isLink = line.links > 0;
  const share = shareOf(line, titles, isLink ? MIN_LINKED_COVERAGE : MIN_COVERAGE);
  return share < MIN_OVERLAP ? 0 : share * (isLink ? LINKED_FACTOR : 1);
};

function scoreTop(line: Line, titles: readonly Title[], sites: ReadonlySet<string>): number {
  if (sites.has(wordsOf(line.text).join(''))) return SITE_NAME + shareOf(line, titles, MIN_COVERAGE) * PART_FACTOR;
  if (isLinked(line)) return SITE_NAME + shareOf(line, titles, MIN_COVERAGE) * LINKED_FACTOR;
  const share = shareOf(line, titles);
  return (share < MIN_SHARED ? SITE_NAME : 1) + share;
}

/** How sure a heading is the headline: 0 where it is none. */
function scoreHeading(line: Line, titles: readonly Title[], sites: ReadonlySet<string>): number {
  const level = line.box.heading;
  if (!level || !isFit(line)) return 0;
  return level === 1 ? scoreTop(line, titles, sites) : shareOfLower(line, titles);
}

/** A paragraph may have all words of the title; one that is no heading has hardly more. */
const MAX_LONGER = 2;

const isMuchLonger = ({ text }: Line, titles: readonly Title[]): boolean =>
  wordsOf(text).length > Math.max(...titles.map(({ length }) => length)) * MAX_LONGER;

/** The same of a line that is no heading: asked only where no heading is surely the headline, because there are many. */
function scoreLine(line: Line, titles: readonly Title[]): number {
  if (!isFit(line) || line.links > 0) return 0;
  const share = shareOfLower(line, titles);
  return share > 0 && isMuchLonger(line, titles) ? 0 : share;
}

/** A headline at the end of all prose is still one, where there is no other. */
const LEAST_BEHIND = 0.1;

/** Share of the page's prose that is behind each line: 1 at the page's top, next to nothing at its end. */
function sharesBehind(lines: readonly Line[]): readonly number[] {
  const prose = lines.map((line) => (isProse(line) ? line.weight : 0));
  const all = prose.reduce((sum, weight) => sum + weight, 0) || 1;
  let read = 0;
  return prose.map((weight) => {
    read += weight;
    return Math.max(LEAST_BEHIND, 1 - read / all);
  });
}

interface Best {
  /** Of its line, or -1. */
  readonly index: number;
  readonly score: number;
}

/** The first line that scores best. Subheadings repeat words of the headline, which has the story behind it. */
function findBest(lines: readonly Line[], behind: readonly number[], score: (line: Line) => number): Best {
  let best: Best = { index: -1, score: 0 };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    const own = line ? score(line) * (behind[index] ?? 0) : 0;
    if (line && own > best.score && !isOverReplies(line)) best = { index, score: own };
  }
  return best;
}

/** Index of the headline's line, or -1. `headTitles` are the titles of the page's head. */
export function findHeadline(lines: readonly Line[], headTitles: readonly string[]): number {
  const titles = [...new Set(headTitles)].map((title) => new Title(title));
  const sites = new Set(headTitles.flatMap(shortParts));
  const behind = sharesBehind(lines);
  const heading = findBest(lines, behind, (line) => scoreHeading(line, titles, sites));
  if (heading.score > SITE_NAME) return heading.index;
  const line = findBest(lines, behind, (line) => scoreLine(line, titles));
  return line.score > heading.score ? line.index : heading.index;
}
