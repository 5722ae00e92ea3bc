import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const DOCUMENTS = [
  'README.md',
  'PRIVACY.md',
  'CHANGELOG.md',
  'NOTICE',
  'test/relevance/README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const textOf = (document: string): string => readFileSync(document, 'utf8');

/** Paths of the project, up to the first placeholder: with a folder of it in front, and not of an address of the web. */
const listPaths = (text: string): readonly string[] =>
  text.match(/(?<![\w/.@-])(?:src|test|public|docs)\/[\w./-]*[\w/]/g) ?? [];

/** Files that are named without their folder, beside one of their neighbours. */
const listFileNames = (text: string): readonly string[] =>
  Array.from(text.matchAll(/`([\w-]+(?:\.[\w-]+)*\.(?:tsx?|mjs|css|tsv))`/g), ([, name = '']) => name);

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));

const files = ['src', 'test', 'public'].flatMap(listFiles);
const fileNames = new Set([...files, ...readdirSync('.')].map((path) => basename(path)));

/** Links within the project, as they stand in the document. */
function listLinks(document: string): readonly string[] {
  return [...textOf(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

/** What `npm run` is told to do. */
function listScripts(document: string): readonly string[] {
  return [...textOf(document).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
}

describe.each(DOCUMENTS)('%s', (document) => {
  test('names files and folders that are there', () => {
    expect(listPaths(textOf(document)).filter((path) => !existsSync(path))).toEqual([]);
    expect(listFileNames(textOf(document)).filter((name) => !fileNames.has(name))).toEqual([]);
  });

  test('links to what is there', () => {
    expect(listLinks(document).filter((target) => !existsSync(join(dirname(document), target)))).toEqual([]);
  });

  test('tells to run what can be run', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(listScripts(document).filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('the documents do name places, links and scripts: otherwise the tests above say nothing', () => {
  expect(listPaths(textOf('docs/architecture.md')).length).toBeGreaterThan(60);
  expect(listFileNames(textOf('docs/architecture.md')).length).toBeGreaterThan(20);
  expect(listLinks('README.md').length).toBeGreaterThan(8);
  expect(listScripts('README.md').length).toBeGreaterThan(5);
});

test('every folder of the source has a line in the table of rooms', () => {
  const rooms = textOf('docs/architecture.md');
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => `src/${name}/`).filter((path) => !rooms.includes(`\`${path}\``))).toEqual([]);
});

test('comments name files that are there', () => {
  const sources = files.filter((path) => /\.(?:tsx?|mjs|css)$/.test(path));
  const comments = sources.map(
    (path) => [path, (textOf(path).match(/^\s*(?:\/?\*|\/\/).*/gm) ?? []).join('\n')] as const,
  );
  const missing = comments.flatMap(([path, text]) =>
    [
      ...listPaths(text).filter((named) => !existsSync(named)),
      ...listFileNames(text).filter((name) => !fileNames.has(name)),
    ].map((named) => `${path}: ${named}`),
  );
  expect(comments.flatMap(([, text]) => listPaths(text)).length).toBeGreaterThan(3);
  expect(missing).toEqual([]);
});
