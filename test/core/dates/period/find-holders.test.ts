import { describe, expect, test } from 'vitest';
import { findHolders } from '../../../../src/core/dates/period/find-holders.ts';
import { HOLDERS, holder } from './support.ts';

const find = (text: string) => findHolders(text, HOLDERS);
const names = (text: string): string[] => find(text).map(({ people }) => people.map(({ name }) => name).join('/'));

describe('findHolders', () => {
  test('finds a full name, and from then on its surname', () => {
    expect(names('Ilse May spoke. The next day May left.')).toEqual(['Ilse May', 'Ilse May']);
    expect(names('The next day May left.')).toEqual([]);
  });

  test('takes a surname alone where a title stands before it', () => {
    expect(names('Foreign Minister May left.')).toEqual(['Ilse May']);
    expect(names('The Secretary of State, May said, was late.')).toEqual([]);
  });

  test('takes a distinctive surname alone', () => {
    expect(names('Bergqvist left.')).toEqual(['Anna Bergqvist']);
  });

  test('does not take the surname out of another name', () => {
    expect(names('Minister Robert May left.')).toEqual([]);
    expect(names('Minister May Robertson left.')).toEqual([]);
  });

  test('a surname that is an everyday word never stands alone, title or not', () => {
    const people = [holder('Ada Monday', ['-monday'], '2019-03-01..'), holder('Bo Monday-Lind', [], '2019-03-01..')];
    const found = (text: string) => findHolders(text, { people }).map(({ start, end }) => text.slice(start, end));
    expect(found('The Prime Minister said on Monday')).toEqual([]);
    expect(found('Ada Monday left. Minister Monday-Lind stayed.')).toEqual(['Ada Monday', 'Monday-Lind']);
  });

  test('takes no word in small letters, but particles of a name may be small', () => {
    expect(names('The minister may leave.')).toEqual([]);
    expect(names('They met van der Hoek.')).toEqual(['Pieter van der Hoek']);
  });

  test('a word in small letters behind a hyphen belongs to the name before it', () => {
    const people = [holder('Oda Lin-su', [], '2019-03-01..'), holder('Lin', ['!tsin-pei'], '2019-03-01..')];
    const found = (text: string) => findHolders(text, { people }).map(({ start, end }) => text.slice(start, end));
    expect(found('Oda Lin-su met Tsin-pei')).toEqual(['Oda Lin-su', 'Tsin-pei']);
    expect(found('Oda lin su, tsin-pei')).toEqual([]);
  });

  test.each([
    ['Polish', 'rozmowa z Sandorskim', '!sandorski'],
    ['Polish', 'rozmowa z Bergmanem', '!bergman'],
    ['Polish', 'wizyta Sandorskiego', '!sandorski'],
    ['Czech', 'dopis Sandorskému', '!sandorský'],
    ['Czech', 'dohoda s Filavou', '!filava'],
    ['Hungarian', 'Bergmannal', '!bergman'],
    ['Hungarian', 'Sandorszkijjel', '!sandorszkij'],
    ['Hungarian', 'Bergmannak', '!bergman'],
    ['Finnish', 'Bergmanin', '!bergman'],
    ['Ukrainian', 'лист Бергманові', '!бергман'],
    ['Ukrainian', 'розмова з Мулебою', '!мулеба'],
    ['Greek', 'του Αλεξίδη', '!αλεξίδης'],
    ['Greek', 'ΑΛΕΞΙΔΗΣ', '!αλεξίδης'],
    ['Hebrew', 'ושלמינסקי', '!למינסקי'],
    ['Hebrew', 'ולמינסקי', '!למינסקי'],
    ['Hebrew', 'עם בן־למין', '!בן למין'],
    ['Bengali', 'বার্গমানের', '!বার্গমান'],
    ['Marathi', 'बर्गमनशी', '!बर्गमन'],
    ['Nepali', 'बर्गमनसँग', '!बर्गमन'],
    ['Gujarati', 'બર્ગમનની', '!બર્ગમન'],
    ['Telugu', 'బర్గ్‌మాన్‌తో', '!బర్గ్‌మాన్'],
    ['Tamil', 'பெர்க்மனுடன்', '!பெர்க்மன்'],
    ['Tamil', 'லடியின்', '!லடி'],
    ['Tamil', 'லடியையும்', '!லடி'],
    ['Thai', 'พบเบิร์กมันที่เมืองหลวง', '!เบิร์กมัน'],
    ['Burmese', 'ဘာ့ဂ်မန်နှင့်', '!ဘာ့ဂ်မန်'],
  ])('finds a sure name in the cases of %s: %s', (_, text, form) => {
    const people = [holder('Xx', [form], '2019-03-01..')];
    expect(findHolders(text, { people })).toHaveLength(1);
  });

  test.each([
    ['a surname that needs a title', 'Minister Bergmanem', 'bergman'],
    ['a short name', 'Modin', '!modi'],
    ['a longer name', 'Bergmanson', '!bergman'],
    ['a word in small letters', 'bergmanem', '!bergman'],
    ['a name with a vowel at its end', 'Olandía', '!olandi'],
    ['a name without cases', 'Мода', '!моди'],
    ['a Thai name that goes on', 'เบิร์กมี่', '!เบิร์กม'],
  ])('takes no ending off %s: %s', (_, text, form) => {
    const people = [holder('Xx', [form], '2019-03-01..')];
    expect(findHolders(text, { people })).toEqual([]);
  });

  test('keeps all who share a surname, until one is named in full', () => {
    expect(names('Minister Stern left.')).toEqual(['Jonas Stern/Lena Stern']);
    expect(names('Lena Stern came. Minister Stern left.')).toEqual(['Lena Stern', 'Lena Stern']);
  });

  test.each([
    ['a genitive', 'Anna Bergqvists Rede'],
    ['an apostrophe and suffix', "Bergqvist'in açıklaması, Bergqvist’s"],
    ['no accents', 'ANNA BERGQVIST'],
    ['Arabic proclitics', 'وبيركفيست'],
    ['Hindi', 'बर्गक्विस्ट ने'],
    ['Russian endings', 'Анной Бергквист, Анны Бергквист'],
    ['Chinese', '外长贝里奎斯特说'],
  ])('reads a name with %s', (_, text) => {
    expect(new Set(names(text))).toEqual(new Set(['Anna Bergqvist']));
  });

  test('Japanese titles come after the name', () => {
    expect(names('ベリークヴィスト首相')).toEqual(['Anna Bergqvist']);
    expect(names('青山防衛相は')).toEqual(['Kenji Aoyama']);
    expect(names('青山通りの店')).toEqual([]);
    expect(names('青山健二氏')).toEqual(['Kenji Aoyama']);
  });

  test('a Korean name begins its word', () => {
    expect(names('한솔민 대통령은')).toEqual(['Han Sol']);
    expect(names('대한솔민은')).toEqual([]);
  });

  test.each(['·', '・', '･', 'ㆍ', '\u119E'])(
    'a dot stands before a name of a list, however it is typed: %s',
    (dot) => {
      expect(names(`박노을${dot}한솔민 대통령`)).toEqual(['Han Sol']);
    },
  );

  test.each(['·', '・', '･', 'ㆍ', '\u119E'])('a dot parts the words of one name, however it is typed: %s', (dot) => {
    const people = [holder('Anna Bergqvist', ['アンナ・ベリークヴィスト'], '2019-03-01..')];
    expect(findHolders(`アンナ${dot}ベリークヴィスト首相`, { people })).toHaveLength(1);
  });

  test.each([
    'Former president Tomas Olander',
    'Ex-Minister Tomas Olander',
    'бывший министр Томас Оландер',
    'الرئيس السابق أولاندر',
    'पूर्व राष्ट्रपति ओलैंडर',
    'オランデル前首相',
  ])('hears that an office is past: %s', (text) => {
    expect(find(text)).toMatchObject([{ isFormer: true }]);
  });

  test('what stands in the sentence before says nothing of a name', () => {
    expect(find('He was a former president. Tomas Olander left.')).toMatchObject([
      { isFormer: false, isTitled: false },
    ]);
    expect(find('Experts came to meet President Tomas Olander')).toMatchObject([{ isFormer: false, isTitled: true }]);
  });

  test('hears that somebody only wants an office', () => {
    expect(find('the candidate Tomas Olander')).toMatchObject([{ isCandidate: true }]);
    expect(find('Tomas Olander, the Liberal nominee,')).toMatchObject([{ isCandidate: true }]);
    expect(find('Tomas Olander spoke after the election')).toMatchObject([{ isCandidate: false }]);
  });

  test('finds names of a script that no text before had', () => {
    const people = [holder('Anna Bergqvist', ['!бергквист', '!贝里奎斯特', '!เบิร์กควิสต์'], '2019-03-01..')];
    const table = { people };
    for (const text of ['Anna Bergqvist', 'Бергквист', '贝里奎斯特', 'เบิร์กควิสต์', 'Anna Bergqvist'])
      expect(findHolders(text, table), text).toHaveLength(1);
  });

  test('gives the place of a name in UTF-16 units', () => {
    expect(find('🎉 Bergqvist')[0]?.start).toBe(3);
  });
});
