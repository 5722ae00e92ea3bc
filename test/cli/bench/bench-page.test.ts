import { expect, test } from 'vitest';
import { makeApp, makeArticle, makeShop } from '../../../src/cli/bench/page/made-pages.ts';
import { sumCosts, type TraceEvent } from '../../../src/cli/bench/page/trace.ts';

const OWNER = 'chrome-extension://';

/** An event of the page's main thread; times in ms, of which the processor worked half. */
function at(name: string, start: number, length: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ph: 'X', ts: start * 1000, dur: length * 1000, tdur: length * 500, pid: 1, tid: 1, ...more };
}

const ofFrame = { args: { data: { frame: 'top' } } };
const by = (url: string): Partial<TraceEvent> => ({ args: { data: { url } } });
const ours = by(`${OWNER}abc/main.js`);

test('what an event does beside its inner ones is of its own kind', () => {
  const cost = sumCosts(
    [
      at('RunTask', 0, 40),
      at('FunctionCall', 0, 30, ours),
      at('Layout', 10, 10, ofFrame),
      at('UpdateLayoutTree', 22, 4),
      at('RunTask', 50, 10),
      at('Paint', 52, 6),
    ],
    'top',
    OWNER,
  );
  expect(cost).toEqual({ script: 8, style: 2, layout: 5, paint: 3, longestTask: 20 });
});

test('an event without a kind is of the kind around it, and of none outside', () => {
  const events = [at('RunTask', 0, 20), at('RunMicrotasks', 0, 10, ofFrame), at('V8.GC', 2, 4), at('V8.GC', 12, 4)];
  expect(sumCosts(events, 'top', OWNER).script).toBe(5);
});

test('script of others counts for nothing, and neither do its tasks', () => {
  const events = [
    at('RunTask', 0, 60),
    at('v8.callFunction', 0, 60, ofFrame),
    at('FunctionCall', 1, 58, by('')),
    at('RunTask', 70, 10),
    at('v8.callFunction', 70, 10),
    at('FunctionCall', 71, 8, ours),
  ];
  expect(sumCosts(events, 'top', OWNER)).toMatchObject({ script: 5, longestTask: 5 });
  expect(sumCosts(events, 'top', '')).toMatchObject({ script: 35, longestTask: 30 });
});

test('a long task without script is not told as one', () => {
  const events = [at('RunTask', 0, 200), at('Layout', 0, 200, ofFrame)];
  expect(sumCosts(events, 'top', OWNER)).toMatchObject({ layout: 100, longestTask: 0 });
});

test('other threads are left out, and so is what only marks a moment', () => {
  const events = [
    at('Layout', 0, 2, ofFrame),
    at('Paint', 3, 2),
    at('Layout', 0, 50, { pid: 2, ...ofFrame }),
    at('Layout', 0, 50, { tid: 7 }),
    at('Layout', 5, 50, { ph: 'I', ...ofFrame }),
    at('Layout', 6, 2, ofFrame),
  ];
  expect(sumCosts(events, 'top', OWNER)).toMatchObject({ layout: 2, paint: 1 });
});

test('where the system tells no processor time the clock stands in', () => {
  const { tdur: _, ...untimed } = at('Layout', 0, 8, ofFrame);
  expect(sumCosts([untimed], 'top', OWNER).layout).toBe(8);
});

test('a trace without the frame costs nothing', () => {
  expect(sumCosts([at('Layout', 0, 8)], 'top', OWNER)).toEqual({
    script: 0,
    style: 0,
    layout: 0,
    paint: 0,
    longestTask: 0,
  });
});

const STATES = /Japan|France|Germany|India|Brazil|Kenya|Norway|Poland|Australia|Vietnam/g;

test.each([1, 100, 1000])('a made article names %i states', (mentions) => {
  expect(makeArticle(mentions).match(STATES)).toHaveLength(mentions);
});

test('the largest made article is short enough for the worker', () => {
  expect(makeArticle(50_000).replace(/<[^>]*>/g, '').length).toBeLessThan(1_000_000);
});

test('a made page of controls has about as many elements as asked for', () => {
  for (const page of [makeApp(15_000), makeShop(15_000)]) {
    const elements = page.match(/<[a-z]/g)?.length ?? 0;
    expect(Math.abs(elements - 15_000)).toBeLessThan(20);
  }
});
