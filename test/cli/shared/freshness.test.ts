import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findLastChange, isInstalled, isNodeRecent, isStale } from '../../../src/cli/shared/freshness.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactlight-freshness-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a file whose last change was so many seconds after 1970. */
function write(name: string, seconds: number): string {
  const path = join(folder, name);
  writeFileSync(path, name);
  utimesSync(path, seconds, seconds);
  return path;
}

/** Makes a folder; its own time is set last, since writing into it changes it. */
function makeFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

describe('isInstalled', () => {
  const wanted = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  };

  test('nothing installed', () => expect(isInstalled(wanted, null)).toBe(false));

  test('everything installed', () => {
    const both = { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } } };
    expect(isInstalled(wanted, both)).toBe(true);
  });

  test('a package of another platform may be absent', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });

  test('a missing package and another version are seen', () => {
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
  });

  test('an optional package must have the right version where it is there', () => {
    const old = { packages: { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } } };
    expect(isInstalled(wanted, old)).toBe(false);
  });
});

describe('findLastChange', () => {
  test('of nothing is 0', () => expect(findLastChange(join(folder, 'absent'))).toBe(0));

  test('of a file is its own', () => expect(findLastChange(write('a', 50))).toBe(50_000));

  test('of a folder is that of its youngest file, however deep', () => {
    const deep = makeFolder('sources/deep');
    write('sources/deep/young', 2_000_000_000);
    utimesSync(deep, 10, 10);
    utimesSync(join(folder, 'sources'), 10, 10);
    expect(findLastChange(join(folder, 'sources'))).toBe(2_000_000_000_000);
  });

  test('a folder whose file was deleted has changed itself', () => {
    const sources = makeFolder('sources');
    utimesSync(sources, 70, 70);
    expect(findLastChange(sources)).toBe(70_000);
  });
});

describe('isStale', () => {
  test('a build is stale without its folder, without its stamp, and when a source is younger', () => {
    const source = write('source', 100);
    const stamp = write('stamp', 200);
    const output = join(folder, 'output');
    expect(isStale(output, stamp, [source])).toBe(true);
    mkdirSync(output);
    expect(isStale(output, stamp, [source])).toBe(false);
    expect(isStale(output, join(folder, 'no-stamp'), [source])).toBe(true);
    utimesSync(source, 300, 300);
    expect(isStale(output, stamp, [source])).toBe(true);
  });
});

test.each([
  ['20.19.0', true],
  ['20.18.9', false],
  ['22.0.0', true],
  ['18.20.0', false],
  ['20.19.0-nightly', true],
])('Node %s is recent enough: %s', (version, isRecent) => expect(isNodeRecent(version, '20.19')).toBe(isRecent));
