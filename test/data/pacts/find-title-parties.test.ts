import { describe, expect, test } from 'vitest';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { findTitleParties } from '../../../src/data/pacts/find-title-parties.ts';
import { makePact } from '../../core/pacts/support/pacts.ts';

/** Those of some parties whom a title names as whom the others agreed on. */
function named(title: string, parties: string, more: Partial<Pact> = {}): readonly string[] {
  const pact = makePact({ title, parties: parties.split(' '), ...more });
  return findTitleParties(pact).map((place) => pact.parties[place] ?? '');
}

describe('of three parties and more', () => {
  test.each([
    ['Chad Compact', 'FR TD US', 'TD'],
    ['Treaty on the Neutrality of Chad', 'DE FR TD US', 'TD'],
    ['Compact for Chad and Malta', 'DE FR MT TD US', 'MT TD'],
    ['Agreement on the Future of the Maltese Ports', 'FR IT MT', 'MT'],
    ['Compact for the Democratic Republic of the Congo', 'CD FR US', 'CD'],
    ['Accord on the Slovaks', 'DE FR SK', 'SK'],
    ['Accord on the Kingdom of Spain', 'ES FR GB', 'ES'],
  ])('%s of %s is about %s', (title, parties, expected) => {
    expect(named(title, parties).join(' ')).toBe(expected);
  });

  test('a short title speaks of them, too', () => {
    expect(named('Compact', 'FR TD US', { shortTitle: 'Chad Accord' })).toEqual(['TD']);
  });
});

describe('a title says nothing of whom a pact is about', () => {
  test('where it names half of the parties or more: they are the sides', () => {
    expect(named('Agreement between Chad and France', 'FR TD US')).toEqual([]);
    expect(named('Agreement between Chad and France', 'DE FR TD US')).toEqual([]);
  });

  test('where it names none', () => {
    expect(named('Agreement on Fisheries', 'FR TD US')).toEqual([]);
    expect(named('Compact for Chad', 'DE FR US')).toEqual([]);
  });

  test('of a pact of two, or of one', () => {
    expect(named('Chad Compact', 'FR TD')).toEqual([]);
    expect(named('Chad Compact', 'TD')).toEqual([]);
  });

  test('of a pact that is open to others', () => {
    expect(named('Chad Compact', 'FR TD US', { partyList: 'open' })).toEqual([]);
  });

  test.each([
    ['South Sudan Compact', 'DE FR SD', 'Sudan'],
    ['Papua New Guinea Compact', 'DE FR GN', 'Guinea'],
    ['Compact for the Democratic Republic of the Congo', 'CG DE FR', 'the Republic of the Congo'],
    ['Nigerian Compact', 'DE FR NE', 'Niger'],
    ['TransMalta Compact', 'DE FR MT', 'Malta'],
    ['Somalia Compact', 'DE FR ML', 'Mali'],
    ['Romania Compact', 'DE FR OM', 'Oman'],
    ['Compact on the Chadwick Report', 'DE FR TD', 'Chad'],
    ['Compact on turkey and other poultry', 'DE FR TR', 'Turkey, which has a capital letter'],
    ['Paris Compact', 'DE FR US', 'Paris, where it was made'],
  ])('%s of %s does not name %s', (title, parties) => {
    expect(named(title, parties)).toEqual([]);
  });
});
