import type { Article } from './article.ts';
import { type ReadOptions, readArticleSteps } from './read-article.ts';
import { yieldToMain } from './yield-to-main.ts';

/** Work between two breaths, in milliseconds: with a frame of 16 ms the page keeps half of it. */
const SLICE_MS = 8;

/**
 * Reads the article as `readArticle` does, and lets the page work after every few milliseconds. Null also where the
 * signal is aborted. What the page changes meanwhile is seen by `watchPage`, as any other change.
 */
export async function readArticleInSlices(
  document: Document,
  signal: AbortSignal,
  options: ReadOptions = {},
): Promise<Article | null> {
  const steps = readArticleSteps(document, options);
  let end = performance.now() + SLICE_MS;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await yieldToMain();
    if (signal.aborted) return null;
    end = performance.now() + SLICE_MS;
  }
}
