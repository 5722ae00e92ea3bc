import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/data/lexicon/compile-lexicon.ts';
import type { PactName } from '../../../src/data/lexicon/pact-names.ts';
import { TableError } from '../../../src/data/lexicon/table-error.ts';
import { findIn } from '../../core/mentions/support/find-in.ts';
import { loadDraft } from '../../core/mentions/support/load-draft.ts';
import { makeLexicon, type TinyTables, withTables } from '../../core/mentions/support/tiny-tables.ts';

const ABRAHAM: readonly PactName[] = [
  { id: 'abraham', name: 'Abraham Accords', parties: ['AE', 'BH', 'IL'] },
  { id: 'abraham-sudan', name: 'Abraham Accords', parties: ['SD', 'IL'] },
];
const TABLES: TinyTables = { terms: ['agreement|strong|accord{¦s}', 'treaty|strong|treaty'], pacts: ABRAHAM };

const findWith = (pactTable: readonly string[], text: string): string[] =>
  findIn(text, makeLexicon({ ...TABLES, pactTable }));

describe('the table of the best-known pacts', () => {
  it('says which pact a name means that several bear and that no party stands beside', () => {
    expect(findWith([], 'Riyadh and the Abraham Accords').join()).not.toContain('pact:');
    expect(findWith(['abraham|Abraham Accords'], 'Riyadh and the Abraham Accords')).toEqual([
      'Abraham Accords=pact:abraham',
    ]);
  });

  it('knows inflections, and takes a small letter for either', () => {
    const rows = ['abraham|{treaty¦treaties} of Abraham'];
    expect(findWith(rows, 'Treaties of Abraham, the treaty of Abraham')).toHaveLength(2);
    expect(findWith(rows, 'the treaties of abraham').join()).not.toContain('pact:');
  });

  it('leaves the other names of a pact as they are', () => {
    const lexicon = makeLexicon({
      ...TABLES,
      pacts: [...ABRAHAM, { id: 'windsor', name: 'Treaty of Windsor' }],
      pactTable: ['windsor|Windsor pact'],
    });
    expect(findIn('the Windsor pact, the Treaty of Windsor', lexicon)).toHaveLength(2);
  });

  it('is left alone where no pacts are packed', () => {
    const draft = withTables('xx', { pactTable: ['nowhere|Abraham Accords'] }, (folder) =>
      compileLexicon('xx', undefined, folder),
    );
    expect(findIn('the Abraham Accords', loadDraft(draft))).toEqual([]);
  });

  it.each([
    ['nowhere|Abraham Accords', 'pact'],
    ['abraham|', 'surface'],
    ['abraham', 'row'],
  ])('refuses %j for its %s', (row, field) => {
    const compile = () => makeLexicon({ ...TABLES, pactTable: [row] });
    expect(compile).toThrow(TableError);
    expect(compile).toThrow(field);
  });
});
