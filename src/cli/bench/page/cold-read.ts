import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { median } from '../measure.ts';
import { Tab } from './browser.ts';

/** A way to read the article of a page that it has never seen. */
interface Peer {
  readonly name: 'ours' | 'readability';
  /** A classic script. */
  readonly source: string;
  /** An expression that reads the page. */
  readonly call: string;
}

/** Medians over pages, of the fewest ms of several rounds: the script's coming, and the first call. */
export interface ColdRead {
  readonly script: number;
  readonly call: number;
}

/** Readability takes the document apart, so it gets a copy, as its manual says. */
function listPeers(build: string): readonly Peer[] {
  const peer = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  return [
    {
      name: 'ours',
      source: readFileSync(join(build, 'content/finder.js'), 'utf8'),
      call: "globalThis[Symbol.for('pactlight')].findArticle(document, new AbortController().signal)",
    },
    {
      name: 'readability',
      source: readFileSync(peer, 'utf8'),
      call: 'new Readability(document.cloneNode(true)).parse()',
    },
  ];
}

/** Processor time of the page's main thread, in ms. */
async function readClock({ session }: Tab): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** What a page does by itself after it has loaded is over by then, in ms: it would be counted as the reading's. */
const SETTLE_MS = 700;

/** Reads a page in a new tab and in an isolated world, as a script of an extension does. */
async function readCold(context: BrowserContext, url: string, { source, call }: Peer): Promise<ColdRead> {
  const tab = await Tab.open(context);
  const { session } = tab;
  await tab.page.goto(url);
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const run = async (expression: string): Promise<number> => {
    const before = await readClock(tab);
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return (await readClock(tab)) - before;
  };
  const [script, first] = [await run(`${source}\n;undefined`), await run(call)];
  await tab.close();
  return { script, call: first };
}

const fewest = (reads: readonly ColdRead[], part: keyof ColdRead): number =>
  Math.min(...reads.map((read) => read[part]));

/**
 * What it takes to find and read the article of a page with code that is not compiled yet: by our finder, as it is in the
 * package, and by Readability. They take turns.
 */
export async function measureColdReads(
  context: BrowserContext,
  build: string,
  urls: readonly string[],
  rounds: number,
): Promise<Readonly<Record<Peer['name'], ColdRead>>> {
  const best = { ours: [] as ColdRead[], readability: [] as ColdRead[] };
  const peers = listPeers(build);
  for (const url of urls) {
    const reads = { ours: [] as ColdRead[], readability: [] as ColdRead[] };
    for (let round = 0; round < rounds; round++)
      for (const peer of peers) reads[peer.name].push(await readCold(context, url, peer));
    for (const { name } of peers)
      best[name].push({ script: fewest(reads[name], 'script'), call: fewest(reads[name], 'call') });
  }
  const medians = (list: readonly ColdRead[]): ColdRead => ({
    script: median(list.map(({ script }) => script)),
    call: median(list.map(({ call }) => call)),
  });
  return { ours: medians(best.ours), readability: medians(best.readability) };
}
