import { browser } from './browser.ts';

/** Id of the tab in front, which needs no permission to know; null where there is none. */
export async function getActiveTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
