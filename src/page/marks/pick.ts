import type { Span } from '../../core/span.ts';
import type { Segment } from '../article.ts';
import { type Hit, HitTester } from './hit-test.ts';

/** What a picker tells. Rectangles are in CSS pixels of the viewport. */
export interface PickCallbacks<S extends Span> {
  /** The pointer came upon another span, or left the last one. */
  onHover(span: S | null, rect: DOMRect | null): void;
  /** The reader clicked a span: a plain click outside of links and controls, or one with Alt anywhere. */
  onPick(span: S, event: MouseEvent, rect: DOMRect): void;
}

export interface Picker<S extends Span> {
  /** Replaces what can be picked. Spans are ordered by start; where two overlap, the later one is picked. */
  setSpans(segments: readonly Segment[], spans: readonly S[]): void;
}

/** Elements that do something of their own when they are clicked. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [role="link"], [contenteditable=""], [contenteditable="true"]';

/** Farther between press and release, in CSS pixels, is a drag. */
const MAX_MOVE = 5;

class PointerPicker<S extends Span> implements Picker<S> {
  readonly #page: Document;
  readonly #callbacks: PickCallbacks<S>;
  #target: { readonly segments: readonly Segment[]; readonly spans: readonly S[] } | null = null;
  /** Made when the pointer first asks: most articles are read without it. */
  #tester: HitTester<S> | null = null;
  #hovered: S | null = null;
  #frame = 0;
  #pointer = { x: 0, y: 0 };
  #press = { x: 0, y: 0 };

  constructor(page: Document, callbacks: PickCallbacks<S>, signal: AbortSignal) {
    this.#page = page;
    this.#callbacks = callbacks;
    const passive = { passive: true, capture: true, signal };
    page.addEventListener('pointermove', (event) => this.#onMove(event), passive);
    page.addEventListener('pointerdown', (event) => this.#onPress(event), passive);
    page.addEventListener('pointerleave', () => this.#leave(), passive);
    page.addEventListener('scroll', () => this.#leave(), passive);
    page.addEventListener('click', (event) => this.#onClick(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  setSpans(segments: readonly Segment[], spans: readonly S[]): void {
    this.#target = spans.length ? { segments, spans } : null;
    this.#tester = null;
    this.#leave();
  }

  #onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons || !this.#target) return;
    this.#pointer = { x: event.clientX, y: event.clientY };
    this.#frame ||= requestAnimationFrame(() => this.#hover());
  }

  #hover(): void {
    this.#frame = 0;
    const hit = this.#hitAt(this.#pointer.x, this.#pointer.y);
    if (!hit) this.#leave();
    else if (hit.span !== this.#hovered) {
      this.#hovered = hit.span;
      this.#callbacks.onHover(hit.span, hit.rect);
    }
  }

  #leave(): void {
    if (!this.#hovered) return;
    this.#hovered = null;
    this.#callbacks.onHover(null, null);
  }

  #onPress(event: PointerEvent): void {
    if (event.isTrusted) this.#press = { x: event.clientX, y: event.clientY };
  }

  #onClick(event: MouseEvent): void {
    if (!event.isTrusted || event.button !== 0 || event.detail > 1 || this.#isDrag(event)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isControl = event.composedPath().some((target) => target instanceof Element && target.matches(CONTROLS));
    if (isControl && !event.altKey) return;
    const hit = this.#hitAt(event.clientX, event.clientY);
    if (!hit) return;
    // Alt-click on a link would download it.
    if (isControl) event.preventDefault();
    // What is picked is not pointed at anew by the same movement: a card would lie over what the pick opens.
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#hovered = hit.span;
    this.#callbacks.onPick(hit.span, event, hit.rect);
  }

  #isDrag(event: MouseEvent): boolean {
    const moved = Math.hypot(event.clientX - this.#press.x, event.clientY - this.#press.y) > MAX_MOVE;
    return moved || this.#page.getSelection()?.isCollapsed === false;
  }

  #hitAt(x: number, y: number): Hit<S> | null {
    if (!this.#target) return null;
    this.#tester ??= new HitTester(this.#target.segments, this.#target.spans);
    return this.#tester.hit(this.#page, x, y);
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#target = null;
    this.#leave();
  }
}

/** Watches the pointer over a page's article until the signal is aborted. Only the reader's own events count. */
export function createPicker<S extends Span>(
  document: Document,
  callbacks: PickCallbacks<S>,
  signal: AbortSignal,
): Picker<S> {
  return new PointerPicker(document, callbacks, signal);
}
