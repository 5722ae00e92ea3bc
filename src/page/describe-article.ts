import type { Article } from './article.ts';
import { assembleText } from './assemble.ts';
import { headTitles } from './body/headline.ts';
import type { ChosenLine } from './body/line.ts';
import { readDate } from './facts/page-date.ts';
import type { PageFacts } from './facts/page-facts.ts';
import { readLanguage } from './facts/page-language.ts';

/** Paragraphs that may carry a dateline. */
const DATELINE_BLOCKS = 4;

/** The lines of an article, the element that holds them, and the texts around the headline. */
export interface FoundLines {
  readonly chosen: readonly ChosenLine[];
  readonly root: Element;
  readonly around: readonly string[];
}

interface FoundArticle extends FoundLines {
  /** The element of this story, where the page has several. */
  readonly within: Element | null;
}

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

function readTitle(document: Document, facts: PageFacts, chosen: readonly ChosenLine[]): string {
  // The headline is the first of what was chosen.
  const [first] = chosen;
  return first?.kind === 'title' ? collapse(first.line.text) : (headTitles(facts, document)[0] ?? '');
}

/** Joins the lines that were chosen to the article, and finds out its title, language and date. Pauses in between. */
export function* describeArticle(document: Document, facts: PageFacts, found: FoundArticle): Generator<void, Article> {
  const { chosen, root, around, within } = found;
  const assembled = assembleText(chosen);
  const { text, blocks } = assembled;
  yield;
  const lang = readLanguage(document, facts, root, text);
  yield;
  const paragraphs: string[] = [];
  for (const { kind, start, end } of blocks) {
    if (paragraphs.length === DATELINE_BLOCKS) break;
    if (kind !== 'title' && kind !== 'caption') paragraphs.push(text.slice(start, end));
  }
  const dated = yield* readDate(facts, { root, within, around, paragraphs }, lang);
  return { ...assembled, title: readTitle(document, facts, chosen), lang, ...dated, root };
}
