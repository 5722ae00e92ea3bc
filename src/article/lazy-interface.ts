import type { Settings } from '../platform/settings.ts';
import { withTimeout } from '../platform/with-timeout.ts';
import type { EntityRef } from '../sidebar/view.ts';
import type { ArticleInterface, OpenOptions, PointedMark } from './article-interface.ts';
import type { ArticleSession } from './article-session.ts';

/** What the reader has asked for and does not see yet. */
interface OpenRequest {
  readonly session: ArticleSession;
  readonly options: OpenOptions;
}

/**
 * How long the reader waits for a sidebar, in ms: after ten seconds people turn to something else (Nielsen, "Usability
 * Engineering", 1993). A worker that has to start takes a fortieth of it.
 */
const PATIENCE_MS = 10_000;

/** Stands for the interface until the reader first wants something of it, and then has it opened. */
export class LazyInterface implements ArticleInterface {
  readonly #open: () => Promise<ArticleInterface>;
  readonly #signal: AbortSignal;
  readonly #onFailed: () => void;
  #settings: Settings;
  #opened: ArticleInterface | null = null;
  #isOpening = false;
  #request: OpenRequest | null = null;
  #pointed: PointedMark | null = null;
  #arrival: (() => PointedMark | null) | null = null;

  /** @param onFailed told when the sidebar that the reader has asked for does not come */
  constructor(
    open: () => Promise<ArticleInterface>,
    settings: Settings,
    { signal, onFailed }: { readonly signal: AbortSignal; readonly onFailed: () => void },
  ) {
    this.#open = open;
    this.#settings = settings;
    this.#signal = signal;
    this.#onFailed = onFailed;
  }

  /** True also while the sidebar is still to come. */
  get isOpen(): boolean {
    return this.#opened ? this.#opened.isOpen : this.#request !== null;
  }

  async follow(settings: Settings): Promise<void> {
    this.#settings = settings;
    await this.#opened?.follow(settings);
  }

  open(session: ArticleSession, options: OpenOptions): void {
    if (this.#opened) this.#opened.open(session, options);
    else this.#request = { session, options };
    void this.#enter();
  }

  update(session: ArticleSession): void {
    this.#opened?.update(session);
    if (this.#request) this.#request = { ...this.#request, session };
  }

  close(): void {
    this.#request = null;
    this.#opened?.close();
  }

  point(pointed: PointedMark | null): void {
    this.#pointed = pointed;
    this.#opened?.point(pointed);
    if (pointed) void this.#enter();
  }

  arrive(find: () => PointedMark | null): void {
    if (this.#opened) this.#opened.arrive(find);
    else this.#arrival = find;
    void this.#enter();
  }

  get cardEntity(): EntityRef | null {
    return this.#opened?.cardEntity ?? null;
  }

  dismissCard(): void {
    this.#pointed = null;
    this.#arrival = null;
    this.#opened?.dismissCard();
  }

  /** What does not come this time, or not in time, is tried for again with the next request. */
  async #enter(): Promise<void> {
    if (this.#opened || this.#isOpening) return;
    this.#isOpening = true;
    const made = await withTimeout(PATIENCE_MS, this.#make()).catch(() => null);
    this.#isOpening = false;
    const [request, pointed, arrival] = [this.#request, this.#pointed, this.#arrival];
    this.#request = null;
    this.#arrival = null;
    if (this.#signal.aborted) return;
    try {
      if (!made) throw new Error('The interface did not come.');
      this.#opened = made;
      // The sidebar moves the text away from under a pointer that has not moved.
      if (request) made.open(request.session, request.options);
      else if (arrival) made.arrive(arrival);
      else if (pointed) made.point(pointed);
    } catch {
      this.#opened = null;
      if (request) this.#onFailed();
    }
  }

  async #make(): Promise<ArticleInterface> {
    const made = await this.#open();
    // Settings may change while the interface learns its language.
    for (let known: Settings | null = null; known !== this.#settings; ) {
      known = this.#settings;
      await made.follow(known);
    }
    return made;
  }
}
