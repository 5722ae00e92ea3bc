import { beforeEach, expect, test, vi } from 'vitest';
import fc from '../fuzz.ts';

const session = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, isBroken: false }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        async get(key: string) {
          if (session.isBroken) throw new Error('no storage');
          return key in session.stored ? { [key]: session.stored[key] } : {};
        },
        set: async (items: object) => void Object.assign(session.stored, items),
        remove: async (key: string) => void delete session.stored[key],
      },
    },
  },
}));

const { keepSelection, takeSelection } = await import('../../src/platform/selection.ts');

beforeEach(() => {
  session.stored = {};
  session.isBroken = false;
});

test('a kept text is taken once', async () => {
  await keepSelection('Japan and India');
  expect(await takeSelection()).toBe('Japan and India');
  expect(await takeSelection()).toBe('');
  expect(session.stored).toEqual({});
});

test('whatever is kept, a text is taken', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), async (kept) => {
      session.stored.selection = kept;
      expect(typeof (await takeSelection())).toBe('string');
    }),
  );
});

test('where nothing is kept, or nothing can be read, there is no text', async () => {
  expect(await takeSelection()).toBe('');
  session.stored.selection = { not: 'text' };
  expect(await takeSelection()).toBe('');
  session.isBroken = true;
  expect(await takeSelection()).toBe('');
});
