import type { BrowserContext } from 'playwright';
import { median } from '../measure.ts';
import { type Reader, Tab } from './browser.ts';
import { timeMarks } from './in-page.ts';
import type { Cost } from './trace.ts';

/** An article's way from the address to its marks. */
export interface Load {
  readonly cost: Cost;
  /** Milliseconds of the clock from the end of DOMContentLoaded to the frame that shows the marks. */
  readonly delay: number;
}

export async function loadArticle(reader: Reader, url: string): Promise<Load> {
  const tab = await Tab.open(reader.context);
  let delay = 0;
  const work = async (): Promise<void> => {
    await tab.page.goto(url, { waitUntil: 'commit' });
    delay = await tab.call(timeMarks);
  };
  const cost = await tab.trace(work, reader.origin);
  await tab.close();
  return { cost, delay };
}

/** A page that is left alone is watched this long after it has loaded. In ms. */
const WATCH_MS = 400;

async function loadIdle(context: BrowserContext, url: string, owner: string): Promise<Cost> {
  const tab = await Tab.open(context);
  const work = async (): Promise<void> => {
    await tab.page.goto(url);
    await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
  };
  const cost = await tab.trace(work, owner);
  await tab.close();
  return cost;
}

/** Runs in the worker: counts messages from web pages, and answers with the count since it was asked last. */
function countMessages(): number {
  const world = globalThis as unknown as {
    benchMessages?: number;
    chrome: {
      runtime: { onMessage: { addListener(listen: (message: unknown, sender: { url?: string }) => void): void } };
    };
  };
  const count = world.benchMessages ?? 0;
  if (world.benchMessages === undefined) {
    world.chrome.runtime.onMessage.addListener((_, { url }) => {
      if (/^https?:/.test(url ?? '')) world.benchMessages = (world.benchMessages ?? 0) + 1;
    });
  }
  world.benchMessages = 0;
  return count;
}

/** What the extension costs a page that it leaves alone. */
export interface Idle {
  /** Script, style and layout of the main thread in ms: medians with the extension and without. */
  readonly with: number;
  readonly without: number;
  /** The extension's script alone, there and on a page that needs a closer look, and that of an extension whose script is empty. */
  readonly script: number;
  readonly closerScript: number;
  readonly emptyScript: number;
  readonly messages: number;
}

const busy = ({ script, style, layout }: Cost): number => script + style + layout;

/** Addresses of the scripts of all extensions begin so. */
const EXTENSIONS = 'chrome-extension://';

/**
 * @param urls a page that its address and title tell for none, and one of which only a closer look can
 * @param others browsers without an extension and with an empty one; all take turns
 */
export async function measureIdle(
  reader: Reader,
  others: { readonly bare: BrowserContext; readonly empty: BrowserContext },
  urls: { readonly plain: string; readonly closer: string },
  rounds: number,
): Promise<Idle> {
  const [loaded, alone, idle, closer]: [Cost[], Cost[], Cost[], Cost[]] = [[], [], [], []];
  await reader.worker.evaluate(countMessages);
  for (let round = 0; round < rounds; round++) {
    alone.push(await loadIdle(others.bare, urls.plain, EXTENSIONS));
    idle.push(await loadIdle(others.empty, urls.plain, EXTENSIONS));
    loaded.push(await loadIdle(reader.context, urls.plain, EXTENSIONS));
    closer.push(await loadIdle(reader.context, urls.closer, EXTENSIONS));
  }
  return {
    with: median(loaded.map(busy)),
    without: median(alone.map(busy)),
    script: median(loaded.map(({ script }) => script)),
    closerScript: median(closer.map(({ script }) => script)),
    emptyScript: median(idle.map(({ script }) => script)),
    messages: await reader.worker.evaluate(countMessages),
  };
}
