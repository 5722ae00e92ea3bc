import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../../src/cli/pacts-report/find-duplicates.ts';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { makePact } from '../../core/pacts/support/pacts.ts';

const first = makePact({ title: 'Agreement on Fisheries in the Yellow Lagoon', id: 'pact-a' });

const isDuplicate = (facts: Partial<Pact>): boolean =>
  findDuplicates([first, { ...first, id: 'pact-b', ...facts }]).length === 1;

describe('findDuplicates', () => {
  test.each<[string, Partial<Pact>]>([
    ['the same title', {}],
    ['other small words', { title: 'Treaty concerning the Fisheries of the Yellow Lagoon' }],
    ['a party more', { parties: ['FR', 'GB', 'JP'] }],
  ])('finds a pact told twice with %s', (_, facts) => {
    expect(isDuplicate(facts)).toBe(true);
  });

  test.each<[string, Partial<Pact>]>([
    ['another day', { signed: '2000-01-02' }],
    ['other parties', { parties: ['FR', 'JP'] }],
    ['another number', { title: 'Second Agreement on Fisheries in the Yellow Lagoon' }],
    ['another subject', { title: 'Agreement on Trade and Navigation' }],
    ['half a title alike', { title: 'Agreement on Navigation in the Lagoon Channel' }],
  ])('tells apart %s', (_, facts) => {
    expect(isDuplicate(facts)).toBe(false);
  });
});
