import { render } from 'preact';
import type { EntityPreview } from '../core/pacts/rank/preview-entity.ts';
import type { Translator } from '../wording/translator.ts';
import { HoverCard, type HoverContent } from './components/HoverCard.tsx';
import type { Host } from './host.ts';
import { isSameEntity } from './model/entities.ts';
import { matchPage } from './page-theme.ts';
import type { EntityRef } from './view.ts';

/** A mention under the pointer. */
export interface HoverTarget extends HoverContent {
  /** The mention's line in the window, CSS px. */
  readonly rect: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
  /** True where no pointer is there to look at what it names: a screen reader says the card. */
  readonly isReadOut?: boolean;
  /** What the pacts say of the entity, as soon as it is known; never rejects. */
  readonly preview?: Promise<EntityPreview | null>;
}

export interface HoverCardOptions {
  readonly translator: Translator;
  readonly signal: AbortSignal;
  /** The reader asks for the entity by the card's button. */
  onOpen(entity: EntityRef): void;
}

export interface HoverCardHandle {
  readonly isOpen: boolean;
  /** What the open card names; null while it is closed. */
  readonly entity: EntityRef | null;
  /**
   * The keyboard has come upon a mention: its card opens, and is read out, once the page has come to rest. Until then
   * its line moves, so it is asked for then.
   */
  arrive(find: () => HoverTarget | null): void;
  /** Tells what the pointer rests on; null where it left the mentions. Opening and closing follow with a delay. */
  point(target: HoverTarget | null): void;
  dismiss(): void;
}

const OPEN_DELAY = 350; // ms; a pointer that only crosses the text must not make cards flicker.
const CLOSE_DELAY = 220; // ms; time to move the pointer from the word onto the card (WCAG 1.4.13, hoverable).
const GAP = 6; // CSS px between the line and the card: the line being read stays free.
const MARGIN = 8; // CSS px to the window's edge.

function createCard({ document }: Host, { lang, dir }: Translator): HTMLElement {
  const card = document.createElement('div');
  card.className = 'card';
  card.lang = lang;
  card.dir = dir;
  return card;
}

/** Above the line where there is room, since what stands there has been read; else below. */
function setPlace(card: HTMLElement, { left, right, top, bottom }: HoverTarget['rect'], isRtl: boolean): void {
  const window = card.ownerDocument.defaultView;
  if (!window) return;
  const { width, height } = card.getBoundingClientRect();
  const start = isRtl ? right - width : left;
  const x = Math.max(MARGIN, Math.min(start, window.innerWidth - width - MARGIN));
  const above = top - height - GAP;
  card.style.setProperty('--x', `${x}px`);
  card.style.setProperty('--y', `${above >= MARGIN ? above : bottom + GAP}px`);
}

/** The same word in the same place; after a scroll it is another. */
function isSameTarget(a: HoverTarget | null, b: HoverTarget | null): boolean {
  return (
    isSameEntity(a?.entity ?? null, b?.entity ?? null) && a?.rect.top === b?.rect.top && a?.rect.left === b?.rect.left
  );
}

interface Timer {
  after(ms: number, act: () => void): void;
  stop(): void;
}

/** One timer at a time. */
function createTimer(signal: AbortSignal): Timer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  signal.addEventListener('abort', stop);
  return {
    stop,
    after(ms, act) {
      stop();
      if (!signal.aborted) timer = setTimeout(act, ms);
    },
  };
}

/** The card as it is drawn: one entity with what is known of it by now. */
class Card {
  readonly element: HTMLElement;
  readonly #host: Host;
  readonly #options: HoverCardOptions;
  #shown: HoverTarget | null = null;

  constructor(host: Host, options: HoverCardOptions) {
    this.element = createCard(host, options.translator);
    this.#host = host;
    this.#options = options;
  }

  /** What the card shows, null while it is closed. */
  get shown(): HoverTarget | null {
    return this.#shown;
  }

