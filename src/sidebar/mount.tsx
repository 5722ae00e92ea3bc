import { render } from 'preact';
import type { Translator } from '../wording/translator.ts';
import { NO_STARS } from './components/context.ts';
import { PANEL_ID } from './components/Header.tsx';
import { Panel } from './components/Panel.tsx';
import type { Host } from './host.ts';
import { chooseFrame, type Frame, type Placement } from './layout.ts';
import { createPageInset, type PageInset } from './page-inset.ts';
import { matchPage } from './page-theme.ts';
import type { ReaderStars, Side, SidebarCallbacks, SidebarView } from './view.ts';

export type { Placement } from './layout.ts';

export interface SidebarOptions extends Placement {
  readonly translator: Translator;
  readonly callbacks: SidebarCallbacks;
  readonly signal: AbortSignal;
}

export interface SidebarHandle {
  readonly isOpen: boolean;
  /** Shows the view; with `takeFocus` (opened by keyboard) the focus goes to its heading. */
  open(view: SidebarView, options?: { readonly takeFocus?: boolean }): void;
  /** Shows another view where the sidebar is open; does nothing where it is closed. */
  update(view: SidebarView): void;
  /** Shows what has become of the reader's stars, at once or with the next view. */
  showStars(stars: ReaderStars): void;
  /** Moves the sidebar, for instance after a change of the settings in another tab. */
  place(placement: Placement): void;
  /** Closes without calling `onClose`; the focus goes back to where it was. */
  close(): void;
}

function createPanel({ document }: Host, { lang, dir, t }: Translator): HTMLElement {
  const panel = document.createElement('aside');
  panel.className = 'panel';
  panel.id = PANEL_ID;
  panel.lang = lang;
  panel.dir = dir;
  panel.setAttribute('aria-label', t('sidebar_label'));
  return panel;
}

/** Where the keyboard starts: the view's heading, or the sentence in its place; a screen reader begins with what it says. */
function focusStart(panel: HTMLElement): void {
  (panel.querySelector<HTMLElement>('.body :is(h2, .answer)[tabindex]') ?? panel.querySelector('button'))?.focus();
}

class Sidebar implements SidebarHandle {
  isOpen = false;
  readonly #host: Host;
  readonly #options: SidebarOptions;
  readonly #callbacks: SidebarCallbacks;
  readonly #panel: HTMLElement;
  readonly #inset: PageInset;
  readonly #window: Window;
  #view: SidebarView = { state: 'loading' };
  #stars: ReaderStars = NO_STARS;
  #placement: Placement;
  /** Height of the sheet, CSS px; null until the reader has changed it. */
  #sheetHeight: number | null = null;
  #focusedBefore: Element | null = null;

  constructor(host: Host, window: Window, options: SidebarOptions) {
    this.#host = host;
    this.#window = window;
    this.#options = options;
    this.#placement = options;
    this.#panel = createPanel(host, options.translator);
    this.#inset = createPageInset(host.document);
    this.#callbacks = {
      ...options.callbacks,
      onClose: () => {
        this.close();
        options.callbacks.onClose();
      },
      onSideChange: (side) => this.#changeSide(side),
    };
    const { signal } = options;
    this.#panel.addEventListener('keydown', this.#closeOnEscape, { signal });
    host.document.addEventListener('keydown', this.#closeOnEscape, { signal });
    window.addEventListener('resize', () => this.isOpen && this.#draw(), { signal });
    signal.addEventListener('abort', () => this.close());
  }

  open(view: SidebarView, { takeFocus = false } = {}): void {
    if (this.#options.signal.aborted) return;
    if (!this.isOpen) this.#focusedBefore = this.#host.document.activeElement;
    this.isOpen = true;
    this.#show(view);
    if (takeFocus) focusStart(this.#panel);
  }

  update(view: SidebarView): void {
    if (this.isOpen) this.#show(view);
  }

  showStars(stars: ReaderStars): void {
    this.#stars = stars;
    if (this.isOpen) this.#draw();
  }

  place(placement: Placement): void {
    this.#placement = placement;
    if (this.isOpen) this.#draw();
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    const hadFocus = this.#hasFocus();
    this.#inset.remove();
    this.#host.hide(this.#panel);
    render(null, this.#panel);
    const before = this.#focusedBefore;
    if (hadFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  #show(view: SidebarView): void {
    this.#view = view;
    matchPage(this.#panel);
    const hadFocus = this.#hasFocus();
    this.#draw();
    this.#host.show(this.#panel);
    if (hadFocus && !this.#hasFocus()) focusStart(this.#panel);
  }

  /** Whether the keyboard is in the sidebar; a new view must not throw it out to the page's start. */
  #hasFocus(): boolean {
    return this.#panel.contains(this.#host.root.activeElement);
  }

  #draw(isFinal = true): void {
    const frame = chooseFrame(this.#window, this.#placement, this.#sheetHeight);
    this.#setFrame(frame);
    const { translator } = this.#options;
    render(
      <Panel
        view={this.#view}
        stars={this.#stars}
        frame={frame}
        translator={translator}
        callbacks={this.#callbacks}
        onResize={(size, isLast) => this.#resize(frame, size, isLast)}
      />,
      this.#panel,
    );
    if (isFinal) this.#makeRoom(frame);
  }

  #setFrame({ layout, side, size }: Frame): void {
    this.#panel.dataset.layout = layout;
    this.#panel.dataset.side = side;
    this.#panel.style.setProperty('--size', `${size}px`);
  }

  #makeRoom({ layout, side, size }: Frame): void {
    if (layout === 'over') this.#inset.remove();
    else this.#inset.set(layout === 'sheet' ? 'bottom' : side, size);
  }

  #resize({ layout }: Frame, size: number, isFinal: boolean): void {
    if (layout === 'sheet') this.#sheetHeight = size;
    else this.#placement = { ...this.#placement, width: size };
    this.#draw(isFinal);
    if (isFinal && layout !== 'sheet') this.#options.callbacks.onWidthChange(size);
  }

  #changeSide(side: Side): void {
    this.#placement = { ...this.#placement, side };
    this.#draw();
    this.#options.callbacks.onSideChange(side);
  }

  /** From inside and from the page; a page's own handling of the key goes first, its forged keys are ignored. */
  readonly #closeOnEscape = (event: KeyboardEvent): void => {
    if (!this.isOpen || event.key !== 'Escape' || !event.isTrusted) return;
    if (event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    this.#callbacks.onClose();
  };
}

/**
 * Makes the sidebar, closed. It ends with the signal.
 * @throws where the document is shown in no window.
 */
export function createSidebar(host: Host, options: SidebarOptions): SidebarHandle {
  const window = host.document.defaultView;
  if (!window) throw new Error('The document is shown in no window.');
  return new Sidebar(host, window, options);
}
