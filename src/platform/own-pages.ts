import { browser } from './browser.ts';

const PAGES = {
  options: 'src/options/index.html',
  welcome: 'src/welcome/index.html',
  about: 'src/about/index.html',
  reading: 'src/reading/index.html',
  starred: 'src/starred/index.html',
} as const;

export type OwnPage = keyof typeof PAGES;

export function isOwnPage(name: unknown): name is OwnPage {
  return typeof name === 'string' && Object.hasOwn(PAGES, name);
}

/** Address of a page of the extension. */
export function addressOf(page: OwnPage): string {
  return browser.runtime.getURL(PAGES[page]);
}

/** Opens a page of the extension in a new tab. */
export async function openOwnPage(page: OwnPage): Promise<void> {
  await browser.tabs.create({ url: addressOf(page) });
}

/** Opens the welcome page once, when the extension is installed; updates and reloads stay quiet. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOwnPage('welcome');
  });
}
