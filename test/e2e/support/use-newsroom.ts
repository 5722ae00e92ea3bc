import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startNewsroom } from '../../newsroom/server.mjs';
import { type Extension, launchExtension, waitForMarks } from './extension.ts';
import { ExtensionWorld } from './extension-world.ts';

/** The story that most tests read. */
export const ARTICLE = '/en/2026/01/31/japan-uk-cyber-minerals';

export interface ReadArticle {
  readonly page: Page;
  readonly world: ExtensionWorld;
}

/** A reader with the shipped build in front of the newsroom. */
class NewsroomReader {
  #extension: Extension | undefined;
  #newsroom: Awaited<ReturnType<typeof startNewsroom>> | undefined;
  #pages: Page[] = [];

  get extension(): Extension {
    if (!this.#extension) throw new Error('The browser is started before the first test, not earlier.');
    return this.#extension;
  }

  /** Scheme, host and port of the newsroom. */
  get url(): string {
    return this.#newsroom?.url ?? '';
  }

  async start(): Promise<void> {
    this.#newsroom = await startNewsroom();
    this.#extension = await launchExtension();
  }

  async stop(): Promise<void> {
    await this.#extension?.close();
    await this.#newsroom?.close();
  }

  /** An empty tab, which is closed after the test. */
  async openTab(): Promise<Page> {
    const page = await this.extension.context.newPage();
    this.#pages.push(page);
    return page;
  }

  /** A page of the extension, by its folder. */
  async openOwn(name: string): Promise<Page> {
    const page = await this.openTab();
    await page.goto(`${this.extension.origin}src/${name}/index.html`);
    return page;
  }

  /** A story once it is marked. */
  async openArticle(path = ARTICLE): Promise<ReadArticle> {
    const page = await this.openTab();
    await page.goto(this.url + path);
    await waitForMarks(page);
    return { page, world: await ExtensionWorld.of(page) };
  }

  async closeTabs(): Promise<void> {
    for (const page of this.#pages.splice(0)) await page.close();
  }
}

/** Newsroom and browser for all tests of a file. To be called once, outside of its tests. */
export function useNewsroom(): Pick<NewsroomReader, 'extension' | 'url' | 'openTab' | 'openOwn' | 'openArticle'> {
  const reader = new NewsroomReader();
  beforeAll(() => reader.start());
  afterAll(() => reader.stop());
  afterEach(() => reader.closeTabs());
  return reader;
}
