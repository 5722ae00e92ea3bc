/** Our one element in the page. Sidebar and hover card live in its shadow root, in the top layer. */
export interface Host {
  readonly document: Document;
  readonly root: ShadowRoot;
  /** Puts an element into the page's top layer; undone by `hide`. */
  show(element: HTMLElement): void;
  hide(element: HTMLElement): void;
}

export interface HostOptions {
  readonly signal: AbortSignal;
  /** The rules of `styles.ts`. They come from outside: a page whose reader opens nothing need not carry them. */
  readonly styles: string;
  /** The page does not let the host stand: what was shown is to be closed. */
  readonly onLost?: () => void;
  /** Closed in the shipped build; tests open it. */
  readonly mode?: ShadowRootMode;
}

/**
 * How often a host that the page takes away comes back while something is shown: a framework that draws the whole document
 * anew does so once or twice; whoever goes on does not want it.
 */
const MAX_RETURNS = 3;

/** The usual size of a browser's text, CSS px: our sizes are made for it. */
const USUAL_TEXT = 16;

/** Beyond it a column holds no words any more; as far as text has to grow (WCAG 2.2, 1.4.4). */
const MOST_SCALE = 2;

/**
 * How much larger than usual the reader's browser sets text. Whoever sets it smaller means texts as large as a story's: ours
 * are smaller already.
 */
function readTextScale(host: Element): number {
  const size = Number.parseFloat(getComputedStyle(host).fontSize) / USUAL_TEXT;
  return Math.min(Math.max(size, 1), MOST_SCALE);
}

/** Events that stay ours: a page's shortcuts and "click outside" handlers must not react to the reader's work here. */
const OWN_EVENTS = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'submit', 'reset', 'copy', 'cut', 'paste'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'focusin', 'focusout', 'mouseover', 'mouseout', 'pointerover', 'pointerout', 'toggle'],
] as const;

/**
 * Styles the root without a `style` element, which strict content security policies forbid. Where a browser refuses
 * a content script's constructed sheet, an element is better than a bare page of text.
 */
function style(root: ShadowRoot, document: Document, styles: string): void {
  const view = document.defaultView ?? globalThis;
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const element = document.createElement('style');
    element.textContent = styles;
    root.append(element);
  }
}

/** Makes the host; it enters the page with the first thing shown and leaves it with the last. */
export function createHost(document: Document, { signal, styles, onLost, mode = 'closed' }: HostOptions): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode });
  style(root, document, styles);
  for (const type of OWN_EVENTS) root.addEventListener(type, (event) => event.stopPropagation(), { signal });
  const shown = new Set<HTMLElement>();
  let returns = 0;
  const show = (part: HTMLElement): void => {
    if (signal.aborted) return;
    if (shown.size === 0) returns = 0;
    if (!element.isConnected) document.documentElement.append(element);
    part.style.setProperty('--scale', `${readTextScale(element)}`);
    part.popover = 'manual';
    if (part.parentNode !== root) root.append(part);
    if (!part.matches(':popover-open')) part.showPopover();
    shown.add(part);
    removals.observe(document.documentElement, { childList: true });
  };
  const hide = (part: HTMLElement): void => {
    if (part.isConnected && part.matches(':popover-open')) part.hidePopover();
    part.remove();
    shown.delete(part);
    if (shown.size > 0) return;
    removals.disconnect();
    element.remove();
  };
  const hideAll = (): void => {
    for (const part of [...shown]) hide(part);
  };
  const removals = new MutationObserver(() => {
    if (shown.size === 0 || element.isConnected) return;
    if (returns++ < MAX_RETURNS) return [...shown].forEach(show);
    onLost?.();
    hideAll();
  });
  signal.addEventListener('abort', hideAll);
  return { document, root, show, hide };
}
