import type { Span } from '../../core/span.ts';
import type { Segment } from '../article.ts';
import { rangeOf } from './locate.ts';

/** A span under a point of the viewport, and the box of its text there, in CSS pixels of the viewport. */
export interface Hit<S extends Span> {
  readonly span: S;
  readonly rect: DOMRect;
}

/** Fat fingers and the gaps between letters: a point this far from the text still hits it, in CSS pixels. */
const SLACK = 2;

/** Finds spans by the place on the screen: the caret says which node, the text's boxes say whether it is really there. */
export class HitTester<S extends Span> {
  readonly #segments: readonly Segment[];
  readonly #bySegmentNode = new WeakMap<Text, { segment: Segment; spans: S[] }[]>();

  /** Both lists are ordered by start; spans may overlap, and the later of the list wins. */
  constructor(segments: readonly Segment[], spans: readonly S[]) {
    this.#segments = segments;
    let first = 0;
    for (const segment of segments) {
      while (first < spans.length && (spans[first]?.end ?? 0) <= segment.start) first++;
      this.#addSegment(segment, spans, first);
    }
  }

  #addSegment(segment: Segment, spans: readonly S[], first: number): void {
    const own: S[] = [];
    for (let index = first; index < spans.length; index++) {
      const span = spans[index];
      if (!span || span.start >= segment.start + segment.length) break;
      own.push(span);
    }
    if (!own.length) return;
    const known = this.#bySegmentNode.get(segment.node);
    if (known) known.push({ segment, spans: own });
    else this.#bySegmentNode.set(segment.node, [{ segment, spans: own }]);
  }

  /** The span at a point of the viewport, or null. */
  hit(page: Document, x: number, y: number): Hit<S> | null {
    const caret = caretAt(page, x, y);
    if (!caret) return null;
    for (const { segment, spans } of this.#bySegmentNode.get(caret.node) ?? []) {
      const offset = segment.start + caret.offset - segment.from;
      const near = spans.filter((span) => offset >= span.start && offset <= span.end).reverse();
      for (const span of near) {
        const rect = rectAt(rangeOf(this.#segments, span), x, y);
        if (rect) return { span, rect };
      }
    }
    return null;
  }
}

interface Caret {
  readonly node: Text;
  readonly offset: number;
}

/** Newer browsers have the first, older WebKit and Chromium the second; both look into open shadow roots at best. */
function caretAt(page: Document, x: number, y: number): Caret | null {
  const position = page.caretPositionFromPoint?.(x, y, { shadowRoots: shadowRootsAt(page, x, y) });
  const node = position?.offsetNode;
  if (isText(node)) return { node, offset: position?.offset ?? 0 };
  if (position || !page.caretRangeFromPoint) return null;
  const range = page.caretRangeFromPoint(x, y);
  return range && isText(range.startContainer) ? { node: range.startContainer, offset: range.startOffset } : null;
}

const isText = (node: Node | null | undefined): node is Text => node?.nodeType === Node.TEXT_NODE;

/** The open shadow roots from the page down to a point. */
function shadowRootsAt(page: Document, x: number, y: number): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  let root = page.elementFromPoint(x, y)?.shadowRoot;
  while (root && !roots.includes(root)) {
    roots.push(root);
    root = root.elementFromPoint(x, y)?.shadowRoot;
  }
  return roots;
}

/** The caret snaps to the nearest text, however far: only a box that holds the point counts. */
function rectAt(range: Range | null, x: number, y: number): DOMRect | null {
  const rects = range ? Array.from(range.getClientRects()) : [];
  return (
    rects.find(
      (rect) => x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK,
    ) ?? null
  );
}
