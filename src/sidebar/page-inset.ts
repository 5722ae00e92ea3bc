import { toPageInsetRule } from './page-inset-rule.ts';
import type { Side } from './view.ts';

/**
 * Makes the page's own content narrower, without touching the page's DOM. What the page fixes to the window stays where it
 * is, and where that is the sidebar's place, under it: a rule that moved it (a containing block on the root) would let every
 * fixed header scroll away with the text.
 */
export interface PageInset {
  /** Takes `size` CSS px at the given edge of the window. */
  set(edge: Side | 'bottom', size: number): void;
  remove(): void;
}

/** Where the line that is being read stands now: a function that tells how far it has moved since. */
function watchLine(document: Document): () => number {
  const view = document.defaultView;
  const position = view && document.caretPositionFromPoint?.(view.innerWidth / 3, view.innerHeight / 3);
  const node = position?.offsetNode;
  if (!node || node.nodeType !== node.TEXT_NODE) return () => 0;
  const range = document.createRange();
  const offset = Math.min(position.offset, (node.nodeValue?.length ?? 1) - 1);
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  const before = range.getBoundingClientRect().top;
  return () => range.getBoundingClientRect().top - before;
}

/** Changes the layout and keeps the line being read where it is. */
function keepingPlace(document: Document, change: () => void): void {
  const moved = watchLine(document);
  change();
  const distance = moved();
  if (Math.abs(distance) >= 1) document.defaultView?.scrollBy({ top: distance, behavior: 'instant' });
}

export function createPageInset(document: Document): PageInset {
  const view = document.defaultView ?? globalThis;
  const sheet = new view.CSSStyleSheet();
  let taken = '';
  return {
    set(edge, size) {
      const rule = toPageInsetRule(edge, size);
      const isAdopted = document.adoptedStyleSheets.includes(sheet);
      if (taken === rule && isAdopted) return;
      taken = rule;
      keepingPlace(document, () => {
        sheet.replaceSync(rule);
        if (!isAdopted) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      });
    },
    remove() {
      if (!taken) return;
      taken = '';
      keepingPlace(document, () => {
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      });
    },
  };
}
