import { browser } from './browser.ts';
import { getMessage } from './i18n.ts';

const ID = 'show-pacts';

/** The selected text and where it was selected. */
export interface SelectedText {
  readonly text: string;
  /** Undefined where the selection is on no tab. */
  readonly tabId: number | undefined;
}

/**
 * Offers prior pacts for selected text in the browser's context menu. The browser hands over the selection with the
 * click, so no page has to be read for it. The entry is made anew whenever the extension is installed, updated or
 * enabled; browsers keep it in between. Firefox for Android has no such menu.
 */
export function offerForSelection(onPicked: (selected: SelectedText) => void): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      browser.contextMenus.create({ id: ID, title: getMessage('menu_show_pacts'), contexts: ['selection'] });
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === ID && selectionText.trim()) onPicked({ text: selectionText, tabId: tab?.id });
  });
}
