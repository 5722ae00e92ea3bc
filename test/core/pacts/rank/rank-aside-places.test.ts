import { describe, expect, test } from 'vitest';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { MAX_ASIDE } from '../../../../src/core/pacts/rank/list-weights.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

type Facts = Partial<Pact> & Pick<Pact, 'title'>;

const elsewhere: Facts = { title: 'With Italy', parties: ['FR', 'IT'], signed: '2021-11-26' };

function rank(facts: readonly Facts[], context = ''): readonly { readonly title: string; readonly score: number }[] {
  const { ranked } = rankPacts(indexPacts(facts.map(makePact)), makeProfile('FR PL', 'defence', '2024-06-15', context));
  return ranked.map(({ pact: { title }, score }) => ({ title, score }));
}

const score = (fact: Facts): number => rank([fact])[0]?.score ?? 0;

describe('the places of what one party signed with somebody else', () => {
  const word = (prefix: string, at: number): string => prefix + String.fromCharCode(97 + at).repeat(6);
  const many = (prefix: string, length: number, facts: Partial<Pact>): readonly Facts[] =>
    Array.from({ length }, (_, at) => ({ ...facts, title: word(prefix, at) }));
  const others = many('O', 12, elsewhere);
  const own = many('P', 10, { parties: ['FR', 'PL'] });
  const count = (prefix: string, facts: readonly Facts[], context = ''): number =>
    rank(facts, context).filter(({ title }) => title.startsWith(prefix)).length;

  test('is history after a century, on the very matter, too: where there are several it is not told', () => {
    const [old, recent] = [{ signed: '1900-01-01' }, { signed: '1930-01-01' }];
    expect(score({ ...elsewhere, ...old })).toBeLessThan(score({ ...elsewhere, ...recent }) * 0.6);
    expect(count('O', many('O', 12, { ...elsewhere, ...old }))).toBe(0);
    expect(count('O', many('O', 12, { ...elsewhere, ...recent }))).toBeGreaterThan(0);
  });

  test('fills a list up to ten places, and takes few where the parties have ten of their own', () => {
    expect(count('O', others)).toBe(10);
    expect(count('O', [...others, ...own.slice(0, 2)])).toBe(8);
    expect(count('O', [...others, ...own])).toBe(MAX_ASIDE);
  });

  test('is all there where the story names with whom, and leaves less room for the rest', () => {
    const told = (length: number): readonly Facts[] => many('T', length, { ...elsewhere, parties: ['FR', 'JP'] });
    const counts = (length: number): readonly number[] =>
      ['T', 'O'].map((name) => count(name, [...others, ...own, ...told(length)], 'JP:0.01'));
    expect([counts(2), counts(5)]).toEqual([
      [2, MAX_ASIDE - 2],
      [5, 0],
    ]);
  });

  test('the best of it is there before what is only told of, in a long list as in a short one', () => {
    const old = many('T', 5, {
      ...elsewhere,
      parties: ['FR', 'JP'],
      signed: '1931-01-01',
      ended: '1939-01-01',
      status: 'terminated',
    });
    expect(count('O', [...others, ...own, ...old], 'JP:0.01')).toBe(MAX_ASIDE);
  });
});
