import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { ensureBrowser } from '../../shared/bootstrap.mjs';
import { launchWithExtension } from '../../shared/launch.mjs';
import { countMarks } from './in-page.ts';
import { type Cost, sumCosts, type TraceEvent } from './trace.ts';

/** As many names as the scripts, styles and frames of a trace need; each further one slows the page down. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** Between two looks at what a page has come to. */
const STEP_MS = 50;

/** As many looks at the same number of marks tell that no more come. */
const QUIET_STEPS = 4;

/** A page under the protocol. Playwright's own way of evaluating brings a script along that costs as much as we do. */
export class Tab {
  constructor(
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

  /**
   * The number of marks when there are some and no more come, or 0 after a while. It is asked for from outside: a page
   * that waited by itself would do so at our marks' expense.
   */
  async awaitMarks(mostMs: number): Promise<number> {
    const deadline = performance.now() + mostMs;
    let known = 0;
    for (let quiet = 0; quiet < QUIET_STEPS && performance.now() < deadline; ) {
      await new Promise((resolve) => setTimeout(resolve, STEP_MS));
      const count = await this.call(countMarks);
      quiet = count > 0 && count === known ? quiet + 1 : 0;
      known = count;
    }
    return known;
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

export type State = 'on' | 'unmarked' | 'off';

/** A browser with the extension. */
export interface Reader {
  readonly context: BrowserContext;
  /** `chrome-extension://…/`. */
  readonly origin: string;
  readonly worker: Worker;
  /** Turns the extension on or off on all pages, as the popup does, or on without marks, as an option does. */
  turn(state: State): Promise<void>;
  /** Resolves when the page that is looked at has been read and answered for. */
  awaitReading(): Promise<void>;
  close(): Promise<void>;
}

/** Runs in the worker. */
async function storeState(state: State): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } };
  const density = state === 'unmarked' ? 'none' : 'all';
  await chrome.storage.local.set({ settings: { isEnabled: state !== 'off', density } });
}

/** Runs in the worker: asks the page as the popup does. */
async function askUntilRead(stepMs: number): Promise<void> {
  interface Tabs {
    query(about: object): Promise<{ id: number }[]>;
    sendMessage(tab: number, message: object): Promise<{ value?: { isAnnotated?: boolean } }>;
  }
  const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
  for (let isRead = false; !isRead; ) {
    await new Promise((resolve) => setTimeout(resolve, stepMs));
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const status = { pactlight: 'getStatus', argument: null };
    const answer = await chrome.tabs.sendMessage(tab?.id ?? 0, status).catch(() => null);
    isRead = answer?.value?.isAnnotated === true;
  }
}

/** @throws where the browser does not take the extension */
export async function openReader(build: string): Promise<Reader> {
  const options = { executablePath: ensureBrowser(), build, isHeadless: true };
  const { context, worker, close } = await launchWithExtension(options);
  if (!worker) throw new Error('This browser did not load the extension: set CHROME_PATH to Chromium.');
  const origin = new URL('/', worker.url()).href;
  const awaitReading = (): Promise<void> => worker.evaluate(askUntilRead, STEP_MS);
  return { context, origin, worker, turn: (state) => worker.evaluate(storeState, state), awaitReading, close };
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

/** A browser with an extension of nothing but an empty script for every page: what any extension costs there. */
export async function openEmpty(): Promise<{ readonly context: BrowserContext; close(): Promise<void> }> {
  const build = mkdtempSync(join(tmpdir(), 'pactlight-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['http://*/*'], js: ['content.js'], run_at: 'document_idle' }],
  };
  writeFileSync(join(build, 'manifest.json'), JSON.stringify(manifest));
  for (const name of ['worker.js', 'content.js']) writeFileSync(join(build, name), '');
  const { context, close } = await launchWithExtension({ executablePath: ensureBrowser(), build, isHeadless: true });
  const closeAll = async (): Promise<void> => {
    await close();
    rmSync(build, { recursive: true });
  };
  return { context, close: closeAll };
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
