import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const DOCUMENTS = [
  'README.md',
  'PRIVACY.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

const textOf = (document: string): string => readFileSync(document, 'utf8');

/** Paths of the project in backticks: with a folder of it in front, and without a placeholder. */
function listPaths(document: string): readonly string[] {
  const quoted = [...textOf(document).matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
  return quoted
    .flatMap((words) => words.split(' '))
    .map((word) => word.replace(/[,;:]$/, ''))
    .filter((word) => /^(?:src|test|public|docs)\/[\w./-]*$/.test(word));
}

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
    expect(listPaths(document).filter((path) => !existsSync(path))).toEqual([]);
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
  expect(listPaths('docs/architecture.md').length).toBeGreaterThan(60);
  expect(listLinks('README.md').length).toBeGreaterThan(8);
  expect(listScripts('README.md').length).toBeGreaterThan(5);
});

test('every folder of the source has a line in the table of rooms', () => {
  const rooms = textOf('docs/architecture.md');
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => `src/${name}/`).filter((path) => !rooms.includes(`\`${path}\``))).toEqual([]);
});
