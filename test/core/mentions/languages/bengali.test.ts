import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, expectNames, expectNoNames, expectAll, expectRejected } = checksFor('bn');

describe('Bengali names', () => {
  it.each([
    [
      'বাংলাদেশের, বাংলাদেশে, বাংলাদেশকে, বাংলাদেশই ও বাংলাদেশও',
      ['বাংলাদেশের=BD', 'বাংলাদেশে=BD@', 'বাংলাদেশকে=BD', 'বাংলাদেশই=BD', 'বাংলাদেশও=BD'],
    ],
    ['রাশিয়ার, রাশিয়ায়, রাশিয়াতে', ['রাশিয়ার=RU', 'রাশিয়ায়=RU@', 'রাশিয়াতে=RU@']],
    ['যুক্তরাষ্ট্র, আমেরিকা ও মার্কিন সরকার', ['যুক্তরাষ্ট্র=US', 'আমেরিকা=US', 'মার্কিন=US']],
    ['ভারতীয়দের, পাকিস্তানিরা ও জাপানিদের', ['ভারতীয়দের=IN', 'পাকিস্তানিরা=PK', 'জাপানিদের=JP']],
    ['ইসরায়েল, ইসরাইল ও ইজরায়েল', ['ইসরায়েল=IL', 'ইসরাইল=IL', 'ইজরায়েল=IL']],
    ['ইন্দো-মার্কিন, চীন-ভারত সীমান্ত', ['মার্কিন=US', 'চীন=CN', 'ভারত=IN']],
    ['জাতিসংঘের, ন্যাটোর ও ইউরোপীয় ইউনিয়নের', ['জাতিসংঘের=UN', 'ন্যাটোর=NATO', 'ইউরোপীয় ইউনিয়নের=EU']],
    ['দক্ষিণ কোরিয়ার ও উত্তর কোরীয়', ['দক্ষিণ কোরিয়ার=KR', 'উত্তর কোরীয়=KP']],
  ])('%s', expectNames);
});

describe('Bengali words that are no country', () => {
  it.each([
    ['seas and regions', 'ভারত মহাসাগরে, দক্ষিণ চীন সাগরের, মেক্সিকো উপসাগর ও লাতিন আমেরিকায়'],
    ['peanuts', 'চীনাবাদাম ও চিনাবাদামের দাম'],
    ['an owner and a sheet', 'দোকানের মালিকের চাদর'],
    ['a cheque', 'ব্যাংকের চেক জালিয়াতি'],
    ['recognising', 'সে পথ চিনে নিল'],
    ['institutions', 'বাংলাদেশ ব্যাংকের, ভারতীয় জনতা পার্টির'],
    ['languages', 'জাপানি ভাষায় ও চীনা ভাষা'],
  ])('%s', expectNoNames);

  it.each([
    ['মালির হাতে ফুল', ['মালির:common-word']],
    ['ভারত মহাসাগর', ['ভারত:other-place']],
  ])('gives its reason: %s', expectRejected);
});

describe('Bengali names of two things', () => {
  it.each([
    ['মালি is Mali in Africa', 'মালি ও নাইজার', ['মালি=ML', 'নাইজার=NE']],
    ['চিন is China beside another country', 'চিন ও ভারত', ['চিন=CN', 'ভারত=IN']],
    ['জর্জিয়া in America', 'জর্জিয়ার গভর্নর', []],
    ['জর্জিয়া in the Caucasus', 'জর্জিয়া ও আর্মেনিয়া', ['জর্জিয়া=GE', 'আর্মেনিয়া=AM']],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('Bengali words of agreement', () => {
  it.each([
    [
      'ভারত ও জাপান প্রতিরক্ষা চুক্তি স্বাক্ষর করেছে',
      ['ভারত=IN', 'জাপান=JP', 'প্রতিরক্ষা চুক্তি=term:security_agreement', 'স্বাক্ষর=term:sign'],
    ],
    [
      'বাংলাদেশ ও চীনের সমঝোতা স্মারকে বিরল খনিজ',
      ['বাংলাদেশ=BD', 'চীনের=CN', 'সমঝোতা স্মারকে=term:mou', 'বিরল খনিজ=topic:critical_minerals'],
    ],
  ])('%s', expectAll);
});
