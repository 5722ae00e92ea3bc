import type { Article } from './article.ts';
import { assembleText } from './assemble.ts';
import { dropCredits } from './drop-credits.ts';
import { dropHidden } from './drop-hidden.ts';
import { type Clues, findBody } from './find-body.ts';
import { judgePage } from './gate.ts';
import { findHeadline, headTitles } from './headline.ts';
import { type Box, isProse, type Line, lineText } from './line.ts';
import { firstMeta } from './meta.ts';
import { readDate } from './page-date.ts';
import { type PageFacts, readFacts } from './page-facts.ts';
import { readLanguage } from './page-language.ts';
import { readLines } from './read-lines.ts';
import { type ChosenLine, LineChooser } from './select-lines.ts';
import { SummaryMatcher } from './words.ts';

export interface ReadOptions {
  /** True where the reader asked for this page: the gate is left out. */
  readonly force?: boolean;
}

/** Less prose than this, in Latin letters, is a picture's caption or a notice. */
const MIN_VALUE = { yes: 120, maybe: 500 } as const;
const MIN_FORCED_VALUE = 40;

/** Paragraphs that may carry a dateline. */
const DATELINE_BLOCKS = 4;

const summaryOf = ({ meta, structured }: PageFacts): string =>
  structured.description ?? firstMeta(meta, ['og:description', 'description', 'twitter:description']) ?? '';

export function gatherClues(lines: readonly Line[], facts: PageFacts, document: Document): Clues {
  const headline = findHeadline(lines, headTitles(facts, document));
  const summary = new SummaryMatcher(summaryOf(facts));
  const lead = lines.find((line, index) => index > headline && isProse(line) && summary.matches(lineText(line)));
  const around = new Set([...boxesAround(lines[headline]), ...boxesAround(lead)]);
  return { headline, around, summary };
}

function boxesAround(line: Line | undefined): Box[] {
  const boxes: Box[] = [];
  for (let box = line?.box ?? null; box; box = box.parent) boxes.push(box);
  return boxes;
}

function chooseLines(
  lines: readonly Line[],
  facts: PageFacts,
  document: Document,
  minimum: number,
): { chosen: readonly ChosenLine[]; root: Element } | null {
  const clues = gatherClues(lines, facts, document);
  const body = findBody(lines, clues);
  if (!body || body.value < minimum) return null;
  const chosen = dropHidden(new LineChooser({ lines, clues, body }).choose());
  return chosen.length ? { chosen, root: body.box.element } : null;
}

function describe(document: Document, facts: PageFacts, chosen: readonly ChosenLine[], root: Element): Article {
  const assembled = assembleText(chosen);
  const { text, blocks } = assembled;
  const paragraphs = blocks.filter(({ kind }) => kind !== 'title' && kind !== 'caption').slice(0, DATELINE_BLOCKS);
  const lang = readLanguage(document, facts, root, text);
  const headline = chosen.find(({ kind }) => kind === 'title');
  const title = headline ? lineText(headline.line).replace(/\s+/g, ' ').trim() : (headTitles(facts, document)[0] ?? '');
  const texts = paragraphs.map(({ start, end }) => text.slice(start, end));
  return { ...assembled, title, lang, ...readDate(facts, root, texts, lang), root };
}

/** Manuals and encyclopaedias read like articles; news are dated, and have a headline. */
const isDated = ({ date, blocks }: Article): boolean => date !== null && blocks[0]?.kind === 'title';

/** Reads a page's article in steps, so that a caller can let the page breathe between them. */
export function* readArticleSteps(document: Document, options: ReadOptions = {}): Generator<void, Article | null> {
  if (!document.body) return null;
  const facts = readFacts(document);
  const verdict = options.force ? 'yes' : judgePage(document, facts);
  if (verdict === 'no') return null;
  yield;
  const lines = dropCredits(yield* readLines(document.body));
  yield;
  const found = chooseLines(lines, facts, document, options.force ? MIN_FORCED_VALUE : MIN_VALUE[verdict]);
  yield;
  const article = found && describe(document, facts, found.chosen, found.root);
  return article && (verdict === 'yes' || isDated(article)) ? article : null;
}

/** The page's article with its live text nodes, or null where the page is no article. Changes nothing in the page. */
export function readArticle(document: Document, options: ReadOptions = {}): Article | null {
  const steps = readArticleSteps(document, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
