import type { LaunchBrowser, LaunchedBrowser, ReaderTab } from '../../support/reader-browser.ts';
import { openPopup, readBadge } from './extension-page.ts';
import { Firefox } from './firefox.ts';
import { ADD_ON_ORIGIN } from './profile.ts';
import type { Tab } from './tab.ts';

/** A tab of Firefox as the scenarios of both browsers use it. */
async function openTab(firefox: Firefox): Promise<ReaderTab> {
  const tab: Tab = await firefox.openTab();
  let before = 0;
  const readOurs = async () => (await firefox.window.readSeen()).errors;
  return {
    goTo: async (url) => {
      before = (await readOurs()).length;
      await tab.goTo(url);
    },
    goBack: () => tab.goBack(),
    evaluate: (run, argument) => tab.evaluate(run, argument),
    evaluateApart: (run, argument) => tab.evaluateApart(run, argument),
    inSidebar: (run, argument) => tab.inSidebar(run, argument),
    untilInSidebar: (run, argument) => tab.untilInSidebar(run, argument),
    readSidebar: () => tab.readSidebar(),
    click: (spot) => tab.click(spot),
    moveMouse: () => tab.moveMouse(),
    press: (key) => tab.press(key),
    type: (words) => tab.type(words),
    comeToFront: () => tab.comeToFront(),
    breakStorage: () => firefox.window.refuseStorage(),
    toggleSidebar: () => firefox.window.pressShortcut('toggle-sidebar'),
    readFaults: async (of = 'us') => [...(await readOurs()).slice(before), ...(of === 'everybody' ? tab.errors : [])],
    close: () => tab.close(),
  };
}

/** What the add-on's pages have of the browser. */
declare const browser: {
  readonly storage: { readonly session: { get(key: string): Promise<Record<string, unknown>> } };
};

async function readSession(firefox: Firefox, wanted: string): Promise<unknown> {
  const page = await firefox.openTab({ isBehind: true });
  await page.goTo(`${ADD_ON_ORIGIN}src/about/index.html`);
  const value = await page.evaluate(async (key) => (await browser.storage.session.get(key))[key], wanted);
  await page.close();
  return value;
}

async function readBadgeInFront(firefox: Firefox): Promise<string> {
  const popup = await openPopup(firefox);
  const badge = await readBadge(popup);
  await popup.close();
  return badge;
}

const drive = (firefox: Firefox, build?: string): LaunchedBrowser => ({
  origin: ADD_ON_ORIGIN,
  openTab: () => openTab(firefox),
  readBadge: () => readBadgeInFront(firefox),
  readSession: (key) => readSession(firefox, key),
  update: () => firefox.install(build),
  exchange: async (next) => {
    await firefox.install(next);
    return drive(firefox, next);
  },
  stopBackground: () => firefox.window.stopBackground(),
  close: () => firefox.close(),
});

export const launchFirefox: LaunchBrowser = async (build) => drive(await Firefox.launch(build ? { build } : {}), build);