  show(target: HoverTarget, preview: EntityPreview | null): void {
    const { translator, onOpen } = this.#options;
    this.element.role = target.isReadOut ? 'status' : null;
    this.#shown = target;
    const choose = (entity: EntityRef): void => {
      this.hide();
      onOpen(entity);
    };
    render(<HoverCard content={target} preview={preview} translator={translator} onOpen={choose} />, this.element);
    matchPage(this.element);
    this.#host.show(this.element);
    setPlace(this.element, target.rect, translator.dir === 'rtl');
  }

  hide(): void {
    if (!this.#shown) return;
    this.#shown = null;
    this.#host.hide(this.element);
  }
}

/** Follows what is to be known of the target that the pointer rests on; a target that was left is forgotten. */
class HoverPreview {
  #target: HoverTarget | null = null;
  known: EntityPreview | null = null;

  follow(target: HoverTarget | null, tell: () => void): void {
    this.#target = target;
    this.known = null;
    void target?.preview?.then((preview) => {
      if (this.#target !== target) return;
      this.known = preview;
      tell();
    });
  }
}

class HoverCards implements HoverCardHandle {
  readonly #card: Card;
  readonly #preview = new HoverPreview();
  readonly #timer: Timer;
  /** What the pointer rests on, or the keyboard has come to, whether its card is open yet or not. */
  #pending: HoverTarget | null = null;
  /** Finds what the keyboard has come to while the page still moves there. */
  #arriving: (() => HoverTarget | null) | null = null;

  constructor(host: Host, options: HoverCardOptions) {
    const { signal } = options;
    this.#card = new Card(host, options);
    this.#timer = createTimer(signal);
    const { element } = this.#card;
    const everywhere = { signal, capture: true, passive: true };
    element.addEventListener('pointerenter', () => this.#timer.stop(), { signal });
    element.addEventListener('pointerleave', () => this.#timer.after(CLOSE_DELAY, () => this.dismiss()), { signal });
    const closeOnEscape = ({ key, isTrusted }: KeyboardEvent) => key === 'Escape' && isTrusted && this.dismiss();
    host.document.addEventListener('keydown', closeOnEscape, everywhere);
    host.document.defaultView?.addEventListener('scroll', () => this.#onScroll(), everywhere);
    signal.addEventListener('abort', () => this.dismiss());
  }

  get isOpen(): boolean {
    return this.#card.shown !== null;
  }

  get entity(): EntityRef | null {
    return this.#card.shown?.entity ?? null;
  }

  point(next: HoverTarget | null): void {
    const { shown } = this.#card;
    if (next === null) {
      if (this.#arriving) return;
      this.#pending = null;
      this.#timer.after(shown ? CLOSE_DELAY : 0, () => this.dismiss());
    } else if (isSameTarget(next, shown)) {
      this.#pending = shown;
      this.#timer.stop();
    } else if (!isSameTarget(next, this.#pending)) {
      this.#arriving = null;
      this.#open(next, shown ? CLOSE_DELAY : OPEN_DELAY);
    }
  }

  arrive(find: () => HoverTarget | null): void {
    this.dismiss();
    this.#arriving = find;
    this.#settle(find);
  }

  dismiss(): void {
    this.#arriving = null;
    this.#timer.stop();
    this.#card.hide();
  }

  #open(next: HoverTarget, delay: number): void {
    this.#pending = next;
    this.#preview.follow(next, () => this.#refresh());
    this.#timer.after(delay, () => this.#card.show(next, this.#preview.known));
  }

  #refresh(): void {
    const { shown } = this.#card;
    if (shown && shown === this.#pending) this.#card.show(shown, this.#preview.known);
  }

  /** Opens when the page has not moved for a while; the place of the mention in the window is known then only. */
  #settle(find: () => HoverTarget | null): void {
    this.#timer.after(OPEN_DELAY, () => {
      this.#arriving = null;
      const target = find();
      if (target) this.#open({ ...target, isReadOut: true }, 0);
    });
  }

  #onScroll(): void {
    if (this.#arriving) this.#settle(this.#arriving);
    else this.dismiss();
  }
}

/** Makes the small card that names the word under the pointer: dismissible, hoverable, persistent (WCAG 1.4.13). */
export function createHoverCard(host: Host, options: HoverCardOptions): HoverCardHandle {
  return new HoverCards(host, options);
}
