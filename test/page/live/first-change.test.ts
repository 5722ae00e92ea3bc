import { expect, onTestFinished, test, vi } from 'vitest';
import { awaitFirstChange } from '../../../src/page/live/first-change.ts';
import { newsPage } from '../fixtures/news-page.ts';
import { openPage } from '../fixtures/open-page.ts';

/** From a change to the call, in milliseconds. */
const WAIT = 300;

/** Timers stand until they are moved; what observers hear is told by real microtasks. */
async function wait(change: (page: Document) => void) {
  const page = await openPage(newsPage('<main></main>'));
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const tell = vi.fn();
  awaitFirstChange(page, tell);
  const changeAgain = async (): Promise<void> => {
    change(page);
    await Promise.resolve();
  };
  return { tell, changeAgain };
}

test.each<[string, (page: Document) => void]>([
  ['its body', (page) => page.body.append(page.createElement('i'))],
  ['an element of it', (page) => page.querySelector('main')?.append('net')],
  ['its head', (page) => page.head.append(page.createElement('meta'))],
  ['the body as a whole', (page) => page.body.replaceWith(page.createElement('body'))],
])('a page that changes %s is told of once, a little later', async (_, change) => {
  const { tell, changeAgain } = await wait(change);
  await changeAgain();
  vi.advanceTimersByTime(WAIT - 1);
  expect(tell).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(tell).toHaveBeenCalledOnce();
  await changeAgain();
  vi.advanceTimersByTime(10 * WAIT);
  expect(tell).toHaveBeenCalledOnce();
});

test('a burst of changes is told of when the first of them is a while ago', async () => {
  const { tell, changeAgain } = await wait((page) => page.body.append('net'));
  for (let count = 0; count < 6; count++) {
    await changeAgain();
    vi.advanceTimersByTime(WAIT / 6);
  }
  expect(tell).toHaveBeenCalledOnce();
});

test('a page that never changes has no timer', async () => {
  const { tell } = await wait(() => undefined);
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(10 * WAIT);
  expect(tell).not.toHaveBeenCalled();
});
