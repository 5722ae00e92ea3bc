import { describe, expect, test } from 'vitest';
import { parseDateValue } from '../../../src/core/dates/date-value.ts';
import { findDate } from '../../../src/core/dates/find-date.ts';
import { findDateline } from '../../../src/core/dates/find-dateline.ts';
import { foldDigits } from '../../../src/core/dates/fold-digits.ts';
import fc from '../../fuzz.ts';

describe('parseDateValue', () => {
  test.each([
    ['2024-07-12T23:30:00-05:00', '2024-07-12'],
    ['2024-07-12', '2024-07-12'],
    ['20240712', '2024-07-12'],
    ['20240712T101500Z', '2024-07-12'],
    ['Fri, 12 Jul 2024 01:02:03 +0300', '2024-07-12'],
    ['2021-01-03T17:40:00EET', '2021-01-03'],
    [1720742400, '2024-07-12'],
    ['1720742400000', '2024-07-12'],
    ['12 juillet 2024', '2024-07-12'],
  ])('reads %s', (value, date) => {
    expect(parseDateValue(value)).toBe(date);
  });

  test.each([null, undefined, '', {}, [], true, 12, '0001-01-01T00:00:00', '2024-99-99', 'x'.repeat(5000), Number.NaN])(
    'reads nothing in %s',
    (value) => {
      expect(parseDateValue(value)).toBeNull();
    },
  );

  test('never throws and gives days only', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(parseDateValue(value) ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

describe('findDateline', () => {
  test.each([
    ['Tokyo, 1 Febbraio 2024 – Due governi hanno firmato.', '2024-02-01', 'it'],
    ['ROME, July 12, 2024 (Agency) -- Two ministers met.', '2024-07-12', 'en'],
    ['МОСКВА, 29 июня 2020. /АГЕНТСТВО/. Министры встретились.', '2020-06-29', 'ru'],
    ['नई दिल्ली, 12 जुलाई 2024: दो मंत्रियों ने भेंट की।', '2024-07-12', 'hi'],
    ['القاهرة 12 يوليو 2024 (وكالة) - اجتمع الوزيران.', '2024-07-12', 'ar'],
    ['Oslo, 3 May 2024. Two states have signed a pact.', '2024-05-03', 'en'],
    ['New York, United States, May 3, 2024. Two states have signed.', '2024-05-03', 'en'],
    ['Paris, le 3 mai 2024. Deux États ont signé un pacte.', '2024-05-03', 'fr'],
    ['Berlin, den 3. Mai 2024. Zwei Staaten haben unterzeichnet.', '2024-05-03', 'de'],
    ['Москва, 3 мая 2024 г. Два государства подписали договор.', '2024-05-03', 'ru'],
    ['ओस्लो, 3 मई 2024। दो देशों ने समझौता किया।', '2024-05-03', 'hi'],
  ])('reads %s', (paragraph, date, lang) => {
    expect(findDateline(paragraph, { lang })?.date).toBe(date);
  });

  test.each([
    'On 1 February 2024 the two governments met in the capital.',
    'The treaty that was signed on 12 July 2024 in the old palace by the sea – and not before – binds both.',
    'SEOUL, Aug. 20 (Agency) -- A date without a year is none.',
    'OSLO, May 3 (Agency) - Two states signed a pact of 2 June 2023.',
    'Since 3 May 2024. That was long ago.',
    'The pact expired, 3 May 2024. Nobody noticed.',
    'Oslo, 3 May 2024 was the day. Nobody noticed.',
    'Oslo, 3 May 2024.5 is no date.',
  ])('takes a date in a sentence for none: %s', (paragraph) => {
    expect(findDateline(paragraph)).toBeNull();
  });
});

describe('foldDigits', () => {
  test('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldDigits(text)).toHaveLength(text.length);
      }),
    );
  });

  test('folds the digits of scripts and leaves the rest', () => {
    expect(foldDigits('٢٠٢٤ ۲۰۲۴ २०२४ ২০২৪ ２０２４ ๒๐๒๔ x²')).toBe('2024 2024 2024 2024 2024 2024 x²');
  });
});

describe('any text', () => {
  test('gives a date inside the text or none, and never throws', () => {
    const words = fc.constantFrom(
      '12',
      '2024',
      'July',
      '/',
      '-',
      '.',
      'juillet',
      '年',
      'تموز',
      '٢٠٢٤',
      ' ',
      '\u202e',
      '\ud800',
      'tháng',
      '🙂',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const lang of ['en', 'ar', 'ja'])
          expect(findDateline(text, { lang })?.date ?? '2024-07-12').toMatch(/^\d{4}-\d{2}-\d{2}$/);
        const found = findDate(text);
        if (!found) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.end).toBeLessThanOrEqual(text.length);
        expect(found.start).toBeLessThan(found.end);
      }),
    );
  });
});
