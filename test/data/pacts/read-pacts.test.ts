import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findDoubts } from '../../../src/cli/pacts-report/find-doubts.ts';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { readPacts } from '../../../src/data/pacts/read-pacts.ts';
import sources from '../../../src/data/pacts/sources.json' with { type: 'json' };
import { realPacts } from '../../core/pacts/support/real-pacts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const row = (id: string, more: object = {}): string =>
  JSON.stringify({
    ...{ id, title: 'Agreement', signed: '2001-01-01', parties: ['JP', 'GB'] },
    ...{ kind: 'agreement', topics: [], status: 'unknown', ...more },
  });

function write(name: string, ...lines: readonly string[]): void {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
}

const read = (): readonly Pact[] => readPacts(folder);

describe('readPacts', () => {
  test('reads every table, below too, in the order of time', () => {
    write('b.jsonl', row('pact-c', { signed: '1999-05' }), row('pact-b'));
    write('deep/a.jsonl', row('pact-a'));
    writeFileSync(join(folder, 'notes.txt'), 'no table');
    expect(read().map(({ id }) => id)).toEqual(['pact-c', 'pact-a', 'pact-b']);
  });

  test('fills in what a line leaves out', () => {
    write('a.jsonl', row('pact-a'));
    expect(read()[0]).toEqual({
      ...{ id: 'pact-a', title: 'Agreement', signed: '2001-01-01', parties: ['GB', 'JP'], partyList: 'complete' },
      ...{ kind: 'agreement', topics: [], status: 'unknown', names: {}, relations: [] },
      ...{ sources: ['EDITORS'], confidence: 'high', checked: false },
    });
  });

  test('marks foundations and drops where a row was checked', () => {
    write('a.jsonl', row('pact-a', { foundation: true, supplement: true, checked: true, checkedAt: 'example.org' }));
    expect(read()[0]).toMatchObject({ isFoundation: true, isSupplement: true, checked: true });
    expect(read()[0]).not.toHaveProperty('checkedAt');
  });

  test('names the line that is no JSON', () => {
    write('a.jsonl', row('pact-a'), '{"id":');
    expect(read).toThrow(/a\.jsonl:2: row: is no JSON/);
  });

  test('names an empty line', () => {
    write('a.jsonl', row('pact-a'), '', row('pact-b'));
    expect(read).toThrow(/a\.jsonl:2: row: is no JSON/);
  });

  test('names the field of a bad row', () => {
    write('a.jsonl', row('pact-a'), row('pact-b', { kind: 'promise' }));
    expect(read).toThrow(/a\.jsonl:2: kind: "promise" is unknown/);
  });

  test('refuses an id that stands twice, and says where', () => {
    write('a.jsonl', row('pact-a'));
    write('b.jsonl', row('pact-b'), row('pact-a'));
    expect(read).toThrow(/b\.jsonl:2: id: pact-a stands in .*a\.jsonl:1 already/);
  });

  test('refuses a relation to nothing', () => {
    write('a.jsonl', row('pact-a', { relations: [{ type: 'amends', id: 'gone-pact' }] }));
    expect(read).toThrow(/a\.jsonl:1: relations: gone-pact is no pact/);
  });
});

describe('the tables of the repository', () => {
  const pacts = realPacts();

  test('hold at least 12,000 pacts, of them 2,300 chosen by the editors', () => {
    expect(pacts.length).toBeGreaterThanOrEqual(12_000);
    expect(pacts.filter(({ sources: codes }) => codes.includes('EDITORS')).length).toBeGreaterThanOrEqual(2300);
  });

  test('name their source and its licence', () => {
    for (const source of Object.values(sources)) {
      for (const text of [source.name, source.licence, source.credit]) expect(text).not.toBe('');
      // The editors' own list has no page.
      if (source.url !== null) expect(source.url).toMatch(/^https:/);
    }
  });

  test('never have an end before the signature', () => {
    const late = /^ended .* before it was signed/;
    expect(findDoubts(pacts).filter(({ kind, text }) => kind === 'date' && late.test(text))).toEqual([]);
  });

  test('have a party or an open list', () => {
    expect(pacts.filter(({ parties, partyList }) => parties.length === 0 && partyList === 'complete')).toEqual([]);
  });

  test('have foundations between a few states only', () => {
    const crowded = pacts.filter(({ isFoundation, parties }) => isFoundation && parties.length > 7);
    expect(crowded.map(({ id }) => id)).toEqual(['multi-1949-north-atlantic-treaty']);
  });
});
