import { afterAll, afterEach, beforeAll } from 'vitest';
import { startNewsroom } from '../../../newsroom/server.mjs';
import { Firefox } from './firefox.ts';
import type { Tab } from './tab.ts';

/** A reader with Firefox and the shipped build in front of the newsroom. */
class FirefoxReader {
  #firefox: Firefox | undefined;
  #newsroom: Awaited<ReturnType<typeof startNewsroom>> | undefined;
  readonly #tabs: Tab[] = [];

  get firefox(): Firefox {
    if (!this.#firefox) throw new Error('Firefox is started before the first test, not earlier.');
    return this.#firefox;
  }

  /** Scheme, host and port of the newsroom. */
  get url(): string {
    return this.#newsroom?.url ?? '';
  }

  async start(options: { readonly isPrivate?: boolean }): Promise<void> {
    this.#newsroom = await startNewsroom();
    this.#firefox = await Firefox.launch(options);
  }

  async stop(): Promise<void> {
    await this.#firefox?.close();
    await this.#newsroom?.close();
  }

  /** A tab in front, empty or at an address, which is closed after the test. */
  async openTab(address?: string): Promise<Tab> {
    const tab = this.closeLater(await this.firefox.openTab());
    if (address) await tab.goTo(address);
    return tab;
  }

  /** A story once it is marked. */
  async openArticle(path = ARTICLE): Promise<Tab> {
    const tab = await this.openTab(this.url + path);
    await tab.waitForMarks();
    return tab;
  }

  /** Has a tab that something else has opened closed after the test. */
  closeLater(tab: Tab): Tab {
    this.#tabs.push(tab);
    return tab;
  }

  async closeTabs(): Promise<void> {
    for (const tab of this.#tabs.splice(0)) await tab.close();
  }
}

/** The story that most tests read. */
export const ARTICLE = '/en/2026/01/31/japan-uk-cyber-minerals';

/** Newsroom and Firefox for all tests of a file or a `describe`. To be called once, outside of its tests. */
export function useFirefox(
  options: { readonly isPrivate?: boolean } = {},
): Pick<FirefoxReader, 'firefox' | 'url' | 'openTab' | 'openArticle' | 'closeLater'> {
  const reader = new FirefoxReader();
  beforeAll(() => reader.start(options));
  afterAll(() => reader.stop());
  afterEach(() => reader.closeTabs());
  return reader;
}
