import { beforeEach, expect, test, vi } from 'vitest';

const tabs = vi.hoisted(() => ({ TAB_ID_NONE: -1, query: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { tabs } }));

const { findActiveTab } = await import('../../src/platform/active-tab.ts');

beforeEach(() => {
  tabs.query.mockReset();
});

test('the tab in front of the window that asks', async () => {
  tabs.query.mockImplementation(async (about) => (about.active && about.currentWindow ? [{ id: 4 }] : [{ id: 9 }]));
  expect(await findActiveTab()).toBe(4);
});

test.each([[[]], [[{ title: 'developer tools' }]]])('tabs %j give a number that no tab has', async (found) => {
  tabs.query.mockResolvedValue(found);
  expect(await findActiveTab()).toBe(tabs.TAB_ID_NONE);
});
