import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../../src/background/search/match-wanted.ts';
import { searchPacts } from '../../../src/background/search/search-pacts.ts';
import type { FoundPacts } from '../../../src/core/pacts/found-pacts.ts';
import type { InterfaceLanguage } from '../../../src/platform/interface-language.ts';
import { lexiconsFor } from '../../core/mentions/support/real-lexicons.ts';
import { makePact } from '../../core/pacts/support/pacts.ts';
import fc from '../../fuzz.ts';
import { makeSearchIndex } from './sample-index.ts';

let index: SearchIndex;
// Compiling the lexicons takes seconds, and longer where other tests run beside.
beforeAll(async () => {
  for (const lang of ['en', 'it']) lexiconsFor(lang);
  index = await makeSearchIndex();
}, 60_000);

function find(words: string, lang: InterfaceLanguage = 'en', date = '2026-01-31'): FoundPacts {
  return searchPacts(index, lexiconsFor(lang), { words, lang, date });
}

const titles = ({ best }: FoundPacts): string[] => best.map(({ pact }) => pact.shortTitle ?? pact.title);

test('whatever is typed, something or nothing is found, and every pact once', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('japan', '2023', ' - ', 'İ', 'ß', '\u202e', '\ud800', '日本', '*', '\\'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.constantFrom('en' as const, 'it' as const), (pieces, lang) => {
      const ids = find(pieces.join(' ').slice(0, 300), lang).best.map(({ pact }) => pact.id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 60 },
  );
});

describe('a pact is found', () => {
  test.each([
    ['by its short name', 'TPP', 'TPP'],
    ['by words of its title in any order', 'keepers lighthouse', 'Protocol on Lighthouse Keepers'],
    ['by the beginning of a word', 'keep', 'Protocol on Lighthouse Keepers'],
    ['with a letter wrong', 'lighthuse acord', 'Lighthouse Accord'],
    ['by its name in Italian', 'accordo dei fari', 'Lighthouse Accord'],
    ['by a part of its name in Japanese', '灯台条約', 'Lighthouse Accord'],
    ['by its name in Arabic, without the article', 'منارات', 'Lighthouse Accord'],
    ['by its name in Hindi', 'प्रकाशस्तंभ', 'Lighthouse Accord'],
    ['by the place where it was signed', 'yokohama', 'Lighthouse Accord'],
    ['by its year', '1955', 'Treaty of Friendship'],
    ['by its year in Arabic digits', '١٩٥٥', 'Treaty of Friendship'],
    ['by years around it', 'Iran 1950–1959', 'Treaty of Friendship'],
    ['by its decade', '1950s Iran', 'Treaty of Friendship'],
    ['with two letters in the other order', 'lihgthouse accord', 'Lighthouse Accord'],
    ['with “and” in another language', 'India und Japan', 'Agreement on Tea'],
    ['with what hangs on a name in Arabic', 'الهند واليابان', 'Agreement on Tea'],
    ['by its topic in the reader’s words', 'education', 'Protocol on Lighthouse Keepers'],
    ['by its kind', 'memorandum of understanding', 'Labour Memorandum'],
    ['by party and year together', 'India 2023', 'Agreement on Tea'],
    ['by a party’s adjective in small letters', 'indian tea', 'Agreement on Tea'],
    ['by both parties joined', 'Japan-India', 'Agreement on Tea'],
    ['by its parties and a word for any agreement', 'Iraq Turkey agreement', 'Water Treaty'],
    ['by a party of two words with a letter wrong', 'soth korea', 'Free Trade Agreement'],
  ])('%s', (_, words, expected) => {
    const found = find(words);
    expect(titles(found)[0]).toBe(expected);
    expect(found.isLoose).toBe(false);
  });
});

test('a word for any agreement excludes none in the reader’s language', () => {
  const found = find('accordo Iraq Turchia', 'it');
  expect([found.isLoose, titles(found)]).toEqual([false, ['Water Treaty']]);
});

describe('a party is known by its name in whatever language', () => {
  test.each(['Giappone', 'जापान', 'Japon', 'اليابان', '日本', 'Япония', 'Japonya', 'JP', 'Japanese', 'Tokyo'])(
    '%s',
    (name) => {
      const found = find(name);
      expect(titles(found)).toEqual(expect.arrayContaining(['Lighthouse Accord', 'TPP', 'Agreement on Tea']));
      expect(found.best.every(({ pact }) => pact.parties.includes('JP'))).toBe(true);
    },
  );

  test('and topics and kinds in the reader’s', async () => {
    const italian = await makeSearchIndex('it');
    const found = searchPacts(italian, lexiconsFor('it'), { words: 'istruzione', lang: 'it', date: '2026-01-31' });
    expect(titles(found)).toEqual(['Protocol on Lighthouse Keepers']);
  });
});

describe('the order', () => {
  test('puts the pact that is called so before the one that speaks of it', () => {
    expect(titles(find('lighthouse'))).toEqual(['Lighthouse Accord', 'Protocol on Lighthouse Keepers']);
  });

  test('puts a pact of two before one of twelve', () => {
    expect(titles(find('Japan')).at(-1)).toBe('TPP');
  });

  test('takes a slip of the finger only where the word as it stands brings nothing', () => {
    expect(titles(find('Iran'))).toEqual(['Treaty of Friendship']);
    expect(titles(find('2023')).sort()).toEqual(['Agreement on Tea', 'Lighthouse Accord']);
  });
});

describe('what is not there', () => {
  test('is an empty answer', () => {
    expect(find('qqqqq zzzzz')).toEqual({ total: 0, isLoose: false, best: [] });
    expect(find('')).toEqual({ total: 0, isLoose: false, best: [] });
    expect(find(' – … ')).toEqual({ total: 0, isLoose: false, best: [] });
    expect(find('of the')).toEqual({ total: 0, isLoose: false, best: [] });
  });

  test('in part is said to be so', () => {
    const found = find('lighthouse keepers zzzzz');
    expect(found.isLoose).toBe(true);
    expect(titles(found)[0]).toBe('Protocol on Lighthouse Keepers');
  });

  test('in part is of the parties that are named', () => {
    const found = find('Japan India lighthouse zzzzz');
    expect(found.isLoose).toBe(true);
    expect(titles(found)).toEqual(['Agreement on Tea']);
  });

  test('is at least half of what was asked for', () => {
    expect(titles(find('1955 lighthouse zzzzz qqqqq'))).toEqual([]);
    expect(titles(find('1955 zzzzz'))).toEqual(['Treaty of Friendship']);
  });
});

test('status and relation are those of the article’s day', () => {
  const at = (date: string) =>
    find('tea', 'en', date).best.map(({ relation, statusAtDate }) => [relation, statusAtDate]);
  expect(at('2026-01-31')).toEqual([['prior', 'in-force']]);
  expect(at('2022-12-31')).toEqual([['later', 'not-yet-in-force']]);
});

test('of very many the best come, and all are counted', async () => {
  const many = Array.from({ length: 700 }, (_, at) =>
    makePact({ title: `Salt Agreement ${at}`, parties: ['FR', 'DE'] }),
  );
  const large = await makeSearchIndex('en', many);
  const found = searchPacts(large, lexiconsFor('en'), { words: 'salt', lang: 'en', date: '2026-01-31' });
  expect([found.total, found.best.length]).toEqual([700, 30]);
});
