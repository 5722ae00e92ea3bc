import { browser } from './browser.ts';

/** The tab that the reader looks at; where there is none, a number under which no content script answers. */
export async function findActiveTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
