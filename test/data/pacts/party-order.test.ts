import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPacts } from '../../../src/data/pacts/read-pacts.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pactlight-order-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

interface Told {
  readonly id: string;
  readonly parties: readonly string[];
  readonly sources?: readonly string[];
}

function write(name: string, rows: readonly Told[]): void {
  const lines = rows.map((row) =>
    JSON.stringify({
      ...{ title: 'Agreement', signed: '2001-01-01', kind: 'agreement', topics: ['trade'], status: 'in-force', ...row },
    }),
  );
  mkdirSync(join(folder, 'tables'), { recursive: true });
  writeFileSync(join(folder, 'tables', name), `${lines.join('\n')}\n`);
}

function partiesOf(id: string): readonly string[] {
  return readPacts(join(folder, 'tables')).find((pact) => pact.id === id)?.parties ?? [];
}

describe('parties of a long list', () => {
  const LONG = ['AD', 'AL', 'AM', 'DE', 'FR', 'US'];

  test('begin with those that the editors chose most pacts of, the rest by their codes', () => {
    const chosen = [
      { id: 'pact-a', parties: ['FR', 'US'] },
      { id: 'pact-b', parties: ['DE', 'US'] },
      { id: 'pact-c', parties: ['IT', 'US'] },
      { id: 'pact-d', parties: ['FR', 'IT'] },
    ];
    write('a.jsonl', [{ id: 'pact-long', parties: LONG }, ...chosen]);
    expect(partiesOf('pact-long')).toEqual(['US', 'FR', 'DE', 'AD', 'AL', 'AM']);
  });

  test('do not come first for what a list alone has of them', () => {
    const listed = Array.from({ length: 9 }, (_, at) => ({
      id: `list-${at}`,
      parties: ['AD', 'AM'],
      sources: ['UKTO'],
    }));
    write('a.jsonl', [{ id: 'pact-long', parties: LONG }, { id: 'pact-a', parties: ['DE', 'US'] }, ...listed]);
    expect(partiesOf('pact-long')).toEqual(['DE', 'US', 'AD', 'AL', 'AM', 'FR']);
  });

  test('stand by their codes where all of them are named', () => {
    write('a.jsonl', [
      { id: 'pact-short', parties: ['US', 'FR', 'AD'] },
      { id: 'pact-a', parties: ['FR', 'US'] },
    ]);
    expect(partiesOf('pact-short')).toEqual(['AD', 'FR', 'US']);
  });

  test('are the same states whatever their order: nobody is lost', () => {
    write('a.jsonl', [{ id: 'pact-long', parties: LONG }]);
    expect([...partiesOf('pact-long')].sort()).toEqual(LONG);
  });
});

test('a reader is told of the great signatories of a convention before Andorra', () => {
  const unclos = readPacts().find(({ id }) => id === 'un-1982-unclos');
  const first = unclos?.parties.slice(0, 10) ?? [];
  expect(first).toContain('GB');
  expect(first).toContain('JP');
  expect(first).not.toContain('AD');
  expect(first).not.toContain('AG');
});
