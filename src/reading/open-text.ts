import { type ArticleSession, sessionOf } from '../article/article-session.ts';
import { articleFromPlainText } from '../core/plain-text.ts';
import { callBackground } from '../platform/messages.ts';
import { annotateParts } from './annotate-parts.ts';
import { drawText } from './draw-text.ts';

interface Options {
  readonly signal: AbortSignal;
  onProgress(share: number): void;
}

/**
 * Annotates a text that the reader gave and draws it into `root`.
 * @throws the signal's reason; CallError, or the browser's own error where the background does not answer.
 */
export async function openText(text: string, root: HTMLElement, options: Options): Promise<ArticleSession> {
  const article = articleFromPlainText(text);
  const answer = await annotateParts(article, (part) => callBackground('annotate', part), options);
  root.lang = article.lang;
  return sessionOf(drawText(article, root), answer);
}
