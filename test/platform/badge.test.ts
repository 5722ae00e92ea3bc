import { beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({ action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() } }));
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { showBadge } = await import('../../src/platform/badge.ts');

beforeEach(() => vi.resetAllMocks());

test.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
  [13_000, '99+'],
])('%i pacts are %j on the button', async (count, text) => {
  await showBadge(7, count);
  expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text });
});

test('a tab that is gone is no error', async () => {
  browser.action.setBadgeText.mockRejectedValue(new Error('No tab with id: 7'));
  await expect(showBadge(7, 1)).resolves.toBeUndefined();
});
