import { browser } from './browser.ts';
import {
  type Answer,
  type Argument,
  CallError,
  callPage,
  type Name,
  type PageCalls,
  type PageStatus,
} from './messages.ts';
import type { PageScript } from './script-request.ts';

/**
 * Only a tab's own page is ever read, none of the frames in it; of a page that asks itself, no other that the tab may have come
 * to meanwhile.
 */
const topFrameOf = (tabId: number, documentId?: string) =>
  documentId === undefined ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };

/**
 * Runs one of our scripts in the world that we have in a tab's page, or in one document alone.
 * @throws the browser's own error where none of ours may run, as on the browser's own pages, or the document is not in view.
 */
export async function injectScript(tabId: number, name: PageScript, documentId?: string): Promise<void> {
  const files = (name === 'reader' ? (['finder', 'reader'] as const) : [name]).map((each) => `content/${each}.js`);
  await browser.scripting.executeScript({ target: topFrameOf(tabId, documentId), files, injectImmediately: true });
}

/** Gives the marks of a tab's page their rules, where neither page nor policy can take them away. */
export async function injectMarkRules(tabId: number, documentId?: string): Promise<void> {
  await browser.scripting.insertCSS({ target: topFrameOf(tabId, documentId), files: ['content/marks.css'] });
}

/**
 * Calls the reader in a tab's page, which is injected first where it is not there.
 * @throws CallError, or the browser's own error where none of our scripts may run.
 */
export async function callReader<N extends Name<PageCalls>>(
  tabId: number,
  name: N,
  argument: Argument<PageCalls, N>,
): Promise<Answer<PageCalls, N>> {
  try {
    return await callPage(tabId, name, argument);
  } catch (error) {
    if (error instanceof CallError) throw error;
  }
  await injectScript(tabId, 'reader');
  return callPage(tabId, name, argument);
}

/** Runs in the page. */
const readHost = (): string => location.host;

/**
 * What there is to know of a tab's page; of one without the reader, that it is no article.
 * @throws CallError, or the browser's own error where none of our scripts may run.
 */
export async function askStatus(tabId: number): Promise<PageStatus> {
  try {
    return await callPage(tabId, 'getStatus', null);
  } catch (error) {
    if (error instanceof CallError) throw error;
  }
  const [answer] = await browser.scripting.executeScript({ target: topFrameOf(tabId), func: readHost });
  return {
    site: String(answer?.result ?? '') || null,
    isArticle: false,
    isAnnotated: false,
    priorCount: 0,
    listedCount: 0,
    isSilent: false,
    isSidebarOpen: false,
  };
}
