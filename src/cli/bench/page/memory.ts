import type { BrowserContext, CDPSession } from 'playwright';
import { type Reader, Tab } from './browser.ts';

/** Megabyte as the bars count it. */
const MB = 1_000_000;

interface HeapUsage {
  readonly usedSize: number;
  /** Nodes, ranges and highlights; younger than the protocol's types. */
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

const sizeOf = ({ usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }: HeapUsage): number =>
  (usedSize + embedderHeapUsedSize + backingStorageSize) / MB;

/** Scripts' objects, the browser's objects behind them and their buffers, in MB, by the heap that holds them. */
async function weighHeap({ session }: Tab): Promise<readonly [heap: string, megabytes: number]> {
  await session.send('HeapProfiler.collectGarbage');
  const { id } = await session.send('Runtime.getIsolateId');
  return [id, sizeOf(await session.send('Runtime.getHeapUsage'))];
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
    await tab.awaitMarks(marksMs);
    tabs.push(tab);
  }
  const heaps = new Map<string, number>();
  for (const tab of tabs) heaps.set(...(await weighHeap(tab)));
  await Promise.all(tabs.map((tab) => tab.close()));
  return [...heaps.values()].reduce((sum, heap) => sum + heap, 0);
}

/** Tells the answer from what the target says by itself. */
const CALL = 1;

/** Sends one call to a target that Playwright has no session for. */
async function callTarget(session: CDPSession, targetId: string, method: string): Promise<HeapUsage> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answer = new Promise<HeapUsage>((resolve) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      const { id, result } = JSON.parse(event.message) as { id?: number; result: HeapUsage };
      if (event.sessionId === sessionId && id === CALL) resolve(result);
    });
  });
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: CALL, method }) });
  const result = await answer;
  await session.send('Target.detachFromTarget', { sessionId });
  return result;
}

/** Megabytes of the worker's heap, with the lexicons and pacts that it has open. */
export async function weighWorker({ context, origin }: Reader): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  const target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin));
  if (!session || !target) return Number.NaN;
  await callTarget(session, target.targetId, 'HeapProfiler.collectGarbage');
  return sizeOf(await callTarget(session, target.targetId, 'Runtime.getHeapUsage'));
}
