import { describe, expect, test } from 'vitest';
import { countBits } from '../../../../src/core/pacts/packed/bits.ts';
import { loadPacts } from '../../../../src/core/pacts/packed/load-pacts.ts';
import { packPacts } from '../../../../src/data/pacts/pack-pacts.ts';
import fc from '../../../fuzz.ts';
import { makePact } from '../support/pacts.ts';

type Names = Readonly<Record<string, readonly string[]>>;

function through(all: readonly Names[]): readonly Names[] {
  const pacts = all.map((names, at) => makePact({ id: `a-b-2000-${at}`, title: `Pact ${at}`, names }));
  const { columns } = loadPacts(packPacts(pacts));
  return all.map((_, row) => columns.names.at(row));
}

describe('names of pacts', () => {
  test('come back to the pact and the language that they belong to', () => {
    const all = [{}, { de: ['Vertrag'], ja: ['条約'] }, { ar: ['معاهدة'] }, {}, { ar: ['اتفاق'], ja: ['協定'] }];
    expect(through(all)).toEqual(all);
  });

  test('are none where no pact has any, and none beyond the last pact', () => {
    expect(through([{}, {}])).toEqual([{}, {}]);
    const { columns } = loadPacts(packPacts([makePact({ title: 'A', names: { fr: ['traité'] } })]));
    expect(columns.names.at(5)).toEqual({});
  });

  test('are counted by language', () => {
    const named = makePact({ title: 'A', names: { fr: ['traité'], hi: ['संधि'] } });
    const { columns } = loadPacts(packPacts([named, makePact({ title: 'B' })]));
    expect(Array.from(columns.nameMasks, countBits)).toEqual([2, 0]);
  });

  test('are those of the wanted languages alone', () => {
    const named = makePact({ title: 'A', names: { de: ['Vertrag'], fr: ['traité'], hi: ['संधि'] } });
    const { columns } = loadPacts(packPacts([named]));
    expect(columns.names.at(0, (lang) => lang !== 'fr')).toEqual({ de: ['Vertrag'], hi: ['संधि'] });
  });

  test('of the thirty-second language are read as those of the first; more languages are refused', () => {
    const codes = Array.from(
      { length: 33 },
      (_, at) => `x${String.fromCharCode(97 + (at % 26))}${at < 26 ? 'a' : 'b'}`,
    );
    const names = Object.fromEntries(codes.slice(0, 32).map((code) => [code, [`Name ${code}`]]));
    expect(through([{}, names])).toEqual([{}, names]);
    const tooMany = makePact({ title: 'A', names: Object.fromEntries(codes.map((code) => [code, ['Name']])) });
    expect(() => packPacts([tooMany])).toThrow(/holds 32 languages of names, not 33/);
  });

  test('are kept whatever they are', () => {
    const names = fc.dictionary(
      fc.constantFrom('ar', 'de', 'en', 'fr', 'hi', 'ja', 'ru'),
      fc.tuple(fc.string({ minLength: 1, unit: 'grapheme' })),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 12 }), (all) => {
        expect(through(all)).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });
});
