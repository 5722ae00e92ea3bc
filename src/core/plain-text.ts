import type { ArticleText } from './article-text.ts';
import { parseDateValue } from './dates/date-value.ts';
import { detectLanguage, withItsScript } from './language.ts';
import { findMainScript } from './language-scripts.ts';
import { chooseBlocks } from './plain-text/choose-blocks.ts';
import { readTextDate } from './plain-text/header-date.ts';
import { splitLines, type TextLine } from './plain-text/text-line.ts';

/** What the caller knows of a text; it wins over what the text itself shows. */
export interface GivenFacts {
  readonly lang?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  readonly title?: string | undefined;
}

/** Lines longer than this tell the language better than menus do. In Latin letters. */
const MIN_TELLING = 60;

/** So much of the prose tells its language and its script, in UTF-16 units: some thirty lines. */
const SAMPLE = 4000;

/** The beginning of the prose, for its language and script; of everything where there is none. */
function sampleProse(lines: readonly TextLine[]): string {
  const telling = lines.filter(({ weight, boilerplate }) => weight >= MIN_TELLING && !boilerplate);
  let sample = '';
  for (const { text } of telling.length ? telling : lines) {
    if (sample.length >= SAMPLE) break;
    sample += sample === '' ? text : `\n${text}`;
  }
  return sample.slice(0, SAMPLE);
}

/**
 * Makes an article of plain text as people paste it. Headline, headings and paragraphs become blocks; menus, credits and "also
 * read" of the page that it was copied from are in no block. The text itself is not changed, so offsets are UTF-16 units into
 * what was given.
 */
export function articleFromPlainText(text: string, given: GivenFacts = {}): ArticleText {
  const lines = splitLines(text);
  const prose = sampleProse(lines);
  const lang = given.lang === undefined ? (detectLanguage(prose)?.lang ?? 'en') : withItsScript(given.lang, prose);
  const script = findMainScript(prose)?.script;
  const { blocks, around, paragraphs, title } = chooseBlocks(lines, script, lang);
  const date = parseDateValue(given.date);
  const dated = date ? { date, dateSource: 'given' as const } : readTextDate(around, paragraphs, lang);
  return { text, blocks, title: given.title ?? title?.text ?? '', lang, ...dated };
}
