import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../src/core/mention.ts';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { rankPacts } from '../../../src/core/pacts/rank-pacts.ts';
import { readWords } from '../../../src/core/pacts/shared-words.ts';
import { indexPacts, makePact, makeProfile } from './support/pacts.ts';

function nameCountry(start: number, end: number): Mention {
  return { start, end, kind: 'country', code: 'BR', form: 'name', strength: 'strong', isPlace: false };
}

describe('readWords', () => {
  test('small letters, four letters at least, each once', () => {
    expect([...readWords('The Dam, the dam of ITAIPU: Itaipu!', [])]).toEqual(['itaipu']);
  });

  test('names of states are no words', () => {
    expect([...readWords('Brazil opens Itaipu', [nameCountry(0, 6)])]).toEqual(['opens', 'itaipu']);
  });

  test('vowel signs belong to their word', () => {
    expect([...readWords('करतारपुर गलियारा', [])]).toEqual(['करतारपुर', 'गलियारा']);
  });
});

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
  const first = (text: string, pacts = [dam, ...others]) =>
    rankPacts(indexPacts(pacts), makeProfile('BR PY', 'energy', '2024-05-07'), { text }).ranked[0]?.pact.title;

  test('lift it where few others share them', () => {
    expect(first('')).not.toBe('Itaipu treaty');
    expect(first('A new tariff for Itaipu')).toBe('Itaipu treaty');
  });

  test('count in any language that the pact has a name in', () => {
    const named = { ...dam, title: 'Treaty on the dam', names: { hi: ['इताइपु संधि'] } };
    expect(first('इताइपु का नया शुल्क', [named, ...others])).toBe('Treaty on the dam');
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
