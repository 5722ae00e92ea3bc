import { describe, expect, test } from 'vitest';
import { loadPacts } from '../../../../src/core/pacts/packed/load-pacts.ts';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { CONFIDENCES, PACT_KINDS, PACT_STATUSES, RELATION_TYPES } from '../../../../src/core/pacts/pact-vocabulary.ts';
import { TOPICS } from '../../../../src/core/pacts/topics.ts';
import { packPacts } from '../../../../src/data/pacts/pack-pacts.ts';
import fc from '../../../fuzz.ts';
import { makePact } from '../support/pacts.ts';

/** A pact as it comes back from the file. */
function through(facts: Partial<Pact>, others: readonly Pact[] = []): Pact {
  const pact = makePact({ title: 'Pact', ...facts });
  const index = loadPacts(packPacts([pact, ...others]));
  return index.at(index.rowOf(pact.id));
}

describe('each fact of a pact comes back from the file', () => {
  test.each(PACT_KINDS)('kind %s', (kind) => {
    expect(through({ kind }).kind).toBe(kind);
  });

  test.each(PACT_STATUSES)('status %s', (status) => {
    expect(through({ status }).status).toBe(status);
  });

  test.each(CONFIDENCES)('confidence %s', (confidence) => {
    expect(through({ confidence }).confidence).toBe(confidence);
  });

  test.each(TOPICS)('topic %s', (topic) => {
    expect(through({ topics: [topic] }).topics).toEqual([topic]);
  });

  test.each(RELATION_TYPES)('relation %s', (type) => {
    const other = makePact({ title: 'Other' });
    expect(through({ relations: [{ type, id: 'other' }] }, [other]).relations).toEqual([{ type, id: 'other' }]);
  });

  test.each([
    ['a day', '1998-04-10'],
    ['a month', '1998-04'],
    ['a year', '1998'],
    ['a day of the Middle Ages', '1373-06-16'],
  ])('dates of %s', (_, date) => {
    const { signed, inForce, ended } = through({ signed: date, inForce: date, ended: date });
    expect([signed, inForce, ended]).toEqual([date, date, date]);
  });

  test.each([
    ['an open list', { partyList: 'open' }],
    ['a complete list', { partyList: 'complete' }],
    ['a foundation', { isFoundation: true }],
    ['a supplement', { isSupplement: true }],
    ['a minor one', { prominence: 'minor' }],
    ['a main one', { prominence: 'main' }],
    ['a landmark', { prominence: 'landmark', isSupplement: true, confidence: 'low' }],
    ['a checked one', { checked: true }],
    ['an unchecked one', { checked: false }],
    ['no party at all', { parties: [], partyList: 'open' }],
    ['who signed for whom', { parties: ['CZ', 'DE', 'SK'], signedAs: { CZ: 'CS', SK: 'CS' } }],
    ['a short title', { shortTitle: 'Short' }],
    ['a place in its own letters', { place: 'القاهرة' }],
    ['names in several languages', { names: { hi: ['संधि'], ja: ['条約'], ar: ['معاهدة'] } }],
    ['an address', { url: 'https://example.org/treaty?id=7' }],
  ] as const)('%s', (_, facts) => {
    expect(through(facts)).toMatchObject(facts);
  });

  test('of several names in one language the most usual', () => {
    expect(through({ names: { ja: ['条約', '協定'] } }).names).toEqual({ ja: ['条約'] });
  });

  test('nothing else: what is not known is absent', () => {
    const pact = through({});
    for (const key of [
      'shortTitle',
      'inForce',
      'ended',
      'signedAs',
      'place',
      'url',
      'isFoundation',
      'isSupplement',
      'prominence',
    ])
      expect(pact[key as keyof Pact]).toBeFalsy();
  });
});

describe('a whole file', () => {
  const title = fc
    .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 30 })
    .filter((text) => text.trim() === text);
  const year = fc.integer({ min: 1900, max: 2030 }).map(String);

  test('gives back its pacts in order, whatever their titles', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(title, year), { maxLength: 12 }), (rows) => {
        const pacts = rows
          .map(([text, signed], at) => makePact({ id: `row-${at}`, title: text, signed }))
          .sort((a, b) => (a.signed < b.signed ? -1 : 1));
        const index = loadPacts(packPacts(pacts));
        expect(index.size).toBe(pacts.length);
        expect(pacts.map((_, row) => index.at(row))).toEqual(pacts);
        expect(pacts.map(({ id }) => index.idAt(index.rowOf(id)))).toEqual(pacts.map(({ id }) => id));
      }),
      { numRuns: 40 },
    );
  });

  test('lists the rows of each party, oldest first, and those open to all', () => {
    const index = loadPacts(
      packPacts([
        makePact({ title: 'A', signed: '1990', parties: ['GB', 'JP'] }),
        makePact({ title: 'B', signed: '1991', parties: ['FR', 'JP'] }),
        makePact({ title: 'C', signed: '1992', parties: ['GB', 'JP', 'US'] }),
        makePact({ title: 'D', signed: '1993', parties: [], partyList: 'open' }),
      ]),
    );
    expect([...index.rowsOf('JP')]).toEqual([0, 1, 2]);
    expect([...index.rowsOf('GB')]).toEqual([0, 2]);
    expect([...index.rowsOf('FR')]).toEqual([1]);
    expect([...index.rowsOf('ZZ')]).toEqual([]);
    expect([...index.openRows]).toEqual([3]);
    expect([0, 3].map((row) => index.isOpen(row))).toEqual([false, true]);
    expect(index.partyCodesOf(2)).toEqual(['GB', 'JP', 'US']);
  });

  test.each(['__proto__', 'constructor', '', 'gone'])('has no row of the id %j', (id) => {
    expect(loadPacts(packPacts([makePact({ title: 'A' })])).rowOf(id)).toBe(-1);
  });
});
