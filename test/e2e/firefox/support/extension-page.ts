import type { PageStatus } from '../../../../src/platform/messages.ts';
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
    sendMessage(tabId: number, message: object): Promise<{ readonly value: PageStatus } | undefined>;
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

/** What the content script in the tab in front says of its page, once it stands there. */
export async function readStatus(popup: Tab): Promise<PageStatus> {
  const status = await popup.until(async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const question = { pactlight: 'getStatus', argument: null };
    const answer = tab && (await browser.tabs.sendMessage(tab.id, question).catch(() => undefined));
    return answer?.value ?? null;
  }, null);
  return status as PageStatus;
}
