import { describe, expect, it } from 'vitest';
import { findNames, rejectedIn } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

const lexicons = lexiconsFor('ja');
const find = (text: string) => findNames(text, ...lexicons);

type Row = [text: string, expected: string[]];

describe('Japanese names of one letter before a company', () => {
  it.each<Row>([
    ['米アップルと独シーメンスが提携した', ['米=US', '独=DE']],
    ['国内では米グーグルが強く、韓サムスンが続く', ['米=US', '韓=KR']],
    ['英BPや仏ルノー、米IT大手', ['英=GB', '仏=FR', '米=US']],
    ['米有力紙が伝え、英検察は黙った', ['米=US', '英=GB']],
    ['米原油在庫と米原子力潜水艦', ['米=US', '米=US']],
    ['元英首相と駐留米軍、前仏大統領', ['英=GB', '米=US', '仏=FR']],
    ['独前首相と米次期大統領', ['独=DE', '米=US']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it.each([
    ['rice', 'お米マイスターが新米パンを焼き、玄米アイスを売る'],
    ['the ends of other words', '文豪ストレイと暴露サイト、紀伊スーパー'],
    ['words that end in the letter', '単独政権と文豪作家、石英市場、調印外交、孤独政治、大仏本社、舞台映画、古米市場'],
    ['dew and balconies', '朝露と露台'],
    ['counters', 'バス3台トラック2台'],
    ['towns', '米原の駅と米子、台中の市場'],
  ])('is not %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('Japanese names of one letter in lists and after verbs', () => {
  it.each<Row>([
    ['米、英、仏の外相、日・韓の首相', ['米=US', '英=GB', '仏=FR', '日=JP', '韓=KR']],
    ['首脳会談中、日本は黙っていた', ['日本=JP']],
    ['注目が集まる中、米側は席を立った', ['米側=US']],
    ['その日、英国は晴れ、朝、米国は雨だった', ['英国=GB', '米国=US']],
    ['来日した歌手と離日する選手、知日派の学者', ['日=JP', '日=JP', '日=JP']],
    ['将来日が暮れ、承知中の話と渋滞中の車', []],
    ['嫌韓本を批判した', ['韓=KR']],
    ['渡米中の妹と滞英中の兄', ['米=US', '英=GB']],
    [
      '独ソ戦と印パ国境、米墨国境、日蘭の学者',
      ['独=DE', 'ソ=RU~', '印=IN', 'パ=PK', '米=US', '墨=MX', '日=JP', '蘭=NL'],
    ],
    ['ソ連の崩壊', ['ソ連=RU~']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('日中 and 中日', () => {
  it.each<Row>([
    ['日中、外は暑かった。平日の日中は店がすいている。日中に干す。', []],
    ['昨日の日中、庭で遊んだ', []],
    ['日中は漁業の協議を再開した', ['日=JP', '中=CN']],
    ['日中関係と日中の首脳会談', ['日=JP', '中=CN', '日=JP', '中=CN']],
    ['中日の投手が好投し、中日は三位に上がった', []],
    ['中日友好の船', ['中=CN', '日=JP']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('Japanese names with katakana behind them', () => {
  it.each<Row>([
    ['フランスワインとドイツビール', ['フランス=FR', 'ドイツ=DE']],
    ['ブラジルチームとイタリアリーグ', ['ブラジル=BR', 'イタリア=IT']],
    ['カナダドル、スイスフラン、ロシアルーブル', ['カナダ=CA', 'スイス=CH', 'ロシア=RU']],
    ['ベルギーチョコレートの店', ['ベルギー=BE']],
    ['カタールワールドカップ', ['カタール=QA']],
    ['米ドルと豪ドル', ['米=US~', '豪=AU~']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('are other words where no known word follows', () => {
    expect(
      find('インディアナ、チリソース、スイスロール、タイブレーク、タイゲーム、トルコライス、パナマックス'),
    ).toEqual([]);
  });
});

describe('Japanese adjectives', () => {
  it.each<Row>([
    ['フランス料理と韓国料理、日本画', ['フランス=FR', '韓国=KR', '日本=JP']],
    ['欧米の企業と欧米諸国', ['米=US~', '米=US~']],
    ['北米と中南米、中米の国々', []],
    ['最近日本で暮らし、以前日本を訪れ、今日本は冬だ', ['日本=JP@', '日本=JP@', '日本=JP']],
    ['旧日本海軍の船、日本海の波', ['日本=JP']],
    ['今日本屋に行き、毎日本を読む', []],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('Japanese namesakes', () => {
  it.each<Row>([
    ['マリさんとチャドさんが歌う', []],
    ['西アフリカのマリで軍が動き、マリ政府は否定した', ['マリ=ML@', 'マリ=ML']],
    ['チャドとスーダンの国境', ['チャド=TD~', 'スーダン=SD']],
    ['タイの刺身とヒラメ', []],
    ['タイの首相とベトナムの首相', ['タイ=TH', 'ベトナム=VN']],
    ['ギニア湾、オマーン湾、イギリス海峡、中国自動車道、中国運輸局', []],
    ['全米オープンと全豪オープンの優勝', []],
    ['全仏オープンテニスと全英女子オープンゴルフ', []],
    ['韓国瑜氏と韓国の議員', ['韓国=KR']],
    ['中国地方の雨と中国地方政府の債務', ['中国=CN']],
    ['日本政府と米政府', ['日本=JP', '米=US']],
    ['西インド諸島の港、東インド会社、スペイン風邪、チャド・スミスの曲', []],
    ['外相はローマを訪れ、ローマはこれを歓迎した', ['ローマ=IT@', 'ローマ=IT']],
    ['志摩スペイン村とアメリカ村', []],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('say why', () => {
    expect(rejectedIn('中日の投手', ...lexicons)).toContain('中:organisation');
    expect(rejectedIn('ギニア湾', ...lexicons)).toContain('ギニア:other-place');
  });
});
