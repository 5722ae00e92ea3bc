import { describe, expect, test, vi } from 'vitest';
import { datelineNeedsMonths, findDateline } from '../../../src/core/dates/find-dateline.ts';

const read = (paragraph: string, lang?: string): string | null => findDateline(paragraph, { lang })?.date ?? null;

describe('a paragraph begins with its place and day', () => {
  test.each([
    // A dash, a colon, an agency behind the day.
    ['en', 'HARBOUR TOWN, May 9, 2021 – Two towns share a ferry.'],
    ['en', 'HARBOUR TOWN, May 9, 2021 (Agency) — Two towns share a ferry.'],
    ['en', 'Harbour Town, 9 May 2021: Two towns share a ferry.'],
    ['en', 'HARBOUR TOWN, May 9, 2021 /Harbour Wire/ -- Two towns share a ferry.'],
    ['en', '9 May 2021 | Two towns share a ferry.'],
    ['de', 'HAFENSTADT, 9. Mai 2021 (Agentur) – Zwei Städte teilen sich eine Fähre.'],
    ['fr', 'VILLE-DU-PORT, le 9 mai 2021 (Agence) - Deux villes partagent un bac.'],
    ['es', 'PUERTO NUEVO, 9 de mayo de 2021 (Agencia).- Dos ciudades comparten un barco.'],
    ['pt', 'PORTO NOVO, 9 de maio de 2021 (Agência) – Duas cidades partilham uma balsa.'],
    ['it', 'PORTO NUOVO, 9 maggio 2021 - Due città dividono un traghetto.'],
    ['pl', 'NOWY PORT, 9 maja 2021 – Dwa miasta dzielą prom.'],
    ['ru', 'НОВЫЙ ПОРТ, 9 мая 2021 — Два города делят паром.'],
    ['uk', 'НОВИЙ ПОРТ, 9 травня 2021 – Два міста ділять пором.'],
    ['tr', 'YENİ LİMAN, 9 Mayıs 2021 – İki şehir bir feribotu paylaşıyor.'],
    ['id', 'PELABUHAN BARU, 9 Mei 2021 – Dua kota berbagi feri.'],
    ['ar', 'الميناء الجديد 9 مايو 2021 (وكالة) - مدينتان تتقاسمان عبارة.'],
    ['ur', 'نئی بندرگاہ، 9 مئی 2021: دو شہروں کی ایک کشتی۔'],
    ['hi', 'नया बंदरगाह, 9 मई 2021: दो शहर एक नाव साझा करते हैं।'],
    ['bn', 'নতুন বন্দর, ৯ মে ২০২১: দুই শহরের এক ফেরি।'],
    ['zh', '新港2021年5月9日电 (记者 某某) 两座城市共用一艘渡轮。'],
    // A full stop behind a place and a day.
    ['en', 'Harbour Town, 9 May 2021. “Two towns share a ferry,” they said.'],
    ['it', 'Porto Nuovo, 9 maggio 2021. Due città dividono un traghetto.'],
    ['ru', 'Новый Порт, 9 мая 2021 года. Два города делят паром.'],
    ['ar', 'الميناء، 9 مايو 2021. مدينتان تتقاسمان عبارة.'],
    // In brackets of its own.
    ['ja', '【新港 2021年5月9日】二つの町が一隻のフェリーを運航する。'],
    ['ja', '（新港、2021年5月9日）二つの町が一隻のフェリーを運航する。'],
    ['zh', '（新港通訊社2021年5月9日電）兩座城市共用一艘渡輪。'],
    ['zh', '【新港讯 2021年5月9日】两座城市共用一艘渡轮。'],
    ['ko', '[신항 2021년 5월 9일] 두 도시가 여객선을 함께 쓴다.'],
    ['ko', '(신항=통신) 2021년 5월 9일 – 두 도시가 여객선을 함께 쓴다.'],
    ['en', '(Harbour Town, 9 May 2021) Two towns share a ferry.'],
    ['ar', '(الميناء، 9 مايو 2021) مدينتان تتقاسمان عبارة.'],
    ['vi', '(Cảng Mới, ngày 9 tháng 5 năm 2021) Hai thành phố dùng chung một chuyến phà.'],
  ])('in %s: %s', (lang, paragraph) => {
    expect(read(paragraph, lang)).toBe('2021-05-09');
  });

  test('or with nothing but the day', () => {
    expect(read('9 May 2021')).toBe('2021-05-09');
    expect(read('Harbour Town, 9 May 2021')).toBe('2021-05-09');
  });

  test('and the day is found where it stands', () => {
    const paragraph = '【新港 2021年5月9日】二つの町が一隻のフェリーを運航する。';
    const found = findDateline(paragraph, { lang: 'ja' });
    expect(paragraph.slice(found?.start, found?.end)).toBe('2021年5月9');
  });
});

