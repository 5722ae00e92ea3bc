import type { ArticleText, Block } from '../core/article-text.ts';
import { MAX_TEXT } from '../platform/messages.ts';

/**
 * UTF-16 units read at a time: some fifteen pages, a few milliseconds of work, so that progress is seen and a
 * cancellation is heard at once.
 */
const PART_LENGTH = 50_000;

/** A stretch of an article that is read by itself. Offsets are UTF-16 units of the whole text. */
export interface TextPart {
  readonly start: number;
  readonly article: ArticleText;
}

function shift({ kind, start, end }: Block, by: number): Block {
  return { kind, start: start - by, end: end - by };
}

/** A block in pieces that the background takes, cut between words: hardly any text has a paragraph that is so long. */
function* cutLong(block: Block, text: string): Generator<Block> {
  let { start } = block;
  while (block.end - start > MAX_TEXT) {
    const space = text.lastIndexOf(' ', start + MAX_TEXT);
    const end = space > start ? space : start + MAX_TEXT;
    yield { ...block, start, end };
    start = end;
  }
  yield { ...block, start };
}

/** Blocks in runs that are as long as may be; a block that is longer than the limit is a run by itself. */
function groupBlocks(blocks: readonly Block[], limit: number): Block[][] {
  const runs: Block[][] = [];
  let start = 0;
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run && block.end - start <= limit) run.push(block);
    else {
      runs.push([block]);
      start = block.start;
    }
  }
  return runs;
}

/**
 * Parts of an article that cut no block which the background takes whole, in order. Title, language and date are said of every part: a part that
 * does not hold the headline is of the same article.
 * @param limit longest part in UTF-16 units, where no block is longer
 */
export function splitArticle(article: ArticleText, limit = PART_LENGTH): TextPart[] {
  const pieces = article.blocks.flatMap((block) => [...cutLong(block, article.text)]);
  return groupBlocks(pieces, limit).map((blocks, index) => {
    const end = blocks.at(-1)?.end ?? 0;
    // What is said of the first part's places then holds for the whole text as it is.
    const start = index === 0 && end <= MAX_TEXT ? 0 : (blocks[0]?.start ?? 0);
    const text = article.text.slice(start, end);
    return { start, article: { ...article, text, blocks: blocks.map((block) => shift(block, start)) } };
  });
}
