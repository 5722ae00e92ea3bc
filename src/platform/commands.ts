import { browser } from './browser.ts';
import { callPage } from './messages.ts';
import { callReader } from './page-scripts.ts';

/**
 * Sends keyboard commands of the manifest to the page in the active tab; pages that none of our scripts may see ignore them.
 * Firefox for Android has no shortcuts.
 */
export function forwardCommands(): void {
  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void forward(command, tab.id).catch(() => undefined);
  });
}

async function forward(command: string, tabId: number): Promise<void> {
  if (command === 'toggle-sidebar') await callReader(tabId, 'toggleSidebar', null);
  else if (command === 'next-mention') await callPage(tabId, 'goToMention', 'next');
  else if (command === 'previous-mention') await callPage(tabId, 'goToMention', 'previous');
}
