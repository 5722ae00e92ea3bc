import { addressOf, listenForAddress } from './address-of.ts';
import { isInBody } from './is-in-body.ts';

/** Pages render in bursts: the first look comes this long after a change, in milliseconds. */
export const WAIT_MS = 300;

/** On a page that goes on changing the wait doubles up to this. */
const MAX_WAIT_MS = 5000;

/** After this many looks on one address the page is an app at work: it is left alone until the address changes. */
const MAX_LOOKS = 60;

/** Looks when the page has changed, the later the more it changes. Made with the first change: most pages never do. */
function planLooks(page: Document, look: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = WAIT_MS;
  let count = 0;
  let last = 0;
  let address = addressOf(page);
  const tell = (): void => {
    const now = performance.now();
    wait = now - last < wait * 2 ? Math.min(wait * 2, MAX_WAIT_MS) : WAIT_MS;
    last = now;
    look();
  };
  const plan = (): void => {
    clearTimeout(timer);
    if (count++ < MAX_LOOKS) timer = setTimeout(tell, wait);
  };
  const onAddress = (): void => {
    if (address === addressOf(page)) return;
    address = addressOf(page);
    wait = WAIT_MS;
    count = 0;
    plan();
  };
  listenForAddress(page, onAddress, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return plan;
}

/** What of a page is watched: its nodes, wherever they come and go. */
export const CONTENT = { childList: true, subtree: true };

/**
 * Has a page looked at again whenever it has changed, until the returned function is called. From a change to the look
 * nothing is observed, and a page that never changes pays for one observer alone.
 */
export function lookAgain(page: Document, look: () => void): () => void {
  let life: AbortController | undefined;
  let plan: (() => void) | undefined;
  const observer = new MutationObserver((records) => {
    if (!records.some((record) => isInBody(page, record))) return;
    observer.disconnect();
    life ??= new AbortController();
    plan ??= planLooks(page, lookOn, life.signal);
    plan();
  });
  const lookOn = (): void => {
    observer.observe(page, CONTENT);
    look();
  };
  observer.observe(page, CONTENT);
  return () => {
    observer.disconnect();
    life?.abort();
  };
}
