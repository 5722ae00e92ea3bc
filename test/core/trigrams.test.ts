import { describe, expect, test } from 'vitest';
import { listTrigrams, markTrigrams, mayContain, TrigramFilter, toSmallLetters } from '../../src/core/trigrams.ts';
import { anyText } from '../any-text.ts';
import fc from '../fuzz.ts';

const holds = (text: string, word: string): boolean => mayContain(markTrigrams(text), listTrigrams(word));

describe('the trigrams of a text', () => {
  test('never deny a word that stands in it', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'abcdeé 史上初संधи\ud83d'), maxLength: 60 });
    fc.assert(
      fc.property(texts, fc.nat(59), fc.nat(20), (text, start, length) => {
        expect(holds(text, text.slice(start, start + length))).toBe(true);
      }),
    );
  });

  test.each(['historic', 'first ever', 'تاريخي', 'ऐतिहासिक', 'исторический'])(
    'deny %s to a text without it',
    (word) => {
      expect(holds('Two ministers signed a treaty on the ports of the sea.', word)).toBe(false);
    },
  );

  test('say nothing of words of one or two units', () => {
    expect(listTrigrams('初')).toHaveLength(0);
    expect(holds('a treaty', '新的')).toBe(true);
    expect(holds('', 'ab')).toBe(true);
  });

  test('are those of the last text alone', () => {
    markTrigrams('a historic treaty');
    expect(holds('a treaty', 'historic')).toBe(false);
    expect(holds('', 'treaty')).toBe(false);
    expect(holds('tr', 'treaty')).toBe(false);
  });
});

describe('small letters', () => {
  test('stand where the capitals stood', () => {
    expect(toSmallLetters('İSTANBUL İmzaladı')).toBe('İstanbul İmzaladı');
    fc.assert(fc.property(anyText(), (text) => toSmallLetters(text).length === text.length));
  });
});

describe('a filter of words', () => {
  test('tells which of them a text has', () => {
    const words = fc.string({ unit: fc.constantFrom(...'abcéス調 '), maxLength: 5 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), fc.array(words, { maxLength: 8 }), (wanted, parts) => {
        const text = parts.join('');
        expect(new TrigramFilter(wanted).listHeld(text)).toEqual(wanted.filter((word) => text.includes(word)));
      }),
    );
  });

  test('takes capitals for small letters, of each text anew', () => {
    const filter = new TrigramFilter(['mediat', '調停']);
    expect(filter.listHeld('MEDIATED BY NORWAY')).toEqual(['mediat']);
    expect(filter.listHeld('signed by Norway')).toEqual([]);
    expect(filter.listHeld('ノルウェーの調停')).toEqual(['調停']);
  });
});
