import { expect, test } from 'vitest';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { describeData } from '../../../src/data/pacts/describe-data.ts';

function pact(signed: string, change: Partial<Pact> = {}): Pact {
  return {
    id: signed,
    title: 'Agreement',
    names: {},
    signed,
    parties: ['GB', 'JP'],
    partyList: 'complete',
    kind: 'agreement',
    topics: [],
    status: 'in-force',
    relations: [],
    sources: ['EDITORS'],
    confidence: 'high',
    checked: false,
    ...change,
  };
}

const PACTS = [
  pact('1815-06-09'),
  pact('1902-01-30', { checked: true, sources: ['EDITORS', 'UKTO'] }),
  pact('1921', { partyList: 'open' }),
  pact('1923-05', { sources: ['UKTO'], parties: ['RU'], signedAs: { RU: 'SU' }, url: 'https://example.org' }),
];

test('counts what is there and what is lacking', () => {
  expect(describeData(PACTS, ['en'])).toMatchObject({
    pactCount: 4,
    newest: '1923-05',
    checkedCount: 1,
    openCount: 1,
    inexactCount: 2,
    formerCount: 1,
    unlinkedCount: 3,
    languages: ['en'],
  });
});

test('a pact counts in each of its sources; a source without one stays, last', () => {
  const { sources } = describeData(PACTS, []);
  expect(sources.slice(0, 2).map(({ code, pactCount, newest }) => [code, pactCount, newest])).toEqual([
    ['EDITORS', 3, '1921'],
    ['UKTO', 2, '1923-05'],
  ]);
  expect(sources.at(-1)).toMatchObject({ pactCount: 0, newest: null });
  for (const { code, name, licence, credit, url } of sources) {
    expect([name, licence, credit].every(Boolean)).toBe(true);
    if (code === 'EDITORS') expect(url).toBeNull();
    else expect(url).toMatch(/^https:/);
  }
});

test('decades have no gap; everything before 1900 is one entry', () => {
  expect(describeData(PACTS, []).decades).toEqual([
    { firstYear: 1890, pactCount: 1 },
    { firstYear: 1900, pactCount: 1 },
    { firstYear: 1910, pactCount: 0 },
    { firstYear: 1920, pactCount: 2 },
  ]);
});

test('no pacts are a mistake of the build', () => {
  expect(() => describeData([], [])).toThrow(RangeError);
});
