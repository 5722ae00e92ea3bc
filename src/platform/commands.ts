import { browser } from './browser.ts';
import { callPage } from './messages.ts';

/** Sends keyboard commands of the manifest to the page in the active tab; pages without our script ignore them. */
export function forwardCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) void forward(command, tab.id).catch(() => undefined);
  });
}

async function forward(command: string, tabId: number): Promise<void> {
  if (command === 'toggle-sidebar') await callPage(tabId, 'toggleSidebar', null);
  else if (command === 'next-mention') await callPage(tabId, 'goToMention', 'next');
  else if (command === 'previous-mention') await callPage(tabId, 'goToMention', 'previous');
}
