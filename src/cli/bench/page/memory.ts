import type { BrowserContext } from 'playwright';
import { Tab } from './browser.ts';
import { awaitMarks } from './in-page.ts';

/** Megabyte as the bars count it. */
const MB = 1_000_000;

interface HeapUsage {
  readonly usedSize: number;
  /** Nodes, ranges and highlights; younger than the protocol's types. */
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

/** Scripts' objects, the browser's objects behind them and their buffers, in MB, by the heap that holds them. */
async function weighHeap({ session }: Tab): Promise<readonly [heap: string, megabytes: number]> {
  await session.send('HeapProfiler.collectGarbage');
  const { id } = await session.send('Runtime.getIsolateId');
  const usage: HeapUsage = await session.send('Runtime.getHeapUsage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage;
  return [id, (usedSize + embedderHeapUsedSize + backingStorageSize) / MB];
}

/**
 * Megabytes of all heaps of the pages at these addresses while all of them are open; tabs may share a heap.
 * @param marksMs how long marks may take to come; 0 where none will
 */
export async function weighTabs(context: BrowserContext, urls: readonly string[], marksMs: number): Promise<number> {
  const tabs: Tab[] = [];
  for (const url of urls) {
    const tab = await Tab.open(context);
    await tab.page.goto(url);
    await tab.call(awaitMarks, marksMs);
    tabs.push(tab);
  }
  const heaps = new Map<string, number>();
  for (const tab of tabs) heaps.set(...(await weighHeap(tab)));
  await Promise.all(tabs.map((tab) => tab.close()));
  return [...heaps.values()].reduce((sum, heap) => sum + heap, 0);
}

/** Runs in the worker. */
async function readWorkerHeap(): Promise<number> {
  const { performance: clock } = globalThis as unknown as {
    performance: { memory?: { readonly usedJSHeapSize: number } };
  };
  return clock.memory?.usedJSHeapSize ?? Number.NaN;
}

/** Megabytes of the worker's script heap; not a number where the browser does not tell. */
export async function weighWorker(worker: { evaluate(run: () => Promise<number>): Promise<number> }): Promise<number> {
  return (await worker.evaluate(readWorkerHeap)) / MB;
}
