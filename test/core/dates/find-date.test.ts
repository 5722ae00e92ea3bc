import { describe, expect, test } from 'vitest';
import { findDate } from '../../../src/core/dates/find-date.ts';

const READ: readonly (readonly [line: string, date: string, lang?: string])[] = [
  // Figures, day first, month first only where nothing else is possible.
  ['12-7-2024 | 19:30', '2024-07-12'],
  ['12/07/2024', '2024-07-12'],
  ['3/25/2024', '2024-03-25'],
  ['12.07.24', '2024-07-12'],
  ['2024-07-12 08:00', '2024-07-12'],
  ['2024/7/2', '2024-07-02'],
  ['World12-7-2024', '2024-07-12'],
  // Month names.
  ['Updated Sat, 31 Jan 2026 10:44 PM IST', '2026-01-31'],
  ['Sunday, 01 February 2026', '2026-02-01'],
  ['July 12, 2024', '2024-07-12'],
  ['Sept. 3rd, 2024', '2024-09-03'],
  ['the 4th of July 2024', '2024-07-04'],
  ['1er mars 2023', '2023-03-01', 'fr'],
  ['12 févr. 2023', '2023-02-12', 'fr'],
  ['12. März 2024', '2024-03-12', 'de'],
  ['12 de julio de 2024', '2024-07-12', 'es'],
  ['28 LUG 2020', '2020-07-28', 'it'],
  ['5 de março de 2021', '2021-03-05', 'pt'],
  ['12 juni 2024', '2024-06-12', 'nl'],
  ['12 września 2024', '2024-09-12', 'pl'],
  ['3 listopada 2024', '2024-11-03', 'pl'],
  ['3. listopada 2024', '2024-10-03', 'hr'],
  ['12. července 2024', '2024-07-12', 'cs'],
  ['29 июня 2020', '2020-06-29', 'ru'],
  ['29 червня 2020', '2020-06-29', 'uk'],
  ['12 Temmuz 2024 Cuma', '2024-07-12', 'tr'],
  ['12 ΙΟΥΛΙΟΥ 2024', '2024-07-12', 'el'],
  ['2024. július 12.', '2024-07-12', 'hu'],
  ['2024. gada 12. jūlijā', '2024-07-12', 'lv'],
  ['2024 m. liepos 12 d.', '2024-07-12', 'lt'],
  ['12 Juli 2024', '2024-07-12', 'id'],
  ['ngày 12 tháng 7 năm 2024', '2024-07-12', 'vi'],
  ['१२ जुलाई २०२४', '2024-07-12', 'hi'],
  ['12 फरवरी 2024', '2024-02-12', 'hi'],
  ['১২ জুলাই ২০২৪', '2024-07-12', 'bn'],
  ['12 جولائی 2024', '2024-07-12', 'ur'],
  ['١٢ يوليو ٢٠٢٤', '2024-07-12', 'ar'],
  ['12 تموز/يوليو 2024', '2024-07-12', 'ar'],
  ['24 نيسان / أبريل 2020', '2020-04-24', 'ar'],
  ['5 كانون الثاني 2024', '2024-01-05', 'ar'],
  ['5 كانون الأول 2024', '2024-12-05', 'ar'],
  ['12 جويلية 2024', '2024-07-12', 'ar'],
  ['12 ביולי 2024', '2024-07-12', 'he'],
  // East Asia.
  ['2024年7月12日', '2024-07-12', 'ja'],
  ['2024년 7월 12일 금요일', '2024-07-12', 'ko'],
  ['令和6年7月12日', '2024-07-12', 'ja'],
  ['令和元年5月1日', '2019-05-01', 'ja'],
  ['民國113年7月12日', '2024-07-12', 'zh-Hant'],
  ['２０２４年７月１２日', '2024-07-12', 'ja'],
  // Other calendars.
  ['۳۱ خرداد ۱۳۹۹', '2020-06-20', 'fa'],
  ['1399/04/01', '2020-06-21', 'fa'],
  ['12 กรกฎาคม 2567', '2024-07-12', 'th'],
];

describe('findDate', () => {
  test.each(READ.map(([line, date, lang]) => ({ line, date, lang })))('reads $line', ({ line, date, lang }) => {
    expect(findDate(line, { lang })?.date).toBe(date);
  });

  test.each([
    'no date at all',
    'May 2024',
    '5 settembre',
    'version 1.2.2024.3',
    '31 February 2024',
    '2024-13-45',
    'call 0800 123 2024',
    'the 1960 treaty of 19 January 1960 is older than the web',
    '12:30',
    '',
  ])('reads nothing in %s', (line) => {
    expect(findDate(line)).toBeNull();
  });

  test('gives the place of the date in the line, in UTF-16 units', () => {
    const line = 'Rome 🙂, १ जनवरी २०२४ – text';
    const found = findDate(line, { lang: 'hi' });
    expect(line.slice(found?.start, found?.end)).toBe('१ जनवरी २०२४');
  });

  test('takes the first of several dates', () => {
    expect(findDate('Published 3 May 2024, updated 4 May 2024')?.date).toBe('2024-05-03');
    expect(findDate('4 May 2024, not 03/05/2024')?.date).toBe('2024-05-04');
  });

  test('puts the month first only where it is asked to', () => {
    expect(findDate('3/4/2024')?.date).toBe('2024-04-03');
    expect(findDate('3/4/2024', { monthFirst: true })?.date).toBe('2024-03-04');
  });

  test('looks at the beginning of a line only', () => {
    expect(findDate(`${'word '.repeat(200)}12 July 2024`)).toBeNull();
  });
});
