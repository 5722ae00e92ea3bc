import { browser } from './browser.ts';

/** Text selected on a page that our script cannot reach waits under this key until the page that reads it opens. */
const KEY = 'selection';

/** Kept in memory by the browser, never on the disk, and gone with the session. */
const store = () => browser.storage.session;

export async function keepSelection(text: string): Promise<void> {
  await store().set({ [KEY]: text });
}

/** The waiting text, which then no longer waits; empty where there is none. */
export async function takeSelection(): Promise<string> {
  try {
    const { [KEY]: text } = await store().get(KEY);
    await store().remove(KEY);
    return typeof text === 'string' ? text : '';
  } catch {
    return '';
  }
}
