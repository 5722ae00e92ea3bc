import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPacts } from '../../../src/data/pacts/read-pacts.ts';
import { MAX_SEE_ALSO, readSeeAlso } from '../../../src/data/pacts/read-see-also.ts';
import { PactRowError } from '../../../src/data/pacts/validate-pacts.ts';
import { realPacts } from '../../core/pacts/support/real-pacts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'see-also-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const IDS = 'abcdefgh'.split('').map((letter) => `pact-${letter}`);

/** `a: b c` for each line: the pact with those that are cited beside it. */
function write(...lines: readonly string[]): void {
  const name = (letters: string): string =>
    letters
      .split(' ')
      .map((letter) => `pact-${letter}`)
      .join(' ');
  const rows = lines.map((line) => line.split(': ').map(name).join('\t'));
  writeFileSync(join(folder, 'see-also.tsv'), `${['id\tseeAlso', ...rows].join('\n')}\n`);
}

/** The pairs of a table, each with its others in alphabetical order. */
function read(): Readonly<Record<string, readonly string[]>> {
  const pairs = readSeeAlso(folder, new Set(IDS));
  return Object.fromEntries([...pairs].map(([id, others]) => [id, [...others].sort()]));
}

describe('readSeeAlso', () => {
  test('gives a pair to both, whichever of them tells it', () => {
    write('b: a c');
    expect(read()).toEqual({ 'pact-a': ['pact-b'], 'pact-b': ['pact-a', 'pact-c'], 'pact-c': ['pact-b'] });
  });

  test('gives a pair once that both tell', () => {
    write('a: b', 'b: a');
    expect(read()).toEqual({ 'pact-a': ['pact-b'], 'pact-b': ['pact-a'] });
  });

  test('counts the six of a line, not those that other lines add', () => {
    write('a: b c d e f g', 'h: a');
    expect(read()['pact-a']).toHaveLength(MAX_SEE_ALSO + 1);
  });

  test('gives nothing where there is no table, or one without lines', () => {
    expect(read()).toEqual({});
    write();
    expect(read()).toEqual({});
  });
});

describe('a bad line is named by file and line', () => {
  const place = (line: number, text: string): RegExp => new RegExp(`see-also\\.tsv:${line}: seeAlso: ${text}`);

  test.each([
    ['an unknown pact', ['a: b', 'b: z'], place(3, 'pact-z is no pact')],
    ['a line of an unknown pact', ['z: a'], place(2, 'pact-z is no pact')],
    ['a pact beside itself', ['a: b', 'b: c b'], place(3, 'pact-b tells of itself')],
    ['a pact told twice', ['a: b c b'], place(2, 'names a pact twice')],
    ['more than six', ['a: b c d e f g h'], place(2, 'names more than 6')],
    ['lines out of order', ['a: c', 'c: d', 'b: d'], place(4, 'pact-b stands after pact-c')],
    ['two lines of one pact', ['a: b', 'a: c'], place(3, 'pact-a stands after pact-a')],
  ])('%s', (_, lines, message) => {
    write(...lines);
    expect(read).toThrow(PactRowError);
    expect(read).toThrow(message);
  });

  test('a third column', () => {
    writeFileSync(join(folder, 'see-also.tsv'), 'id\tseeAlso\npact-a\tpact-b\tpact-c\n');
    expect(read).toThrow(place(2, 'has more than two columns'));
  });

  test('a pact without others', () => {
    writeFileSync(join(folder, 'see-also.tsv'), 'id\tseeAlso\npact-a\n');
    expect(read).toThrow(place(2, ' is no pact'));
  });
});

describe('readPacts', () => {
  const row = (id: string, signed: string): string =>
    JSON.stringify({ id, title: id, signed, parties: ['JP', 'GB'], kind: 'treaty', topics: [], status: 'unknown' });

  test('adds to each pact those cited beside it, by date, and to the others nothing', () => {
    write('a: c b');
    const rows = [row('pact-a', '2001'), row('pact-b', '2010'), row('pact-c', '1990'), row('pact-d', '1980')];
    writeFileSync(join(folder, 'pacts.jsonl'), `${rows.join('\n')}\n`);
    const seeAlso = Object.fromEntries(readPacts(folder).map((pact) => [pact.id, pact.seeAlso]));
    expect(seeAlso).toEqual({
      'pact-a': ['pact-c', 'pact-b'],
      'pact-b': ['pact-a'],
      'pact-c': ['pact-a'],
      'pact-d': undefined,
    });
  });
});

describe('the table of the repository', () => {
  const path = fileURLToPath(new URL('../../../src/data/pacts/see-also.tsv', import.meta.url));
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  const rows = lines.slice(1).map((line) => line.split('\t'));
  const pacts = new Map(realPacts().map((pact) => [pact.id, pact]));

  test('names its columns and at least 3,000 pacts, in the order of their ids', () => {
    expect(lines[0]).toBe('id\tseeAlso');
    const ids = rows.map(([id = '']) => id);
    expect(ids.length).toBeGreaterThanOrEqual(3000);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('names no pact that is not in the dataset', () => {
    const named = rows.flatMap(([id = '', others = '']) => [id, ...others.split(' ')]);
    expect(named.filter((id) => !pacts.has(id))).toEqual([]);
  });

  test('tells both of each pair, which is there to be cited beside the other', () => {
    for (const { id, seeAlso = [] } of pacts.values()) {
      for (const other of seeAlso) expect(pacts.get(other)?.seeAlso, `${id} ${other}`).toContain(id);
    }
    for (const [id = '', others = ''] of rows) {
      expect(pacts.get(id)?.seeAlso, id).toEqual(expect.arrayContaining(others.split(' ')));
    }
  });

  test('lists the others of a pact by date', () => {
    const order = new Map([...pacts.keys()].map((id, place) => [id, place]));
    for (const { id, seeAlso = [] } of pacts.values()) {
      const places = seeAlso.map((other) => order.get(other) ?? -1);
      expect(places, id).toEqual(places.toSorted((a, b) => a - b));
    }
  });
});
