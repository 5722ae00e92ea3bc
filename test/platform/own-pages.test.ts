import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (details: { reason: string }) => void;

const create = vi.fn();
let install: Listener = () => undefined;

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: (path: string) => `extension://pactlight/${path}`,
      onInstalled: { addListener: (listener: Listener) => (install = listener) },
    },
    tabs: { create: (options: object) => create(options) },
  },
}));

const { welcomeOnInstall } = await import('../../src/platform/own-pages.ts');

beforeEach(() => {
  create.mockReset();
  welcomeOnInstall();
});

test('the welcome page opens when the extension is installed', () => {
  install({ reason: 'install' });
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'extension://pactlight/src/welcome/index.html' });
});

test.each(['update', 'browser_update', 'chrome_update'])('and stays away after: %s', (reason) => {
  install({ reason });
  expect(create).not.toHaveBeenCalled();
});
