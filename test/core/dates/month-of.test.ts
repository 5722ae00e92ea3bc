import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { iranianMonthOf, monthOf, prepareMonths } from '../../../src/core/dates/month-of.ts';
import fc from '../../fuzz.ts';

/** A first and a last month, as running text of the language has them. */
const NAMES: Readonly<Record<string, readonly [january: string, december: string]>> = {
  en: ['January', 'December'],
  fr: ['janvier', 'décembre'],
  de: ['Januar', 'Dezember'],
  es: ['enero', 'diciembre'],
  pt: ['janeiro', 'dezembro'],
  it: ['gennaio', 'dicembre'],
  nl: ['januari', 'december'],
  sl: ['januarja', 'decembra'],
  pl: ['stycznia', 'grudnia'],
  ca: ['gener', 'desembre'],
  sq: ['janar', 'dhjetor'],
  az: ['yanvar', 'dekabr'],
  ru: ['января', 'декабря'],
  uk: ['січня', 'грудня'],
  be: ['студзеня', 'снежня'],
  mk: ['јануари', 'декември'],
  kk: ['қаңтар', 'желтоқсан'],
  el: ['Ιανουαρίου', 'Δεκεμβρίου'],
  he: ['ינואר', 'דצמבר'],
  ar: ['يناير', 'ديسمبر'],
  fa: ['ژانویه', 'دسامبر'],
  ur: ['جنوری', 'دسمبر'],
  hi: ['जनवरी', 'दिसंबर'],
  pa: ['ਜਨਵਰੀ', 'ਦਸੰਬਰ'],
  th: ['มกราคม', 'ธันวาคม'],
  ka: ['იანვარი', 'დეკემბერი'],
  hy: ['հունվարի', 'դեկտեմբերի'],
  my: ['ဇန်နဝါရီ', 'ဒီဇင်ဘာ'],
};

describe('names in full', () => {
  test.each(Object.entries(NAMES))('of %s', (lang, [january, december]) => {
    expect([monthOf(january, lang), monthOf(december, lang)]).toEqual([1, 12]);
  });

  test('are found where no language is given, and for a language and region', () => {
    expect(monthOf('gennaio')).toBe(1);
    expect(monthOf('dezembro', 'pt-BR')).toBe(12);
  });

  test.each([
    ['of the Levant', 'تموز', 7],
    ['of the Levant, of two words', 'كانون_الثاني', 1],
    ['of the Maghreb', 'جويلية', 7],
    ['of Morocco', 'غشت', 8],
  ])('of Arabic %s', (_, name, month) => {
    expect(monthOf(name, 'ar')).toBe(month);
  });

  test.each([
    ['without its diacritics', 'fevrier', 'fr', 2],
    ['in capitals', 'TEMMUZ', 'tr', 7],
    ['as Austria has it', 'Jänner', 'de', 1],
    ['as Peru has it', 'setiembre', 'es', 9],
    ['in a second spelling', 'फरवरी', 'hi', 2],
    ['in the nominative', 'lipiec', 'pl', 7],
    ['in the locative', 'jūlijā', 'lv', 7],
    ['behind a preposition', 'ביולי', 'he', 7],
  ])('%s', (_, name, lang, month) => {
    expect(monthOf(name, lang)).toBe(month);
  });
});

describe('names cut short', () => {
  test.each([
    ['Sept', 'en', 9],
    ['févr', 'fr', 2],
    ['mrt', 'nl', 3],
    ['LUG', 'it', 7],
    ['сент', 'ru', 9],
  ])('%s', (name, lang, month) => {
    expect(monthOf(name, lang)).toBe(month);
  });

  test('need three letters', () => {
    expect(monthOf('ju', 'en')).toBe(0);
  });
});

describe('what is no month', () => {
  test.each([
    ['a word', 'nets', 'en'],
    ['a longer word', 'Marching', 'en'],
    ['a month of another language', 'lipca', 'de'],
    ['nothing', '', 'en'],
  ])('%s', (_, word, lang) => {
    expect(monthOf(word, lang)).toBe(0);
  });

  test('the same word means two months in neighbouring languages', () => {
    expect([monthOf('listopada', 'pl'), monthOf('listopada', 'hr')]).toEqual([11, 10]);
  });

  test('a language tag of any shape is no error', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (word, lang) => monthOf(word, lang) <= 12),
      { numRuns: 30 },
    );
    expect(monthOf('July', 'x_!!')).toBe(7);
    for (const name of ['__proto__', 'constructor', 'toString']) expect(monthOf('July', name)).toBe(7);
  });
});

test('months of the Iranian calendar, by their Afghan names too', () => {
  expect([iranianMonthOf('خرداد'), iranianMonthOf('جوزا'), iranianMonthOf('July')]).toEqual([3, 3, 0]);
});

describe('names that are got ready', () => {
  const MONTHS = 12;

  /** How many names the browser has been asked for, from here on. */
  function countAsked(): () => number {
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts');
    onTestFinished(() => asked.mockRestore());
    return () => asked.mock.calls.length;
  }

  test('come with a pause around each year of the browser, and are not asked for again', () => {
    const asked = countAsked();
    const steps = prepareMonths('cy');
    const counts: number[] = [];
    while (!steps.next().done) counts.push(asked());
    expect(counts.length).toBeGreaterThanOrEqual(4);
    for (const [index, count] of counts.entries()) expect(count - (counts[index - 1] ?? 0)).toBeLessThanOrEqual(MONTHS);
    const most = asked();
    expect(most).toBe(2 * MONTHS);
    expect(monthOf('Ionawr', 'cy')).toBe(1);
    expect([...prepareMonths('cy')]).toEqual([]);
    expect(asked()).toBe(most);
  });

  test('are none where the language is not known', () => {
    const asked = countAsked();
    for (const lang of ['', 'qq', '__proto__', 'no such tag']) expect([...prepareMonths(lang)]).toEqual([]);
    expect(asked()).toBe(0);
  });

  test('are those that are read without getting ready', () => {
    expect([...prepareMonths('eu')].length).toBeGreaterThan(0);
    expect(monthOf('urtarrila', 'eu')).toBe(1);
    expect(monthOf('abendua', 'eu')).toBe(12);
  });
});
