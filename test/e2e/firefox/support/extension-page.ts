import type { Firefox } from './firefox.ts';
import { ADD_ON_ORIGIN } from './profile.ts';
import type { Tab } from './tab.ts';

interface BrowserTab {
  readonly id: number;
}

/** What the add-on's own pages have of the browser. */
declare const browser: {
  readonly tabs: {
    query(about: object): Promise<BrowserTab[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  readonly action: { getBadgeText(about: { readonly tabId: number }): Promise<string> };
};

/** Opens the popup's page in a tab behind the one in front, of which it speaks as it would in the toolbar. */
export async function openPopup(firefox: Firefox): Promise<Tab> {
  const tab = await firefox.openTab({ isBehind: true });
  await tab.goTo(`${ADD_ON_ORIGIN}src/popup/index.html`);
  return tab;
}

/** The badge of the tab in front. */
export function readBadge(popup: Tab): Promise<string> {
  return popup.evaluate(async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab ? browser.action.getBadgeText({ tabId: tab.id }) : '';
  }, null);
}

/** Whether the script that reads articles stands in the page of the tab in front: the gate answers nobody. */
export function hasReader(popup: Tab): Promise<boolean> {
  return popup.evaluate(async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const question = { pactlight: 'getStatus', argument: null };
    return (
      tab !== undefined &&
      browser.tabs.sendMessage(tab.id, question).then(
        () => true,
        () => false,
      )
    );
  }, null);
}

/** What the popup says of the page in the tab in front. */
export function readNote(popup: Tab): Promise<string> {
  const read = () => document.querySelector('.action') && document.querySelector('[role=status]')?.textContent;
  return popup.until(read, null) as Promise<string>;
}
