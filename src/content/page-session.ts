import { ArticleController } from '../article/article-controller.ts';
import type { OpenInterface } from '../article/article-interface.ts';
import { isCurrent, openSession, sessionOf } from '../article/article-session.ts';
import type { ArticleText } from '../core/article-text.ts';
import {
  type Article,
  findStoryInView,
  isArticlePage,
  type PageChange,
  type PageWatch,
  watchPage,
} from '../page/index.ts';
import { type AnnotateAnswer, callBackground, type PageStatus } from '../platform/messages.ts';
import { DEFAULT_SETTINGS, isOnFor, onSettingsChange, readSettings, type Settings } from '../platform/settings.ts';
import { countPacts } from './count-pacts.ts';
import type { Finder } from './finder.ts';
import { isBareFile } from './is-bare-file.ts';
import { sweepRemains } from './sweep-remains.ts';

/** What comes into the page by scripts of its own. */
export interface PageScripts {
  readonly openInterface: OpenInterface;
  readonly finder: Finder;
}

/** Keeps one page annotated until the signal aborts: reads, asks, and again when the page or the settings have changed. */
export class PageSession {
  readonly #document: Document;
  readonly #finder: Finder;
  readonly #controller: ArticleController;
  readonly #watch: PageWatch;
  #settings: Settings = DEFAULT_SETTINGS;
  #run = new AbortController();
  /** Resolves when the last run has ended. */
  #running: Promise<void> = Promise.resolve();
  /** Why the last run came to nothing. */
  #failure: unknown = null;
  #isForced = false;
  /** The rules of the marks stay in the document that they were brought to. */
  #rules: Promise<null> | null = null;
  /** The story that the reader has come to, on a page of several. */
  #story: Element | null = null;

