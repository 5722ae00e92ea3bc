import { describe, expect, test } from 'vitest';
import { hasLetters, isCapital, isCaseless, isLetters, WORDS } from '../../src/core/letters.ts';

describe('letters', () => {
  test.each(['Oslo', 'Åland', 'Αθήνα', 'Київ', 'القاهرة', 'दिल्ली', 'ทำเนียบ', '東京', '서울', 'Հայ', 'ბათუმი', 'ª'])(
    'are those of any script: %s',
    (word) => expect(isLetters(word)).toBe(true),
  );

  test.each(['', ' ', 'a b', '12', 'a1', 'a.', 'a-b', '،', '。', '—', '“', '/', '…', '『', '：'])(
    'are no spaces, digits and signs: "%s"',
    (text) => expect(isLetters(text)).toBe(false),
  );

  test.each(['·', '・', '･', 'ㆍ', '\u119E'])('are no middle dots, however they are typed: "%s"', (dot) => {
    expect(isLetters(dot)).toBe(false);
  });

  test.each([
    ['A', true],
    ['Ж', true],
    ['Ω', true],
    ['a', false],
    ['ß', false],
    ['ع', false],
    ['東', false],
  ])('%s is a capital: %s', (letter, expected) => expect(isCapital(letter)).toBe(expected));

  test.each([
    ['القاهرة', true],
    ['東京', true],
    ['दिल्ली', true],
    ['oslo', false],
    ['Oslo', false],
    ['київ', false],
  ])('%s has no case: %s', (letters, expected) => expect(isCaseless(letters)).toBe(expected));
});

describe('the words of a text', () => {
  test.each([
    ['12 July 2024, Oslo (NRK) – “Fisk!”', ['July', 'Oslo', 'NRK', 'Fisk']],
    ['وقع الوزيران، يوم ١٢ يوليو، الاتفاق', ['وقع', 'الوزيران', 'يوم', 'يوليو', 'الاتفاق']],
    ['मंत्री ने १२ जुलाई को कहा।', ['मंत्री', 'ने', 'जुलाई', 'को', 'कहा']],
    ['한ㆍ미 협정, 한\u119E일', ['한', '미', '협정', '한', '일']],
    ['می‌شود', ['می‌شود']],
    ['両国は、協定に「署名」した。', ['両国は', '協定に', '署名', 'した']],
    ['… 1,234.5 % — 7/12 …', null],
  ])('%s', (text, words) => {
    expect(text.match(WORDS)).toEqual(words);
    expect(hasLetters(text)).toBe(words !== null);
  });
});
