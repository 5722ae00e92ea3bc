import { describe, expect, test } from 'vitest';
import { findDate } from '../../../src/core/dates/find-date.ts';
import { findNumericDate } from '../../../src/core/dates/numeric-date.ts';

const read = (line: string, lang?: string): string | null => findDate(line, { lang })?.date ?? null;

describe('words between the parts of a date', () => {
  test.each([
    ['es', '9 de mayo de 2021'],
    ['es', '9 de mayo del 2021'],
    ['pt', '9 de maio de 2021'],
    ['it', '9 di maggio 2021'],
    ['fr', 'le 9 mai 2021'],
    ['en', 'the 9th of May 2021'],
    ['en', 'May the 9th, 2021'],
    ['en', 'May 9th 2021'],
    ['en', '9th of May, 2021'],
    ['da', 'den 9. maj 2021'],
    ['lt', '2021 m. gegužės 9 d.'],
    ['lv', '2021. gada 9. maijā'],
    ['vi', 'ngày 9 tháng 5 năm 2021'],
    ['vi', 'ngay 9 thang 5 nam 2021'],
    ['id', '9 bulan Mei tahun 2021'],
    ['ru', '9 мая 2021 года'],
    ['uk', '9 травня 2021 року'],
    ['hi', '9 मई सन 2021'],
    ['ar', '9 مايو سنة 2021'],
    ['ar', '9 مايو من عام 2021'],
    ['ur', '9 مئی، 2021'],
    ['ur', '9 مئی ، 2021'],
    ['th', 'วันที่ 9 พฤษภาคม พ.ศ. 2564'],
    ['tr', '9 Mayıs 2021'],
    ['hu', '2021. május 9.'],
    ['es', '9.º de mayo de 2021'],
    ['fr', '9 mai, 2021'],
    ['en', '9-May-2021'],
    ['en', '9/May/2021'],
    ['en', 'May 9 (2021)'],
    ['ar', '9 أيار/مايو 2021'],
    ['ar', '9 مايو/أيار 2021'],
  ])('of %s: %s', (lang, line) => {
    expect(read(line, lang)).toBe('2021-05-09');
  });

  test.each([
    ['a sentence', '9 people were in May of 2021'],
    ['three words', '9 de la de mayo 2021'],
    ['a long gap', '9       May 2021'],
    ['a colon', '9: May 2021'],
    ['a word that joins nothing', '9 sunny May 2021'],
    ['a day of three figures', '109 May 2021'],
    ['a day that no month has', '39 May 2021'],
    ['a day of no figure', '0 May 2021'],
    ['a year of three figures', '9 May 202'],
    ['a year of five figures', '9 May 20211'],
    ['no year', '9 May'],
    ['a year before the web', '9 May 1954'],
    ['a month that Vietnamese does not count', 'ngày 9 tháng 13 năm 2021'],
  ])('but not %s', (_, line) => {
    expect(read(line)).toBeNull();
  });

  test('the last month of the Vietnamese count is the twelfth', () => {
    expect([read('9 tháng 12 năm 2021', 'vi'), read('9 tháng 1 năm 2021', 'vi')]).toEqual(['2021-12-09', '2021-01-09']);
  });

  test.each([
    ['Signed on 9 May 2021.', '9 May 2021'],
    ['On May 9, 2021, they met', 'May 9, 2021'],
    ['2021. május 9. vasárnap', '2021. május 9'],
    ['2021. gada 9. maijā tikās', '2021. gada 9. maijā'],
    ['Rome, 2021-05-09T10:00', '2021-05-09'],
    ['am 9.5.2021 um', '9.5.2021'],
    ['于2021年5月9日签署', '2021年5月9'],
    ['令和3年5月9日に', '令和3年5月9日'],
  ])('the place of a date in %j is that of its words', (line, words) => {
    const found = findDate(line);
    expect(line.slice(found?.start, found?.end)).toBe(words);
  });

  test('a date that is none does not hide the next', () => {
    expect(read('31 February 2021, corrected on 3 March 2021')).toBe('2021-03-03');
    expect(read('31/02/2021, corrected 03/03/2021')).toBe('2021-03-03');
  });
});

describe('dates in figures', () => {
  test.each([
    ['2021-5-9', '2021-05-09'],
    ['2021/05/09', '2021-05-09'],
    ['2021.05.09', '2021-05-09'],
    ['2021 - 05 - 09', '2021-05-09'],
    ['2021年5月9日', '2021-05-09'],
    ['2021年 5月 9日', '2021-05-09'],
    ['2021년5월9일', '2021-05-09'],
    ['2021년 5월 9일', '2021-05-09'],
    ['9/5/2021', '2021-05-09'],
    ['9-5-2021', '2021-05-09'],
    ['9.5.2021', '2021-05-09'],
    ['9. 5. 2021', '2021-05-09'],
    ['9 / 5 / 2021', '2021-05-09'],
    ['09.05.21', '2021-05-09'],
    ['令和3年5月9日', '2021-05-09'],
    ['令和 3年 5月 9日', '2021-05-09'],
    ['平成30年5月9日', '2018-05-09'],
    ['平成元年5月9日', '1989-05-09'],
    ['民國110年5月9日', '2021-05-09'],
    ['民国110年5月9日', '2021-05-09'],
  ])('%s', (line, date) => {
    expect(findNumericDate(line, false)?.date).toBe(date);
  });

  test.each([
    ['signs that differ', '9/5-2021'],
    ['a version', '1.9.5.2021'],
    ['a longer number before', '129/5/2021'],
    ['a longer number behind', '9/5/20211'],
    ['a share', '9/5/21%'],
    ['another part behind', '9.5.21.7'],
    ['a telephone', '12021-05-09'],
    ['a year of a longer number', '7.2021.05.09'],
    ['a day of three figures', '2021-05-109'],
    ['month thirteen both ways', '13/13/2021'],
    ['an era without its sign for the year', '令和3-5-9'],
    ['a year of three figures', '9/5/202'],
  ])('but not %s', (_, line) => {
    expect(findNumericDate(line, false)).toBeNull();
  });

  test.each([
    ['3/4/2021', '2021-04-03', '2021-03-04'],
    ['3/14/2021', '2021-03-14', '2021-03-14'],
    ['14/3/2021', '2021-03-14', '2021-03-14'],
  ])('%s with the day first and with the month first', (line, dayFirst, monthFirst) => {
    expect(findNumericDate(line, false)?.date).toBe(dayFirst);
    expect(findNumericDate(line, true)?.date).toBe(monthFirst);
  });

  test('of an era go before others of the line', () => {
    expect(read('令和3年5月9日(2021-05-10)')).toBe('2021-05-09');
  });
});
