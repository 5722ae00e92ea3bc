import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const BIOME = resolve('node_modules/@biomejs/biome/bin/biome');
const folder = mkdtempSync(join(tmpdir(), 'pactlight-walls-'));

/** Sources by their paths in the folder, all linted in one go. */
const probes = new Map<string, string>();

/** Names of the rules that each of them breaks. */
const broken = new Map<string, string[]>();

let lintedFiles = 0;

/** Has a source linted as if it stood at `path` of the project; returns where it stands. */
function probe(path: string, source: string): string {
  const own = path.replace('probe', `probe-${probes.size}`);
  probes.set(own, source);
  return own;
}

/** A test that a source breaks a rule. */
function refuse(title: string, path: string, source: string, rule: string): void {
  const own = probe(path, source);
  test(title, () => expect(broken.get(own)).toContain(rule));
}

/** A test that a source does not break a rule. */
function allow(title: string, path: string, source: string, rule: string): void {
  const own = probe(path, source);
  test(title, () => expect(broken.get(own) ?? []).not.toContain(rule));
}

interface Report {
  readonly summary: { readonly unchanged: number };
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

beforeAll(() => {
  const config = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  for (const [path, source] of probes) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  const args = [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', 'src'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 100_000_000 });
  const { summary, diagnostics } = JSON.parse(stdout) as Report;
  lintedFiles = summary.unchanged;
  for (const { category, location } of diagnostics) {
    broken.set(location.path, [...(broken.get(location.path) ?? []), category.split('/').at(-1) ?? '']);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

const importOf = (specifier: string) => `import { thing } from '${specifier}';\nexport const copy = thing;\n`;

const FORBIDDEN_IMPORTS: readonly (readonly [file: string, specifier: string])[] = [
  ['src/core/probe.ts', '../page/index.ts'],
  ['src/core/probe.ts', '../data/compile.ts'],
  ['src/core/probe.ts', '../platform/browser.ts'],
  ['src/core/lexicon/probe.ts', '../../page/index.ts'],
  ['src/core/probe.ts', 'preact'],
  ['src/core/probe.ts', 'node:fs'],
  ['src/data/probe.ts', '../page/index.ts'],
  ['src/page/probe.ts', '../build/slim-polyfill.ts'],
  ['src/content/probe.ts', '../cli/annotate.ts'],
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
  ['src/background/probe.ts', '../page/index.ts'],
  ['src/background/probe.ts', '../popup/Popup.tsx'],
  ['src/background/probe.ts', '../pages/PageFrame.tsx'],
  ['src/background/probe.ts', '../content/reader-script.ts'],
  ['src/background/search/probe.ts', '../../sidebar/mount.tsx'],
  ['src/content/probe.ts', '../background/answers.ts'],
  ['src/content/probe.ts', '../pages/PageFrame.tsx'],
  ['src/article/probe.ts', '../content/page-session.ts'],
  ['src/article/probe.ts', '../pages/PageFrame.tsx'],
  ['src/article/probe.ts', 'webextension-polyfill'],
  ['src/sidebar/probe.tsx', '../article/article-session.ts'],
  ['src/page/probe.ts', '../article/marks.ts'],
  ['src/pages/probe.tsx', '../content/page-session.ts'],
  ['src/reading/probe.tsx', '../content/page-session.ts'],
  ['src/background/probe.ts', '../article/article-session.ts'],
  ['src/content/probe.ts', '../options/Options.tsx'],
  ['src/pages/probe.tsx', '../options/Options.tsx'],
  ['src/pages/probe.tsx', '../background/answers.ts'],
  ['src/popup/probe.tsx', '../background/answers.ts'],
  ['src/popup/probe.tsx', '../options/Options.tsx'],
  ['src/starred/probe.tsx', '../reading/split-article.ts'],
  ['src/popup/probe.tsx', 'webextension-polyfill'],
  ['src/pages/probe.tsx', 'webextension-polyfill'],
  ['src/about/probe.tsx', '../data/pack-all-data.ts'],
  ['src/sidebar/probe.tsx', '../pages/PageFrame.tsx'],
  ['src/platform/probe.ts', '../about/About.tsx'],
  ['src/reading/probe.tsx', 'webextension-polyfill'],
  ['src/sidebar/probe.tsx', '../reading/split-article.ts'],
  ['src/platform/probe.ts', '../page/index.ts'],
  ['src/platform/probe.ts', '../wording/translator.ts'],
  ['src/platform/probe.ts', '../background/answers.ts'],
  ['src/platform/probe.ts', '../content/reader-script.ts'],
];

for (const [file, specifier] of FORBIDDEN_IMPORTS) {
  refuse(`${file} must not import ${specifier}`, file, importOf(specifier), 'noRestrictedImports');
}

const ALLOWED_IMPORTS: readonly (readonly [file: string, specifier: string])[] = [
  ['src/core/pacts/probe.ts', '../mention.ts'],
  ['src/data/probe.ts', '../core/mention.ts'],
  ['src/page/probe.ts', '../core/mention.ts'],
  ['src/wording/probe.ts', '../core/pacts/pact.ts'],
  ['src/sidebar/probe.tsx', '../wording/translator.ts'],
  ['src/background/probe.ts', '../wording/citation.ts'],
  ['src/background/probe.ts', '../article/marks.css?inline'],
  ['src/background/probe.ts', '../sidebar/styles.ts'],
  ['src/starred/probe.tsx', '../pages/PageFrame.tsx'],
  ['src/starred/probe.tsx', './Starred.tsx'],
  ['src/sidebar/probe.tsx', 'preact/hooks'],
  ['src/content/probe.ts', '../page/index.ts'],
  ['src/content/probe.ts', '../article/article-controller.ts'],
  ['src/reading/probe.tsx', '../article/article-controller.ts'],
  ['src/platform/probe.ts', 'webextension-polyfill'],
];

for (const [file, specifier] of ALLOWED_IMPORTS) {
  allow(`${file} may import ${specifier}`, file, importOf(specifier), 'noRestrictedImports');
}

const FORBIDDEN_GLOBALS: readonly (readonly [file: string, source: string])[] = [
  ['src/core/probe.ts', 'export const title = document.title;'],
  ['src/core/probe.ts', 'export const id = browser.runtime.id;'],
  ['src/page/probe.ts', 'export const id = chrome.runtime.id;'],
  ['src/wording/probe.ts', 'export const title = document.title;'],
  ['src/sidebar/probe.tsx', 'export const id = browser.runtime.id;'],
  ['src/content/probe.ts', 'export const id = browser.runtime.id;'],
  ['src/article/probe.ts', 'export const id = browser.runtime.id;'],
];

for (const [file, source] of FORBIDDEN_GLOBALS) {
  refuse(`${file} must not use the global in: ${source}`, file, source, 'noRestrictedGlobals');
}

const lines = (count: number) => Array.from({ length: count }, (_, i) => `  use(${i});`).join('\n');
const declare = 'declare function use(n: number): void;\n';
const longFunction = `${declare}export function long() {\n${lines(61)}\n}`;

refuse('no file is longer than 300 lines', 'src/core/probe.ts', `${declare}${lines(301)}`, 'noExcessiveLinesPerFile');
refuse('no function is longer than 60', 'src/core/probe.ts', longFunction, 'noExcessiveLinesPerFunction');
const keyword = 'export class Held {\n  private held = 1;\n  read = () => this.held;\n}\n';
refuse('what is private begins with #', 'src/core/probe.ts', keyword, 'useConsistentMemberAccessibility');
allow('but where it costs too much', 'src/core/lexicon/probe.ts', keyword, 'useConsistentMemberAccessibility');
refuse('any is refused', 'src/core/probe.ts', 'export const loose: any = 1;', 'noExplicitAny');

const typeOf = (name: string) => `import type { Type } from './${name}.ts';\nexport type { Type };\n`;
probes.set('src/core/second.ts', typeOf('first'));
probes.set('src/core/first.ts', typeOf('second'));

test('modules do not go round in circles, not even by their types', () => {
  expect(broken.get('src/core/first.ts')).toContain('noImportCycles');
});

test('every one of these sources was linted', () => {
  expect(lintedFiles).toBe(probes.size);
});
