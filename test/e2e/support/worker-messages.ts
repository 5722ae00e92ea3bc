import type { Extension } from './extension.ts';

interface ListeningWorker {
  heard?: number;
  readonly chrome: {
    readonly runtime: {
      onMessage: { addListener(listen: (message: unknown, sender: { url?: string }) => void): void };
    };
  };
}

/** Has the worker count the messages of web pages; the function tells how many came since. */
export async function startCounting(extension: Extension): Promise<() => Promise<number>> {
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const world = globalThis as unknown as ListeningWorker;
    world.heard = 0;
    world.chrome.runtime.onMessage.addListener((_, { url }) => {
      if (url?.startsWith('http')) world.heard = (world.heard ?? 0) + 1;
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as ListeningWorker).heard ?? 0);
}
