import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { findDate } from '../../../src/core/dates/find-date.ts';
import { MORE_MONTHS, UNASKED } from '../../../src/core/dates/month-names.ts';
import { iranianMonthOf, monthOf } from '../../../src/core/dates/month-of.ts';

/** The twelve months as the news of each language writes them in a date; `_` joins the words of one name. */
const YEARS: Readonly<Record<string, string>> = {
  en: 'January February March April May June July August September October November December',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pl: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  cs: 'ledna února března dubna května června července srpna září října listopadu prosince',
  hr: 'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  hu: 'január február március április május június július augusztus szeptember október november december',
  ro: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  tr: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  lv: 'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī',
  sl: 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  uk: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  be: 'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  el: 'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'ar-LB': 'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  'ar-TN': 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'ar-MA': 'يناير فبراير مارس أبريل ماي يونيه يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  fa: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  ur: 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  hi: 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  bn: 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  th: 'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  he: 'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
};

describe.each(Object.entries(YEARS))('a whole year in %s', (lang, names) => {
  const months = names.split(' ');

  test('has twelve months, each with its number', () => {
    expect(months.map((name) => monthOf(name, lang))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('is read in dates, the day first', () => {
    const dates = months.map((name) => findDate(`17 ${name.replace('_', ' ')} 2023`, { lang })?.date);
    expect(dates).toEqual(months.map((_, index) => `2023-${String(index + 1).padStart(2, '0')}-17`));
  });
});

describe.each([...UNASKED].filter((lang) => Object.hasOwn(MORE_MONTHS, lang)))('months in %s', (lang) => {
  test.each([{ month: 'long', day: 'numeric' }, { month: 'long' }] as const)(
    'are those that a browser tells: %o',
    (style) => {
      const format = new Intl.DateTimeFormat(lang, { ...style, calendar: 'gregory', timeZone: 'UTC' });
      const parts = Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2024, month, 1)));
      const names = parts.map((each) => each.find(({ type }) => type === 'month')?.value ?? '');
      expect(names.map((name) => monthOf(name, lang))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    },
  );

  test('are told without asking one', () => {
    const ask = vi.spyOn(Intl, 'DateTimeFormat');
    onTestFinished(() => ask.mockRestore());
    // A region's names are read anew.
    expect(monthOf('-', `${lang}-AQ`)).toBe(0);
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('a language that the page does not name', () => {
  test.each([
    ['8 września 2022', '2022-09-08'],
    ['8 серпня 2022', '2022-08-08'],
    ['8 Ağustos 2022', '2022-08-08'],
    ['8 agosto 2022', '2022-08-08'],
    ['8 اگست 2022', '2022-08-08'],
    ['8 अगस्त 2022', '2022-08-08'],
    ['8 août 2022', '2022-08-08'],
  ])('is tried as any: %s', (line, date) => {
    expect(findDate(line)?.date).toBe(date);
  });

  test.each([
    ['a tag that no browser knows', 'qq'],
    ['a malformed tag', 'e_n!'],
    ['the name of a property of every object', 'hasOwnProperty'],
  ])('%s is no reason to fail: English is still read', (_, lang) => {
    expect(findDate('8 August 2022', { lang })?.date).toBe('2022-08-08');
  });
});

describe('a language that the page names', () => {
  test.each([
    ['ru', '8 sierpnia 2022'],
    ['de', '8 sierpnia 2022'],
    ['hi', '8 août 2022'],
  ])('%s leaves out the months of others: %s', (lang, line) => {
    expect(findDate(line, { lang })).toBeNull();
  });

  test.each(['ru', 'hi', 'ar', 'ja', 'zh', 'ko', 'vi'])('%s reads English ones beside its own', (lang) => {
    expect(findDate('8 August 2022', { lang })?.date).toBe('2022-08-08');
  });

  test('a hyphen of a table is no month', () => {
    expect([monthOf('-', 'es'), monthOf('-', 'nl'), monthOf('', 'es')]).toEqual([0, 0, 0]);
  });
});

describe('the Iranian year', () => {
  const IRANIAN = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
  const AFGHAN = 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت'.split(' ');

  test.each([
    ['of Iran', IRANIAN],
    ['of Afghanistan', AFGHAN],
  ])('has twelve months %s', (_, names) => {
    expect(names.map(iranianMonthOf)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test('begins its months on these days of 2021 and 2022', () => {
    // Tables of the calendar office of the University of Tehran for 1400.
    const firsts = IRANIAN.map((name) => findDate(`1 ${name} 1400`, { lang: 'fa' })?.date);
    expect(firsts).toEqual([
      '2021-03-21',
      '2021-04-21',
      '2021-05-22',
      '2021-06-22',
      '2021-07-23',
      '2021-08-23',
      '2021-09-23',
      '2021-10-23',
      '2021-11-22',
      '2021-12-22',
      '2022-01-21',
      '2022-02-20',
    ]);
  });

  test('its months count only in a year of its calendar', () => {
    expect(findDate('1 خرداد 2021', { lang: 'fa' })).toBeNull();
    expect(findDate('1 مارس 1400', { lang: 'fa' })).toBeNull();
  });
});
