import { expect, test } from 'vitest';
import { readFacts } from '../../../src/page/facts/page-facts.ts';
import { readLanguage, shortenTag } from '../../../src/page/facts/page-language.ts';
import fc from '../../fuzz.ts';

test.each([
  ['en-US', 'en'],
  ['en_GB', 'en'],
  ['PT-br', 'pt'],
  [' de ', 'de'],
  ['zh-CN', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-Hant-HK', 'zh-Hant'],
  ['zh-cmn-Hans-CN', 'zh-Hans'],
  ['cmn-TW', 'zh-Hant'],
  ['zh', 'zh'],
  ['zh-constructor', 'zh'],
  ['sr-Latn-RS', 'sr-Latn'],
  ['sr-RS', 'sr'],
  ['no', 'nb'],
  ['iw', 'he'],
  ['in', 'id'],
  ['english', ''],
  ['', ''],
  ['<script>', ''],
])('the tag `%s` is `%s`', (tag, short) => {
  expect(shortenTag(tag)).toBe(short);
});

test('a tag of any shape gives a short one or none', () => {
  fc.assert(fc.property(fc.string(), (tag) => /^$|^[a-z]{2,3}(?:-(?:Hans|Hant|Latn))?$/.test(shortenTag(tag))));
});

test.each([
  ['Брод није испловио јер су рибари чекали одговор.', 'sr'],
  ['Brod nije isplovio jer su ribari čekali odgovor.', 'sr-Latn'],
  ['', 'sr'],
])('a page in `sr` that reads „%s“ is in %s', (text, lang) => {
  const page = new DOMParser().parseFromString('<html lang="sr"><body></body></html>', 'text/html');
  expect(readLanguage(page, readFacts(page), page.body, text)).toBe(lang);
});
