import type { OpenInterface } from '../article/article-interface.ts';
import type { readArticleInSlices } from '../page/index.ts';

export type FindArticle = typeof readArticleInSlices;

/**
 * What our scripts in one page know of one another. It stands on the global object of their isolated world, which neither
 * the page nor another extension sees.
 */
export interface PageWorld {
  /** Ends the reader. */
  reader?: AbortController;
  findArticle?: FindArticle;
  /** The reader waits for the finder. */
  isFinderWanted?: boolean;
  openInterface?: OpenInterface;
}

/** A symbol, since a page's element with an id would answer to a name. */
export function getPageWorld(): PageWorld {
  const key = Symbol.for('pactlight');
  const world = globalThis as { [key: symbol]: PageWorld | undefined };
  world[key] ??= {};
  return world[key];
}
