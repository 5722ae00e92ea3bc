import type { Article } from '../article.ts';

/** Pages that never end put story behind story; nobody scrolls past more than these. */
const MAX_STORIES = 50;

/** A headline with less than this below it, in UTF-16 units, is the site's name or a section's. */
const MIN_LENGTH = 300;

/** Whether an element's or a range's box covers a height of the viewport, in CSS px from its top. */
const covers = ({ top, bottom }: DOMRect, height: number): boolean => top <= height && bottom >= height;

/** Where the article's text stands in the viewport, from its first line to its last. */
function boxOf({ segments }: Article, document: Document): DOMRect | null {
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first?.node.isConnected || !last?.node.isConnected) return null;
  const range = document.createRange();
  range.setStartBefore(first.node);
  range.setEndAfter(last.node);
  return range.getBoundingClientRect();
}

/** The largest element around a headline that holds no other one. */
function storyOf(headline: Element, headlines: ReadonlySet<Element>): Element {
  let story = headline;
  for (let outer = story.parentElement; outer; outer = outer.parentElement) {
    const inside = Array.from(outer.querySelectorAll('h1'));
    if (inside.some((other) => other !== headline && headlines.has(other))) break;
    story = outer;
  }
  return story;
}

/**
 * The story that a reader has come to on a page that never ends: it has a top heading of its own and covers the middle of
 * the viewport, where the article that is known does not. Null where the reader is still at the known one, or between
 * stories. Asks for layout.
 */
export function findStoryInView(document: Document, known: Article): Element | null {
  const headlines = new Set(Array.from(document.querySelectorAll('h1')).slice(0, MAX_STORIES));
  const middle = (document.defaultView?.innerHeight ?? 0) / 2;
  if (headlines.size < 2) return null;
  const box = boxOf(known, document);
  if (!box || covers(box, middle)) return null;
  for (const headline of headlines) {
    const story = storyOf(headline, headlines);
    if (!covers(story.getBoundingClientRect(), middle) || (story.textContent?.length ?? 0) < MIN_LENGTH) continue;
    return story.contains(known.segments[0]?.node ?? null) ? null : story;
  }
  return null;
}
