import { addressOf, listenForAddress } from './address-of.ts';
import { isInBody } from './is-in-body.ts';

/** Why the page should be looked at again. */
export type PageChange =
  /** The address is another one, in the same document. */
  | 'address'
  /** The page came back from the back/forward cache. */
  | 'restored'
  /** Nodes or text changed where they are watched. */
  | 'content';

export interface PageWatch {
  /**
   * Watches this element for changes of content in place of the whole body: the article's, once it is known.
   * @param isRead whether a text in it was read; others are told of when the page unfolds them
   */
  watchElement(element: Element | null, isRead?: (text: Text) => boolean): void;
}

/** Pages render in bursts: wait for this long without a change, in milliseconds. */
const QUIET_MS = 300;

/** A page that never rests is looked at nevertheless, this long after the first change. */
const MAX_WAIT_MS = 2000;

/** After this many reports of content on one address the page is an app at work: it is left alone until the address changes. */
const MAX_REPORTS = 60;

/** Where every report follows at once upon the last, the wait doubles up to this, in milliseconds. */
const MAX_QUIET_MS = 5000;

/** What pages change to show a text that was folded away. */
const FOLDS = ['class', 'hidden', 'open', 'style'];

/** A text that is worth reading the article again, in UTF-16 units: more than a button's or a label's. */
const MIN_UNFOLDED = 40;

/** Texts of an element that are looked at. */
const MAX_TEXTS = 30;

/** Whether an element shows a text that was not read, as far as its first texts tell. */
function showsUnread(element: Element, isRead: (text: Text) => boolean): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < MAX_TEXTS && texts.nextNode(); count++) {
    const text = texts.currentNode as Text;
    if (text.data.trim().length < MIN_UNFOLDED || isRead(text)) continue;
    if (text.parentElement?.checkVisibility({ visibilityProperty: true })) return true;
  }
  return false;
}

class Watch implements PageWatch {
  readonly #page: Document;
  readonly #report: (change: PageChange) => void;
  readonly #observer: MutationObserver;
  #target: Node | null = null;
  #isRead: ((text: Text) => boolean) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstChange = 0;
  #pending: PageChange | null = null;
  #reports = 0;
  #quiet = QUIET_MS;
  #lastReport = 0;
  #address: string;

  constructor(page: Document, report: (change: PageChange) => void, signal: AbortSignal) {
    this.#page = page;
    this.#report = report;
    this.#address = addressOf(page);
    this.#observer = new MutationObserver((records) => this.#noteRecords(records));
    this.#listen(signal);
    this.watchElement(null);
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  watchElement(element: Element | null, isRead?: (text: Text) => boolean): void {
    // The document stands for its body, which a page may replace.
    const target = element ?? this.#page;
    const isSame = target === this.#target && !this.#isRead === !isRead;
    this.#isRead = isRead;
    if (isSame) return;
    this.#target = target;
    this.#observer.disconnect();
    this.#observe();
  }

  #observe(): void {
    const content = { childList: true, characterData: true, subtree: true };
    const folds = this.#isRead ? { attributes: true, attributeFilter: FOLDS } : {};
    if (this.#target) this.#observer.observe(this.#target, { ...content, ...folds });
    // A page that replaces its article takes the watched element away: its parents tell.
    for (let outer = outerOf(this.#target); outer; outer = outerOf(outer))
      this.#observer.observe(outer, { childList: true });
  }

  /** Around the watched element only its removal matters. */
  #noteRecords(records: readonly MutationRecord[]): void {
    const target = this.#target;
    if (!target?.isConnected || records.some((record) => this.#isTelling(record, target))) this.#note('content');
  }

  #isTelling(record: MutationRecord, watched: Node): boolean {
    const { type, target } = record;
    if (watched === this.#page && !isInBody(this.#page, record)) return false;
    if (!watched.contains(target)) return false;
    return type !== 'attributes' || (!!this.#isRead && showsUnread(target as Element, this.#isRead));
  }

  #listen(signal: AbortSignal): void {
    listenForAddress(this.#page, () => this.#noteAddress(), signal);
    this.#page.defaultView?.addEventListener('pageshow', (event) => event.persisted && this.#note('restored'), {
      signal,
    });
  }

  #noteAddress(): void {
    const address = addressOf(this.#page);
    if (address === this.#address) return;
    this.#address = address;
    this.#reports = 0;
    this.#quiet = QUIET_MS;
    this.watchElement(null);
    this.#observe();
    this.#note('address');
  }

  /** The surest reason of a burst is the one that is told. */
  #note(change: PageChange): void {
    const now = performance.now();
    if (!this.#timer) this.#firstChange = now;
    if (change !== 'content' || !this.#pending) this.#pending = change;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(this.#quiet, this.#firstChange + Math.max(MAX_WAIT_MS, this.#quiet) - now));
    this.#timer = setTimeout(() => this.#tell(), wait);
  }

  #tell(): void {
    this.#timer = undefined;
    const change = this.#pending;
    this.#pending = null;
    if (change) this.#report(change);
    if (change === 'content') this.#calm();
  }

  #calm(): void {
    const now = performance.now();
    this.#quiet = now - this.#lastReport < this.#quiet * 2 ? Math.min(this.#quiet * 2, MAX_QUIET_MS) : QUIET_MS;
    this.#lastReport = now;
    if (++this.#reports >= MAX_REPORTS) this.#observer.disconnect();
  }

  #stop(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
  }
}

const outerOf = (node: Node | null): Node | null =>
  node?.parentNode ?? (node && 'host' in node ? (node as ShadowRoot).host : null);

/**
 * Tells when the page has changed enough to be read again: another address in the same document, content that came late
 * or was replaced, a return from the back/forward cache. Reports come after a quiet moment and are capped. Between changes
 * there is no timer and no work. Everything ends with the signal.
 */
export function watchPage(document: Document, onChange: (change: PageChange) => void, signal: AbortSignal): PageWatch {
  return new Watch(document, onChange, signal);
}

/** Resolves once the reader can see the page: at once, or when a prerendered page is opened. */
export function whenActivated(document: Document, signal: AbortSignal): Promise<void> {
  if (!('prerendering' in document && document.prerendering)) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal }),
  );
}
