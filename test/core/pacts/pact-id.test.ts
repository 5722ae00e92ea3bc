import { describe, expect, test } from 'vitest';
import { expandId, shortenId } from '../../../src/core/pacts/pact-id.ts';
import fc from '../../fuzz.ts';
import { indexPacts, makePact } from './support/pacts.ts';

describe('ids', () => {
  test.each([
    ['1964-ieadb-232', '1964-07-16', '#0232'],
    ['2007-unctad-3508', '2007', '#13508'],
    ['1986-un-19-30-b', '1986-07-01', '#519-30-b'],
    ['1922-ggo-fin-rus-a-1021', '1922-10', '#7fin-rus-a-1021'],
  ])('%s is stored without its year and the name of its list', (id, signed, stored) => {
    expect(shortenId(id, { signed, parties: ['FI', 'RU'] })).toBe(stored);
    expect(expandId(stored, { signed, parties: ['FI', 'RU'] })).toBe(id);
  });

  test.each([
    ['gb-jp-2023-hiroshima-accord', '2023-05-18', ['GB', 'JP'], '~@hiroshima-accord'],
    ['gb-jp-2023-hiroshima-accord', '2022', ['GB', 'JP'], '~-2023-hiroshima-accord'],
    ['gb-jp-2023-hiroshima-accord', '2023', ['GB', 'US'], 'gb-jp@hiroshima-accord'],
    ['african-union-2018-afcfta', '2018-03-21', ['AFRICAN_UNION'], '~@afcfta'],
    ['multi-2015-paris', '2015-12-12', [], 'multi@paris'],
    ['un-1964-ieadb-232', '1964-07-16', ['FI'], 'un@ieadb-232'],
  ])('%s of %s and %s is stored as %s', (id, signed, parties, stored) => {
    expect(shortenId(id, { signed, parties })).toBe(stored);
    expect(expandId(stored, { signed, parties })).toBe(id);
  });

  test.each([
    ['1964-ieadb-232', '1965-07-16'],
    ['1964-ieadb', '1964-07-16'],
    ['1964-unknown-232', '1964-07-16'],
  ])('%s is stored in full', (id, signed) => {
    expect(shortenId(id, { signed, parties: ['FI'] })).toBe(id);
    expect(expandId(id, { signed, parties: ['FI'] })).toBe(id);
  });

  test('come back whatever they are', () => {
    const words = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)+$/);
    const parts = fc.record({
      id: fc.oneof(
        words,
        fc
          .tuple(fc.constantFrom('2001-un-', '1993-ggo-', 'fi-ru-', 'fi-ru-1993-', 'au-2001-'), words)
          .map((both) => both.join('')),
      ),
      signed: fc.constantFrom('2001', '2001-05', '1993-02-03'),
      parties: fc.constantFrom([], ['FI', 'RU'], ['AU']),
    });
    fc.assert(
      fc.property(parts, ({ id, signed, parties }) => {
        expect(expandId(shortenId(id, { signed, parties }), { signed, parties })).toBe(id);
      }),
    );
  });

  test('are found in the year they name, and outside it', () => {
    const index = indexPacts([
      makePact({ title: 'A', id: 'named-1951-late', signed: '1953-01-01' }),
      makePact({ title: 'B', id: '1999-un-1-a', signed: '1999-01-01' }),
      makePact({ title: 'C', id: '1999-un-2', signed: '1999-06-01' }),
      makePact({ title: 'D', id: 'no-year', signed: '2010-01-01' }),
    ]);
    const ids = ['named-1951-late', '1999-un-1-a', '1999-un-2', 'no-year'];
    expect(ids.map((id) => index.rowOf(id))).toEqual([0, 1, 2, 3]);
    expect(['1999-un-3', '#52', '2010', ''].map((id) => index.rowOf(id))).toEqual([-1, -1, -1, -1]);
  });
});
