import { describe, expect, onTestFinished, test } from 'vitest';
import type { Span } from '../../../src/core/span.ts';
import type { Segment } from '../../../src/page/article.ts';
import { assembleText } from '../../../src/page/assemble.ts';
import { readLines } from '../../../src/page/body/read-lines.ts';
import { HitTester } from '../../../src/page/marks/hit-test.ts';
import { rangeOf } from '../../../src/page/marks/locate.ts';
import { finish } from '../fixtures/lines.ts';

interface Laid {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** Text in the test's own page, with real layout; the test's end takes it away. */
function layOut(body: string, style = ''): Laid {
  const place = document.createElement('div');
  place.style.cssText = `position: fixed; inset: 20px auto auto 20px; width: 300px; font: 20px/30px monospace; ${style}`;
  place.innerHTML = body;
  document.body.append(place);
  onTestFinished(() => place.remove());
  return assembleText(finish(readLines(place)).map((line) => ({ line, kind: 'paragraph' })));
}

/** The places of words in the text, in their order. */
function spansOf({ text }: Laid, ...words: readonly string[]): readonly Span[] {
  return words.map((word) => {
    const start = text.indexOf(word);
    if (start < 0) throw new Error(`no ${word} in the text`);
    return { start, end: start + word.length };
  });
}

/** The middle of a stretch of text on the screen, or a place in it by shares of its width and height. */
function pointIn({ segments }: Laid, span: Span, across = 0.5, down = 0.5): readonly [number, number] {
  const rect = rangeOf(segments, span)?.getClientRects()[0];
  if (!rect) throw new Error('the span is nowhere');
  return [rect.left + rect.width * across, rect.top + rect.height * down];
}

describe('a point on a span', () => {
  test('finds it, with its box there', () => {
    const laid = layOut('<p>nets and ropes</p>');
    const [nets, ropes] = spansOf(laid, 'nets', 'ropes') as [Span, Span];
    const tester = new HitTester(laid.segments, [nets, ropes]);
    for (const span of [nets, ropes]) {
      const hit = tester.hit(document, ...pointIn(laid, span));
      expect(hit?.span).toBe(span);
      expect(hit?.rect.width).toBeCloseTo(rangeOf(laid.segments, span)?.getBoundingClientRect().width ?? 0);
    }
  });

  test.each([
    [0.01, 0.5],
    [0.99, 0.5],
    [0.5, 0.02],
    [0.5, 0.98],
  ])('finds it at its edge, %f across and %f down', (across, down) => {
    const laid = layOut('<p>nets and ropes</p>');
    const [span] = spansOf(laid, 'and') as [Span];
    const tester = new HitTester(laid.segments, [span]);
    expect(tester.hit(document, ...pointIn(laid, span, across, down))?.span).toBe(span);
  });

  test('finds nothing on the words beside it', () => {
    const laid = layOut('<p>nets and ropes</p>');
    const [nets, ropes] = spansOf(laid, 'nets', 'ropes') as [Span, Span];
    const tester = new HitTester(laid.segments, [nets]);
    expect(tester.hit(document, ...pointIn(laid, ropes))).toBeNull();
  });

  test('finds nothing in the empty end of its line, nor outside of the window', () => {
    const laid = layOut('<p>nets</p>');
    const [span] = spansOf(laid, 'nets') as [Span];
    const tester = new HitTester(laid.segments, [span]);
    const [, y] = pointIn(laid, span);
    expect(tester.hit(document, 310, y)).toBeNull();
    expect(tester.hit(document, -5, y)).toBeNull();
    expect(tester.hit(document, 100, 100_000)).toBeNull();
  });

  test('finds the later of two that lie over each other', () => {
    const laid = layOut('<p>nets and ropes</p>');
    const [whole, part] = spansOf(laid, 'nets and ropes', 'and') as [Span, Span];
    const tester = new HitTester(laid.segments, [whole, part]);
    expect(tester.hit(document, ...pointIn(laid, part))?.span).toBe(part);
    const [nets] = spansOf(laid, 'nets') as [Span];
    expect(tester.hit(document, ...pointIn(laid, nets))?.span).toBe(whole);
  });
});

describe('a span over several lines or elements', () => {
  test('has its box on the line that the point is on', () => {
    const laid = layOut('<p>nets and ropes of the harbour town</p>');
    const [span] = spansOf(laid, laid.text) as [Span];
    const rects = Array.from(rangeOf(laid.segments, span)?.getClientRects() ?? []);
    expect(rects.length).toBeGreaterThan(1);
    const tester = new HitTester(laid.segments, [span]);
    for (const { left, top, bottom } of rects)
      expect(tester.hit(document, left + 5, (top + bottom) / 2)?.rect.top).toBe(top);
  });

  test('is found in each of its elements', () => {
    const laid = layOut('<p>New <b>Zea</b>land</p>');
    const [span] = spansOf(laid, 'New Zealand') as [Span];
    const tester = new HitTester(laid.segments, [span]);
    for (const part of spansOf(laid, 'New', 'Zea', 'land'))
      expect(tester.hit(document, ...pointIn(laid, part))?.span).toBe(span);
  });

  test('is found in a node that holds it twice, behind a gap of white space', () => {
    const laid = layOut('<p>nets    and    nets</p>');
    const spans = [...laid.text.matchAll(/nets/g)].map(({ index }) => ({ start: index, end: index + 4 }));
    const tester = new HitTester(laid.segments, spans);
    for (const span of spans) expect(tester.hit(document, ...pointIn(laid, span))?.span).toBe(span);
  });
});

describe('what the page does to its text', () => {
  test('turned letters around: Arabic and Hebrew are found where they stand', () => {
    const laid = layOut('<p dir="rtl">وقعت اليابان اتفاقا مع الهند</p>');
    const [japan, india] = spansOf(laid, 'اليابان', 'الهند') as [Span, Span];
    const tester = new HitTester(laid.segments, [japan, india]);
    expect(tester.hit(document, ...pointIn(laid, japan))?.span).toBe(japan);
    expect(tester.hit(document, ...pointIn(laid, india))?.span).toBe(india);
  });

  test('zoomed or moved it by a style', () => {
    const laid = layOut('<p>nets and ropes</p>', 'transform: translate(40px, 60px) scale(1.5); transform-origin: 0 0;');
    const [span] = spansOf(laid, 'ropes') as [Span];
    expect(new HitTester(laid.segments, [span]).hit(document, ...pointIn(laid, span))?.span).toBe(span);
  });

  test('laid something over it: what is covered is not hit', () => {
    const laid = layOut('<p>nets and ropes</p>');
    const [span] = spansOf(laid, 'nets') as [Span];
    const cover = document.createElement('div');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 9; background: white;';
    cover.textContent = 'A letter to subscribe to';
    document.body.append(cover);
    onTestFinished(() => cover.remove());
    expect(new HitTester(laid.segments, [span]).hit(document, ...pointIn(laid, span))).toBeNull();
  });

  test('put it into an open shadow root: it is found there', () => {
    const place = document.createElement('div');
    place.style.cssText = 'position: fixed; inset: 20px auto auto 20px; font: 20px/30px monospace;';
    place.attachShadow({ mode: 'open' }).innerHTML = '<p>nets and ropes</p>';
    document.body.append(place);
    onTestFinished(() => place.remove());
    const laid = assembleText(finish(readLines(place)).map((line) => ({ line, kind: 'paragraph' })));
    const [span] = spansOf(laid, 'ropes') as [Span];
    expect(new HitTester(laid.segments, [span]).hit(document, ...pointIn(laid, span))?.span).toBe(span);
  });

  test('took the text away: nothing is hit, and nothing fails', () => {
    const laid = layOut('<p>nets and ropes</p>');
    const [span] = spansOf(laid, 'nets') as [Span];
    const tester = new HitTester(laid.segments, [span]);
    const point = pointIn(laid, span);
    laid.segments[0]?.node.remove();
    expect(tester.hit(document, ...point)).toBeNull();
  });
});
