import { describe, expect, test } from 'vitest';
import { foldName, isUnspaced, nameReadings, stemName, tokenizeNames } from '../../../../src/core/dates/period/fold.ts';

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
