import { createHighlightPainter, createPicker, type Painter, type Picker, rangeOf } from '../page/index.ts';
import { callBackground } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import type { EntityRef } from '../sidebar/view.ts';
import { type ArticleSession, entityOf, loadFocus, mark, stepMark, toView } from './article-session.ts';
import { toHoverTarget } from './hover-target.ts';
import { createMarkColours, type MarkColours } from './mark-colours.ts';
import { isMarkedAlike, type PickableMention } from './marks.ts';
import { ReaderInterface } from './reader-interface.ts';
import { showMention } from './show-mention.ts';

/** An article with all that a reader can do in it: its marks, clicks on them, the hover card and the sidebar beside it. */
export class ArticleDesk {
  readonly #painter: Painter | null = createHighlightPainter();
  readonly #colours: MarkColours;
  readonly #interface: ReaderInterface;
  readonly #picker: Picker<PickableMention>;
  #settings: Settings;
  #session: ArticleSession | null = null;
  /** A text from elsewhere that the sidebar shows in place of the article, until it closes. */
  #guest: ArticleSession | null = null;

  constructor(document: Document, settings: Settings, signal: AbortSignal) {
    this.#settings = settings;
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
    return this.#interface.openedSidebar?.isOpen === true;
  }

  /** Shows everything as other settings want it. */
  async follow(settings: Settings): Promise<void> {
    const before = this.#settings;
    this.#settings = settings;
    await this.#interface.speak(settings.language);
    this.#interface.place(settings);
    if (!this.#session || isMarkedAlike(before, settings)) return;
    mark(this.#session, settings);
    await this.#paint(this.#session);
  }

  /** Puts an article in the place of the last one; resolves when it is marked or the signal aborts. */
  async put(session: ArticleSession, signal?: AbortSignal): Promise<void> {
    await this.#interface.speak(this.#settings.language);
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
  openSidebar({ takeFocus }: { readonly takeFocus: boolean }): void {
    // The keyboard's way through an open card.
    const asked = takeFocus && !this.#guest ? this.#interface.getCard().entity : null;
    if (asked) {
      this.#interface.getCard().dismiss();
      this.#focusOn(asked);
    }
    if (this.#shown) this.#interface.getSidebar(this.#settings).open(toView(this.#shown), { takeFocus });
  }

  closeSidebar(): void {
    this.#interface.openedSidebar?.close();
    this.#onClose();
  }

  /** Opens the sidebar on a text from elsewhere; the article and its marks stay as they are. */
  showGuest(guest: ArticleSession): void {
    this.#guest = guest;
    this.openSidebar({ takeFocus: true });
  }

  goToMention(direction: 'next' | 'previous'): void {
    const session = this.#session;
    const next = session && stepMark(session, direction);
    if (!session || !next) return;
    showMention(session, this.#painter, next.index);
    this.#interface.getCard().arrive(() => {
      const lines = this.#session === session && rangeOf(session.article.segments, next)?.getBoundingClientRect();
      return lines ? toHoverTarget(session, next, lines, this.#interface.lang) : null;
    });
  }

  get #shown(): ArticleSession | null {
    return this.#guest ?? this.#session;
  }

  #onClose(): void {
    this.#guest = null;
    if (this.#session) this.#painter?.setCurrent(this.#session.article.segments, null);
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
    this.openSidebar({ takeFocus: false });
  }

  #pick(index: number): void {
    const session = this.#session;
    const mention = session?.answer.annotation.mentions[index];
    if (!session || !mention) return;
    this.#guest = null;
    this.#interface.getCard().dismiss();
    session.position = session.marks.findIndex((each) => each.index === index);
    this.#painter?.setCurrent(session.article.segments, mention);
    this.#open(entityOf(mention), index);
  }

  #hover(hovered: PickableMention | null, rect: DOMRect | null): void {
    const target =
      this.#session && hovered && rect && toHoverTarget(this.#session, hovered, rect, this.#interface.lang);
    this.#interface.getCard().point(target);
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
