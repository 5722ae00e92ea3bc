import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tally } from '../../../src/cli/pacts-report/count.ts';
import { main } from '../../../src/cli/pacts-report.ts';
import { makePact } from '../../core/pacts/support/pacts.ts';

const row = (id: string, facts: object = {}): string =>
  JSON.stringify({
    ...{ id, title: 'Agreement on Trade', signed: '2001-01-01', parties: ['GB', 'JP'], kind: 'agreement' },
    ...{ topics: ['trade'], status: 'in-force' },
    ...facts,
  });

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacts-report-'));
  const rows = [row('pact-a'), row('pact-b', { parties: ['FR', 'JP'], topics: [] }), row('pact-c', { signed: '1995' })];
  writeFileSync(join(folder, 'pacts.jsonl'), `${rows.join('\n')}\n`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): { status: number; lines: readonly string[]; warnings: readonly string[] } {
  const [lines, warnings]: [string[], string[]] = [[], []];
  const status = main(
    args,
    (line) => lines.push(line),
    (line) => warnings.push(line),
  );
  return { status, lines, warnings };
}

describe('pacts-report', () => {
  test('counts the pacts and lists what is suspicious', () => {
    const { status, lines } = run(folder);
    expect(status).toBe(0);
    expect(lines[0]).toBe('3 pacts, the newest of 2001-01-01');
    expect(lines.slice(lines.indexOf('by pair'), lines.indexOf('by pair') + 3)).toEqual([
      'by pair',
      '       2  GB–JP',
      '       1  FR–JP',
    ]);
    expect(lines).toContain('no topic: 1');
    expect(lines).toContain('  pact-b: Agreement on Trade');
  });

  test('names what must be checked and is not', () => {
    const { lines } = run(folder);
    expect(lines).toContain('       2  of 2  JP–GB: pact-c, pact-a');
    expect(lines).toContain('       0  of 0  signed since 2023');
  });

  test('cuts long tables where it is told to', () => {
    expect(run('--rows', '1', folder).lines).toContain('          and 1 more');
  });

  test('shows one kind of doubt alone', () => {
    expect(run('--only', 'no topic', folder).lines).toEqual(['no topic: 1', '  pact-b: Agreement on Trade', '']);
    expect(run('--only', 'date', folder).lines).toEqual(['date: 0', '']);
  });

  test('wants a folder', () => {
    expect(run()).toEqual({ status: 1, lines: [], warnings: [expect.stringContaining('usage:')] });
  });
});

describe('tally', () => {
  test('orders by frequency, then by name', () => {
    const pacts = ['b', 'a', 'c', 'c'].map((place) => makePact({ title: 'A', place }));
    expect(tally(pacts, ({ place = '' }) => [place])).toEqual([
      ['c', 2],
      ['a', 1],
      ['b', 1],
    ]);
  });
});
