import { createHighlightPainter, createPicker, type Painter, type Picker, rangeOf } from '../page/index.ts';
import { callBackground } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import type { EntityRef } from '../sidebar/view.ts';
import type { OpenInterface, OpenOptions } from './article-interface.ts';
import { type ArticleSession, entityOf, loadFocus, mark, stepMark } from './article-session.ts';
import { createFailureNotice, type FailureNotice } from './failure-notice.ts';
import { LazyInterface } from './lazy-interface.ts';
import { createMarkColours, type MarkColours } from './mark-colours.ts';
import { isMarkedAlike, type PickableMention } from './marks.ts';
import { showMention } from './show-mention.ts';

/** An article with all that a reader can do in it: its marks, clicks on them, the hover card and the sidebar beside it. */
export class ArticleController {
  readonly #painter: Painter | null = createHighlightPainter();
  readonly #colours: MarkColours;
  readonly #interface: LazyInterface;
  readonly #picker: Picker<PickableMention>;
  readonly #failureNotice: FailureNotice;
  #settings: Settings;
  #session: ArticleSession | null = null;
  /** A text from elsewhere that the sidebar shows in place of the article, until it closes. */
  #selection: ArticleSession | null = null;

  constructor(document: Document, openInterface: OpenInterface, settings: Settings, signal: AbortSignal) {
    this.#settings = settings;
    this.#colours = createMarkColours(document, (colours) => callBackground('markRules', colours));
    const actions = {
      onJump: (index: number) => this.#shown && showMention(this.#shown, this.#painter, index),
      onFocusEntity: (entity: EntityRef | null) => this.#focusOn(entity),
      onClose: () => this.#onClose(),
      onOpenEntity: (entity: EntityRef) => this.#open(entity),
    };
    this.#failureNotice = createFailureNotice(document, signal);
    const open = () => openInterface(document, actions, signal);
    this.#interface = new LazyInterface(open, settings, { signal, onFailed: () => this.#onFailed() });
    this.#picker = createPicker(
      document,
      { onHover: (each, rect) => this.#hover(each, rect), onPick: ({ index }) => this.#pick(index) },
      signal,
    );
    // A page may clear the registry that all share; whoever reads on gets the marks back.
    for (const type of ['load', 'scrollend']) {
      document.defaultView?.addEventListener(type, () => this.repaint(), { signal });
    }
    signal.addEventListener('abort', () => this.#stop());
  }

  /** The article that lies here, or null. */
  get session(): ArticleSession | null {
    return this.#session;
  }

  get isSidebarOpen(): boolean {
    return this.#interface.isOpen;
  }

  /** Shows everything as other settings want it. */
  async follow(settings: Settings): Promise<void> {
    const before = this.#settings;
    this.#settings = settings;
    await this.#interface.follow(settings);
    if (!this.#session || isMarkedAlike(before, settings)) return;
    mark(this.#session, settings);
    await this.#paint(this.#session);
  }

  /** Puts an article in the place of the last one; resolves when it is marked or the signal aborts. */
  async put(session: ArticleSession, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return;
    this.#session = session;
    mark(session, this.#settings);
    this.#redraw();
    await this.#paint(session, signal);
  }

  /** Draws the marks again where the page has thrown them away. */
  repaint(): void {
    if (this.#session) this.#painter?.repaintIfGone();
  }

  /** Takes the article, its marks and the sidebar away. */
  clear(): void {
    this.#session = null;
    this.#painter?.clear();
    this.#picker.setSpans([], []);
    this.closeSidebar();
  }

  /** Opens the sidebar, or brings it up to date; without an article there is none. */
  openSidebar(options: OpenOptions): void {
    // The keyboard's way through an open card.
    const asked = options.takeFocus && !this.#selection ? this.#interface.cardEntity : null;
    if (asked) {
      this.#interface.dismissCard();
      this.#focusOn(asked);
    }
    this.#failureNotice.leave();
    if (this.#shown) this.#interface.open(this.#shown, options);
  }

  closeSidebar(): void {
    this.#interface.close();
    this.#onClose();
  }

  /** Opens the sidebar on a text from elsewhere; the article and its marks stay as they are. */
  showSelection(selection: ArticleSession): void {
    this.#selection = selection;
    this.openSidebar({ takeFocus: true });
  }

  goToMention(direction: 'next' | 'previous'): void {
    const session = this.#session;
    const next = session && stepMark(session, direction);
    if (!session || !next) return;
    showMention(session, this.#painter, next.index);
    this.#interface.arrive(() => {
      const rect = this.#session === session && rangeOf(session.article.segments, next)?.getBoundingClientRect();
      return rect ? { session, mark: next, rect } : null;
    });
  }

  get #shown(): ArticleSession | null {
    return this.#selection ?? this.#session;
  }

  #onClose(): void {
    this.#selection = null;
    if (this.#session) this.#painter?.setCurrent(this.#session.article.segments, null);
  }

  /** No mark stays stressed for a sidebar that does not come. */
  #onFailed(): void {
    this.#onClose();
    void this.#failureNotice.tell(this.#settings.language);
  }

  #redraw(): void {
    if (this.#shown) this.#interface.update(this.#shown);
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
    this.openSidebar({ takeFocus: false });
  }

  #pick(index: number): void {
    const session = this.#session;
    const mention = session?.answer.annotation.mentions[index];
    if (!session || !mention) return;
    this.#selection = null;
    this.#interface.dismissCard();
    session.position = session.marks.findIndex((each) => each.index === index);
    this.#painter?.setCurrent(session.article.segments, mention);
    this.#open(entityOf(mention), index);
  }

  #hover(hovered: PickableMention | null, rect: DOMRect | null): void {
    const session = this.#session;
    this.#interface.point(session && hovered && rect && { session, mark: hovered, rect });
  }

  async #paint({ article, marks }: ArticleSession, signal?: AbortSignal): Promise<void> {
    void this.#colours.use(this.#settings.colours);
    this.#picker.setSpans(article.segments, marks);
    await this.#painter?.paint(article.segments, marks, signal);
  }

  #stop(): void {
    this.#session = null;
    this.#painter?.clear();
    void this.#colours.use('standard');
  }
}
