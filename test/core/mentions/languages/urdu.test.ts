import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, expectNames, expectNoNames, expectAll, expectRejected } = checksFor('ur');

describe('Urdu names', () => {
  it.each([
    ['پاکستان اور سعودی عرب نے', ['پاکستان=PK', 'سعودی عرب=SA']],
    ['امریکہ، امریکا اور یو ایس', ['امریکہ=US', 'امریکا=US', 'یو ایس=US']],
    ['بھارتیوں، پاکستانیوں اور امریکیوں نے', ['بھارتیوں=IN', 'پاکستانیوں=PK', 'امریکیوں=US']],
    ['بھارت، انڈیا اور ہندوستان', ['بھارت=IN', 'انڈیا=IN', 'ہندوستان=IN']],
    ['تھائی لینڈ، نیوزی لینڈ اور سوئٹزرلینڈ', ['تھائی لینڈ=TH', 'نیوزی لینڈ=NZ', 'سوئٹزرلینڈ=CH']],
    ['شمالی کوریا اور جنوبی کوریائی صدر', ['شمالی کوریا=KP', 'جنوبی کوریائی=KR']],
    ['نیٹو، یورپی یونین اور او آئی سی', ['نیٹو=NATO', 'یورپی یونین=EU', 'او آئی سی=OIC']],
    ['ریاض میں ملے، ریاض نے کہا', ['ریاض=SA@', 'ریاض=SA']],
    ['جاپان-برطانیہ تعلقات', ['جاپان=JP', 'برطانیہ=GB']],
    ['#سعودی_عرب اور #بنگلہ_دیش', ['سعودی_عرب=SA', 'بنگلہ_دیش=BD']],
    ['کناڈا اور سیشلز کے وزرا', ['کناڈا=CA', 'سیشلز=SC']],
  ])('%s', expectNames);
});

describe('Urdu words that are no country', () => {
  it.each([
    ['seas and regions', 'بحر ہند، بحیرہ جنوبی چین، خلیج میکسیکو اور لاطینی امریکا'],
    ['sugar', 'چینی کی قیمت فی کلو'],
    ['the evening', 'کل شام بارش ہوئی'],
    ['a room', 'ڈریسنگ روم میں کھلاڑی'],
    ['purity', 'پاک صاف پانی'],
    ['money', 'مالی سال کا بجٹ'],
    ['giving up', 'اس نے سگریٹ نوشی ترک کر دی'],
    ['parties', 'پاکستان تحریک انصاف اور بھارتیہ جنتا پارٹی'],
    ['languages', 'انگریزی زبان اور فرانسیسی زبان'],
  ])('%s', expectNoNames);

  it.each([
    ['کل شام بارش', ['شام:common-word']],
    ['چینی کی قیمت', ['چینی:common-word']],
  ])('gives its reason: %s', expectRejected);
});

describe('Urdu names of two things', () => {
  it.each([
    ['چینی is Chinese before a president', 'چینی صدر', ['چینی=CN']],
    ['شام is Syria beside its capital', 'شام کے صدر دمشق سے', ['شام=SY', 'دمشق=SY']],
    ['پاک is Pakistan beside India', 'پاک بھارت سرحد', ['پاک=PK', 'بھارت=IN']],
    ['مالی is Mali in Africa', 'مالی اور نائجر', ['مالی=ML', 'نائجر=NE']],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('Urdu words of agreement', () => {
  it.each([
    [
      'پاکستان اور سعودی عرب نے باہمی دفاعی معاہدے پر دستخط کیے',
      ['پاکستان=PK', 'سعودی عرب=SA', 'باہمی دفاعی معاہدے=term:security_agreement', 'دستخط کیے=term:sign'],
    ],
    [
      'بھارت اور جاپان کے معاہدوں میں سائبر سیکیورٹی',
      ['بھارت=IN', 'جاپان=JP', 'معاہدوں=term:agreement', 'سائبر سیکیورٹی=topic:cyber'],
    ],
  ])('%s', expectAll);
});
