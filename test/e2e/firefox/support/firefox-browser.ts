import type { LaunchBrowser, ReaderTab } from '../../support/reader-browser.ts';
import { Firefox } from './firefox.ts';
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
    toggleSidebar: () => firefox.window.pressShortcut('toggle-sidebar'),
    readFaults: async (of = 'us') => [...(await readOurs()).slice(before), ...(of === 'everybody' ? tab.errors : [])],
    close: () => tab.close(),
  };
}

export const launchFirefox: LaunchBrowser = async (build) => {
  const firefox = await Firefox.launch(build ? { build } : {});
  return {
    openTab: () => openTab(firefox),
    stopBackground: () => firefox.window.stopBackground(),
    close: () => firefox.close(),
  };
};
