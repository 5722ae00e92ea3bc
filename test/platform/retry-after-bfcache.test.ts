import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retryAfterBfcache } from '../../src/platform/retry-after-bfcache.ts';

let page: EventTarget;
let asked: { resolve(answer: string): void; reject(error: Error): void }[];
const ask = () => new Promise<string>((resolve, reject) => asked.push({ resolve, reject }));

function show(persisted: boolean): void {
  page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
}

beforeEach(() => {
  page = new EventTarget();
  asked = [];
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});

afterEach(() => void vi.unstubAllGlobals());

test('an answer is an answer', async () => {
  const answer = retryAfterBfcache(ask);
  asked[0]?.resolve('yes');
  expect(await answer).toBe('yes');
  show(true);
  expect(asked).toHaveLength(1);
});

test('what was forgotten while the page lay in the cache is asked again when it comes back, however often', async () => {
  const answer = retryAfterBfcache(ask);
  show(true);
  show(true);
  expect(asked).toHaveLength(3);
  asked[2]?.resolve('at last');
  expect(await answer).toBe('at last');
});

test('an answer that was on its way all the same is taken', async () => {
  const answer = retryAfterBfcache(ask);
  show(true);
  asked[0]?.resolve('late');
  expect(await answer).toBe('late');
});

test('a page that is shown for the first time has nothing to ask again', () => {
  void retryAfterBfcache(ask);
  show(false);
  expect(asked).toHaveLength(1);
});

test.each([0, 1])('a refusal of question %i is told', async (index) => {
  const answer = retryAfterBfcache(ask);
  show(true);
  asked[index]?.reject(new Error('no'));
  await expect(answer).rejects.toThrow('no');
  show(true);
  expect(asked).toHaveLength(2);
});
