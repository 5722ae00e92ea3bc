import { articleFromPlainText } from '../core/plain-text.ts';
import type { SelectedText } from '../platform/context-menu.ts';
import { openOwnPage } from '../platform/own-pages.ts';
import { callReader } from '../platform/page-scripts.ts';
import { keepSelection } from '../platform/selection.ts';
import { ANSWERS } from './answers.ts';

/** A longer text is read with its progress in view, on the page that reads texts. UTF-16 units. */
const MAX_IN_SIDEBAR = 50_000;

/**
 * Shows the pacts of a selected text in the sidebar of its page; where no script of ours may run (a page of the browser, a
 * PDF), on the page of ours that reads texts.
 */
export async function showSelection({ text, tabId }: SelectedText): Promise<void> {
  try {
    if (tabId === undefined || text.length > MAX_IN_SIDEBAR) throw new RangeError('No sidebar for this selection.');
    const article = articleFromPlainText(text);
    const answer = await ANSWERS.annotate(article, { tabId: undefined });
    await callReader(tabId, 'showText', { article, answer });
  } catch {
    // What is too long for the browser's memory of a session can still be pasted on the page.
    await keepSelection(text).catch(() => undefined);
    await openOwnPage('reading');
  }
}