  constructor(document: Document, { openInterface, finder }: PageScripts, signal: AbortSignal) {
    this.#document = document;
    this.#finder = finder;
    sweepRemains(document);
    this.#controller = new ArticleController(document, openInterface, this.#settings, signal);
    this.#watch = watchPage(document, (change) => this.#onPageChange(change), signal);
    document.defaultView?.addEventListener('scrollend', () => this.#followReader(), { signal });
    onSettingsChange((settings) => void this.#onSettingsChange(settings), signal);
    signal.addEventListener('abort', () => this.#run.abort());
    void this.#tryRefresh();
  }

  get status(): PageStatus {
    const { session } = this.#controller;
    return {
      site: this.#document.location.host || null,
      isArticle: session !== null,
      isAnnotated: session !== null,
      ...countPacts(session?.answer.annotation),
      isSidebarOpen: this.#controller.isSidebarOpen,
    };
  }

  async toggleSidebar(): Promise<void> {
    if (this.#controller.isSidebarOpen) return this.#controller.closeSidebar();
    // Whoever toggles may have brought this very reader, which has read nothing yet.
    if (!this.#controller.session && (await readSettings()).mode === 'on-click') await this.readAnyway();
    // A worker that is only starting, or a slow page, must not cost the reader the click.
    if (!this.#controller.session) await this.whenRead();
    this.#controller.openSidebar({ takeFocus: true });
  }

  /**
   * Annotates the page even if the gate takes it for no article or it waits to be asked for.
   * @throws why it could not be read or answered for
   */
  async readAnyway(): Promise<void> {
    this.#isForced = true;
    void this.#tryRefresh();
    await this.whenRead();
    if (this.#failure) throw this.#failure;
  }

  /** Resolves when the page is as read as it is going to be, also where it has changed meanwhile and is read anew. */
  async whenRead(): Promise<void> {
    for (let run: Promise<void> | null = null; run !== this.#running; await run) run = this.#running;
  }

  /** Opens the sidebar on a text of its own: its words stand nowhere in the page as far as we know. */
  async showText(text: ArticleText, answer: AnnotateAnswer): Promise<void> {
    this.#settings = await readSettings();
    await this.#controller.follow(this.#settings);
    const nowhere = { segments: [], otherDate: null, root: this.#document.documentElement };
    this.#controller.showSelection(sessionOf({ ...text, ...nowhere }, answer));
  }

  goToMention(direction: 'next' | 'previous'): void {
    this.#controller.goToMention(direction);
  }

  async #refresh(signal: AbortSignal): Promise<void> {
    const story = this.#story?.isConnected ? this.#story : null;
    if (!this.#isForced && !story && (isBareFile(this.#document) || !isArticlePage(this.#document)))
      return this.#leave();
    this.#settings = await readSettings();
    if (signal.aborted) return;
    if (!this.#isWanted(this.#settings)) return this.#leave();
    const options = { force: this.#isForced, ...(story ? { within: story } : {}) };
    const article = await this.#finder.find(this.#document, signal, options);
    if (signal.aborted) return;
    if (!article) return story ? undefined : this.#leave();
    if (this.#controller.session && isCurrent(this.#controller.session, article)) {
      void this.#bringRules();
      return this.#controller.repaint();
    }
    const [session] = await Promise.all([
      openSession(article),
      this.#controller.follow(this.#settings),
      this.#bringRules(),
    ]);
    if (signal.aborted) return;
    this.#watchArticle(article);
    this.#showBadge(session.answer.annotation.prior.priorCount);
    await this.#controller.put(session, signal);
  }

  /** Pages without marks go without their rules, which would make the style of each of their elements dearer. */
  #bringRules(): Promise<unknown> {
    this.#rules ??= callBackground('injectMarkRules', null);
    return this.#rules.catch(() => {
      this.#rules = null;
    });
  }

  #watchArticle({ root, segments }: Article): void {
    const read = new WeakSet(segments.map(({ node }) => node));
    this.#watch.watchElement(root, (text) => read.has(text));
  }

  /** On a page that never ends the story that is looked at is the one that is marked. */
  #followReader(): void {
    const { session } = this.#controller;
    const story = session && findStoryInView(this.#document, session.article);
    if (!story || story === this.#story) return;
    this.#story = story;
    void this.#tryRefresh();
  }

  /** A page that cannot be read or answered for is left as if there were no Pactlight; a run that was overtaken leaves nothing. */
  #tryRefresh(): Promise<void> {
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    this.#failure = null;
    this.#running = this.#refresh(signal)
      .catch((error: unknown) => {
        if (signal.aborted) return;
        this.#failure = error;
        this.#leave();
      })
      // The finder of a run that was overtaken is the next one's.
      .finally(() => signal.aborted || this.#finder.rest());
    return this.#running;
  }

  #leave(): void {
    if (!this.#controller.session) return;
    this.#controller.clear();
    this.#watch.watchElement(null);
    this.#showBadge(0);
  }

  /** Only the page knows whether an article is still the one that it shows when the answer about it comes. */
  #showBadge(count: number): void {
    callBackground('badge', count).catch(() => undefined);
  }

  #onPageChange(change: PageChange): void {
    if (change === 'address') this.#arrive();
    if (change === 'restored') this.#comeBack();
    void this.#tryRefresh();
  }

  /** The browser took the badge away with the page; what was on its way then may have come to the page after it. */
  #comeBack(): void {
    const { session } = this.#controller;
    if (session) this.#showBadge(session.answer.annotation.prior.priorCount);
    else this.#rules = null;
  }

  #arrive(): void {
    const { session } = this.#controller;
    this.#isForced = false;
    this.#story = session && findStoryInView(this.#document, session.article);
  }

  /** Whether the page is to be read: on by the settings, and asked for where the reader wants to be asked. */
  #isWanted(settings: Settings): boolean {
    return isOnFor(settings, this.#document.location.host) && (settings.mode === 'always' || this.#isForced);
  }

  async #onSettingsChange(settings: Settings): Promise<void> {
    const before = this.#settings;
    this.#settings = settings;
    if (this.#isWanted(settings) !== this.#isWanted(before)) return this.#tryRefresh();
    await this.#controller.follow(settings);
  }
}
