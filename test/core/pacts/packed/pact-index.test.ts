import { describe, expect, test, vi } from 'vitest';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { CONFIDENCES, PACT_KINDS, PACT_STATUSES, RELATION_TYPES } from '../../../../src/core/pacts/pact-vocabulary.ts';
import { TOPICS } from '../../../../src/core/pacts/topics.ts';
import fc from '../../../fuzz.ts';
import { indexPacts, makePact } from '../support/pacts.ts';

const full = makePact({
  title: 'Treaty of Everything',
  shortTitle: 'TOE',
  names: { en: ['Treaty of Everything'], hi: ['सब कुछ की संधि'] },
  signed: '2001-05-06',
  inForce: '2002-01',
  ended: '2010',
  parties: ['AU', 'EU', 'JP'],
  partyList: 'open',
  kind: 'treaty',
  topics: ['cyber', 'transport'],
  status: 'terminated',
  relations: [{ type: 'supersedes', id: 'old-pact' }],
  isFoundation: true,
  place: 'Zürich',
  url: 'https://example.org/treaty',
  sources: ['EDITORS', 'GGO'],
  confidence: 'low',
  checked: true,
});
const bare = makePact({ title: 'Old pact', signed: '1950', topics: [], parties: ['JP'] });

const pacts = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,4}-[0-9]{1,4}$/),
    title: fc.string({ minLength: 1 }),
    names: fc.dictionary(
      fc.constantFrom('en', 'hi', 'ar', 'ja'),
      fc.array(fc.string(), { minLength: 1, maxLength: 1 }),
    ),
    signed: fc.constantFrom('1386-05-09', '1960', '1999-12', '2024-02-29', '2024-07'),
    parties: fc.subarray(['AU', 'EU', 'GB', 'IN', 'JP', 'US']),
    partyList: fc.constantFrom('complete' as const, 'open' as const),
    kind: fc.constantFrom(...PACT_KINDS),
    topics: fc.subarray([...TOPICS]),
    status: fc.constantFrom(...PACT_STATUSES),
    relations: fc.constant([]),
    sources: fc.subarray(['EDITORS', 'GGO', 'IEADB']),
    confidence: fc.constantFrom(...CONFIDENCES),
    checked: fc.boolean(),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);

describe('PactIndex', () => {
  const index = indexPacts([full, bare]);

  test('gives back every fact', () => {
    expect(index.at(index.rowOf(full.id))).toEqual(full);
  });

  test('keeps the usual name of each language and leaves the spellings to the lexicon', () => {
    const many = makePact({ title: 'Many', names: { ru: ['Договор', 'Договора', 'Договору'] } });
    expect(indexPacts([many]).at(0).names).toEqual({ ru: ['Договор'] });
  });

  test('leaves out what is not known', () => {
    const found = index.at(index.rowOf('old-pact'));
    expect(found).toEqual(bare);
    expect(Object.keys(found)).not.toContain('url');
    expect(Object.keys(found)).not.toContain('isFoundation');
  });

  test('tells the parties of a pact by its id, unless they are not all listed', () => {
    expect(index.partiesOfPact('old-pact')).toEqual(['JP']);
    expect(index.partiesOfPact('treaty-of-everything')).toEqual([]);
    expect(index.partiesOfPact('old')).toEqual([]);
  });

  test('finds rows by id, and only by a whole one', () => {
    expect(index.rowOf('old-pact')).toBe(0);
    expect(index.rowOf('treaty-of-everything')).toBe(1);
    expect(index.rowOf('old')).toBe(-1);
    expect(index.rowOf('')).toBe(-1);
  });

  test('finds an id that names another year than that of the signature', () => {
    const years = ['1999-un-3', '2001-un-4'].map((id) => makePact({ title: 'Titled', id, signed: '2001-05-06' }));
    expect(years.map(({ id }) => indexPacts(years).rowOf(id)).toSorted()).toEqual([0, 1]);
  });

  test('reads the ids of no other year for a second id that it does not have', () => {
    const known = indexPacts([full, bare]);
    known.rowOf('no-such-pact');
    const read = vi.spyOn(known.columns.ids, 'at');
    expect(known.rowOf('none-either')).toBe(-1);
    expect(known.rowOf('1999-un-3')).toBe(-1);
    expect(read).not.toHaveBeenCalled();
  });

  test('lists the rows of a party in the order of time', () => {
    expect([...index.rowsOf('JP')]).toEqual([0, 1]);
    expect([...index.rowsOf('EU')]).toEqual([1]);
    expect([...index.rowsOf('FR')]).toEqual([]);
  });

  test('knows what replaced a pact', () => {
    expect(index.supersederOf(0)).toBe(1);
    expect(index.supersederOf(1)).toBe(-1);
    expect(index.relatedRows(1)).toEqual([0]);
  });

  test('carries the groups with it', () => {
    expect(index.groups.QUAD?.members).toEqual(['AU', 'IN', 'JP', 'US']);
  });

  test.each(RELATION_TYPES)('keeps the relation %s', (type) => {
    const later = makePact({ title: 'Later', signed: '2020', relations: [{ type, id: 'old-pact' }] });
    const related = indexPacts([bare, later]);
    expect(related.at(1).relations).toEqual([{ type, id: 'old-pact' }]);
  });

  test('gives back whatever was packed', () => {
    fc.assert(
      fc.property(pacts, (list: readonly Pact[]) => {
        const packed = indexPacts(list);
        const inOrder = (pact: Pact): Pact => ({
          ...pact,
          topics: TOPICS.filter((topic) => pact.topics.includes(topic)),
        });
        for (const pact of list) expect(packed.at(packed.rowOf(pact.id))).toEqual(inOrder(pact));
      }),
      { numRuns: 40 },
    );
  });

  test('lists each pact under each of its parties, once', () => {
    fc.assert(
      fc.property(pacts, (list: readonly Pact[]) => {
        const packed = indexPacts(list);
        for (const party of ['AU', 'EU', 'GB', 'IN', 'JP', 'US']) {
          const ids = [...packed.rowsOf(party)].map((row) => packed.at(row).id);
          expect(ids.toSorted()).toEqual(
            list
              .filter(({ parties }) => parties.includes(party))
              .map(({ id }) => id)
              .toSorted(),
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});
