import type { ArticleText } from '../core/article-text.ts';
import {
  createHighlightPainter,
  createPicker,
  isArticlePage,
  type PageChange,
  type PageWatch,
  type Painter,
  type Picker,
  readArticleInSlices,
  watchPage,
} from '../page/index.ts';
import { type AnnotateAnswer, callBackground, type PageStatus } from '../platform/messages.ts';
import { DEFAULT_SETTINGS, isOnFor, onSettingsChange, readSettings, type Settings } from '../platform/settings.ts';
import type { EntityRef } from '../sidebar/view.ts';
import {
  type ArticleSession,
  entityOf,
  isCurrent,
  loadFocus,
  mark,
  openSession,
  sessionOf,
  stepMark,
  toView,
} from './article-session.ts';
import { toHoverTarget } from './hover-target.ts';
import { createMarkColours, type MarkColours } from './mark-colours.ts';
import { isMarkedAlike, type PickableMention } from './marks.ts';
import { ReaderInterface } from './reader-interface.ts';
import { showMention } from './show-mention.ts';

/** Keeps one page annotated until the signal aborts: reads, asks, paints, and again when the page has changed. */
export class PageSession {
  readonly #document: Document;
  readonly #painter: Painter | null = createHighlightPainter();
  readonly #colours: MarkColours;
  readonly #interface: ReaderInterface;
  readonly #picker: Picker<PickableMention>;
  readonly #watch: PageWatch;
  #settings: Settings = DEFAULT_SETTINGS;
  #session: ArticleSession | null = null;
  /** A selected text that the sidebar shows in place of the page's article, until it closes. */
  #guest: ArticleSession | null = null;
  #run = new AbortController();
  #isForced = false;

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#colours = createMarkColours(document, (colours) => callBackground('markRules', colours));
    this.#interface = new ReaderInterface(
      document,
      {
        onJump: (index) => this.#shown && showMention(this.#shown, this.#painter, index),
        onFocusEntity: (entity) => this.#focusOn(entity),
        onClose: () => this.#onClose(),
        onOpenEntity: (entity) => this.#open(entity),
      },
      signal,
    );
    this.#picker = createPicker(
      document,
      { onHover: (mark, rect) => this.#hover(mark, rect), onPick: ({ index }) => this.#pick(index) },
      signal,
    );
    this.#watch = watchPage(document, (change) => this.#onPageChange(change), signal);
    onSettingsChange((settings) => void this.#onSettingsChange(settings), signal);
    // A page may clear the registry that all share; whoever reads on gets the marks back.
    for (const type of ['load', 'scrollend']) {
      document.defaultView?.addEventListener(type, () => this.#session && this.#painter?.repaintIfGone(), { signal });
    }
    signal.addEventListener('abort', () => this.#stop());
    void this.#tryRefresh();
  }

  get status(): PageStatus {
    const session = this.#session;
    return {
      site: this.#document.location.host || null,
      isArticle: session !== null,
      isAnnotated: session !== null,
      priorCount: session?.answer.annotation.prior.priorCount ?? 0,
    };
  }

  toggleSidebar(): void {
    if (this.#interface.openedSidebar?.isOpen) this.#interface.openedSidebar.close();
    else if (this.#session) this.#show(true);
    else if (this.#settings.mode === 'on-click') void this.readAnyway().then(() => this.#show(true));
  }

  /** Annotates the page even if the gate takes it for no article or it waits to be asked for. */
  readAnyway(): Promise<void> {
    this.#isForced = true;
    return this.#tryRefresh();
  }

  /** Opens the sidebar on a text of its own: its words stand nowhere in the page as far as we know. */
  async showText(text: ArticleText, answer: AnnotateAnswer): Promise<void> {
    this.#settings = await readSettings();
    await this.#interface.speak(this.#settings.language);
    this.#guest = sessionOf(text, answer, this.#document.documentElement);
    this.#show(true);
  }

  goToMention(direction: 'next' | 'previous'): void {
    const mark = this.#session && stepMark(this.#session, direction);
    if (this.#session && mark) showMention(this.#session, this.#painter, mark.index);
  }

  get #shown(): ArticleSession | null {
    return this.#guest ?? this.#session;
  }

  #onClose(): void {
    this.#guest = null;
    if (this.#session) this.#painter?.setCurrent(this.#session.article.segments, null);
  }

  #show(takeFocus: boolean): void {
    if (this.#shown) this.#interface.getSidebar(this.#settings).open(toView(this.#shown), { takeFocus });
  }

  #redraw(): void {
    if (this.#shown) this.#interface.openedSidebar?.update(toView(this.#shown));
  }

  #focusOn(entity: EntityRef | null, mention?: number): void {
    const session = this.#shown;
    if (!session) return;
    session.focus = entity && { ...entity, prior: 'loading', ...(mention === undefined ? {} : { mention }) };
    if (session.focus) void loadFocus(session, session.focus).then(() => this.#redraw());
    this.#redraw();
  }

  #open(entity: EntityRef, mention?: number): void {
    this.#focusOn(entity, mention);
    this.#show(false);
  }

  #pick(index: number): void {
    const session = this.#session;
    const mention = session?.answer.annotation.mentions[index];
    if (!session || !mention) return;
    this.#guest = null;
    this.#interface.getCard().dismiss();
    session.position = session.marks.findIndex((mark) => mark.index === index);
    this.#painter?.setCurrent(session.article.segments, mention);
    this.#open(entityOf(mention), index);
  }

  #hover(mark: PickableMention | null, rect: DOMRect | null): void {
    const target = this.#session && mark && rect && toHoverTarget(this.#session, mark, rect, this.#interface.lang);
    this.#interface.getCard().point(target);
  }

  async #refresh(signal: AbortSignal): Promise<void> {
    if (!this.#isForced && !isArticlePage(this.#document)) return this.#leave();
    this.#settings = await readSettings();
    if (signal.aborted) return;
    if (!this.#isWanted(this.#settings)) return this.#leave();
    const article = await readArticleInSlices(this.#document, signal, { force: this.#isForced });
    if (signal.aborted) return;
    if (!article) return this.#leave();
    if (this.#session && isCurrent(this.#session, article)) return void this.#painter?.repaintIfGone();
    const [session] = await Promise.all([
      openSession(article, this.#settings),
      this.#interface.speak(this.#settings.language),
    ]);
    if (!signal.aborted) await this.#adopt(session, signal);
  }

  async #adopt(session: ArticleSession, signal: AbortSignal): Promise<void> {
    this.#session = session;
    this.#watch.watchElement(session.article.root);
    this.#redraw();
    await this.#paint(session, signal);
  }

  async #paint({ article, marks }: ArticleSession, signal: AbortSignal): Promise<void> {
    void this.#colours.use(this.#settings.colours);
    this.#picker.setSpans(article.segments, marks);
    await this.#painter?.paint(article.segments, marks, signal);
  }

  /** A page that cannot be read or answered for is left as if there were no Pactlight. */
  #tryRefresh(): Promise<void> {
    this.#run.abort();
    this.#run = new AbortController();
    return this.#refresh(this.#run.signal).catch(() => this.#leave());
  }

  #leave(): void {
    if (!this.#session) return;
    this.#session = null;
    this.#painter?.clear();
    this.#picker.setSpans([], []);
    this.#interface.openedSidebar?.close();
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
    if (!this.#session) return;
    await this.#interface.speak(settings.language);
    this.#interface.place(settings);
    if (isMarkedAlike(before, settings)) return;
    mark(this.#session, settings);
    await this.#paint(this.#session, this.#run.signal);
  }

  #stop(): void {
    this.#run.abort();
    this.#session = null;
    this.#painter?.clear();
    void this.#colours.use('standard');
  }
}
