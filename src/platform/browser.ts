/** The one door to the browser's extension API; everything else in this folder and the shells go through it. */
import browser from 'webextension-polyfill';

export { browser };

/** False once the extension was updated or removed under an open page: every further call would throw. */
export function isContextAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
