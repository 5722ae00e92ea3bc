import { readdirSync, readFileSync } from 'node:fs';
import { isValidElement } from 'preact';
import { expect, test } from 'vitest';

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const readJson = <T>(file: string): T => JSON.parse(read(file)) as T;

/** What the lock file installs where nothing is built or tested, with what it needs itself. */
function listLocked(): string[] {
  const { packages } = readJson<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json');
  return Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')} ${version}`);
}

/** The packages whose advisories were looked up, with their versions, as docs/security.md says. */
const listLookedUp = (): string[] =>
  Array.from(
    read('docs/security.md').matchAll(/^\| `([^`]+)` (\d\S*) \|/gm),
    ([, name, version]) => `${name} ${version}`,
  );

/** Sources that go into the package: the command line, the build and the compilers of the data stay at home. */
const listShippedSources = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path) && !/^src\/(?:build|cli|data)\//.test(path));

/** The package of each import that is no path. */
const listImported = (source: string): string[] =>
  Array.from(
    source.matchAll(/(?:\bfrom |\bimport |\bimport\()['"]((?:@[\w.-]+\/)?[\w-][\w.-]*)(?:\/[\w./-]*)?['"]/g),
    ([, name = '']) => name,
  );

test('the packages that ship are those whose advisories were looked up, in these versions', () => {
  expect(listLookedUp().toSorted()).toEqual(listLocked().toSorted());
  const { dependencies } = readJson<Manifest>('package.json');
  const declared = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  expect(declared.toSorted()).toEqual(listLocked().toSorted());
});

test('what ships imports these packages and no other', () => {
  const sources = listShippedSources();
  expect(sources.length).toBeGreaterThan(100);
  const imported = new Set(sources.flatMap((path) => listImported(read(path))));
  expect([...imported].toSorted()).toEqual(Object.keys(readJson<Manifest>('package.json').dependencies).toSorted());
});

test('an import of another package would be seen', () => {
  const lines = [
    "import { build } from 'vite';",
    "import type {\n  A,\n} from '@scope/name/part';",
    "import 'side-effect';",
    "export { b } from 'again';",
    "await import('later');",
    "import { own } from './own.ts';",
  ];
  expect(listImported(lines.join('\n'))).toEqual(['vite', '@scope/name', 'side-effect', 'again', 'later']);
});

test('NOTICE credits these packages and no other', () => {
  const [, credits = ''] = read('NOTICE').split(/^Code of others in the package.*$/m);
  const named = Array.from(credits.matchAll(/^ {2}(\S[^,\n]*),/gm), ([, name = '']) => name.toLowerCase());
  expect(named.toSorted()).toEqual(Object.keys(readJson<Manifest>('package.json').dependencies).toSorted());
});

/** CVE-2026-22028: versions before took values of this shape, which a stored or sent JSON can have, for elements. */
test('nothing that comes out of JSON is an element to Preact', () => {
  for (const mark of ['', ',"constructor":null', ',"constructor":{}', ',"constructor":"Symbol(pv)"'])
    expect(isValidElement(JSON.parse(`{"type":"b","props":{"children":"x"}${mark}}`))).toBe(false);
});
