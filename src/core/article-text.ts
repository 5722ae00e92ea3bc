import type { Span } from './span.ts';

/** What a block is in the article; it decides how much its words weigh. */
export type BlockKind = 'title' | 'lead' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption';

/** One block of an article's text. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/**
 * Where an article's date was read. `meta`: the page's meta tags or its address; `time`: what the page shows; `given`: the caller
 * knew it; `assumed`: no date was found, and the reader's own day is used.
 */
export type DateSource = 'json-ld' | 'meta' | 'time' | 'dateline' | 'given' | 'assumed';

/** An article as one string. Blocks are ordered, do not overlap and are separated by at least one line break. */
export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string;
  /** BCP 47 language of the text, as short as it can be: `en`, `hi`, `zh-Hant`. */
  readonly lang: string;
  /** Day of publication, `YYYY-MM-DD`, or null where the page carries none. */
  readonly date: string | null;
  readonly dateSource: DateSource;
}
