import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../src/wording/translator.ts';
import { LOCALE_CODES, lookupIn, translatorFor } from '../sidebar/locales.ts';

describe('createTranslator', () => {
  it('writes right to left in Arabic alone of the four', () => {
    expect(LOCALE_CODES.filter((code) => translatorFor(code).dir === 'rtl')).toEqual(['ar', 'fa', 'ur']);
  });

  it('chooses the plural form of the language', () => {
    const { n } = translatorFor('ar');
    const forms = [0, 1, 2, 3, 11, 100].map((count) => n('mentions', count));
    expect(new Set(forms.map((text) => text.replaceAll(/[\d()]/g, ''))).size).toBeGreaterThanOrEqual(4);
    expect(translatorFor('en').n('mentions', 1)).toBe('1 mention');
    expect(translatorFor('en').n('mentions', 1200)).toBe('1,200 mentions');
    expect(translatorFor('it').n('mentions', 1_000_000)).toContain('menzioni');
  });

  it('names states of today and states that are gone', () => {
    const { countryName } = translatorFor('en');
    expect(countryName('JP')).toBe('Japan');
    expect(countryName('SU')).toBe('Soviet Union');
    expect(countryName('YU')).toBe('Yugoslavia');
    expect(countryName('CS')).toBe('Czechoslovakia');
    expect(countryName('DD')).toBe('East Germany');
    expect(countryName('PS')).toBe('Palestine');
    expect(countryName('XK')).toBe('Kosovo');
  });

  it('never throws at a code it does not know', () => {
    const { partyName, label, languageName } = translatorFor('hi');
    expect(partyName('ZZZ_UNION')).toBe('ZZZ UNION');
    expect(partyName('QZ')).toBe('QZ');
    expect(partyName('')).toBe('');
    expect(label('kind', 'no-such-kind')).toBeNull();
    expect(languageName('zh-Hant')).not.toBe('');
  });

  it.each(LOCALE_CODES)('asks for no message that is not there, which Firefox notes as an error: %s', (code) => {
    const unknown: string[] = [];
    const translator = createTranslator((key, substitutions) => {
      const message = lookupIn(code)(key, substitutions);
      if (!message) unknown.push(key);
      return message;
    }, code);
    for (const party of ['JP', 'PS', 'SU', 'AN', 'EU', 'UN', 'NATO', 'G7'])
      expect(translator.partyName(party)).not.toBe('');
    expect(unknown).toEqual([]);
  });

  it('names groups in the language of the reader', () => {
    expect(translatorFor('it').partyName('UN')).toBe('Nazioni Unite');
    expect(translatorFor('hi').partyName('NATO')).toBe('नाटो');
    expect(translatorFor('ar').groupName('EU')).toBe('الاتحاد الأوروبي');
  });

  it('finds labels of codes with hyphens', () => {
    expect(translatorFor('en').label('status', 'not-yet-in-force')).toBe('Not yet in force');
    expect(translatorFor('en').label('date_source', 'json-ld')).toContain('data');
  });

  it('enumerates with the commas of the language alone', () => {
    const enumerated = ['de', 'fa', 'zh'] as const;
    expect(enumerated.map((code) => translatorFor(code).enumerate(['a', 'b', 'c']))).toEqual([
      'a, b, c',
      'a، b، c',
      'a、b、c',
    ]);
  });

  it.each([
    ['tr', 'US', 'ABD'],
    ['ru', 'US', 'США'],
    ['hi', 'US', 'अमेरिका'],
    ['ko', 'KR', '한국'],
    ['en', 'US', 'United States'],
    ['fr', 'US', 'États-Unis'],
    ['en', 'CD', 'DR Congo'],
    ['en', 'CG', 'Republic of the Congo'],
    ['de', 'CD', 'DR Kongo'],
    ['en', 'AG', 'Antigua and Barbuda'],
    ['en', 'BA', 'Bosnia and Herzegovina'],
  ] as const)('names states as the newspapers of the language do: %s %s', (locale, code, name) => {
    expect(translatorFor(locale).countryName(code)).toBe(name);
  });

  it('joins lists as the language does', () => {
    expect(translatorFor('en').list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(translatorFor('it').list(['a', 'b'])).toBe('a e b');
    expect(translatorFor('hi').list(['क', 'ख', 'ग'])).toBe('क, ख और ग');
    expect(translatorFor('ur').list(['ا', 'ب', 'ج'])).toBe('ا، ب اور ج');
    expect(translatorFor('fa').list(['ا', 'ب', 'ج'])).toMatch(/^ا،.? ب و ج$/u);
    expect(translatorFor('hi').list(['क'])).toBe('क');
  });
});

describe('dates', () => {
  const { date, dayAndMonth, span, years } = translatorFor('en');

  it('shows as much as is known', () => {
    expect(date('2023-05-18')).toBe('18 May 2023');
    expect(date('2023-05')).toBe('May 2023');
    expect(date('2023')).toBe('2023');
    expect(date('0911-09-02')).toBe('2 September 911');
    expect(date('soon')).toBe('soon');
  });

  it('shows day and month in short', () => {
    expect(dayAndMonth('2023-05-18')).toBe('18 May');
    expect(dayAndMonth('2023-10')).toBe('Oct');
    expect(dayAndMonth('2023')).toBe('');
  });

  it('does not move with the time zone: the first of January stays', () => {
    expect(date('2024-01-01')).toBe('1 January 2024');
  });

  it('measures time in whole years and months', () => {
    expect(span('2023-05-18', '2026-01-31')).toBe('2 years 8 months');
    expect(span('2023-01-31', '2026-01-31')).toBe('3 years');
    expect(span('2025-12-15', '2026-01-14')).toBe('30 days');
    expect(span('2025-11-15', '2026-01-31')).toBe('2 months');
    expect(span('2026-01-31', '2026-01-31')).toBe('0 days');
  });

  it('is no more exact than the less exact date', () => {
    expect(span('2023', '2026-01-31')).toBe('3 years');
    expect(span('2023-05', '2026-01-31')).toBe('2 years 8 months');
  });

  it('what the same year or month holds is less than one, not none', () => {
    expect(span('2026', '2026-12-31')).toBe('< 1 year');
    expect(span('2026-05', '2026-05-31')).toBe('< 1 month');
    expect(translatorFor('it').span('2026', '2026-12-31')).toBe('< 1 anno');
  });

  it('says nothing where a date cannot be read', () => {
    expect(span('?', '2026-01-31')).toBe('');
  });

  it('uses the civil calendar everywhere', () => {
    for (const code of LOCALE_CODES) {
      const year = new Intl.NumberFormat(code, { useGrouping: false }).format(2023);
      expect(translatorFor(code).date('2023-05-18'), code).toContain(year);
    }
    expect(years(2)).toBe('2 years');
  });
});
