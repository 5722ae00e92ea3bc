import { beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  tabs: { sendMessage: vi.fn() },
  scripting: { executeScript: vi.fn(), insertCSS: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { askStatus, injectMarkRules, injectScript, callReader } = await import('../../src/platform/page-scripts.ts');

const STATUS = {
  site: 'example.org',
  isArticle: true,
  isAnnotated: true,
  priorCount: 3,
  listedCount: 20,
  isSilent: false,
  isSidebarOpen: false,
};
const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');
const { executeScript, insertCSS } = browser.scripting;
const { sendMessage } = browser.tabs;

beforeEach(() => {
  vi.resetAllMocks();
  executeScript.mockResolvedValue([{ frameId: 0 }]);
});

test('scripts and rules come into the page of the tab, and into none of its frames', async () => {
  const target = { tabId: 5, frameIds: [0] };
  await injectScript(5, 'interface');
  expect(executeScript).toHaveBeenCalledWith({ target, files: ['content/interface.js'], injectImmediately: true });
  await injectMarkRules(5);
  expect(insertCSS).toHaveBeenCalledWith({ target, files: ['content/marks.css'] });
});

test('where the browser tells documents from one another, scripts and rules come into the one that asked or into none', async () => {
  const target = { tabId: 5, documentIds: ['C0FFEE'] };
  await injectScript(5, 'interface', 'C0FFEE');
  expect(executeScript).toHaveBeenCalledWith({ target, files: ['content/interface.js'], injectImmediately: true });
  await injectMarkRules(5, 'C0FFEE');
  expect(insertCSS).toHaveBeenCalledWith({ target, files: ['content/marks.css'] });
  executeScript.mockRejectedValue(new Error('No document with this id.'));
  await expect(injectScript(5, 'reader', 'C0FFEE')).rejects.toThrow('No document');
  expect(executeScript).toHaveBeenCalledTimes(2);
});

test('a reader that is there is called, and no second one is brought', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: STATUS });
  expect(await callReader(5, 'annotateAnyway', null)).toEqual(STATUS);
  expect(executeScript).not.toHaveBeenCalled();
});

test('where there is none it is brought, and called then', async () => {
  sendMessage.mockRejectedValueOnce(NOBODY).mockResolvedValueOnce({ ok: true, value: STATUS });
  expect(await callReader(5, 'annotateAnyway', null)).toEqual(STATUS);
  expect(executeScript).toHaveBeenCalledOnce();
  expect(executeScript.mock.calls[0]?.[0].files).toEqual(['content/finder.js', 'content/reader.js']);
  expect(sendMessage.mock.calls[1]).toEqual(sendMessage.mock.calls[0]);
});

test('a reader that says that it cannot is not brought again', async () => {
  sendMessage.mockResolvedValue({ ok: false, reason: 'internal' });
  await expect(callReader(5, 'toggleSidebar', null)).rejects.toMatchObject({ reason: 'internal' });
  await expect(askStatus(5)).rejects.toMatchObject({ reason: 'internal' });
  expect(executeScript).not.toHaveBeenCalled();
});

test('where none of ours may run the browser’s error comes through', async () => {
  sendMessage.mockRejectedValue(NOBODY);
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  await expect(callReader(5, 'toggleSidebar', null)).rejects.toThrow('Cannot access');
  await expect(askStatus(5)).rejects.toThrow('Cannot access');
});

test('the status of a page with a reader is what the reader says', async () => {
  sendMessage.mockResolvedValue({ ok: true, value: STATUS });
  expect(await askStatus(5)).toEqual(STATUS);
});

test('a page without a reader is no article of its site, and gets no reader for being asked', async () => {
  sendMessage.mockRejectedValue(NOBODY);
  executeScript.mockResolvedValue([{ frameId: 0, result: 'example.org' }]);
  const status = {
    site: 'example.org',
    isArticle: false,
    isAnnotated: false,
    priorCount: 0,
    listedCount: 0,
    isSilent: false,
    isSidebarOpen: false,
  };
  expect(await askStatus(5)).toEqual(status);
  executeScript.mockResolvedValue([{ frameId: 0, result: '' }]);
  expect(await askStatus(5)).toEqual({ ...status, site: null });
  expect(executeScript.mock.calls.map(([{ files }]) => files)).toEqual([undefined, undefined]);
});
