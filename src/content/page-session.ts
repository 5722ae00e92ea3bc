import type { ArticleText } from '../core/article-text.ts';
import { isArticlePage, type PageChange, type PageWatch, readArticleInSlices, watchPage } from '../page/index.ts';
import { type AnnotateAnswer, callBackground, type PageStatus } from '../platform/messages.ts';
import { DEFAULT_SETTINGS, isOnFor, onSettingsChange, readSettings, type Settings } from '../platform/settings.ts';
import { ArticleDesk } from './article-desk.ts';
import { isCurrent, openSession, sessionOf } from './article-session.ts';

/** Keeps one page annotated until the signal aborts: reads, asks, and again when the page or the settings have changed. */
export class PageSession {
  readonly #document: Document;
  readonly #desk: ArticleDesk;
  readonly #watch: PageWatch;
  #settings: Settings = DEFAULT_SETTINGS;
  #run = new AbortController();
  #isForced = false;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#desk = new ArticleDesk(document, this.#settings, signal);
    this.#watch = watchPage(document, (change) => this.#onPageChange(change), signal);
    onSettingsChange((settings) => void this.#onSettingsChange(settings), signal);
    signal.addEventListener('abort', () => this.#run.abort());
    void this.#tryRefresh();
  }

  get status(): PageStatus {
    const { session } = this.#desk;
    return {
      site: this.#document.location.host || null,
      isArticle: session !== null,
      isAnnotated: session !== null,
      priorCount: session?.answer.annotation.prior.priorCount ?? 0,
    };
  }

  toggleSidebar(): void {
    if (this.#desk.isSidebarOpen) this.#desk.closeSidebar();
    else if (this.#desk.session) this.#desk.openSidebar({ takeFocus: true });
    else if (this.#settings.mode === 'on-click') {
      void this.readAnyway().then(() => this.#desk.openSidebar({ takeFocus: true }));
    }
  }

  /** Annotates the page even if the gate takes it for no article or it waits to be asked for. */
  readAnyway(): Promise<void> {
    this.#isForced = true;
    return this.#tryRefresh();
  }

  /** Opens the sidebar on a text of its own: its words stand nowhere in the page as far as we know. */
  async showText(text: ArticleText, answer: AnnotateAnswer): Promise<void> {
    this.#settings = await readSettings();
    await this.#desk.follow(this.#settings);
    const nowhere = { segments: [], otherDate: null, root: this.#document.documentElement };
    this.#desk.showGuest(sessionOf({ ...text, ...nowhere }, answer));
  }

  goToMention(direction: 'next' | 'previous'): void {
    this.#desk.goToMention(direction);
  }

  async #refresh(signal: AbortSignal): Promise<void> {
    if (!this.#isForced && !isArticlePage(this.#document)) return this.#leave();
    this.#settings = await readSettings();
    if (signal.aborted) return;
    if (!this.#isWanted(this.#settings)) return this.#leave();
    const article = await readArticleInSlices(this.#document, signal, { force: this.#isForced });
    if (signal.aborted) return;
    if (!article) return this.#leave();
    if (this.#desk.session && isCurrent(this.#desk.session, article)) return this.#desk.repaint();
    const [session] = await Promise.all([openSession(article), this.#desk.follow(this.#settings)]);
    if (signal.aborted) return;
    this.#watch.watchElement(article.root);
    await this.#desk.put(session, signal);
  }

  /** A page that cannot be read or answered for is left as if there were no Pactlight. */
  #tryRefresh(): Promise<void> {
    this.#run.abort();
    this.#run = new AbortController();
    return this.#refresh(this.#run.signal).catch(() => this.#leave());
  }

  #leave(): void {
    if (!this.#desk.session) return;
    this.#desk.clear();
    this.#watch.watchElement(null);
    callBackground('clearBadge', null).catch(() => undefined);
  }

  #onPageChange(change: PageChange): void {
    if (change === 'address') this.#isForced = false;
    void this.#tryRefresh();
  }

  /** Whether the page is to be read: on by the settings, and asked for where the reader wants to be asked. */
  #isWanted(settings: Settings): boolean {
    return isOnFor(settings, this.#document.location.host) && (settings.mode === 'always' || this.#isForced);
  }

  async #onSettingsChange(settings: Settings): Promise<void> {
    const before = this.#settings;
    this.#settings = settings;
    if (this.#isWanted(settings) !== this.#isWanted(before)) return this.#tryRefresh();
    if (this.#desk.session) await this.#desk.follow(settings);
  }
}
