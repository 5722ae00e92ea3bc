import { browser } from './browser.ts';

/** Calm blue of the icon; the text on it is white, 6.2 : 1. */
const BADGE_COLOUR = '#1f4e8c';
const MOST_SHOWN = 99;

/** Shows a number on the toolbar button of one tab; 0 takes it away. A tab that is gone is no error. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
  } catch {
    // The tab was closed while its article was read.
  }
}
