import { type ArticleSession, entityOf, loadFocus, mark, toView } from '../content/article-session.ts';
import { createMarkColours } from '../content/mark-colours.ts';
import type { PickableMention } from '../content/marks.ts';
import { ReaderInterface } from '../content/reader-interface.ts';
import { showMention } from '../content/show-mention.ts';
import { articleFromPlainText } from '../core/plain-text.ts';
import { createHighlightPainter, createPicker, type Painter, type Picker } from '../page/index.ts';
import { callBackground } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import type { EntityRef } from '../sidebar/view.ts';
import { annotateParts } from './annotate-parts.ts';
import { drawText } from './draw-text.ts';

interface ReadOptions {
  readonly signal: AbortSignal;
  onProgress(share: number): void;
}

/** The text that the reader gave, drawn on this page, with everything a reader can do in an article. */
export class ReadingSession {
  readonly #settings: Settings;
  readonly #painter: Painter | null = createHighlightPainter();
  readonly #interface: ReaderInterface;
  readonly #picker: Picker<PickableMention>;
  #session: ArticleSession | null = null;

  constructor(document: Document, settings: Settings, signal: AbortSignal) {
    this.#settings = settings;
    this.#interface = new ReaderInterface(
      document,
      {
        onJump: (index) => this.#session && showMention(this.#session, this.#painter, index),
        onFocusEntity: (entity) => this.#focusOn(entity),
        onClose: () => this.#session && this.#painter?.setCurrent(this.#session.article.segments, null),
        onOpenEntity: (entity) => this.#focusOn(entity),
      },
      signal,
    );
    this.#picker = createPicker(
      document,
      { onHover: () => undefined, onPick: ({ index }) => this.#pick(index) },
      signal,
    );
    const colours = createMarkColours(document, (chosen) => callBackground('markRules', chosen));
    void colours.use(settings.colours);
  }

  /**
   * Annotates a text, draws it into `root` and opens the sidebar beside it.
   * @throws the signal's reason; CallFailed, or the browser's own error where the background does not answer.
   */
  async read(text: string, root: HTMLElement, { signal, onProgress }: ReadOptions): Promise<ArticleSession> {
    this.clear();
    const article = articleFromPlainText(text);
    const answer = await annotateParts(article, (part) => callBackground('annotate', part), { signal, onProgress });
    await this.#interface.speak(this.#settings.language);
    const session: ArticleSession = { article: drawText(article, root), answer, marks: [], focus: null, position: -1 };
    root.lang = article.lang;
    mark(session, { ...this.#settings, density: 'all' });
    this.#session = session;
    this.#picker.setSpans(session.article.segments, session.marks);
    await this.#painter?.paint(session.article.segments, session.marks, signal);
    return session;
  }

  openSidebar(takeFocus = false): void {
    if (this.#session) this.#interface.getSidebar(this.#settings).open(toView(this.#session), { takeFocus });
  }

  /** Takes marks and sidebar away. */
  clear(): void {
    this.#session = null;
    this.#painter?.clear();
    this.#picker.setSpans([], []);
    this.#interface.openedSidebar?.close();
  }

  #focusOn(entity: EntityRef | null, mention?: number): void {
    const session = this.#session;
    if (!session) return;
    session.focus = entity && { ...entity, prior: 'loading', ...(mention === undefined ? {} : { mention }) };
    const redraw = (): void => this.#interface.openedSidebar?.update(toView(session));
    if (session.focus) void loadFocus(session, session.focus).then(redraw);
    redraw();
  }

  #pick(index: number): void {
    const session = this.#session;
    const mention = session?.answer.annotation.mentions[index];
    if (!session || !mention) return;
    this.#painter?.setCurrent(session.article.segments, mention);
    this.#focusOn(entityOf(mention), index);
    this.openSidebar();
  }
}
