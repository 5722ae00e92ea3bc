import type { ArticleText } from './article-text.ts';
import { parseDateValue } from './dates/date-value.ts';
import { detectLanguage, withItsScript } from './language.ts';
import { findMainScript } from './language-scripts.ts';
import { chooseBlocks } from './plain-text/choose-blocks.ts';
import { readTextDate } from './plain-text/header-date.ts';
import { splitLines, type TextLine } from './plain-text/text-line.ts';

/** What the caller knows of a text; each is believed against what the text shows. */
export interface GivenFacts {
  readonly lang?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly title?: string | undefined;
}

/** Lines longer than this tell the language better than menus do. In Latin letters. */
const MIN_TELLING = 60;

/** Language and script of the prose; of everything where there is none. */
function proseOf(lines: readonly TextLine[]): string {
  const telling = lines.filter(({ weight, furniture }) => weight >= MIN_TELLING && !furniture);
  return (telling.length ? telling : lines).map(({ text }) => text).join('\n');
}

/**
 * An article out of plain text as people paste it: which lines are headline, paragraphs, headings, and which are menus,
 * credits and "also read" of the page it was copied from: those are in no block. The text itself stays as it is, so
 * that every offset is one into the given text, in UTF-16 units.
 */
export function articleFromPlainText(text: string, given: GivenFacts = {}): ArticleText {
  const lines = splitLines(text);
  const prose = proseOf(lines);
  const lang = given.lang === undefined ? (detectLanguage(prose)?.lang ?? 'en') : withItsScript(given.lang, prose);
  const { blocks, around, paragraphs, title } = chooseBlocks(lines, findMainScript(prose.slice(0, 4000))?.script, lang);
  const date = parseDateValue(given.date);
  const dated = date ? { date, dateSource: 'given' as const } : readTextDate(around, paragraphs, lang);
  return { text, blocks, title: given.title ?? title?.text ?? '', lang, ...dated };
}
