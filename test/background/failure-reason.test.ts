import { expect, test, vi } from 'vitest';
import { LexiconFormatError, loadLexicon } from '../../src/core/lexicon/lexicon.ts';
import { loadCommon } from '../../src/core/lexicon/lexicon-common.ts';
import { loadPacts, PactsFormatError } from '../../src/core/pacts/packed/load-pacts.ts';
import { packLexicons } from '../../src/data/lexicon/pack-lexicons.ts';

vi.mock('webextension-polyfill', () => ({ default: { runtime: { getURL: (path: string) => path } } }));
const { toFailureReason } = await import('../../src/background/failure-reason.ts');
const { readPackedFile } = await import('../../src/platform/package-files.ts');

/** What `run` throws. */
async function catchError(run: () => unknown): Promise<unknown> {
  try {
    await run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

test('a file that is not in the package is missing', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  expect(toFailureReason(await catchError(() => readPackedFile('pacts.bin')))).toBe('data-missing');
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(toFailureReason(await catchError(() => readPackedFile('pacts.bin')))).toBe('data-missing');
  vi.unstubAllGlobals();
});

test.each([
  ['empty', new Uint8Array(0)],
  ['short', new Uint8Array(7)],
  ['noise', Uint8Array.from({ length: 4096 }, (_, index) => (index * 31) % 251)],
])('a file that is %s is corrupt', async (_, bytes) => {
  const pacts = await catchError(() => loadPacts(bytes));
  expect(pacts).toBeInstanceOf(PactsFormatError);
  expect(toFailureReason(pacts)).toBe('data-corrupt');
  const { common } = packLexicons(new Map());
  for (const load of [() => loadLexicon(bytes, loadCommon(common)), () => loadCommon(bytes)]) {
    const error = await catchError(load);
    expect(error).toBeInstanceOf(LexiconFormatError);
    expect(toFailureReason(error)).toBe('data-corrupt');
  }
});

test('a table of the package that is no JSON any more is corrupt', async () => {
  expect(toFailureReason(await catchError(() => JSON.parse('xxx')))).toBe('data-corrupt');
});

test('everything else is an error of ours', () => {
  expect(toFailureReason(new RangeError('no'))).toBe('internal');
  expect(toFailureReason('no')).toBe('internal');
});
