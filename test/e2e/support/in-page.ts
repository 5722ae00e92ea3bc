/*
 * Functions that run inside a page, in either browser. They are sent there as text: none may use anything from
 * outside of itself, and arguments and answers are JSON.
 */

export interface PaintedMark {
  readonly highlight: string;
  readonly text: string;
  /** The whole data of the text node in which the mark starts. */
  readonly nodeText: string;
  /** True where a link or control is around it. */
  readonly isInControl: boolean;
}

/** A place to click, CSS px of the viewport. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface SidebarContent {
  /** The labels of the switches: parties and topics. */
  readonly switches: readonly string[];
  readonly text: string;
  readonly pactCount: number;
  readonly dir: string;
  readonly lang: string;
}

/** The page as the parser left it, and how much its layout has shifted (in Firefox never said). */
declare const witness: { readonly html: string; readonly shift: number };

/** Must run before the page's own content. */
export function installWitness(): void {
  const found = { html: '', shift: 0 };
  Object.assign(globalThis, { witness: found });
  document.addEventListener('DOMContentLoaded', () => (found.html = document.documentElement.outerHTML));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) found.shift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

export const isUntouched = (): boolean => document.documentElement.outerHTML === witness.html;

export const readShift = (): number => witness.shift;

/** True where the one host, at the end, is all that has come to the page. */
export function isUntouchedButForHost(): boolean {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  copy.lastElementChild?.remove();
  return copy.outerHTML === witness.html;
}

export const countMarks = (highlight: string): number => CSS.highlights.get(highlight)?.size ?? 0;

/** Every mark the page shows, by highlight in the order of the text. */
export function collectMarks(): PaintedMark[] {
  const names = ['pactlight-country', 'pactlight-group', 'pactlight-term', 'pactlight-pact'];
  return names.flatMap((highlight) =>
    [...(CSS.highlights.get(highlight) ?? [])].map((fixed) => {
      const range = document.createRange();
      range.setStart(fixed.startContainer, fixed.startOffset);
      range.setEnd(fixed.endContainer, fixed.endOffset);
      const element = fixed.startContainer.parentElement;
      return {
        highlight,
        text: range.toString(),
        nodeText: fixed.startContainer.textContent ?? '',
        isInControl: element?.closest('a[href], button') != null,
      };
    }),
  );
}

/** Scrolls the first mark with this text outside of links into view and returns its middle. */
export function locateMark([name, wanted]: readonly [string, string | null]): Spot {
  for (const fixed of CSS.highlights.get(name) ?? []) {
    const range = document.createRange();
    range.setStart(fixed.startContainer, fixed.startOffset);
    range.setEnd(fixed.endContainer, fixed.endOffset);
    const element = fixed.startContainer.parentElement;
    if ((wanted && range.toString() !== wanted) || element?.closest('a[href], button')) continue;
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const rect = range.getClientRects()[0] as DOMRect;
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2, text: range.toString() };
  }
  throw new Error(`no mark ${wanted ?? ''} in ${name}`);
}

/** Scrolls the first mark inside a link into view and returns its middle and where the link leads. */
export function locateLinkedMark(): Spot & { readonly href: string } {
  for (const name of ['pactlight-country', 'pactlight-group', 'pactlight-term', 'pactlight-pact']) {
    for (const fixed of CSS.highlights.get(name) ?? []) {
      const anchor = fixed.startContainer.parentElement?.closest<HTMLAnchorElement>('a[href]');
      if (!anchor) continue;
      anchor.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(fixed.startContainer, fixed.startOffset);
      range.setEnd(fixed.endContainer, fixed.endOffset);
      const { x, y, width, height } = range.getClientRects()[0] as DOMRect;
      return { x: x + width / 2, y: y + height / 2, text: range.toString(), href: anchor.href };
    }
  }
  throw new Error('the page has no mark in a link');
}

/** Where the reader's current mention begins, as text and offset in its node; null where none is current. */
export function readCurrent(): string | null {
  const [fixed] = CSS.highlights.get('pactlight-current') ?? [];
  return fixed ? `${fixed.startOffset} in ${fixed.startContainer.textContent}` : null;
}

/** What the open sidebar says; null until its pacts have come. */
export function readPanel(root: ShadowRoot | null): SidebarContent | null {
  const panel = root?.querySelector<HTMLElement>('.panel');
  const pacts = panel?.querySelectorAll('li.pact') ?? [];
  if (!panel || pacts.length === 0 || panel.querySelector('[aria-busy="true"]')) return null;
  return {
    text: panel.textContent ?? '',
    pactCount: pacts.length,
    dir: panel.dir,
    switches: [...panel.querySelectorAll('.chip[aria-pressed]')].map((button) => button.textContent ?? ''),
    lang: panel.lang,
  };
}

/** Scrolls the first country of the stories that tests read into view, outside of links, and returns its middle. */
export function locateCountry(): Spot {
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    const [text, index] = [/Japan|Norway/.exec(data)?.[0], data.search(/Japan|Norway/)];
    if (!text || !parentElement?.closest('p') || parentElement.closest('a[href], button')) continue;
    parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(texts.currentNode, index);
    range.setEnd(texts.currentNode, index + text.length);
    const rect = range.getClientRects()[0] as DOMRect;
    return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2, text };
  }
  throw new Error('the page names no country');
}
