import type { Span } from '../../core/span.ts';
import type { Segment } from '../article.ts';

/** A place in a live text node; `offset` is in UTF-16 units of its data. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Index of the last segment that starts at or before an offset, or -1. */
function segmentAt(segments: readonly Segment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A place in a segment, or null for an offset outside of it or of what is left of its node's data. */
function placeIn(segment: Segment | undefined, offset: number): Place | null {
  if (!segment || offset < segment.start || offset >= segment.start + segment.length) return null;
  const inNode = segment.from + offset - segment.start;
  return inNode < segment.node.length ? { node: segment.node, offset: inNode } : null;
}

/**
 * Where the unit at `offset` of the article's text stands in the page, or null for white space between two nodes, an
 * offset outside the text, or a node whose data has become shorter since.
 */
export function locate(segments: readonly Segment[], offset: number): Place | null {
  return placeIn(segments[segmentAt(segments, offset)], offset);
}

/** The live range of a span, or null where the page has changed under it. Costs the page nothing when it changes. */
export function locateSpan(segments: readonly Segment[], { start, end }: Span): StaticRange | null {
  const segment = segments[segmentAt(segments, start)];
  const first = placeIn(segment, start);
  // Hardly a span goes on in another node.
  const last = placeIn(segment, end - 1) ?? locate(segments, end - 1);
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset + 1,
  });
}

/** Offset in the article's text of a place in a node, or null where that place is not of the article. */
export function offsetAt(segments: readonly Segment[], { node, offset }: Place): number | null {
  const segment = segments.find(
    (each) => each.node === node && offset >= each.from && offset <= each.from + each.length,
  );
  return segment ? segment.start + offset - segment.from : null;
}

/** A live range of a span, for scrolling to it and for its place on the screen; null where the page has changed. */
export function rangeOf(segments: readonly Segment[], span: Span): Range | null {
  const fixed = locateSpan(segments, span);
  const page = fixed?.startContainer.ownerDocument;
  if (!fixed || !page) return null;
  const range = page.createRange();
  range.setStart(fixed.startContainer, fixed.startOffset);
  range.setEnd(fixed.endContainer, fixed.endOffset);
  return range;
}
