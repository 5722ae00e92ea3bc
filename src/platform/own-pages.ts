import { browser } from './browser.ts';

const PAGES = {
  options: 'src/options/index.html',
  welcome: 'src/welcome/index.html',
  about: 'src/about/index.html',
} as const;

export type OwnPage = keyof typeof PAGES;

/** Address of a page of the extension. */
export function addressOf(page: OwnPage): string {
  return browser.runtime.getURL(PAGES[page]);
}

/** Opens the welcome page once, when the extension is installed; updates and reloads stay quiet. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: addressOf('welcome') });
  });
}
