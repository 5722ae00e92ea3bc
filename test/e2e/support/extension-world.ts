import type { CDPSession, Page } from 'playwright';
import { vi } from 'vitest';

/** The one element that Pactlight adds to a page: it bears nothing a page could know it by, but stands beside the body. */
const HOST = 'html > div:last-child';

/**
 * The world of the content script in one page: the same DOM, its own JavaScript, and `chrome.dom`, which opens closed
 * shadow roots. Playwright reaches neither.
 */
export class ExtensionWorld {
  readonly #session: CDPSession;
  readonly #contextId: number;

  constructor(session: CDPSession, contextId: number) {
    this.#session = session;
    this.#contextId = contextId;
  }

  /** Finds the world after the page has loaded; the one that an older version of the extension has left is dead. */
  static async of(page: Page): Promise<ExtensionWorld> {
    const session = await page.context().newCDPSession(page);
    const worlds: ExtensionWorld[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) worlds.push(new ExtensionWorld(session, context.id));
    });
    await session.send('Runtime.enable');
    const findAlive = async () => {
      const alive = await Promise.all(worlds.map((world) => world.#isAlive()));
      return worlds[alive.indexOf(true)];
    };
    return vi.waitUntil(findAlive, { timeout: 20_000, interval: 20 });
  }

  /** False for a world whose extension was updated or taken away, or whose page is gone. */
  #isAlive(): Promise<boolean> {
    return this.evaluate<boolean>('chrome.runtime?.id !== undefined').catch(() => false);
  }

  /** Evaluates a function with the sidebar's shadow root (null while there is none) and a JSON argument. */
  async inSidebar<A, R>(run: (root: ShadowRoot | null, argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const host = `document.querySelector(${JSON.stringify(HOST)})`;
    const root = `(${host} ? chrome.dom.openOrClosedShadowRoot(${host}) : null)`;
    return this.evaluate<R>(`(${run.toString()})(${root}, ${JSON.stringify(argument ?? null)})`);
  }

  /** Evaluates an expression; promises are awaited. */
  async evaluate<R>(expression: string): Promise<R> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression,
      contextId: this.#contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  }

  /** Evaluates again, frame by frame, until the answer is truthy. */
  async until<A, R>(run: (root: ShadowRoot | null, argument: A) => R, argument: A): Promise<R> {
    for (;;) {
      const answer = await this.inSidebar(run, argument);
      if (answer) return answer;
      await this.evaluate('new Promise((resolve) => requestAnimationFrame(() => resolve(null)))');
    }
  }
}
