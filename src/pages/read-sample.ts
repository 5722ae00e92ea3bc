import type { Block, BlockKind } from '../core/article-text.ts';
import type { Article, Segment } from '../page/index.ts';

/** Stands between two blocks of the text. */
const GAP = '\n\n';

/** The sample article of a page of ours as the reader of web pages would give it; null where it is not drawn. */
export function readSample(page: Document, lang: string): Article | null {
  const root = page.querySelector('[data-sample]');
  if (!root) return null;
  const blocks: Block[] = [];
  const segments: Segment[] = [];
  let text = '';
  for (const element of root.querySelectorAll<HTMLElement>('[data-block]')) {
    const node = element.firstChild;
    if (!(node instanceof Text)) continue;
    if (text) text += GAP;
    const start = text.length;
    segments.push({ node, start, from: 0, length: node.length });
    text += node.data;
    blocks.push({ kind: element.dataset.block as BlockKind, start, end: text.length });
  }
  const title = segments[0]?.node.data ?? '';
  return { text, blocks, segments, title, lang, date: null, dateSource: 'assumed', otherDate: null, root };
}
