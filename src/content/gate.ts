import { mayBeArticle } from '../page/gate/closer-look.ts';
import { glanceAt, type IsPlainlyNone } from '../page/gate/glance.ts';
import { lookAgain } from '../page/live/look-again.ts';
import { isStillOurs, requestScript } from '../platform/script-request.ts';
import { isBareFile } from './is-bare-file.ts';
import { getPageWorld } from './page-world.ts';

/**
 * Looks whether an opened page may be an article, at once and whenever it has changed, and has the reader brought where it
 * may; then the gate is gone. It leaves also where it finds a reader that somebody else had brought.
 */
export function startGate(document: Document, isPlainlyNone: IsPlainlyNone): void {
  if (isBareFile(document)) return;
  // A page that is made ready before it is opened may never be.
  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', () => startGate(document, isPlainlyNone), { once: true });
    return;
  }
  let isAsking = false;
  const ask = async (): Promise<void> => {
    isAsking = true;
    addEventListener('pageshow', lookOnReturn);
    if (!getPageWorld().reader) await requestScript('reader');
    // A yes may be about the page that has taken this one's place. What did not come is asked for again when the page changes.
    isAsking = getPageWorld().reader !== undefined;
    if (!isAsking && isStillOurs()) return;
    removeEventListener('pageshow', lookOnReturn);
    leave();
  };
  /** Firefox forgets the answer to a page that it has put into its cache meanwhile. */
  const lookOnReturn = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    isAsking = false;
    look();
  };
  const look = (): void => {
    if (!isAsking && mayBeArticle(document, glanceAt(document, isPlainlyNone))) void ask();
  };
  const leave = lookAgain(document, () => (getPageWorld().reader ? leave() : look()));
  look();
}
