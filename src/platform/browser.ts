/** The one door to the browser's extension API; everything else in this folder and the shells go through it. */
import browser from 'webextension-polyfill';

export { browser };

/** False once the extension was updated or removed under an open page: every further call would throw. */
export function isContextAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

interface BrowserEvent<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/** Listens until the signal aborts. An extension that is gone listens to nothing, and may not even say so. */
export function listen<L>(event: BrowserEvent<L>, listener: L, signal?: AbortSignal): void {
  event.addListener(listener);
  signal?.addEventListener('abort', () => {
    if (isContextAlive()) event.removeListener(listener);
  });
}
