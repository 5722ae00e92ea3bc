import type { Block } from '../core/article-text.ts';
import type { Segment } from './article.ts';
import { startOfCredit } from './body/caption-credit.ts';
import type { ChosenLine } from './body/line.ts';

/** Between two blocks, so that no name is found across them. */
const SEPARATOR = '\n\n';

/** White space as HTML collapses it. A no-break space stays as it is. */
const WORD = /[^ \t\n\r\f]+(?:[ \t\n\r\f](?=[^ \t\n\r\f])[^ \t\n\r\f]+)*/g;

const LINE_SPACE = /[\t\n\r\f]/g;

const isSpace = (char: string | undefined): boolean => char !== undefined && ' \t\n\r\f'.includes(char);

/** Joins lines to one text and keeps, for every stretch of it, the node it came from. */
class TextBuilder {
  readonly blocks: Block[] = [];
  readonly segments: Segment[] = [];
  text = '';

  addLine({ line, kind }: ChosenLine): void {
    const before = this.text.length;
    if (before) this.text += SEPARATOR;
    const start = this.text.length;
    let needsSpace = false;
    for (const node of line.nodes) needsSpace = this.#addNode(node, needsSpace, start);
    if (kind === 'caption') this.#cut(start + startOfCredit(this.text.slice(start)));
    if (this.text.length > start) this.blocks.push({ kind, start, end: this.text.length });
    else this.#cut(before);
  }

  /** Takes back what stands from a unit on. */
  #cut(end: number): void {
    if (end === this.text.length) return;
    this.text = this.text.slice(0, end);
    while ((this.segments.at(-1)?.start ?? -1) >= end) this.segments.pop();
    const last = this.segments.at(-1);
    if (last && last.start + last.length > end)
      this.segments[this.segments.length - 1] = { ...last, length: end - last.start };
  }

  /** Adds a node's words; returns whether white space is due before the next word of the line. */
  #addNode(node: Text, needsSpace: boolean, lineStart: number): boolean {
    const { data } = node;
    let isDue = needsSpace || isSpace(data[0]);
    WORD.lastIndex = 0;
    for (let match = WORD.exec(data); match; match = WORD.exec(data)) {
      if (isDue && this.text.length > lineStart) this.text += ' ';
      const [words] = match;
      this.segments.push({ node, start: this.text.length, from: match.index, length: words.length });
      this.text += words.replace(LINE_SPACE, ' ');
      isDue = true;
    }
    return data.trimEnd() ? isSpace(data.at(-1)) : isDue;
  }
}

/** The article's text, its blocks, and the live node behind every stretch of it. */
export function assembleText(lines: readonly ChosenLine[]): { text: string; blocks: Block[]; segments: Segment[] } {
  const builder = new TextBuilder();
  for (const line of lines) builder.addLine(line);
  return { text: builder.text, blocks: builder.blocks, segments: builder.segments };
}
