import { describe, expect, test } from 'vitest';
import { foldName, isUnspaced, nameReadings, stemName, tokenizeNames } from '../../../../src/core/dates/period/fold.ts';
import { anyText } from '../../../any-text.ts';
import fc from '../../../fuzz.ts';

/** Letters and signs that fold to others, to nothing, or only together with those beside them. */
const LETTERS = 'aΣσςİıßÆéšйёीूँ़्नमकटपعغجة\u0654\u064eیےっが゙한각\u11a8ো\u09be\u09c7ਲ਼<\u0338 \u200d';
const nameText = fc.oneof(anyText(20), fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 12 }));

describe('foldName', () => {
  test.each([
    ['Erdoğan', 'erdogan'],
    ['Løkke', 'lokke'],
    ['Błaszczak', 'blaszczak'],
    ['YILDIRIM', 'yıldırım'],
    ['Şefçovič', 'Sefcovic'],
    ['Пётр', 'Петр'],
    ['أنطونيو', 'انطونيو'],
    ['هيجسيث', 'هيغسيث'],
    ['عراقچی', 'عراقچي'],
    ['ज़ेलेंस्की', 'जेलेंस्की'],
    ['ट्रम्प', 'ट्रंप'],
  ])('makes %s and %s alike', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  test('leaves Hangul and kana whole', () => {
    expect(foldName('블링컨')).toBe('블링컨');
    expect(foldName('ブリンケン')).toBe('ブリンケン');
  });

  test('says the same of a text unit by unit and as a whole', () => {
    // The first part of a syllable is folded only as a whole, and changes nothing before it.
    const part = '\u1100';
    fc.assert(
      fc.property(nameText, (text) => {
        expect(foldName(text) + part).toBe(foldName(text + part));
      }),
      { numRuns: 2000 },
    );
  });

  test('keeps different names apart', () => {
    expect(foldName('मोदी')).not.toBe(foldName('मदी'));
    expect(foldName('Orban')).not.toBe(foldName('Urban'));
  });
});

describe('stemName', () => {
  test.each([
    ['лавров', 'лаврова', 'лаврову', 'лавровым', 'лаврове'],
    ['зеленскии', 'зеленского', 'зеленскому', 'зеленским'],
    ['рубио'],
  ])('brings %s and its cases together', (...cases) => {
    expect(new Set(cases.map(stemName)).size).toBe(1);
  });

  test('leaves short words alone', () => {
    expect(stemName('си')).toBe('си');
    expect(stemName('ким')).toBe('ким');
  });
});

describe('nameReadings', () => {
  test('takes off one Arabic proclitic of a word that stays long enough', () => {
    expect(nameReadings(foldName('وبلينكن'))).toContain(foldName('بلينكن'));
    expect(nameReadings(foldName('وان'))).toEqual([foldName('وان')]);
  });

  test('takes off a genitive of a word that stays long enough', () => {
    expect(nameReadings('merkels')).toContain('merkel');
    expect(nameReadings('maas')).toEqual(['maas']);
  });
});

describe('tokenizeNames', () => {
  test('parts katakana from what stands around it', () => {
    expect(tokenizeNames('米国のアントニー・ブリンケン国務長官').map(({ word }) => word)).toEqual([
      'アントニー',
      'ブリンケン',
    ]);
  });

  test('finds the words that a pattern of their scripts finds', () => {
    const unspaced =
      '\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}\u30fc\\p{Script=Thai}\\p{Script=Myanmar}';
    const word = new RegExp(`[ァ-ヺー-ヾ]+|[[\\p{L}\\p{M}\\p{Nd}\u200c\u200d]--[${unspaced}]]+`, 'gv');
    fc.assert(
      fc.property(nameText, (text) => {
        const words = [...text.matchAll(word)].map(({ 0: raw, index }) => [index, raw, !/^\p{Ll}/u.test(raw)]);
        const tokens = tokenizeNames(text).map(({ start, end, isName }) => [start, text.slice(start, end), isName]);
        expect(tokens).toEqual(words);
      }),
    );
  });

  test('gives places in the text, and whether a word has a capital', () => {
    expect(tokenizeNames('von Leyen')).toEqual([
      { word: 'von', start: 0, end: 3, isName: false },
      { word: 'leyen', start: 4, end: 9, isName: true },
    ]);
    expect(tokenizeNames('مودي')[0]?.isName).toBe(true);
  });
});

test('isUnspaced knows the scripts whose names are looked for letter by letter', () => {
  expect(['王毅', '박진', '特雷莎·梅', 'サルマン国王'].map(isUnspaced)).toEqual([true, true, true, true]);
  expect(['Wang Yi', 'ブリンケン', 'مودي'].map(isUnspaced)).toEqual([false, false, false]);
});
