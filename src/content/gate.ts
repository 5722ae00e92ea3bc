import { isArticlePage } from '../page/gate/glance.ts';
import { lookAgain } from '../page/live/look-again.ts';
import { isStillOurs, requestScript } from '../platform/script-request.ts';
import { getPageWorld } from './page-world.ts';

/**
 * Looks whether a page may be an article, at once and whenever it has changed, and has the reader brought where it may;
 * then the gate is gone. This is all that stands on pages that are none, so it makes nothing that it may not need.
 */
export function startGate(document: Document): void {
  const world = getPageWorld();
  if (world.gate || world.reader) return;
  let isAsking = false;
  const ask = async (): Promise<void> => {
    isAsking = true;
    addEventListener('pageshow', lookOnReturn);
    // A reader that did not come is asked for again when the page changes.
    isAsking = await requestScript('reader');
    removeEventListener('pageshow', lookOnReturn);
    if (isAsking || !isStillOurs()) world.gate?.();
  };
  /** Firefox forgets the answer to a page that it has put into its cache meanwhile. */
  const lookOnReturn = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    isAsking = false;
    look();
  };
  const look = (): void => {
    if (!isAsking && isArticlePage(document)) void ask();
  };
  const start = (): void => {
    world.gate = lookAgain(document, look);
    look();
  };
  world.gate = () => undefined;
  // A page that is made ready before it is opened may never be.
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
