import type { Article } from './article.ts';
import { dropCredits } from './body/drop-credits.ts';
import { dropHidden } from './body/drop-hidden.ts';
import { findBody } from './body/find-body.ts';
import type { ChosenLine, Line } from './body/line.ts';
import { gatherHints } from './body/page-hints.ts';
import { readLines } from './body/read-lines.ts';
import { LineChooser } from './body/select-lines.ts';
import { isDocumentClobbered } from './clobbering.ts';
import { describeArticle, type FoundLines } from './describe-article.ts';
import { factsOfStory, type PageFacts, readFacts } from './facts/page-facts.ts';
import { judgePage } from './gate/gate.ts';
import { isUndatedNews, isUntitledNews } from './undated-news.ts';

export interface ReadOptions {
  /** True where the reader asked for this page: the gate is left out. */
  readonly force?: boolean;
  /** The element that holds the story, where the page has several; the gate is left out, and the page's head not asked. */
  readonly within?: Element;
}

/** Less prose than this, in Latin letters, is a picture's caption or a notice. */
const MIN_VALUE = { yes: 120, maybe: 500 } as const;
const MIN_FORCED_VALUE = 40;

/** Of one story of several no more is known than of a page that may be one; it need not have a date of its own. */
function minimumFor({ force, within }: ReadOptions, verdict: keyof typeof MIN_VALUE): number {
  if (force) return MIN_FORCED_VALUE;
  return MIN_VALUE[within ? 'maybe' : verdict];
}

/** What is left when all is chosen is a sentence at least, in Latin letters. */
const MIN_TEXT = 40;

function weigh(chosen: readonly ChosenLine[]): number {
  let weight = 0;
  for (const { line } of chosen) weight += line.weight;
  return weight;
}

/** Lines looked at for a date, before and after the headline. */
const DATE_LINES_BEFORE = 6;
const DATE_LINES_AFTER = 14;

/** Lines below the headline first: those above it may be the page's own date. */
function linesAround(lines: readonly Line[], headline: number): string[] {
  const around: string[] = [];
  for (const { text } of lines.slice(headline + 1, headline + 1 + DATE_LINES_AFTER)) around.push(text);
  for (let index = headline - 1; index >= Math.max(0, headline - DATE_LINES_BEFORE); index--)
    around.push(lines[index]?.text ?? '');
  return around;
}

function* chooseLines(
  lines: readonly Line[],
  facts: PageFacts,
  document: Document,
  minimum: number,
): Generator<void, FoundLines | null> {
  const hints = yield* gatherHints(lines, facts, document);
  yield;
  const body = findBody(lines, hints);
  if (!body || body.value < minimum) return null;
  yield;
  const chosen = dropHidden(yield* new LineChooser({ lines, hints, body }).choose());
  return weigh(chosen) >= MIN_TEXT
    ? { chosen, root: body.box.element, around: linesAround(lines, hints.headline) }
    : null;
}

/** Manuals and encyclopaedias read like articles; news have a headline, and a date or what stands for one. */
function isNews(article: Article, document: Document): boolean {
  if (article.blocks[0]?.kind !== 'title') return isUntitledNews(article, document);
  return article.date !== null || isUndatedNews(article, document);
}

/** Reads a page's article in steps, so that a caller can let the page breathe between them. */
export function* readArticleSteps(document: Document, options: ReadOptions = {}): Generator<void, Article | null> {
  if (isDocumentClobbered(document) || !document.body) return null;
  const { force, within } = options;
  const facts = within ? factsOfStory(document) : readFacts(document);
  const verdict = force || within ? 'yes' : judgePage(document, facts);
  if (verdict === 'no') return null;
  yield;
  const lines = yield* dropCredits(yield* readLines(within ?? document.body));
  yield;
  const found = yield* chooseLines(lines, facts, document, minimumFor(options, verdict));
  yield;
  const article = found && (yield* describeArticle(document, facts, { ...found, within: within ?? null }));
  return article && (verdict === 'yes' || isNews(article, document)) ? article : null;
}

/** The page's article with its live text nodes, or null where the page is no article. Changes nothing in the page. */
export function readArticle(document: Document, options: ReadOptions = {}): Article | null {
  const steps = readArticleSteps(document, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
