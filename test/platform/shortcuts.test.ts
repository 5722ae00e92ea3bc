import { beforeEach, expect, test, vi } from 'vitest';

const commands = vi.hoisted(() => ({
  getAll: vi.fn(),
  openShortcutSettings: undefined as (() => Promise<void>) | undefined,
}));
vi.mock('webextension-polyfill', () => ({ default: { commands } }));

const { findShortcutSettings, listShortcuts } = await import('../../src/platform/shortcuts.ts');

beforeEach(() => {
  commands.openShortcutSettings = undefined;
});

test('commands are listed with their keys, empty where they have none', async () => {
  commands.getAll.mockResolvedValue([
    { name: 'next-mention', shortcut: 'Alt+Shift+G' },
    { name: 'other' },
    { shortcut: 'X' },
  ]);
  expect(await listShortcuts()).toEqual([
    { command: 'next-mention', keys: 'Alt+Shift+G' },
    { command: 'other', keys: '' },
  ]);
});

test('the page of shortcuts opens only where the browser has a call for it', () => {
  expect(findShortcutSettings()).toBeNull();
  const open = vi.fn(async () => undefined);
  commands.openShortcutSettings = open;
  findShortcutSettings()?.();
  expect(open).toHaveBeenCalledOnce();
});
