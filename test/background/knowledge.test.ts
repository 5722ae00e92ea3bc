import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compileLexicon } from '../../src/data/lexicon/compile-lexicon.ts';
import { packAlone } from '../core/mentions/support/load-draft.ts';

const read = vi.hoisted(() => vi.fn<(name: string) => Promise<Uint8Array>>());
vi.mock('../../src/platform/package-files.ts', () => ({ readPackedFile: read }));

const toBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

beforeEach(() => vi.resetModules());
afterEach(() => read.mockReset());

test('a file is read once, however many ask for it', async () => {
  const { getLanguages } = await import('../../src/background/knowledge.ts');
  read.mockResolvedValue(toBytes(['en', 'hi']));
  expect(await Promise.all([getLanguages(), getLanguages()])).toEqual([
    ['en', 'hi'],
    ['en', 'hi'],
  ]);
  expect(read).toHaveBeenCalledExactlyOnceWith('languages.json');
});

test('a file that could not be read, or was damaged, is read again with the next call', async () => {
  const { getLanguages } = await import('../../src/background/knowledge.ts');
  read.mockRejectedValueOnce(new Error('missing')).mockResolvedValueOnce(new Uint8Array([0x7b]));
  read.mockResolvedValue(toBytes(['en']));
  await expect(getLanguages()).rejects.toThrow('missing');
  await expect(getLanguages()).rejects.toThrow(SyntaxError);
  expect(await getLanguages()).toEqual(['en']);
});

test('an article is read without the smaller tables where they are missing', async () => {
  const { getClaims, getOfficeHolders } = await import('../../src/background/knowledge.ts');
  read.mockRejectedValue(new Error('missing'));
  expect(await getClaims('en')).toEqual([]);
  expect(await getOfficeHolders()).toBeNull();
});

test('a language is read again once the file is whole that all lexicons share', async () => {
  const { getLexicons } = await import('../../src/background/knowledge.ts');
  const { bytes, commonBytes } = packAlone(compileLexicon('en'));
  const files = new Map([
    ['languages.json', toBytes(['en'])],
    ['lexicon-en.bin', bytes],
    ['lexicon-common.bin', commonBytes.slice(0, -8)],
  ]);
  read.mockImplementation(async (name) => files.get(name) ?? Promise.reject(new Error(name)));
  await expect(getLexicons('en')).rejects.toThrow('expected');
  files.set('lexicon-common.bin', commonBytes);
  expect(await getLexicons('en')).toHaveLength(1);
});
