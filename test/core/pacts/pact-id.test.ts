import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandId, shortenId } from '../../../src/core/pacts/pact-id.ts';
import { indexPacts, makePact } from './support/pacts.ts';

describe('ids', () => {
  test.each([
    ['1993-al-hr-1', '1993-05-10', ['AL', 'HR'], '#1'],
    ['1993-multi-12', '1993-05', ['AL', 'BA', 'HR', 'SI'], '#12'],
    ['1993-multi-2', '1993', [], '#2'],
    ['2001-arab-league-sd-1', '2001-01-01', ['ARAB_LEAGUE', 'SD'], '#1'],
  ])('%s is stored as its number', (id, signed, parties, stored) => {
    expect(shortenId(id, signed, parties)).toBe(stored);
    expect(expandId(stored, signed, parties)).toBe(id);
  });

  test.each([
    ['gb-jp-2023-hiroshima-accord', '2023-05-18', ['GB', 'JP']],
    ['1993-al-hr-1', '1994-05-10', ['AL', 'HR']],
    ['1993-al-hr-01', '1993-05-10', ['AL', 'HR']],
    ['1993-al-hr-fisheries', '1993-05-10', ['AL', 'HR']],
    ['1993-al-hr-', '1993-05-10', ['AL', 'HR']],
  ])('%s is stored in full', (id, signed, parties) => {
    expect(shortenId(id, signed, parties)).toBe(id);
  });

  test('come back whatever they are', () => {
    const parts = fc.record({
      id: fc.oneof(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)+$/), fc.constantFrom('2001-eu-jp-3', '2001-multi-1')),
      signed: fc.constantFrom('2001', '2001-05', '1993-02-03'),
      parties: fc.constantFrom(['EU', 'JP'], [], ['AU', 'IN', 'JP', 'US']),
    });
    fc.assert(
      fc.property(parts, ({ id, signed, parties }) => {
        expect(expandId(shortenId(id, signed, parties), signed, parties)).toBe(id);
      }),
    );
  });

  test('are found in the year they name, and outside it', () => {
    const index = indexPacts([
      makePact({ title: 'A', id: 'named-1951-late', signed: '1953-01-01' }),
      makePact({ title: 'B', id: '1999-gb-jp-1', signed: '1999-01-01' }),
      makePact({ title: 'C', id: '1999-gb-jp-2', signed: '1999-06-01' }),
      makePact({ title: 'D', id: 'no-year', signed: '2010-01-01' }),
    ]);
    const ids = ['named-1951-late', '1999-gb-jp-1', '1999-gb-jp-2', 'no-year'];
    expect(ids.map((id) => index.rowOf(id))).toEqual([0, 1, 2, 3]);
    expect(['1999-gb-jp-3', '#1', '2010', ''].map((id) => index.rowOf(id))).toEqual([-1, -1, -1, -1]);
  });
});
