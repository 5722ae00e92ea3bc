import { expect, test } from 'vitest';
import { chooseLexicons } from '../../../src/core/lexicon/choose-lexicons.ts';

const AVAILABLE = ['ar', 'en', 'hi', 'no', 'sr', 'zh'];

test.each([
  ['hi', ['hi', 'en']],
  ['en', ['en']],
  ['en-GB', ['en']],
  ['ar-EG', ['ar', 'en']],
  ['zh-Hant', ['zh', 'en']],
  ['nb', ['no', 'en']],
  ['nn', ['no', 'en']],
  ['sr', ['sr', 'en']],
  ['sr-Cyrl', ['sr', 'en']],
  ['sr-Latn', ['en']],
  ['ja', ['en']],
  ['', ['en']],
  ['constructor', ['en']],
  ['__proto__', ['en']],
])('a text in %j is read with %j', (lang, expected) => {
  expect(chooseLexicons(lang, AVAILABLE)).toEqual(expected);
});
