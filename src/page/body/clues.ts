import { firstMeta } from '../facts/meta.ts';
import type { PageFacts } from '../facts/page-facts.ts';
import type { Box } from './box.ts';
import type { Clues } from './find-body.ts';
import { findHeadline, headTitles } from './headline.ts';
import { isProse, type Line } from './line.ts';
import { findNamedBody } from './named-body.ts';
import { SummaryMatcher } from './words.ts';

const summaryOf = ({ meta, structured }: PageFacts): string =>
  structured.description ?? firstMeta(meta, ['og:description', 'description', 'twitter:description']) ?? '';

/**
 * What the page's head says about where its story is: the headline's line, the summary's, and the boxes around both. Pauses
 * between these.
 */
export function* gatherClues(lines: readonly Line[], facts: PageFacts, document: Document): Generator<void, Clues> {
  const headline = findHeadline(lines, headTitles(facts, document));
  yield;
  const summary = new SummaryMatcher(summaryOf(facts));
  const lead = lines.find((line, index) => index > headline && isProse(line) && summary.matches(line.text));
  const around = new Set([...boxesAround(lines[headline]), ...boxesAround(lead)]);
  yield;
  return { headline, around, summary, named: weighNames(lines), body: findNamedBody(lines) };
}

/** How much prose stands inside the boxes of each class that is named like furniture. */
function weighNames(lines: readonly Line[]): Map<string, number> {
  const named = new Map<string, number>();
  for (const line of lines) {
    if (!isProse(line)) continue;
    for (const name of furnitureAround(line.box)) named.set(name, (named.get(name) ?? 0) + line.weight);
  }
  return named;
}

/** Each class of furniture around a box once, though it may stand on several. */
function furnitureAround(box: Box): ReadonlySet<string> {
  const names = new Set<string>();
  for (let each: Box | null = box; each; each = each.parent) {
    const name = each.cue === 'furniture' ? each.className : '';
    if (name) names.add(name);
  }
  return names;
}

function boxesAround(line: Line | undefined): Box[] {
  const boxes: Box[] = [];
  for (let box: Box | null = line?.box ?? null; box; box = box.parent) boxes.push(box);
  return boxes;
}
