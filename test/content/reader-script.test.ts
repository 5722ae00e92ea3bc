import { afterEach, expect, test, vi } from 'vitest';
import type { PageWorld } from '../../src/content/page-world.ts';

const session = vi.hoisted(() => ({ made: 0, failure: null as Error | null }));
vi.mock('../../src/content/page-session.ts', () => ({
  PageSession: class {
    constructor() {
      session.made++;
      if (session.failure) throw session.failure;
    }
  },
}));
vi.mock('../../src/platform/browser.ts', () => ({
  browser: { runtime: { id: 'pactlight' } },
  isContextAlive: () => true,
  listen: () => undefined,
}));

const holder = globalThis as { [key: symbol]: PageWorld | undefined };
const KEY = Symbol.for('pactlight');

let brought = 0;

/** Runs the script, as the browser does each time that it is brought: a module runs once under one address. */
async function bring(): Promise<void> {
  await import(/* @vite-ignore */ `../../src/content/reader-script.ts?brought=${brought++}`);
  await new Promise((resolve) => setTimeout(resolve));
}

afterEach(() => {
  holder[KEY]?.reader?.abort();
  delete holder[KEY];
  Object.assign(session, { made: 0, failure: null });
});

test('a reader that comes a second time does nothing', async () => {
  await bring();
  await bring();
  expect(session.made).toBe(1);
});

test('one that cannot start in a page leaves nothing behind, so that another can come', async () => {
  session.failure = new Error('The page has no element at all.');
  await bring();
  expect(holder[KEY]?.reader).toBeUndefined();
  session.failure = null;
  await bring();
  expect(session.made).toBe(2);
  expect(holder[KEY]?.reader).toBeDefined();
});
