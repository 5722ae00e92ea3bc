import { vi } from 'vitest';
import {
  collectMarks,
  countMarks,
  type PaintedMark,
  readPanel,
  type SidebarContent,
  type Spot,
} from '../../support/in-page.ts';
import { callIn, callWithRoot } from './call.ts';
import type { Connection } from './connection.ts';
import type { NodeValue, PointerAction } from './protocol.ts';

/** Below the time a test has, so that the failure names what was waited for. */
const WAIT = { timeout: 15_000, interval: 20 };

/** The codes WebDriver has for keys without a character. */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowLeft: '\uE012' };

/** The add-on's one element bears nothing a page could know it by, but stands beside the body. */
const findHost = () => document.querySelector('html > div:last-child');

export class Tab {
  readonly #connection: Connection;
  readonly #context: string;

  constructor(
    connection: Connection,
    context: string,
    /** Errors of the page gone to last and of the content script in it, in the order they came. */
    readonly errors: string[],
  ) {
    this.#connection = connection;
    this.#context = context;
  }

  async goTo(url: string): Promise<void> {
    this.errors.length = 0;
    await this.#connection.send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  async reload(): Promise<void> {
    await this.#connection.send('browsingContext.reload', { context: this.#context, wait: 'complete' });
  }

  async goBack(): Promise<void> {
    await this.#connection.send('browsingContext.traverseHistory', { context: this.#context, delta: -1 });
  }

  async close(): Promise<void> {
    await this.#connection.send('browsingContext.close', { context: this.#context });
  }

  /** Runs a function in the page's own world. */
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return callIn(this.#connection, { context: this.#context }, run, argument);
  }

  /** Runs a function on the same DOM in a world that the page cannot touch. */
  evaluateApart<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return callIn(this.#connection, { context: this.#context, sandbox: 'reader' }, run, argument);
  }

  /** Runs a function again until its answer is truthy. */
  until<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return vi.waitUntil(() => this.evaluate(run, argument), WAIT) as Promise<R>;
  }

  /** Runs a function with the sidebar's closed root, null while there is none, in a world that the page cannot touch. */
  async inSidebar<A, R>(run: (root: ShadowRoot | null, argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const target = { context: this.#context, sandbox: 'reader' };
    return callWithRoot(this.#connection, target, run, await this.#findRoot(), argument);
  }

  untilInSidebar<A, R>(run: (root: ShadowRoot | null, argument: A) => R | Promise<R>, argument: A): Promise<R> {
    return vi.waitUntil(() => this.inSidebar(run, argument), WAIT) as Promise<R>;
  }

  /** What the open sidebar says, once its pacts have come. */
  readSidebar(): Promise<SidebarContent> {
    return this.untilInSidebar(readPanel, null) as Promise<SidebarContent>;
  }

  async waitForMarks(): Promise<void> {
    await this.until(countMarks, 'pactlight-country');
  }

  readMarks(): Promise<PaintedMark[]> {
    return this.evaluate(collectMarks, null);
  }

  /** A real click: the browser takes it for the reader's. */
  click({ x, y }: Pick<Spot, 'x' | 'y'>): Promise<void> {
    return this.#point([
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Moves the pointer over the page's margin. */
  moveMouse(): Promise<void> {
    return this.#point([4, 8].map((x) => ({ type: 'pointerMove', x, y: 300 })));
  }

  async comeToFront(): Promise<void> {
    await this.#connection.send('browsingContext.activate', { context: this.#context });
  }

  async #point(actions: readonly PointerAction[]): Promise<void> {
    await this.#connection.send('input.performActions', {
      context: this.#context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }

  async press(key: keyof typeof KEYS): Promise<void> {
    await this.#strike([KEYS[key]]);
  }

  /** Key by key, as a reader does. */
  async type(words: string): Promise<void> {
    await this.#strike([...words]);
  }

  async #strike(keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => [{ type: 'keyDown', value } as const, { type: 'keyUp', value } as const]);
    await this.#connection.send('input.performActions', {
      context: this.#context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  /** WebDriver gives closed roots, too: they come with the node that bears them. */
  async #findRoot(): Promise<string | null> {
    const answer = await this.#connection.send('script.callFunction', {
      functionDeclaration: `${findHost}`,
      arguments: [],
      target: { context: this.#context, sandbox: 'reader' },
      awaitPromise: true,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    if (answer.result.type !== 'node') return null;
    return (answer.result as NodeValue).value.shadowRoot?.sharedId ?? null;
  }
}
