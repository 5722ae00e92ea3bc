import { isContextAlive } from '../platform/browser.ts';

/** What comes before anything the reader can do with us. */
const SIGNS = ['pointerover', 'pointerdown', 'keydown', 'visibilitychange'] as const;

/**
 * Ends us at the first sign of the reader after the extension was updated or removed under the open page: nothing of
 * it answers any more, and each of its functions throws. Marks, sidebar and listeners go; the page stays.
 */
export function leaveWhenOrphaned(document: Document, life: AbortController): void {
  const look = (): void => {
    if (!isContextAlive()) life.abort();
  };
  for (const type of SIGNS)
    document.addEventListener(type, look, { capture: true, passive: true, signal: life.signal });
}
