import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isStillOurs, requestScript } from '../../src/platform/script-request.ts';

const sendMessage = vi.fn();

function stubBrowser(runtime: object | undefined): void {
  vi.stubGlobal('chrome', { runtime });
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sendMessage.mockReset();
});

test('a script is asked for with one message', async () => {
  stubBrowser({ id: 'pactlight', sendMessage });
  sendMessage.mockResolvedValue({ ok: true, value: null });
  expect(await requestScript('reader')).toBe(true);
  expect(sendMessage.mock.calls).toEqual([[{ pactlight: 'injectScript', argument: 'reader' }]]);
});

test.each([
  ['dies over it', () => Promise.reject(new Error('The message port closed before a response was received.'))],
  ['leaves no answer', () => Promise.resolve(undefined)],
  ['could not bring it', () => Promise.resolve({ ok: false, reason: 'internal' })],
])('a worker that %s is asked again at once', async (_, answer) => {
  stubBrowser({ id: 'pactlight', sendMessage });
  sendMessage.mockImplementationOnce(answer).mockResolvedValueOnce({ ok: true, value: null });
  const brought = requestScript('interface');
  await vi.advanceTimersByTimeAsync(0);
  expect(await brought).toBe(true);
  expect(sendMessage).toHaveBeenCalledTimes(2);
});

test('a worker that is only starting is asked once more after a while, and then no more', async () => {
  stubBrowser({ id: 'pactlight', sendMessage });
  sendMessage.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
  const failed = requestScript('reader');
  await vi.runAllTimersAsync();
  expect(await failed).toBe(false);
  expect(sendMessage).toHaveBeenCalledTimes(3);
});

test('once the extension is gone nothing is asked, and nothing thrown', async () => {
  stubBrowser({ id: undefined, sendMessage });
  sendMessage.mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(isStillOurs()).toBe(false);
  expect(await requestScript('reader')).toBe(false);
  expect(sendMessage).toHaveBeenCalledOnce();
  stubBrowser(undefined);
  expect(isStillOurs()).toBe(false);
  expect(await requestScript('reader')).toBe(false);
});
