import { beforeEach, describe, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  runtime: { getURL: (path: string) => `extension://pactlight/${path}` },
  scripting: { executeScript: vi.fn(), insertCSS: vi.fn() },
  action: { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() },
  tabs: { create: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));

const { ANSWERS } = await import('../../src/background/answers.ts');
const { VALIDATORS } = await import('../../src/background/validators.ts');

const TAB = 7;
const TOP = { tabId: TAB, frameIds: [0] };

beforeEach(() => {
  vi.clearAllMocks();
});

describe('a page that asks the background', () => {
  test('is checked in everything that it can ask for', () => {
    expect(Object.keys(VALIDATORS).toSorted()).toEqual(Object.keys(ANSWERS).toSorted());
  });

  test('gets scripts and rules into its own tab, in its own frame', async () => {
    await ANSWERS.injectScript('interface', { tabId: TAB });
    await ANSWERS.injectMarkRules(null, { tabId: TAB });
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ target: TOP }));
    expect(browser.scripting.insertCSS).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ target: TOP }));
  });

  test('gets them into its own document, also where another one has taken its place in the tab', async () => {
    await ANSWERS.injectScript('reader', { tabId: TAB, documentId: 'C0FFEE' });
    await ANSWERS.injectMarkRules(null, { tabId: TAB, documentId: 'C0FFEE' });
    const target = { tabId: TAB, documentIds: ['C0FFEE'] };
    expect(browser.scripting.executeScript).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ target }));
    expect(browser.scripting.insertCSS).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ target }));
  });

  test('takes its own badge away and no other', async () => {
    await ANSWERS.badge(0, { tabId: TAB });
    expect(browser.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: TAB, text: '' });
  });

  test('has its own badge tell a number that fits there', async () => {
    for (const count of [7, 120]) await ANSWERS.badge(count, { tabId: TAB });
    expect(browser.action.setBadgeText.mock.calls).toEqual([
      [{ tabId: TAB, text: '7' }],
      [{ tabId: TAB, text: '99+' }],
    ]);
  });

  test('gets no script and has no badge where it is in no tab, as our own pages', async () => {
    for (const ask of [
      () => ANSWERS.injectScript('reader', { tabId: undefined }),
      () => ANSWERS.injectMarkRules(null, { tabId: undefined }),
      () => ANSWERS.badge(3, { tabId: undefined }),
    ]) {
      expect(await ask()).toBeNull();
    }
    for (const call of [browser.scripting.executeScript, browser.scripting.insertCSS, browser.action.setBadgeText]) {
      expect(call).not.toHaveBeenCalled();
    }
  });

  test('opens pages of the extension, in a new tab', async () => {
    await ANSWERS.openPage('starred', { tabId: TAB });
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
      url: 'extension://pactlight/src/starred/index.html',
    });
  });
});
