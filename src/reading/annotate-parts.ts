import type { Annotation } from '../core/annotation.ts';
import type { ArticleText } from '../core/article-text.ts';
import type { Mention } from '../core/mention.ts';
import { type AnnotateAnswer, MAX_TEXT } from '../platform/messages.ts';
import { splitArticle, type TextPart } from './split-article.ts';

export type Annotate = (part: ArticleText) => Promise<AnnotateAnswer>;

interface Options {
  readonly signal: AbortSignal;
  /** UTF-16 units of the longest part. */
  readonly limit?: number;
  /** Hears which share of the text is read, 0–1. */
  onProgress(share: number): void;
}

function place(mentions: readonly Mention[], { start }: TextPart): Mention[] {
  return mentions.map((mention) => ({ ...mention, start: mention.start + start, end: mention.end + start }));
}

/**
 * Annotates a text of any length part by part. Who agrees about what, and so the pacts, is said by the first part, where
 * headline and lead stand; the mentions are those of all parts.
 * @throws the reason of the signal once it aborts; what `annotate` throws.
 */
export async function annotateParts(
  article: ArticleText,
  annotate: Annotate,
  options: Options,
): Promise<AnnotateAnswer> {
  const { signal, onProgress, limit } = options;
  const parts = splitArticle(article, limit);
  const [first, ...rest] =
    parts.length > 0 ? parts : [{ start: 0, article: { ...article, text: article.text.slice(0, MAX_TEXT) } }];
  const mentions: Mention[] = [];
  const read = async (part: TextPart): Promise<AnnotateAnswer> => {
    signal.throwIfAborted();
    const answer = await annotate(part.article);
    mentions.push(...place(answer.annotation.mentions, part));
    onProgress((part.start + part.article.text.length) / article.text.length);
    return answer;
  };
  const { annotation, problem } = await read(first as TextPart);
  for (const part of rest) await read(part);
  signal.throwIfAborted();
  return { annotation: { ...annotation, mentions } satisfies Annotation, problem };
}
