import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');
const folder = mkdtempSync(join(tmpdir(), 'pactlight-walls-'));

beforeAll(() => {
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Lints a source as if it stood at `path` of the project; returns the names of the rules it breaks. */
function lint(path: string, source: string): string[] {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, source);
  const run = spawnSync(process.execPath, [BIOME, 'lint', '--reporter=json', path], { cwd: folder, encoding: 'utf8' });
  rmSync(file);
  const report = JSON.parse(run.stdout) as { diagnostics: { category: string }[] };
  return report.diagnostics.map(({ category }) => category.split('/').at(-1) ?? '');
}

const importOf = (specifier: string) => `import { thing } from '${specifier}';\nexport const copy = thing;\n`;

const FORBIDDEN_IMPORTS: readonly (readonly [file: string, specifier: string])[] = [
  ['src/core/probe.ts', '../page/index.ts'],
  ['src/core/probe.ts', '../data/compile.ts'],
  ['src/core/probe.ts', '../platform/browser.ts'],
  ['src/core/lexicon/probe.ts', '../../page/index.ts'],
  ['src/core/probe.ts', 'preact'],
  ['src/core/probe.ts', 'node:fs'],
  ['src/data/probe.ts', '../page/index.ts'],
  ['src/page/probe.ts', '../platform/browser.ts'],
  ['src/page/probe.ts', '../sidebar/mount.tsx'],
  ['src/page/probe.ts', 'preact'],
  ['src/core/probe.ts', '../wording/translator.ts'],
  ['src/page/probe.ts', '../wording/translator.ts'],
  ['src/wording/probe.ts', '../sidebar/view.ts'],
  ['src/wording/probe.ts', '../platform/i18n.ts'],
  ['src/wording/probe.ts', 'preact'],
  ['src/sidebar/probe.tsx', '../page/index.ts'],
  ['src/sidebar/probe.tsx', '../platform/browser.ts'],
  ['src/sidebar/probe.tsx', 'webextension-polyfill'],
  ['src/content/probe.ts', 'webextension-polyfill'],
  ['src/content/probe.ts', '../data/pack-all-data.ts'],
  ['src/background/probe.ts', 'webextension-polyfill'],
  ['src/popup/probe.tsx', 'webextension-polyfill'],
  ['src/pages/probe.tsx', 'webextension-polyfill'],
  ['src/about/probe.tsx', '../data/pack-all-data.ts'],
  ['src/sidebar/probe.tsx', '../pages/PageFrame.tsx'],
  ['src/platform/probe.ts', '../about/About.tsx'],
  ['src/reading/probe.tsx', 'webextension-polyfill'],
  ['src/sidebar/probe.tsx', '../reading/split-article.ts'],
  ['src/platform/probe.ts', '../page/index.ts'],
  ['src/platform/probe.ts', '../content/reader-script.ts'],
];

test.each(FORBIDDEN_IMPORTS)('%s must not import %s', (file, specifier) => {
  expect(lint(file, importOf(specifier))).toContain('noRestrictedImports');
});

const ALLOWED_IMPORTS: readonly (readonly [file: string, specifier: string])[] = [
  ['src/core/pacts/probe.ts', '../mention.ts'],
  ['src/data/probe.ts', '../core/mention.ts'],
  ['src/page/probe.ts', '../core/mention.ts'],
  ['src/wording/probe.ts', '../core/pacts/pact.ts'],
  ['src/sidebar/probe.tsx', '../wording/translator.ts'],
  ['src/background/probe.ts', '../wording/citation.ts'],
  ['src/sidebar/probe.tsx', 'preact/hooks'],
  ['src/content/probe.ts', '../page/index.ts'],
  ['src/platform/probe.ts', 'webextension-polyfill'],
];

test.each(ALLOWED_IMPORTS)('%s may import %s', (file, specifier) => {
  expect(lint(file, importOf(specifier))).not.toContain('noRestrictedImports');
});

test.each([
  ['src/core/probe.ts', 'export const title = document.title;'],
  ['src/core/probe.ts', 'export const id = browser.runtime.id;'],
  ['src/page/probe.ts', 'export const id = chrome.runtime.id;'],
  ['src/wording/probe.ts', 'export const title = document.title;'],
  ['src/sidebar/probe.tsx', 'export const id = browser.runtime.id;'],
  ['src/content/probe.ts', 'export const id = browser.runtime.id;'],
])('%s must not use the global in: %s', (file, source) => {
  expect(lint(file, source)).toContain('noRestrictedGlobals');
});

test('no file is longer than 300 lines and no function longer than 60', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, i) => `  use(${i});`).join('\n');
  const declare = 'declare function use(n: number): void;\n';
  expect(lint('src/core/probe.ts', `${declare}${lines(301)}`)).toContain('noExcessiveLinesPerFile');
  expect(lint('src/core/probe.ts', `${declare}export function long() {\n${lines(61)}\n}`)).toContain(
    'noExcessiveLinesPerFunction',
  );
});

test('any is refused', () => {
  expect(lint('src/core/probe.ts', 'export const loose: any = 1;')).toContain('noExplicitAny');
});
