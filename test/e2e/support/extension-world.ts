import type { CDPSession, Page } from 'playwright';

/** The one element that Pactlight adds to a page: it bears nothing a page could know it by, but stands beside the body. */
const HOST = 'html > div:last-child';

/**
 * The world of the content script in one page: the same DOM, its own JavaScript, and `chrome.dom`, which opens closed
 * shadow roots. Playwright reaches neither.
 */
export class ExtensionWorld {
  private constructor(
    private readonly session: CDPSession,
    private readonly contextId: number,
  ) {}

  /** Finds the world after the page has loaded; the one that an older version of the extension has left is dead. */
  static async of(page: Page): Promise<ExtensionWorld> {
    const session = await page.context().newCDPSession(page);
    const ids: number[] = [];
    const found = new Promise<void>((resolve) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension://') && ids.push(context.id) > 0) resolve();
      });
    });
    // All that there are have been told of when it answers.
    await session.send('Runtime.enable');
    await found;
    const worlds = ids.map((id) => new ExtensionWorld(session, id));
    for (const world of worlds) if (await world.evaluate('chrome.runtime?.id !== undefined')) return world;
    throw new Error('none of our worlds in the page is alive');
  }

  /** Evaluates a function with the sidebar's shadow root (null while there is none) and a JSON argument. */
  async inSidebar<A, R>(run: (root: ShadowRoot | null, argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const host = `document.querySelector(${JSON.stringify(HOST)})`;
    const root = `(${host} ? chrome.dom.openOrClosedShadowRoot(${host}) : null)`;
    return this.evaluate<R>(`(${run.toString()})(${root}, ${JSON.stringify(argument ?? null)})`);
  }

  /** Evaluates an expression; promises are awaited. */
  async evaluate<R>(expression: string): Promise<R> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      contextId: this.contextId,
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