describe('a day in a sentence is no dateline', () => {
  test.each([
    ['en', 'On 9 May 2021 two towns agreed to share a ferry.'],
    ['en', 'Two towns agreed on 9 May 2021 – and not before – to share a ferry.'],
    ['en', 'The ferry (since 9 May 2021) is shared by two towns.'],
    [
      'en',
      '(The ferry, which two towns share, has sailed since 9 May 2021, as everybody on the coast knows by now.) It is old.',
    ],
    ['en', '(On 9 May 2021 the towns agreed.) They share a ferry.'],
    ['de', 'Am 9. Mai 2021 einigten sich zwei Städte auf eine Fähre.'],
    ['fr', 'Le 9 mai 2021, deux villes ont décidé de partager un bac.'],
    ['it', 'Il 9 maggio 2021 due città hanno deciso di dividere un traghetto.'],
    ['ru', '9 мая 2021 года два города договорились о пароме.'],
    ['hi', '9 मई 2021 को दो शहरों ने नाव पर समझौता किया।'],
    ['ar', 'في 9 مايو 2021 اتفقت المدينتان على عبارة.'],
    ['ja', '2021年5月9日に二つの町は協定を結んだ。'],
    ['ja', '二つの町は（2021年5月9日に）協定を結んだ。'],
    ['zh', '2021年5月9日，两座城市签署了协议。'],
    ['ko', '2021년 5월 9일에 두 도시는 협정을 맺었다.'],
  ])('in %s: %s', (lang, paragraph) => {
    expect(read(paragraph, lang)).toBeNull();
  });

  test('nor is one that comes late', () => {
    expect(
      read(`${'Harbour Town and all the other towns of the long coast'.slice(0, 51)} 9 May 2021 – Two towns.`),
    ).toBeNull();
  });

  test('nor one without a year', () => {
    expect(read('HARBOUR TOWN, May 9 (Agency) – Two towns share a ferry.', 'en')).toBeNull();
  });
});

describe('names before a day and a full stop', () => {
  test.each([
    ['one', 'Oslo', true],
    ['two', 'Harbour Town', true],
    ['two places', 'Bergen, Norway', true],
    ['six', 'New Harbour Town, Western Coast, Norway', true],
    ['seven', 'Old New Harbour Town, Western Coast, Norway', false],
    ['with an apostrophe', 'Sant’Angelo', true],
    ['with a hyphen', 'Ville-du-Port', true],
    ['with dots', 'Washington, D.C.', true],
    ['a small word', 'Harbour town', false],
    ['a word of a sentence', 'Since', true],
  ])('are a place: %s', (_, names, isPlace) => {
    expect(read(`${names}, 9 May 2021. Two towns share a ferry.`)).toBe(isPlace ? '2021-05-09' : null);
  });

  test('of a script without capitals are two at the most', () => {
    expect(read('नया बंदरगाह, 9 मई 2021। दो शहर एक नाव साझा करते हैं।', 'hi')).toBe('2021-05-09');
    expect(read('नया बड़ा बंदरगाह, 9 मई 2021। दो शहर एक नाव साझा करते हैं।', 'hi')).toBeNull();
  });

  test('need a new sentence behind', () => {
    expect(read('Oslo, 9 May 2021. two towns share a ferry.')).toBeNull();
    expect(read('Oslo, 9 May 2021.5 of the ferries')).toBeNull();
  });
});

describe('datelineNeedsMonths', () => {
  test.each([
    ['Łódź, 12 lipca 2024 – burmistrzowie podpisali umowę o promie.', true],
    ['Łódź, 2024. lipca 12. – burmistrzowie podpisali umowę.', true],
    ['บันทึก ๑๒ กรกฎาคม ๒๕๖๗ สองเมืองลงนาม', true],
    ['The 12 mayors signed after three years of talks.', false],
    ['In 2024 the mayors signed.', false],
    ['In 2024 some hundred old skippers waited 12 days.', false],
    ['بيروت، 12 كانون الثاني / يناير 2024 – وقع العمدتان الاتفاق.', true],
    [`The ferry of 2024 ${'and its long wait in the harbour '.repeat(2)}has 12 seats.`, false],
  ])('%s: %s', (paragraph, isNeeded) => {
    expect(datelineNeedsMonths(paragraph)).toBe(isNeeded);
  });

  test('the browser is asked nothing of a line in which no day stands near a year', () => {
    const asked = vi.spyOn(Intl.DateTimeFormat, 'supportedLocalesOf');
    expect(findDateline('Yn 2024 llofnododd y ddau faer gytundeb.', { lang: 'cy' })).toBeNull();
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
  });
});
