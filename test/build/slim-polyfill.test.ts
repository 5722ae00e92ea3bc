import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { namespacesIn, slimPolyfill, writeSlimPolyfill } from '../../src/build/slim-polyfill.ts';

const full = readFileSync('node_modules/webextension-polyfill/dist/browser-polyfill.js', 'utf8');

interface Polyfilled {
  readonly runtime: {
    readonly id: string;
    readonly onMessage: { addListener(listener: (message: string) => Promise<string>): void };
  };
  readonly storage: { readonly local: { get(key: string): Promise<unknown> } };
}

/** Loads a polyfill beside a `chrome` that knows callbacks alone, as the polyfill expects it. */
function load(source: string, addListener: (listener: unknown) => void = () => undefined): Polyfilled {
  const local = { get: (key: string, done: (items: unknown) => void) => done({ [key]: 1 }) };
  const chrome = { runtime: { id: 'x', onMessage: { addListener } }, storage: { local } };
  const module = { exports: {} };
  runInNewContext(source, { chrome, module, exports: module.exports });
  return module.exports as Polyfilled;
}

test('namespaces are read from what calls them', () => {
  expect(namespacesIn('await browser.tabs.query({}); browser.runtime?.id; mybrowser.alarms')).toEqual(
    new Set(['tabs', 'runtime']),
  );
});

test('a slim polyfill still turns callbacks into promises', async () => {
  const slim = slimPolyfill(full, (namespace) => namespace === 'storage');
  expect(slim.length).toBeLessThan(full.length * 0.8);
  expect(await load(slim).storage.local.get('a')).toEqual({ a: 1 });
});

test('a listener of a slim polyfill may answer with a promise', async () => {
  const added: ((message: string, sender: object, answer: (value: unknown) => void) => boolean)[] = [];
  const { runtime } = load(
    slimPolyfill(full, (namespace) => namespace === 'runtime'),
    (listener) => void added.push(listener as (typeof added)[0]),
  );
  runtime.onMessage.addListener(async (message) => message.toUpperCase());
  const answer = await new Promise((resolve) => expect(added[0]?.('hello', {}, resolve)).toBe(true));
  expect(JSON.stringify(answer)).toContain('HELLO');
});

test('a package of another shape is not taken for one without metadata', () => {
  expect(() => slimPolyfill('const metadata = {};', () => true)).toThrow('apiMetadata');
});

test('the file that is built in keeps what we call and drops what we do not', () => {
  const slim = readFileSync(writeSlimPolyfill('.'), 'utf8');
  for (const namespace of ['storage', 'runtime', 'tabs', 'commands', 'contextMenus']) {
    expect(slim).toContain(`"${namespace}":`);
  }
  expect(slim).not.toContain('"bookmarks":');
});
