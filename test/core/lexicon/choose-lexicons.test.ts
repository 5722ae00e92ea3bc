import { expect, test } from 'vitest';
import { chooseLexicons } from '../../../src/core/lexicon/choose-lexicons.ts';

const AVAILABLE = ['ar', 'en', 'hi', 'hr', 'no', 'sr', 'zh'];

test.each([
  ['hi', ['hi', 'en']],
  ['en', ['en']],
  ['en-GB', ['en']],
  ['ar-EG', ['ar', 'en']],
  ['zh-Hant', ['zh', 'en']],
  ['nb', ['no', 'en']],
  ['nn', ['no', 'en']],
  ['bs', ['hr', 'en']],
  ['bs-BA', ['hr', 'en']],
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

test('Serbian in Latin letters has a lexicon of its own', () => {
  expect(chooseLexicons('sr-Latn', [...AVAILABLE, 'sr-Latn'])).toEqual(['sr-Latn', 'en']);
});
