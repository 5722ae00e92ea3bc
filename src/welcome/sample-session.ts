import { type ArticleSession, entityOf, loadFocus, toView } from '../content/article-session.ts';
import type { PickableMention } from '../content/marks.ts';
import { ReaderInterface } from '../content/reader-interface.ts';
import { showMention } from '../content/show-mention.ts';
import { createPicker, type Picker } from '../page/index.ts';
import { LiveSample } from '../pages/live-sample.ts';
import type { Settings } from '../platform/settings.ts';
import type { EntityRef } from '../sidebar/view.ts';

/** The sample article with everything a reader can do in a real one: click a word, read the sidebar, jump. */
export class SampleSession {
  readonly #sample: LiveSample;
  readonly #settings: Settings;
  readonly #interface: ReaderInterface;
  readonly #picker: Picker<PickableMention>;

  constructor(document: Document, settings: Settings, signal: AbortSignal) {
    this.#settings = settings;
    this.#sample = new LiveSample(document);
    this.#interface = new ReaderInterface(
      document,
      {
        onJump: (index) => this.#session && showMention(this.#session, this.#sample.painter, index),
        onFocusEntity: (entity) => this.#focusOn(entity),
        onClose: () => this.#session && this.#sample.painter?.setCurrent(this.#session.article.segments, null),
        onOpenEntity: (entity) => this.#focusOn(entity),
      },
      signal,
    );
    this.#picker = createPicker(
      document,
      { onHover: () => undefined, onPick: ({ index }) => this.#pick(index) },
      signal,
    );
  }

  /**
   * Marks the sample as `choice` wants it.
   * @throws CallFailed, or the browser's own error where the background does not answer.
   */
  async start(lang: string, choice: Settings): Promise<void> {
    await this.#interface.speak(this.#settings.language);
    const session = await this.#sample.show(choice, lang);
    if (session) this.#picker.setSpans(session.article.segments, session.marks);
  }

  openSidebar(): void {
    this.#show(true);
  }

  get #session(): ArticleSession | null {
    return this.#sample.session;
  }

  #show(takeFocus: boolean): void {
    if (this.#session) this.#interface.getSidebar(this.#settings).open(toView(this.#session), { takeFocus });
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
    this.#sample.painter?.setCurrent(session.article.segments, mention);
    this.#focusOn(entityOf(mention), index);
    this.#show(false);
  }
}
