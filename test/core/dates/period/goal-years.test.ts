import { describe, expect, test } from 'vitest';
import { findPastYears } from '../../../../src/core/dates/period/find-years.ts';

const years = (text: string): number[] => findPastYears(text, 2026).map(({ year }) => year);

/** Goals and programmes, in words right before the year; sentences of our own, without a word of the future. */
const GOALS: Readonly<Record<string, readonly string[]>> = {
  en: ['by 2026', 'by the end of 2026', 'by the year 2026', 'until 2026', 'till 2026', 'through 2026', 'up to 2026'],
  'en, programmes': [
    'Vision 2026',
    'Agenda 2026',
    'Expo 2026',
    'Horizon 2026',
    'goal 2026',
    'Plan 2026',
    'beyond 2026',
  ],
  'en, quoted': ['the “Vision “2026', "the plan '2026", 'the strategy "2026"'],
  de: ['bis 2026', 'bis Ende 2026'],
  fr: ["d'ici 2026", "d'ici à 2026", "jusqu'en 2026", 'jusqu’à 2026', "d'ici fin 2026"],
  es: ['hasta 2026', 'para 2026', 'para fin de 2026', 'Horizonte 2026'],
  pt: ['até 2026'],
  it: ['entro 2026', 'entro fine del 2026', 'fino al 2026'],
  nl: ['tot 2026'],
  id: ['menjelang 2026', 'hingga 2026'],
  ms: ['sampai 2026'],
  ru: ['к 2026 году', 'до 2026 года', 'к году 2026'],
  ar: [
    'بحلول 2026',
    'بحلول عام 2026',
    'بحلول سنة 2026',
    'حتى 2026',
    'حتى عام 2026',
    'حتى نهاية 2026',
    'رؤية 2026',
    'إكسبو 2026',
  ],
  fa: ['تا 2026', 'تا سال 2026', '2026 تک'],
  hi: ['विजन 2026', 'एक्सपो 2026', '2026 तक'],
  ne: ['2026 सम्म'],
  ur: ['2026 تک'],
  tr: ["2026'ya kadar", '2026 yılına kadar', '2026 kadar'],
  ja: ['2026年まで', '2026年度までに', '2026年末まで', '2026年にかけて'],
  zh: ['2026年前'],
  ko: ['2026년까지'],
};

describe.each(Object.entries(GOALS))('goals: %s', (_, goals) => {
  test.each(goals)('%s', (goal) => {
    expect(years(`x ${goal}`)).toEqual([]);
  });
});

describe('a sentence about what lies ahead', () => {
  test.each([
    ['en', 'The port shall open in 2026.'],
    ['en', 'The port would open in 2026.'],
    ['en', 'They are going to meet in 2026.'],
    ['en', 'A second round is expected in 2026.'],
    ['en', 'A second round is scheduled in 2026.'],
    ['en', 'A second round is planned in 2026.'],
    ['en', 'It plans a second round in 2026.'],
    ['en', 'A second round is due in 2026.'],
    ['en', 'The upcoming round of 2026.'],
    ['en', 'In 2026 comes the next round.'],
    ['de', 'Der Hafen wird 2026 eröffnet.'],
    ['de', 'Die Häfen werden 2026 eröffnet.'],
    ['de', 'Der Hafen soll 2026 öffnen.'],
    ['fr', 'La rencontre prévue en 2026.'],
    ['fr', 'Les prochaines rencontres, en 2026.'],
    ['es', 'El puerto será abierto en 2026.'],
    ['es', 'La próxima reunión es en 2026.'],
    ['fr', 'Les prochaines négociations, en 2026.'],
    ['pt', 'O porto será aberto em 2026.'],
    ['it', 'Il porto sarà aperto nel 2026.'],
    ['it', 'Il prossimo incontro nel 2026.'],
    ['id', 'Pelabuhan itu akan dibuka pada 2026.'],
    ['id', 'Pertemuan mendatang pada 2026.'],
    ['ru', 'Порт будет открыт в 2026 году.'],
    ['ru', 'Встреча предстоящего 2026 года.'],
    ['ar', 'سوف يفتح الميناء في 2026.'],
    ['ar', 'الاجتماع المقبل في 2026.'],
    ['fa', 'بندر در 2026 باز خواهد شد.'],
    ['ur', 'بندرگاہ 2026 میں کھلے گا'],
    ['hi', 'बंदरगाह 2026 में खुलेगा, उद्घाटन होगा।'],
    ['hi', 'आगामी बैठक 2026 में है।'],
    ['ja', '港は2026年に開く計画だ。'],
    ['zh', '港口将于2026年开放。'],
    ['zh', '港口將於2026年開放。'],
    ['zh', '计划2026年开放。'],
    ['ko', '항구는 2026년에 열릴 예정이다.'],
    ['ko', '항구는 2026년에 여는 것이 목표다.'],
  ])('in %s: %s', (_, sentence) => {
    expect(years(sentence)).toEqual([]);
  });

  test.each([
    ['en', 'The port opened in 2024. It will be widened.'],
    ['ru', 'Порт открылся в 2024 году. Он будет расширен.'],
    ['hi', 'बंदरगाह 2024 में खुला। विस्तार होगा।'],
    ['ar', 'افتتح الميناء في 2024؟ سوف يتوسع.'],
    ['ja', '港は2024年に開いた。拡張する予定だ。'],
    ['zh', '港口在2024年开放。计划扩建。'],
    ['ur', 'بندرگاہ 2024 میں کھلی۔ توسیع کی جائے گی۔'],
  ])('says nothing of the sentence before it, in %s', (_, text) => {
    expect(years(text)).toEqual([2024]);
  });

  test('far away in the same sentence says nothing either', () => {
    expect(years(`The port opened in 2024 ${'and was widened '.repeat(9)}and will stay`)).toEqual([2024]);
  });
});

describe('years as figures', () => {
  test.each([
    ['this very year', 'in 2026', [2026]],
    ['next year', 'in 2027', []],
    ['behind a bracket', 'the pact (2021)', [2021]],
    ['before a full stop', 'in 2021.', [2021]],
    ['before a comma and a space', 'in 2021, they', [2021]],
    ['before a hyphen and a word', 'the 2021-era pact', [2021]],
    ['a range with spaces', '2021 - 24', []],
    ['a range with a dash', '2021 –24', []],
    ['a range with a slash', '2021/22', []],
    ['a time', '2021:30', []],
    ['the end of a range', '19-2021', []],
    ['a price', '€ 2021', []],
    ['a price without a space', '£2021', []],
    ['a word before it', 'mark2021', []],
    ['a larger number', '2021,500', []],
    ['a decimal', '2021.5', []],
    ['two years', 'in 2019 and in 2021', [2019, 2021]],
  ])('%s: %s', (_, text, expected) => {
    expect(years(text)).toEqual(expected);
  });
});
