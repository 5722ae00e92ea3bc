import { describe, expect, test } from 'vitest';
import { findDate } from '../../../src/core/dates/find-date.ts';
import { foldDigits } from '../../../src/core/dates/fold-digits.ts';

const SCRIPTS: readonly (readonly [script: string, digits: string])[] = [
  ['Arabic', '٠١٢٣٤٥٦٧٨٩'],
  ['Persian and Urdu', '۰۱۲۳۴۵۶۷۸۹'],
  ['Devanagari', '०१२३४५६७८९'],
  ['Bengali', '০১২৩৪৫৬৭৮৯'],
  ['Gurmukhi', '੦੧੨੩੪੫੬੭੮੯'],
  ['Gujarati', '૦૧૨૩૪૫૬૭૮૯'],
  ['Odia', '୦୧୨୩୪୫୬୭୮୯'],
  ['Tamil', '௦௧௨௩௪௫௬௭௮௯'],
  ['Telugu', '౦౧౨౩౪౫౬౭౮౯'],
  ['Kannada', '೦೧೨೩೪೫೬೭೮೯'],
  ['Malayalam', '൦൧൨൩൪൫൬൭൮൯'],
  ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
  ['Lao', '໐໑໒໓໔໕໖໗໘໙'],
  ['Burmese', '၀၁၂၃၄၅၆၇၈၉'],
  ['full width', '０１２３４５６７８９'],
];

describe.each(SCRIPTS)('digits: %s', (_, digits) => {
  test('each is its ASCII digit', () => {
    expect(foldDigits(digits)).toBe('0123456789');
  });

  test('are read in a date', () => {
    const pick = (number: string): string => [...number].map((digit) => digits[Number(digit)]).join('');
    expect(findDate(`${pick('2023')}-${pick('08')}-${pick('17')}`)?.date).toBe('2023-08-17');
  });
});

test.each(['½ ² ③ Ⅳ 四 ൰ ௰', '𝟗𝟠', 'no digit', ''])('what is no decimal digit of the news stays: %j', (text) => {
  expect(foldDigits(text)).toBe(text);
});
