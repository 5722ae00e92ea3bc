import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { lookAgain } from '../../../src/page/live/look-again.ts';
import { newsPage, paragraph } from '../fixtures/news-page.ts';
import { openPage } from '../fixtures/open-page.ts';

/** First wait, and the longest; in milliseconds. */
const WAIT = 300;
const MAX_WAIT = 5000;

/** Timers and the clock stand until they are moved; what observers hear is told by real microtasks. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  onTestFinished(() => void vi.useRealTimers());
}

async function watch(html = newsPage('<main></main>')) {
  const page = await openPage(html);
  stopClock();
  const look = vi.fn();
  const stop = lookAgain(page, look);
  onTestFinished(stop);
  /** Changes the page and lets the observer hear of it. */
  const change = async (): Promise<void> => {
    page.body.append(page.createElement('i'));
    await Promise.resolve();
  };
  return { page, look, stop, change };
}

describe('a page that changes', () => {
  test('is looked at once for a burst, a little after it began', async () => {
    const { look, change } = await watch();
    for (let index = 0; index < 5; index++) await change();
    vi.advanceTimersByTime(WAIT - 1);
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(look).toHaveBeenCalledOnce();
  });

  test('is looked at when all of what has come is there', async () => {
    const { page, look, change } = await watch();
    let seen = '';
    look.mockImplementation(() => {
      seen = page.body.textContent ?? '';
    });
    await change();
    page.querySelector('main')?.insertAdjacentHTML('beforeend', paragraph(1));
    vi.advanceTimersByTime(WAIT);
    expect(seen).toContain(page.querySelector('p')?.textContent);
  });

  test('and goes on changing is looked at ever more rarely, at last every few seconds', async () => {
    const { look, change } = await watch();
    const times: number[] = [];
    look.mockImplementation(() => times.push(performance.now()));
    for (let count = 0; count < 10; count++) {
      await change();
      vi.advanceTimersToNextTimer();
    }
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(gaps).toEqual([...gaps].sort((a, b) => a - b));
    expect(gaps.at(-1)).toBe(MAX_WAIT);
  });

  test('after a rest is looked at as soon as at first', async () => {
    const { look, change } = await watch();
    for (let count = 0; count < 4; count++) {
      await change();
      vi.advanceTimersToNextTimer();
    }
    vi.advanceTimersByTime(MAX_WAIT * 3);
    await change();
    vi.advanceTimersToNextTimer();
    look.mockClear();
    vi.advanceTimersByTime(MAX_WAIT);
    await change();
    vi.advanceTimersByTime(WAIT);
    expect(look).toHaveBeenCalledOnce();
  });

  test('without end is left alone at last, until its address changes', async () => {
    const { page, look, change } = await watch();
    for (let count = 0; count < 100; count++) {
      await change();
      vi.runOnlyPendingTimers();
    }
    const most = look.mock.calls.length;
    expect(most).toBeGreaterThan(20);
    expect(most).toBeLessThan(100);
    page.defaultView?.history.pushState(null, '', '/world/another-story-1234567');
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(WAIT);
    expect(look).toHaveBeenCalledTimes(most + 1);
    await change();
    expect(vi.getTimerCount()).toBe(1);
  });

  test('is looked at soon at a new address, however long the wait had become', async () => {
    const { page, look, change } = await watch();
    for (let count = 0; count < 8; count++) {
      await change();
      vi.advanceTimersToNextTimer();
    }
    await change();
    look.mockClear();
    page.defaultView?.history.pushState(null, '', '#comments');
    vi.advanceTimersByTime(WAIT);
    expect(look).not.toHaveBeenCalled();
    page.defaultView?.history.pushState(null, '', '/world/another-story-1234567');
    vi.advanceTimersByTime(WAIT);
    expect(look).toHaveBeenCalledOnce();
  });
});

describe('a page costs nothing', () => {
  test('where it does not change', async () => {
    await watch();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('where its title or what hangs beside the body changes', async () => {
    const { page } = await watch();
    page.title = '(1) Inbox';
    page.documentElement.append(page.createElement('div'));
    await Promise.resolve();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('between a change and the look, whatever else changes', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'disconnect');
    onTestFinished(() => observe.mockRestore());
    const { change } = await watch();
    for (let count = 0; count < 5; count++) await change();
    expect(observe).toHaveBeenCalledOnce();
  });

  test('after the end, also where a look was due', async () => {
    const { page, look, stop, change } = await watch();
    await change();
    stop();
    await change();
    page.defaultView?.history.pushState(null, '', '/world/another-story-1234567');
    expect(vi.getTimerCount()).toBe(0);
    expect(look).not.toHaveBeenCalled();
  });
});

test('a new body is a change of the page', async () => {
  const { page, look } = await watch();
  const body = page.createElement('body');
  body.innerHTML = paragraph(1);
  page.body.replaceWith(body);
  await Promise.resolve();
  vi.advanceTimersByTime(WAIT);
  expect(look).toHaveBeenCalledOnce();
});
