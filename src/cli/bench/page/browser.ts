import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { ensureBrowser } from '../../bootstrap.mjs';
import { launchWithExtension } from '../../launch.mjs';
import { type Cost, sumCosts, type TraceEvent } from './trace.ts';

/** As many names as the scripts, styles and frames of a trace need; each further one slows the page down. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** A page under the protocol. Playwright's own way of evaluating brings a script along that costs as much as we do. */
export class Tab {
  private constructor(
    readonly page: Page,
    readonly session: CDPSession,
  ) {}

  static async open(context: BrowserContext): Promise<Tab> {
    const page = await context.newPage();
    return new Tab(page, await context.newCDPSession(page));
  }

  /** Calls a function in the page, which may use nothing from outside; promises are awaited, all is JSON. */
  async call<A extends readonly unknown[], R>(run: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const expression = `(${run.toString()})(...${JSON.stringify(args)})`;
    const options = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  }

  /** What the page's main thread does meanwhile. */
  async trace(work: () => Promise<unknown>, owner: string): Promise<Cost> {
    const events: TraceEvent[] = [];
    const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
    this.session.on('Tracing.dataCollected', collect);
    const traceConfig = { recordMode: 'recordAsMuchAsPossible' as const, includedCategories: CATEGORIES };
    await this.session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
    await work();
    const complete = new Promise<unknown>((resolve) => this.session.once('Tracing.tracingComplete', resolve));
    await this.session.send('Tracing.end');
    await complete;
    this.session.off('Tracing.dataCollected', collect);
    const { frameTree } = await this.session.send('Page.getFrameTree');
    return sumCosts(events, frameTree.frame.id, owner);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** A browser with the extension. */
export interface Reader {
  readonly context: BrowserContext;
  /** `chrome-extension://…/`. */
  readonly origin: string;
  readonly worker: Worker;
  /** Turns the extension on or off on all pages, as the popup does. */
  turn(isEnabled: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Runs in the worker. */
async function storeSetting(isEnabled: boolean): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
  await chrome.storage.local.set({ settings: { isEnabled } });
}

/** @throws where the browser does not take the extension */
export async function openReader(build: string): Promise<Reader> {
  const options = { executablePath: ensureBrowser(), build, isHeadless: true };
  const { context, worker, close } = await launchWithExtension(options);
  if (!worker) throw new Error('This browser did not load the extension: set CHROME_PATH to Chromium.');
  const origin = new URL('/', worker.url()).href;
  return { context, origin, worker, turn: (isEnabled) => worker.evaluate(storeSetting, isEnabled), close };
}

/** A browser as bare as the reader's, without the extension. */
export async function openBare(): Promise<{ readonly context: BrowserContext; close(): Promise<void> }> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
  const browser = await chromium.launch({ executablePath: ensureBrowser(), headless: true, args });
  return {
    context: await browser.newContext({ viewport: { width: 1360, height: 850 } }),
    close: () => browser.close(),
  };
}

/** Serves made-up pages by their path on the loopback interface. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages.get(request.url ?? '') ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
