import type { Page } from 'playwright';
import { type Extension, launchExtension, sendCommand } from './extension.ts';
import { ExtensionWorld } from './extension-world.ts';
import type { SidebarContent, Spot } from './in-page.ts';
import { killWorker } from './kill-worker.ts';
import type { LaunchBrowser, ReaderTab } from './reader-browser.ts';
import { readSidebar } from './sidebar.ts';

interface Fault {
  readonly text: string;
  readonly isOurs: boolean;
}

/** A page of Chromium, with the world of our scripts in it. */
class ChromiumTab implements ReaderTab {
  readonly #faults: Fault[] = [];
  #world: ExtensionWorld | null = null;

  constructor(
    private readonly extension: Extension,
    private readonly page: Page,
  ) {
    page.on('pageerror', ({ stack = '', message }) => this.#note(message, stack));
    page.on('console', (line) => line.type() === 'error' && this.#note(line.text(), line.location().url));
  }

  async goTo(url: string): Promise<void> {
    this.#faults.length = 0;
    this.#world = null;
    await this.page.goto(url);
  }

  async goBack(): Promise<void> {
    this.#world = null;
    await this.page.goBack();
  }

  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return this.page.evaluate(run as never, argument) as Promise<R>;
  }

  async evaluateApart<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return (await this.#ours()).evaluate(`(${run})(${JSON.stringify(argument ?? null)})`);
  }

  async inSidebar<A, R>(run: (root: ShadowRoot | null, argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return (await this.#ours()).inSidebar(run, argument);
  }

  async untilInSidebar<A, R>(run: (root: ShadowRoot | null, argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return (await this.#ours()).until(run, argument) as Promise<R>;
  }

  async readSidebar(): Promise<SidebarContent> {
    return readSidebar(await this.#ours());
  }

  click({ x, y }: Pick<Spot, 'x' | 'y'>): Promise<void> {
    return this.page.mouse.click(x, y);
  }

  toggleSidebar(): Promise<void> {
    return sendCommand(this.extension, this.page, 'toggle-sidebar');
  }

  async readFaults(of: 'us' | 'everybody' = 'us'): Promise<readonly string[]> {
    return this.#faults.filter(({ isOurs }) => isOurs || of === 'everybody').map(({ text }) => text);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  #note(text: string, place: string): void {
    this.#faults.push({ text, isOurs: `${text} ${place}`.includes('chrome-extension:') });
  }

  async #ours(): Promise<ExtensionWorld> {
    this.#world ??= await ExtensionWorld.of(this.page);
    return this.#world;
  }
}

export const launchChromium: LaunchBrowser = async (build) => {
  const extension = await launchExtension(build ? { build } : {});
  return {
    openTab: async () => new ChromiumTab(extension, await extension.context.newPage()),
    stopBackground: () => killWorker(extension),
    close: () => extension.close(),
  };
};
