import { articleFromPlainText } from '../core/plain-text.ts';
import type { SelectedText } from '../platform/context-menu.ts';
import { callPage } from '../platform/messages.ts';
import { openOwnPage } from '../platform/own-pages.ts';
import { keepSelection } from '../platform/selection.ts';
import { ANSWERS } from './answers.ts';

/** A longer text is read with its progress in view, on the page that reads texts. UTF-16 units. */
const MAX_IN_SIDEBAR = 50_000;

/**
 * Shows the pacts of a selected text in the sidebar of its page; where no script of ours answers (a PDF, a page of the
 * browser), on the page of ours that reads texts.
 */
export async function showSelection({ text, tabId }: SelectedText): Promise<void> {
  try {
    if (tabId === undefined || text.length > MAX_IN_SIDEBAR) throw new RangeError('No sidebar for this selection.');
    const article = articleFromPlainText(text);
    const answer = await ANSWERS.annotate(article, { tabId: undefined });
    await callPage(tabId, 'showText', { article, answer });
  } catch {
    await keepSelection(text);
    await openOwnPage('reading');
  }
}
