import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = process.cwd();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(ROOT, 'node_modules', '.walls-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Compiles one file under the compiler settings of a room; returns what the compiler says. */
function compileIn(room: string, source: string): string {
  const file = join(folder, 'probe.ts');
  const config = join(folder, 'tsconfig.json');
  writeFileSync(file, source);
  writeFileSync(
    config,
    JSON.stringify({ extends: relative(folder, join(ROOT, 'src', room, 'tsconfig.json')), include: ['probe.ts'] }),
  );
  return spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', config], { encoding: 'utf8' }).stdout;
}

test.each([
  ['core', 'export const title: string = document.title;'],
  ['core', 'export const area = new URL("https://example.org").host;'],
  ['core', 'export const env = process.env;'],
  ['data', 'export const title: string = document.title;'],
  ['page', 'export const env = process.env;'],
  ['wording', 'export const title: string = document.title;'],
  ['sidebar', 'export const env = process.env;'],
])('src/%s does not compile: %s', (room, source) => {
  expect(compileIn(room, source)).toMatch(/error TS\d+/);
});

test.each([
  ['core', 'export const size: number = new Map<string, number>().size;'],
  ['data', 'export const env = process.env;'],
  ['page', 'export const title: string = document.title;'],
])('src/%s compiles: %s', (room, source) => {
  expect(compileIn(room, source)).toBe('');
});
