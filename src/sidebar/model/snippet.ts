import type { ArticleText } from '../../core/article-text.ts';
import type { Mention } from '../../core/mention.ts';

/** A mention's words with a little of their sentence. */
export interface Snippet {
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}

const CONTEXT = 42; // UTF-16 units either side: two lines at the sidebar's usual width.

/** Drops the broken word at the cut end and marks the cut. */
function cutStart(text: string): string {
  const space = text.search(/\s/);
  return `…${space < 0 || space > CONTEXT / 2 ? text.replace(/^[\uDC00-\uDFFF]/, '') : text.slice(space + 1)}`;
}

function cutEnd(text: string): string {
  const last = text.search(/\s\S*$/);
  const kept = last < CONTEXT / 2 ? text.replace(/[\uD800-\uDBFF]$/, '') : text.slice(0, last);
  return /[.!?।。؟]$/.test(kept) ? kept : `${kept}…`;
}

/** The words around a mention, within its own block. Offsets are UTF-16 units into `article.text`. */
export function takeSnippet(article: ArticleText, { start, end }: Pick<Mention, 'start' | 'end'>): Snippet {
  const block = article.blocks.find((each) => each.start <= start && end <= each.end);
  const from = block?.start ?? 0;
  const to = block?.end ?? article.text.length;
  const before = article.text.slice(Math.max(from, start - CONTEXT), start);
  const after = article.text.slice(end, Math.min(to, end + CONTEXT));
  return {
    before: start - CONTEXT > from ? cutStart(before) : before,
    surface: article.text.slice(start, end),
    after: end + CONTEXT < to ? cutEnd(after) : after,
  };
}
