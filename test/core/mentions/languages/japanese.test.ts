import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, findAll, rejected, expectNames, expectNoNames } = checksFor('ja');

describe('Japanese names', () => {
  it.each([
    ['日本と英国が署名した', ['日本=JP', '英国=GB']],
    ['インドネシアとインドの首脳', ['インドネシア=ID', 'インド=IN']],
    ['ﾄﾞｲﾂ、ドイツ', ['ドイツ=DE']],
    ['サウジアラビアはイスラエル側に', ['サウジアラビア=SA', 'イスラエル=IL']],
    ['アラブ首長国連邦とＵＡＥ', ['アラブ首長国連邦=AE', 'ＵＡＥ=AE']],
    ['国連と欧州連合、NATO、G7', ['国連=UN', '欧州連合=EU', 'NATO=NATO', 'G7=G7']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expect.arrayContaining(expected));
  });

  it('marks a capital before で as the place', () => {
    expect(find('東京で会議、東京とワシントンは一致')).toEqual(['東京=JP@', '東京=JP', 'ワシントン=US']);
  });

  it('finds terms and topics between names', () => {
    expect(findAll('日本とフィリピンは半導体の協定に署名')).toEqual([
      '日本=JP',
      'フィリピン=PH',
      '半導体=topic:semiconductors',
      '協定=term:agreement',
      '署名=term:sign',
    ]);
  });
});

describe('Japanese names of one letter', () => {
  it.each([
    ['日米韓の外相', ['日=JP', '米=US', '韓=KR']],
    ['英仏独が声明', ['英=GB', '仏=FR', '独=DE']],
    ['ロ朝の接近と対ロ制裁', ['ロ=RU', '朝=KP', 'ロ=RU']],
    ['対米輸出と訪日、駐英大使', ['米=US', '日=JP', '英=GB']],
    ['米政府と仏大統領、露軍', ['米=US', '仏=FR', '露=RU']],
    ['日米豪印の枠組み', ['日米豪印=QUAD']],
  ])('%s', expectNames);

  it.each([
    ['alone', '米を炊き、英に学び、中を見る'],
    ['in longer words', '新米、独自、仏教、伊豆、英語、中央、露天、豪雨、朝食、台風'],
    ['dates', '15日中に、今日米を買う'],
    ['a suffix of time', '会談中、戦争中独立した'],
  ])('%s', expectNoNames);

  it('reads the middle of a visit as time', () => {
    expect(find('訪米中の首相')).toEqual(['米=US']);
  });

  it('gives a date before a country no country of its own', () => {
    expect(find('5日米国で')).toEqual(['米国=US@']);
  });
});

describe('Japanese words that are no country', () => {
  it.each([
    ['seas', '日本海、インド洋、東シナ海'],
    ['regions', '北米、中東、中国地方、インド太平洋'],
    ['languages', '日本語と中国語とドイツ語'],
    ['companies', '日本経済新聞と東京電力と中国電力'],
  ])('%s', expectNoNames);

  it('says what a masked name is', () => {
    expect(rejected('中国地方の雨')).toContain('中国:other-place');
  });

  it('ジョージア is the state beside Atlanta and the country beside Tbilisi', () => {
    expect(find('ジョージアの首都トビリシで')).toContain('ジョージア=GE');
    expect(find('アトランタはジョージアにある')).toEqual([]);
  });
});
