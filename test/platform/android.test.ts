import { expect, test, vi } from 'vitest';

/** What Firefox for Android has of the browser's API: neither shortcuts nor menus of the context. */
const onInstalled = vi.hoisted(() => ({ addListener: vi.fn() }));
vi.mock('webextension-polyfill', () => ({ default: { runtime: { id: 'pactlight', onInstalled } } }));

const { forwardCommands } = await import('../../src/platform/commands.ts');
const { offerForSelection } = await import('../../src/platform/context-menu.ts');
const { findShortcutSettings, listShortcuts } = await import('../../src/platform/shortcuts.ts');

test('where a browser has no shortcuts the background starts without them', () => {
  expect(forwardCommands).not.toThrow();
});

test('where a browser has no context menu the background starts without an entry in it', () => {
  expect(() => offerForSelection(() => undefined)).not.toThrow();
  expect(onInstalled.addListener).not.toHaveBeenCalled();
});

test('where a browser has no shortcuts none are listed, and there is no page of them to open', async () => {
  expect(await listShortcuts()).toEqual([]);
  expect(findShortcutSettings()).toBeNull();
});
