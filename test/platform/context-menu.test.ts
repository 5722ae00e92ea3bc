import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (...args: unknown[]) => unknown;

const menus = vi.hoisted(() => ({ removeAll: vi.fn(async () => undefined), create: vi.fn() }));
let install: Listener;
let click: Listener;
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: (key: string) => `message ${key}` },
    runtime: { onInstalled: { addListener: (listener: Listener) => (install = listener) } },
    contextMenus: { ...menus, onClicked: { addListener: (listener: Listener) => (click = listener) } },
  },
}));

const { offerForSelection } = await import('../../src/platform/context-menu.ts');
const onPicked = vi.fn();

beforeEach(() => {
  vi.clearAllMocks();
  offerForSelection(onPicked);
});

test('the entry is there once for selected text, however often the extension was updated', async () => {
  install();
  await vi.waitFor(() => expect(menus.create).toHaveBeenCalledOnce());
  expect(menus.removeAll.mock.invocationCallOrder[0]).toBeLessThan(menus.create.mock.invocationCallOrder[0] ?? 0);
  expect(menus.create).toHaveBeenCalledWith({
    id: 'show-pacts',
    title: 'message menu_show_pacts',
    contexts: ['selection'],
  });
});

test('the selected text is handed over with its tab', () => {
  click({ menuItemId: 'show-pacts', selectionText: 'Japan and India' }, { id: 4 });
  expect(onPicked).toHaveBeenCalledWith({ text: 'Japan and India', tabId: 4 });
});

test('a selection on no tab is handed over, too; one of white space is not, nor another entry', () => {
  click({ menuItemId: 'show-pacts', selectionText: 'Japan' });
  expect(onPicked).toHaveBeenCalledWith({ text: 'Japan', tabId: undefined });
  click({ menuItemId: 'show-pacts', selectionText: ' \n' }, { id: 4 });
  click({ menuItemId: 'show-pacts' }, { id: 4 });
  click({ menuItemId: 'other', selectionText: 'Japan' }, { id: 4 });
  expect(onPicked).toHaveBeenCalledTimes(1);
});
