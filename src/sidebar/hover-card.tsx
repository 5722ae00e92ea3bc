import { render } from 'preact';
import type { Glance } from '../core/pacts/glance.ts';
import { HoverCard, type HoverContent } from './components/HoverCard.tsx';
import type { Host } from './host.ts';
import type { Translator } from './i18n.ts';
import { isSameEntity } from './model/entities.ts';
import { matchPage } from './page-theme.ts';
import type { EntityRef } from './view.ts';

/** A mention under the pointer. */
export interface HoverTarget extends HoverContent {
  /** The mention's line in the window, CSS px. */
  readonly rect: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
  /** What the pacts say of the entity, as soon as it is known; never rejects. */
  readonly glance?: Promise<Glance | null>;
}

export interface HoverCardOptions {
  readonly translator: Translator;
  readonly signal: AbortSignal;
  /** The reader asks for the entity by the card's button. */
  onOpen(entity: EntityRef): void;
}

export interface HoverCardHandle {
  readonly isOpen: boolean;
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

/** One timer at a time. */
function createTimer(signal: AbortSignal): { after(ms: number, act: () => void): void; stop(): void } {
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

  show(target: HoverTarget, glance: Glance | null): void {
    const { translator, onOpen } = this.#options;
    this.#shown = target;
    const choose = (entity: EntityRef): void => {
      this.hide();
      onOpen(entity);
    };
    render(<HoverCard content={target} glance={glance} translator={translator} onOpen={choose} />, this.element);
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
class Glances {
  #target: HoverTarget | null = null;
  known: Glance | null = null;

  follow(target: HoverTarget | null, tell: () => void): void {
    this.#target = target;
    this.known = null;
    void target?.glance?.then((glance) => {
      if (this.#target !== target) return;
      this.known = glance;
      tell();
    });
  }
}

/** Makes the small card that names the word under the pointer: dismissible, hoverable, persistent (WCAG 1.4.13). */
export function createHoverCard(host: Host, options: HoverCardOptions): HoverCardHandle {
  const { signal } = options;
  const card = new Card(host, options);
  const glances = new Glances();
  const timer = createTimer(signal);
  let pending: HoverTarget | null = null;
  const dismiss = (): void => {
    timer.stop();
    card.hide();
  };
  const refresh = (): void => {
    if (card.shown && card.shown === pending) card.show(card.shown, glances.known);
  };
  const window = host.document.defaultView;
  card.element.addEventListener('pointerenter', () => timer.stop(), { signal });
  card.element.addEventListener('pointerleave', () => timer.after(CLOSE_DELAY, dismiss), { signal });
  host.document.addEventListener('keydown', ({ key }) => key === 'Escape' && dismiss(), { signal, capture: true });
  window?.addEventListener('scroll', dismiss, { signal, capture: true, passive: true });
  signal.addEventListener('abort', dismiss);
  return {
    get isOpen() {
      return card.shown !== null;
    },
    point(next) {
      if (next === null) {
        pending = null;
        timer.after(card.shown ? CLOSE_DELAY : 0, dismiss);
      } else if (isSameTarget(next, card.shown)) {
        pending = card.shown;
        timer.stop();
      } else if (!isSameTarget(next, pending)) {
        pending = next;
        glances.follow(next, refresh);
        timer.after(card.shown ? CLOSE_DELAY : OPEN_DELAY, () => card.show(next, glances.known));
      }
    },
    dismiss,
  };
}
