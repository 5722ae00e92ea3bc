import { type ArticleSession, mark, openSession } from '../article/article-session.ts';
import { createMarkColours } from '../article/mark-colours.ts';
import { createHighlightPainter } from '../page/index.ts';
import { callBackground } from '../platform/messages.ts';
import type { Settings } from '../platform/settings.ts';
import { readSample } from './read-sample.ts';

/** The sample article of a page of ours, marked by the background as a page of the web would be. */
export class LiveSample {
  readonly #document: Document;
  readonly #painter = createHighlightPainter();
  readonly #colours: ReturnType<typeof createMarkColours>;
  /** Annotated once for each wording: settings change the marks, not what they stand for. */
  #session: ArticleSession | null = null;
  /** Counts the calls: one that another has overtaken draws nothing. */
  #run = 0;

  constructor(document: Document) {
    this.#document = document;
    this.#colours = createMarkColours(document, (colours) => callBackground('markRules', colours));
  }

  /**
   * Marks the sample as the settings want it, in a page whose language is `lang`; null where a later call has taken over.
   * @throws CallError, or the browser's own error where the background does not answer.
   */
  async show(settings: Settings, lang: string): Promise<ArticleSession | null> {
    const run = ++this.#run;
    const article = readSample(this.#document, lang);
    if (!article) return null;
    const known = this.#session?.article.text === article.text ? this.#session : null;
    const session = known ?? (await openSession(article));
    if (run !== this.#run) return null;
    this.#session = session;
    mark(session, settings);
    await this.#colours.use(settings.colours);
    await this.#painter?.paint(session.article.segments, session.marks);
    return session;
  }
}
