import { describe, expect, test } from 'vitest';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

describe('words that the article and the name of a pact share', () => {
  const plain = [
    'Treaty of the north',
    'Treaty of the south',
    'Treaty of the east',
    'Treaty of the west',
    'Treaty on tolls',
  ];
  const facts: Partial<Pact> = { parties: ['BR', 'PY'], topics: ['energy'] };
  const dam = makePact({ title: 'Itaipu treaty', ...facts, signed: '1973-04-26' });
  const others = plain.map((title) => makePact({ title, ...facts, signed: '1999-01-01' }));
  const first = (text: string, pacts = [dam, ...others], lang = 'en') =>
    rankPacts(indexPacts(pacts), makeProfile('BR PY', 'energy', '2024-05-07'), { text, lang }).ranked[0]?.pact.title;

  test('lift it where few others share them', () => {
    expect(first('')).not.toBe('Itaipu treaty');
    expect(first('A new tariff for Itaipu')).toBe('Itaipu treaty');
  });

  test('count in any language that the pact has a name in', () => {
    const named = { ...dam, title: 'Treaty on the dam', names: { hi: ['इताइपु संधि'] } };
    expect(first('इताइपु का नया शुल्क', [named, ...others], 'hi')).toBe('Treaty on the dam');
  });

  test('count for nothing where all share them', () => {
    expect(first('The treaty')).toBe(first(''));
  });

  test('bring nobody in who is no party', () => {
    const stranger = makePact({ title: 'Itaipu of others', parties: ['CN', 'VN'], topics: ['energy'] });
    const { ranked } = rankPacts(indexPacts([dam, stranger]), makeProfile('BR PY', 'energy', '2024-05-07'), {
      text: 'Itaipu of others',
    });
    expect(ranked.map(({ pact }) => pact.title)).toEqual(['Itaipu treaty']);
  });
});

describe('years that the article cites', () => {
  const facts: Partial<Pact> = { parties: ['BR', 'PY'], topics: ['energy'] };
  const old = makePact({ title: 'Treaty of the north', ...facts, signed: '1966-06-22' });
  const others = [1990, 2001, 2015].map((year) =>
    makePact({ title: 'Treaty on tolls', ...facts, signed: `${year}-01-01` }),
  );
  const first = (text: string, pacts = [old, ...others]) =>
    rankPacts(indexPacts(pacts), makeProfile('BR PY', 'energy', '2016-05-07'), { text }).ranked[0]?.pact.signed;

  test('lift the pact of that year, in any digits', () => {
    expect(first('They met again')).toBe('2015-01-01');
    expect(first('The accord of 1966 is at stake')).toBe('1966-06-22');
    expect(first('उन्होंने १९६६ की संधि')).toBe('1966-06-22');
  });

  test('are years only where four digits stand alone', () => {
    expect(first('Some 196 601 households, 19660 of them poor')).toBe('2015-01-01');
  });

  test('say less where many candidates are of that year', () => {
    const same = others.map((pact) => ({ ...pact, signed: '1966-01-01' }));
    const scoreOf = (pacts: readonly Pact[]) =>
      rankPacts(indexPacts([...pacts]), makeProfile('BR PY', 'energy', '2016-05-07'), {
        text: 'The accord of 1966',
      }).ranked.find(({ pact }) => pact.title === old.title)?.score ?? 0;
    expect(scoreOf([old, ...same])).toBeLessThan(scoreOf([old, ...others]));
  });

  test('bring no pact with others up by themselves', () => {
    const elsewhere = makePact({ title: 'Elsewhere', parties: ['BR', 'CN'], topics: ['energy'], signed: '1966-01-01' });
    const { ranked } = rankPacts(indexPacts([...others, elsewhere]), makeProfile('BR PY', 'energy', '2016-05-07'), {
      text: 'The accord of 1966',
    });
    expect(ranked.at(-1)?.pact.title).toBe('Elsewhere');
  });
});

describe('a pact that is called by its name', () => {
  const facts: Partial<Pact> = { parties: ['BR', 'PY'], topics: ['trade'], signed: '1995-01-01' };
  const wide = makePact({
    title: 'Blue Lagoon Accord',
    parties: ['BR', 'PY', 'AR', 'UY', 'CL', 'BO', 'PE', 'EC'],
    topics: ['culture_tourism'],
    signed: '1971-01-01',
  });
  const others = ['north', 'south', 'east'].map((name) => makePact({ title: `Treaty of the ${name}`, ...facts }));
  const first = (text: string) =>
    rankPacts(indexPacts([wide, ...others]), makeProfile('BR PY', 'energy', '2016-05-07'), { text }).ranked[0]?.pact
      .title;

  test('comes first though many signed it on something else', () => {
    expect(first('A new tariff')).not.toBe('Blue Lagoon Accord');
    expect(first('Brazil leaves the Accord of the Blue Lagoon')).toBe('Blue Lagoon Accord');
  });

  test('not by some of its words, nor by words written small', () => {
    expect(first('The Lagoon is deep')).not.toBe('Blue Lagoon Accord');
    expect(first('they swam in a blue lagoon of one accord')).not.toBe('Blue Lagoon Accord');
  });
});
