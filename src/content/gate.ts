import { isArticlePage, watchPage, whenActivated } from '../page/index.ts';
import { isStillOurs, requestScript } from '../platform/script-request.ts';
import { getPageWorld } from './page-world.ts';

async function guard(document: Document, life: AbortController): Promise<void> {
  const { signal } = life;
  await whenActivated(document, signal);
  const look = async (): Promise<void> => {
    if (!isArticlePage(document)) return;
    const isBrought = await requestScript('reader');
    // A reader that did not come is asked for again when the page changes.
    if (isBrought || !isStillOurs()) life.abort();
  };
  watchPage(document, () => void look(), signal);
  await look();
}

/**
 * Looks whether a page may be an article, at once and whenever it has changed, and has the reader brought where it may;
 * then the gate is gone. This is all that stands on pages that are none.
 */
export function startGate(document: Document): void {
  const world = getPageWorld();
  if (world.gate || world.reader) return;
  world.gate = new AbortController();
  void guard(document, world.gate);
}
