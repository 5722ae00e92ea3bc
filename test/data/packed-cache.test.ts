import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packOnce } from '../../src/data/packed-cache.ts';

let root = '';
let packed = 0;

const pack = () => {
  packed++;
  return new Map([['words.bin', new Uint8Array([1, 2, packed])]]);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pactlight-cache-'));
  packed = 0;
  mkdirSync(join(root, 'src/data/en'), { recursive: true });
  mkdirSync(join(root, 'src/core'), { recursive: true });
  writeFileSync(join(root, 'src/data/en/words.tsv'), 'a');
  writeFileSync(join(root, 'package-lock.json'), '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

const bytes = (files: ReadonlyMap<string, Uint8Array | string>) => [...(files.get('words.bin') as Uint8Array)];

test('what has not changed is packed once', () => {
  expect(bytes(packOnce(root, pack))).toEqual([1, 2, 1]);
  expect(bytes(packOnce(root, pack))).toEqual([1, 2, 1]);
  expect(packed).toBe(1);
});

test.each([
  ['a table', 'src/data/en/words.tsv'],
  ['a new file of the core', 'src/core/format.ts'],
  ['the lock file', 'package-lock.json'],
])('%s that changes is packed anew, and the old files are thrown away', (_, file) => {
  packOnce(root, pack);
  writeFileSync(join(root, file), 'changed');
  expect(bytes(packOnce(root, pack))).toEqual([1, 2, 2]);
  expect(readdirSync(join(root, 'node_modules/.cache/pactlight'))).toHaveLength(1);
});

test('a table that is wrong leaves nothing behind', () => {
  const fail = () => {
    throw new Error('en/words.tsv:1');
  };
  expect(() => packOnce(root, fail)).toThrow('en/words.tsv:1');
  expect(bytes(packOnce(root, pack))).toEqual([1, 2, 1]);
});
