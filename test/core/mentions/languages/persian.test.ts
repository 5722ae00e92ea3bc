import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, expectNames, expectNoNames, expectAll, expectRejected } = checksFor('fa');

describe('Persian names', () => {
  it.each([
    ['ایران و عربستان سعودی', ['ایران=IR', 'عربستان سعودی=SA']],
    ['کویت، عمان، اردن و قطر', ['کویت=KW', 'عمان=OM', 'اردن=JO', 'قطر=QA']],
    ['مالاریا در آفریقای مرکزی و غربی', []],
    ['آمریکا، امریکا و آمریکای امروز', ['آمریکا=US', 'امریکا=US', 'آمریکای=US']],
    ['آمریکایی‌ها، ایرانیان و روس‌ها', ['آمریکایی‌ها=US', 'ایرانیان=IR', 'روس‌ها=RU']],
    ['کرهٔ شمالی، کره شمالی و کره‌جنوبی', ['کرهٔ شمالی=KP', 'کره شمالی=KP', 'کره‌جنوبی=KR']],
    ['كويت، روسيه و تركيه', ['كويت=KW', 'روسيه=RU', 'تركيه=TR']],
    ['سوریه و هیئت سوری، فرانسه و وزیر فرانسوی', ['سوریه=SY', 'سوری=SY', 'فرانسه=FR', 'فرانسوی=FR']],
    ['ناتو، اتحادیه اروپا و گروه ۷', ['ناتو=NATO', 'اتحادیه اروپا=EU', 'گروه ۷=G7']],
    ['در توکیو گفت؛ توکیو امضا کرد', ['توکیو=JP@', 'توکیو=JP']],
    ['اسلام‌آباد و اسلام آباد', ['اسلام‌آباد=PK', 'اسلام آباد=PK']],
  ])('%s', expectNames);
});

describe('Persian words that are no country', () => {
  it.each([
    ['seas and regions', 'اقیانوس هند، دریای عمان، خلیج مکزیک و آمریکای لاتین'],
    ['money', 'مشکلات مالی شرکت'],
    ['folds and porcelain', 'چین و چروک و ظروف چینی'],
    ['butter and the globe', 'کره و پنیر، کره زمین'],
    ['a diameter', 'لوله‌ای به قطر دو سانتی‌متر'],
    ['a cheque', 'چک برگشتی بانک'],
    ['leaving', 'او خانه را ترک کرد'],
    ['Monday', 'روز دوشنبه'],
    ['a bag and a cable', 'کیف چرمی و کابل برق'],
    ['a broadcaster', 'شبکه الجزیره'],
    ['languages', 'به زبان انگلیسی و فارسی‌زبانان'],
  ])('%s', expectNoNames);

  it.each([
    ['روز دوشنبه', ['دوشنبه:common-word']],
    ['اقیانوس هند', ['هند:other-place']],
  ])('gives its reason: %s', expectRejected);
});

describe('Persian names of two things', () => {
  it.each([
    ['مالی is Mali beside its capital', 'رئیس‌جمهور مالی در باماکو', ['مالی=ML', 'باماکو=ML@']],
    ['ترک is Turkish beside Turkey', 'وزیر ترک در ترکیه', ['ترک=TR', 'ترکیه=TR@']],
    ['دوشنبه is a city in Tajikistan', 'نشست دوشنبه، پایتخت تاجیکستان', ['دوشنبه=TJ', 'تاجیکستان=TJ']],
    ['چک is Czechia behind its office', 'نخست‌وزیر چک', ['چک=CZ']],
    ['عمان is Oman', 'مذاکرات ایران در عمان', ['ایران=IR', 'عمان=OM@']],
  ])('%s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('Persian words of agreement', () => {
  it.each([
    [
      'ایران و روسیه توافق‌نامه‌ای امضا کردند',
      ['ایران=IR', 'روسیه=RU', 'توافق‌نامه‌ای=term:agreement', 'امضا کردند=term:sign'],
    ],
    ['ایران و روسیه توافقنامه ای دارند', ['ایران=IR', 'روسیه=RU', 'توافقنامه=term:agreement']],
    ['یادداشت تفاهم سایبری میان هند و ژاپن', ['یادداشت تفاهم=term:mou', 'سایبری=topic:cyber', 'هند=IN', 'ژاپن=JP']],
  ])('%s', expectAll);
});
