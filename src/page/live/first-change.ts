import { CONTENT, WAIT_MS } from './look-again.ts';

/**
 * Calls back once, a little after a page has first changed. It is all that stands on a page that is no article and never
 * changes, so it does not look what has changed; in parentheses, as `glanceAt` is.
 */
// biome-ignore format: parentheses without a meaning would go
export const awaitFirstChange = ((page: Document, tell: () => void): void => {
  new MutationObserver((_, observer) => {
    observer.disconnect();
    setTimeout(tell, WAIT_MS);
  }).observe(page, CONTENT);
});
