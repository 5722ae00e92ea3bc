import type { Span } from '../../core/span.ts';
import type { Segment } from '../article.ts';
import { yieldToMain } from '../yield-to-main.ts';
import { locateSpan } from './locate.ts';

/**
 * What a mark stands for. `current` is the mention the reader is on; it lies over the others. `first` lies under marks
 * that are the first of their kind in a paragraph and makes them stronger than repeats.
 */
export type MarkClass = 'country' | 'group' | 'term' | 'pact' | 'current' | 'first';

/** A span of the article's text and the class of its mark. */
export interface Mark extends Span {
  readonly markClass: MarkClass;
  /** True for one that stands out among its repeats. */
  readonly isFirst?: boolean;
}

/** Draws marks on a page. The page's DOM is never changed by it. */
export interface Painter {
  /** Replaces all marks but the current one. Resolves when all are drawn or the signal is aborted. */
  paint(segments: readonly Segment[], marks: readonly Mark[], signal?: AbortSignal): Promise<void>;
  /** Marks one span as the current one, or none. */
  setCurrent(segments: readonly Segment[], span: Span | null): void;
  /** Draws again where the page has thrown our marks away; returns whether it had. */
  repaintIfGone(): boolean;
  /** Takes away all our marks and nothing else. */
  clear(): void;
}

/** What of `CSS.highlights` is used. */
export type HighlightStore = Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;

/** Later classes lie over earlier ones where two marks cross. */
export const MARK_CLASSES: readonly MarkClass[] = ['first', 'country', 'group', 'term', 'pact', 'current'];

/** Ranges made between two chances for the page: about two milliseconds of work. */
const SLICE = 1000;

export const highlightName = (markClass: MarkClass): string => `pactlight-${markClass}`;

function highlightOf(highlights: Map<MarkClass, Highlight>, markClass: MarkClass): Highlight {
  const known = highlights.get(markClass);
  if (known) return known;
  const highlight = new Highlight();
  highlight.priority = MARK_CLASSES.indexOf(markClass);
  highlights.set(markClass, highlight);
  return highlight;
}

/** Puts a mark into the highlights of its class; one whose nodes have left the page into none. */
function add(highlights: Map<MarkClass, Highlight>, segments: readonly Segment[], mark: Mark): void {
  const range = locateSpan(segments, mark);
  if (!range) return;
  highlightOf(highlights, mark.markClass).add(range);
  if (mark.isFirst) highlightOf(highlights, 'first').add(range);
}

class HighlightPainter implements Painter {
  readonly #store: HighlightStore;
  /** Our own list: the registry is shared with the page, and Firefox cannot iterate it. */
  readonly #own = new Map<MarkClass, Highlight>();
  #run = 0;

  constructor(store: HighlightStore) {
    this.#store = store;
  }

  async paint(segments: readonly Segment[], marks: readonly Mark[], signal?: AbortSignal): Promise<void> {
    const run = ++this.#run;
    const fresh = new Map<MarkClass, Highlight>();
    for (let index = 0; index < marks.length; index += SLICE) {
      if (index) await yieldToMain();
      if (signal?.aborted || run !== this.#run) return;
      for (const mark of marks.slice(index, index + SLICE)) add(fresh, segments, mark);
    }
    // All at once: the browser draws every mark of a registered highlight again whenever one more is added.
    this.#clearMarks();
    for (const [markClass, highlight] of fresh) this.#register(markClass, highlight);
  }

  setCurrent(segments: readonly Segment[], span: Span | null): void {
    this.#remove('current');
    if (!span) return;
    const fresh = new Map<MarkClass, Highlight>();
    add(fresh, segments, { start: span.start, end: span.end, markClass: 'current' });
    for (const [markClass, highlight] of fresh) this.#register(markClass, highlight);
  }

  repaintIfGone(): boolean {
    const gone = [...this.#own].filter(
      ([markClass, highlight]) => this.#store.get(highlightName(markClass)) !== highlight,
    );
    for (const [markClass, highlight] of gone) this.#store.set(highlightName(markClass), highlight);
    return gone.length > 0;
  }

  clear(): void {
    this.#run++;
    this.#clearMarks();
    this.#remove('current');
  }

  #clearMarks(): void {
    for (const markClass of MARK_CLASSES) if (markClass !== 'current') this.#remove(markClass);
  }

  #remove(markClass: MarkClass): void {
    const highlight = this.#own.get(markClass);
    if (!highlight) return;
    this.#own.delete(markClass);
    if (this.#store.get(highlightName(markClass)) === highlight) this.#store.delete(highlightName(markClass));
  }

  #register(markClass: MarkClass, highlight: Highlight): void {
    this.#own.set(markClass, highlight);
    this.#store.set(highlightName(markClass), highlight);
  }
}

/** A painter over the CSS Custom Highlight API, or null where the browser has none. */
export function createHighlightPainter(
  store: HighlightStore | null | undefined = globalThis.CSS?.highlights,
): Painter | null {
  return store && typeof Highlight === 'function' ? new HighlightPainter(store) : null;
}
