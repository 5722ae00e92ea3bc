import type { Block, BlockKind } from '../article-text.ts';
import { findMainScript } from '../language-scripts.ts';
import { headerDate } from './header-date.ts';
import { endsSentence, type TextLine } from './text-line.ts';

/** A full paragraph, in Latin letters; a shorter line is one where it ends a sentence. */
const LONG_PARAGRAPH = 120;
const MIN_PARAGRAPH = 40;

/** A headline says something, and is no paragraph. In Latin letters. */
const MIN_HEADLINE = 18;
const MAX_HEADLINE = 260;

const MIN_HEADING = 6;

/** Short lines in scripts without spaces have no words to count. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u9fff]/;

/** What the lines of a text are to its story. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly paragraphs: readonly TextLine[];
  /** Lines outside of the story and those that are no part of it. */
  readonly around: readonly TextLine[];
  readonly title: TextLine | null;
}

const isParagraph = (line: TextLine): boolean =>
  !line.boilerplate && (line.weight >= LONG_PARAGRAPH || (line.weight >= MIN_PARAGRAPH && endsSentence(line)));

/** "Photos", "Trending": one word between paragraphs is a label of the site. A line begins and ends with none of its white space. */
const hasWords = (line: TextLine): boolean => /\s/.test(line.text) || UNSPACED.test(line.text);

const isHeading = (line: TextLine): boolean =>
  line.weight >= MIN_HEADING && line.weight <= MAX_HEADLINE && hasWords(line) && !/[-–—:：|›]$/.test(line.text);

const isHeadline = (line: TextLine): boolean => line.weight >= MIN_HEADLINE && isHeading(line);

/** Boilerplate after the story is often in the site's other language. */
function isForeign(line: TextLine, script: string | undefined): boolean {
  const own = findMainScript(line.text)?.script;
  return !!own && !!script && own !== script && !(isEastern(own) && isEastern(script));
}

const isEastern = (script: string): boolean => ['han', 'kana', 'hangul'].includes(script);

/** Sorts the lines of a text into the story's blocks and what stands around them. */
export function chooseBlocks(lines: readonly TextLine[], script: string | undefined, lang?: string): Layout {
  const paragraphs = lines.filter((line) => isParagraph(line) && !isForeign(line, script) && !headerDate(line, lang));
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return chooseAll(lines, lang);
  const isStory = new Set(paragraphs);
  const top = lines.filter((line) => line.start < first.start && !line.boilerplate && !headerDate(line, lang));
  const title = top.find(isHeadline) ?? null;
  const head = top.filter((line) => title && line.start >= title.start && isHeading(line));
  const inside = lines.filter((line) => line.start >= first.start && line.start <= last.start);
  const kept = inside.filter(
    (line) => isStory.has(line) || (!line.boilerplate && isHeading(line) && !isForeign(line, script)),
  );
  const chosen: Chosen[] = [];
  for (const line of head) chosen.push({ line, kind: headKind(line, title) });
  for (const line of kept) chosen.push({ line, kind: line === first ? 'lead' : bodyKind(line, isStory) });
  const used = new Set(chosen.map(({ line }) => line));
  return { blocks: joinWrapped(chosen), paragraphs, around: lines.filter((line) => !used.has(line)), title };
}

/** Pages repeat their headline over the picture. */
const headKind = (line: TextLine, title: TextLine | null): BlockKind =>
  line.text === title?.text ? 'title' : 'caption';

const bodyKind = (line: TextLine, isStory: ReadonlySet<TextLine>): BlockKind => {
  if (/^[-•*·▪‣–]\s/.test(line.text)) return 'list-item';
  return isStory.has(line) ? 'paragraph' : 'heading';
};

/** A text without any paragraph is a list of headlines or notes: every line counts. */
function chooseAll(lines: readonly TextLine[], lang?: string): Layout {
  const kept = lines.filter((line) => !line.boilerplate && !headerDate(line, lang));
  const blocks = kept.map(({ start, end }): Block => ({ kind: 'paragraph', start, end }));
  return { blocks, paragraphs: kept, around: lines.filter((line) => !kept.includes(line)), title: null };
}

/** Lines broken by width are about this long, in UTF-16 units. */
const MIN_WRAPPED = 45;
const MAX_WRAPPED = 100;

interface Chosen {
  readonly line: TextLine;
  readonly kind: BlockKind;
}

const isWrapped = (before: Chosen, after: Chosen): boolean => {
  const { text } = before.line;
  return (
    !after.line.isApart &&
    text.length >= MIN_WRAPPED &&
    text.length <= MAX_WRAPPED &&
    !endsSentence(before.line) &&
    /^\p{Ll}/u.test(after.line.text)
  );
};

/** One block for each line, but one for all the lines of a paragraph that was broken to a width. */
function joinWrapped(chosen: readonly Chosen[]): Block[] {
  const blocks: Block[] = [];
  for (const [index, item] of chosen.entries()) {
    const before = chosen[index - 1];
    const block = blocks.at(-1);
    if (before && block && isWrapped(before, item)) blocks[blocks.length - 1] = { ...block, end: item.line.end };
    else blocks.push({ kind: item.kind, start: item.line.start, end: item.line.end });
  }
  return blocks;
}
