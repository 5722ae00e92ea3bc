import { expect, test } from 'vitest';
import type { Extension } from './support/extension.ts';
import { ARTICLE, useNewsroom } from './support/use-newsroom.ts';
import { inTab, inWorker, waitForMarksIn } from './support/worker-tabs.ts';

const reader = useNewsroom();

/** What the browser's page of extensions, and our worker and scripts, have of the browser. */
declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
  readonly windows: { create(about: object): Promise<{ incognito: boolean; tabs: readonly { id: number }[] }> };
  readonly storage: Readonly<Record<'local' | 'sync' | 'session', { get(key: null): Promise<object> }>>;
  readonly commands: { readonly onCommand: { dispatch(command: string, tab: object): void } };
  readonly dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null };
};

/** Lets the extension run in private windows, as the reader does; it starts anew. */
async function allow(): Promise<Pick<Extension, 'worker'>> {
  const { context, origin } = reader.extension;
  const page = await reader.openTab();
  await page.goto('chrome://extensions/');
  const extensionId = new URL(origin).host;
  const restarted = context.waitForEvent('serviceworker');
  await page.evaluate(async (id) => {
    // Without it a folder is no extension once it starts anew.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  const worker = await restarted;
  return { worker: async () => worker };
}

const countPacts = (): number => {
  const host = document.querySelector('html > div:last-child');
  return (host && chrome.dom.openOrClosedShadowRoot(host)?.querySelectorAll('li.pact').length) ?? 0;
};

/** All that an extension can keep. */
const listKept = async (): Promise<unknown> => ({
  ...(await chrome.storage.local.get(null)),
  ...(await chrome.storage.sync.get(null)),
  ...(await chrome.storage.session.get(null)),
  databases: await indexedDB.databases(),
  caches: await caches.keys(),
});

test('in a private window an article is marked and its pacts are shown, and nothing is kept of it', async () => {
  const extension = await allow();
  const opened = await inWorker(
    extension,
    (url) => chrome.windows.create({ incognito: true, url }),
    reader.url + ARTICLE,
  );
  expect(opened.incognito).toBe(true);
  const id = opened.tabs[0]?.id ?? 0;
  await waitForMarksIn(extension, id);
  await inWorker(extension, async (tab) => chrome.commands.onCommand.dispatch('toggle-sidebar', tab), { id });
  await expect.poll(() => inTab(extension, id, countPacts, null), { timeout: 20_000 }).toBeGreaterThan(0);
  expect(await inWorker(extension, listKept, null)).toEqual({ databases: [], caches: [] });
});
