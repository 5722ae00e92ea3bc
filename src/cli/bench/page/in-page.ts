/*
 * Functions that run inside a page. They are sent there as text: none may use anything from outside of itself, and
 * arguments and answers are JSON.
 */

/** A mark by its text node's number in the document; offsets in UTF-16 units of that node. */
export interface PlacedMark {
  readonly node: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Marks that the page shows now. */
export function countMarks(): number {
  const names = ['pactlight-country', 'pactlight-group', 'pactlight-term', 'pactlight-pact'];
  return names.reduce((sum, name) => sum + (CSS.highlights.get(name)?.size ?? 0), 0);
}

/** Resolves with the milliseconds from the end of DOMContentLoaded to the frame after the first marks. */
export async function timeMarks(): Promise<number> {
  const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  while (!CSS.highlights.has('pactlight-country')) await nextFrame();
  await nextFrame();
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return performance.now() - (navigation?.domContentLoadedEventEnd ?? 0);
}

export function placeMarks(): PlacedMark[] {
  const names = ['pactlight-country', 'pactlight-group', 'pactlight-term', 'pactlight-pact'];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const numbers = new Map<Node, number>();
  while (walker.nextNode()) numbers.set(walker.currentNode, numbers.size);
  return names.flatMap((name) =>
    [...(CSS.highlights.get(name) ?? [])]
      .filter(({ startContainer, endContainer }) => startContainer === endContainer)
      .map(({ startContainer, startOffset: start, endOffset: end }) => {
        const text = startContainer.textContent?.slice(start, end) ?? '';
        return { node: numbers.get(startContainer) ?? -1, start, end, text };
      }),
  );
}

/** Counts elements and texts, and begins to watch for layout shifts. */
export function weighPage(): number {
  const world = globalThis as unknown as { benchShift?: number };
  world.benchShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      world.benchShift = (world.benchShift ?? 0) + (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift' });
  return document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue;
}

/** What has come to a page since it was weighed: nodes and layout shift. */
export async function reweighPage(before: number): Promise<{ nodes: number; shift: number }> {
  const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
  await nextFrame();
  await nextFrame();
  const nodes = document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue - before;
  return { nodes, shift: (globalThis as unknown as { benchShift?: number }).benchShift ?? 0 };
}

/** What wrapping needs and what mark.js needs to be told where to look. */
interface PeerTask {
  readonly marks: readonly PlacedMark[];
}

/** Wraps every mark, whose place is known: no search at all. */
export async function wrapMarks({ marks }: PeerTask): Promise<void> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  // One for all: ranges are live, and with one for each mark every change of the page would look at all of them.
  const range = document.createRange();
  // From the end on: the beginning of a split text stays where it was.
  for (const { node, start, end } of marks.toSorted((a, b) => b.node - a.node || b.start - a.start)) {
    const text = nodes[node];
    if (!text) continue;
    range.setStart(text, start);
    range.setEnd(text, end);
    range.surroundContents(document.createElement('mark'));
  }
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

interface Marker {
  mark(words: readonly string[], options: object): void;
  markRegExp(pattern: RegExp, options: object): void;
}

/**
 * Marks with mark.js, which must be in the page, in the smallest element that holds all marks. It is spared what it
 * would do for search boxes: splitting words, folding accents and case.
 * @param way `words`: as its manual says; `pattern`: all words in one RegExp, which it offers for experts
 */
export async function markWords({ marks }: PeerTask, way: 'words' | 'pattern'): Promise<void> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  const around = document.createRange();
  const places = marks.map(({ node }) => node);
  around.setStartBefore(nodes[places.reduce((a, b) => Math.min(a, b))] ?? document.body);
  around.setEndAfter(nodes[places.reduce((a, b) => Math.max(a, b))] ?? document.body);
  const words = [...new Set(marks.map(({ text }) => text))].sort((a, b) => b.length - a.length);
  const { Mark } = globalThis as unknown as { Mark: new (root: Node) => Marker };
  const marker = new Mark(around.commonAncestorContainer);
  if (way === 'words') {
    const limiters = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~’‘“”«»—–।،؛؟'];
    const accuracy = { value: 'exactly', limiters };
    marker.mark(words, { accuracy, caseSensitive: true, diacritics: false, separateWordSearch: false });
  } else {
    const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    marker.markRegExp(new RegExp(`(?<![\\p{L}\\p{M}])(?:${escaped.join('|')})(?![\\p{L}\\p{M}])`, 'gu'), {});
  }
  for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
