import { type Line, lineText } from './line.ts';
import { firstMeta } from './meta.ts';
import type { PageFacts } from './page-facts.ts';
import { Title } from './words.ts';

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

const HEADING = /^h[1-6]$/;

/** 1 for `h1` to 6 for `h6`, 0 outside of headings. A heading holds its text or one box with it. */
export function headingLevel({ box }: Line): number {
  for (const each of [box, box.parent, box.parent?.parent]) {
    const name = each?.element.localName ?? '';
    if (HEADING.test(name)) return Number(name[1]);
  }
  return 0;
}

/** How sure a line is the headline: 0 where it is none. */
function scoreHeadline(line: Line, titles: readonly Title[]): number {
  if (line.weight < MIN_WEIGHT || line.weight > MAX_WEIGHT) return 0;
  const level = headingLevel(line);
  if (level !== 1 && line.links > 0) return 0;
  const text = lineText(line);
  const shared = Math.max(0, ...titles.map((title) => title.overlap(text)));
  if (level === 1) return 1 + shared;
  return shared < MIN_OVERLAP ? 0 : shared * (level ? 1 : 0.5);
}

/** Index of the headline's line, the first of the best, or -1. */
export function findHeadline(lines: readonly Line[], headTitles: readonly string[]): number {
  const titles = [...new Set(headTitles)].map((title) => new Title(title));
  let best = -1;
  let bestScore = 0;
  for (const [index, line] of lines.entries()) {
    const score = scoreHeadline(line, titles);
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}
