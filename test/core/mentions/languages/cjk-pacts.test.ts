import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../src/core/find-mentions.ts';
import type { Lexicon } from '../../../../src/core/lexicon/lexicon.ts';
import { articleOf } from '../support/find-in.ts';
import { shippedLexiconsFor } from '../support/real-lexicons.ts';

/** Pacts named in a text, each as often as it is named. */
function pactsIn(text: string, lexicons: readonly Lexicon[]): string[] {
  const { mentions } = findMentions(articleOf(text), lexicons);
  return mentions.filter(({ kind }) => kind === 'pact').map(({ code }) => code);
}

const PARIS = 'multi-2015-paris';
const NPT = 'multi-1968-non-proliferation-treaty-npt';
const UNCLOS = 'un-1982-unclos';
const KYOTO = 'unfccc-1997-kyoto-protocol';
const GENEVA = 'multi-1949-geneva-conventions';
const RCEP = 'multi-2020-rcep';
const JCPOA = 'multi-2015-jcpoa';
const INF = 'ru-us-1987-inf-treaty';
const NEW_START = 'ru-us-2010-new-start';
const BUDAPEST = 'multi-1994-budapest-memorandum';
const MINSK = 'osce-ru-ua-2015-minsk-ii';
const OSLO = 'il-ps-1993-oslo-accords';
const CAMP_DAVID = 'eg-il-us-1978-camp-david-accords';
const DAYTON = 'ba-hr-rs-1995-dayton';
const GOOD_FRIDAY = 'gb-ie-1998-good-friday';
const ABRAHAM = 'multi-2020-abraham-accords';
const SCHENGEN = 'eu-1985-schengen';
const MAASTRICHT = 'eu-1992-maastricht';
const LISBON = 'eu-2007-lisbon';
const ROME = 'multi-1998-rome-statute';
const CWC = 'un-1993-cwc';
const BWC = 'un-1972-bwc';
const OTTAWA = 'multi-1997-ottawa-mine-ban';
const ATT = 'multi-2013-arms-trade-treaty';
const SPACE = 'un-1967-outer-space-treaty';
const ANTARCTIC = 'multi-1959-antarctic';
const CHARTER = 'un-1945-charter';

type Row = [text: string, pact: string];

const JAPANESE: Row[] = [
  ['「パリ協定」からの離脱は避けたいという。', PARIS],
  ['核拡散防止条約の再検討会議が開かれた。', NPT],
  ['国連海洋法条約に基づいて解決すべきだ。', UNCLOS],
  ['京都議定書を批准した国は増えた。', KYOTO],
  ['ジュネーブ諸条約に違反する攻撃だ。', GENEVA],
  ['ジュネーヴ条約は捕虜を守る。', GENEVA],
  ['東アジアの地域的な包括的経済連携が動き出す。', RCEP],
  ['米国がイラン核合意から抜けた年だ。', JCPOA],
  ['米国とロシアのINF条約が失効した。', INF],
  ['中距離核戦力全廃条約の失効から数年がたつ。', INF],
  ['新START条約が切れる。', NEW_START],
  ['ブダペスト覚書は守られなかった。', BUDAPEST],
  ['ミンスク合意をめぐる協議は難航した。', MINSK],
  ['オスロ合意から三十年以上になる。', OSLO],
  ['キャンプ・デービッド合意は歴史を変えた。', CAMP_DAVID],
  ['デイトン合意で内戦は終わった。', DAYTON],
  ['ベルファスト合意（聖金曜日協定）の記念日だ。', GOOD_FRIDAY],
  ['アブラハム合意への参加を促した。', ABRAHAM],
  ['シェンゲン協定に加わる。', SCHENGEN],
  ['マーストリヒト条約の発効後に生まれた。', MAASTRICHT],
  ['リスボン条約第五十条がある。', LISBON],
  ['ローマ規程の締約国には逮捕の義務がある。', ROME],
  ['化学兵器禁止条約に違反した疑い。', CWC],
  ['生物兵器禁止条約の会合が始まる。', BWC],
  ['オタワ条約から脱退する動き。', OTTAWA],
  ['対人地雷禁止条約を守る。', OTTAWA],
  ['武器貿易条約の締約国会議。', ATT],
  ['宇宙条約は領有を禁じる。', SPACE],
  ['南極条約が調査を守る。', ANTARCTIC],
  ['国連憲章の原則を確かめた。', CHARTER],
];

const SIMPLIFIED: Row[] = [
  ['两国领导人重申全面落实《巴黎协定》的目标。', PARIS],
  ['各方认为巴黎协定是重要基础。', PARIS],
  ['《不扩散核武器条约》审议大会开幕。', NPT],
  ['应当依据《联合国海洋法公约》解决。', UNCLOS],
  ['京都议定书已经生效多年。', KYOTO],
  ['这违反了日内瓦公约的规定。', GENEVA],
  ['区域全面经济伙伴协定已对各国生效。', RCEP],
  ['美国退出伊朗核协议之后局势紧张。', JCPOA],
  ['美国与俄罗斯的《中导条约》已经失效。', INF],
  ['《新削减战略武器条约》即将到期。', NEW_START],
  ['布达佩斯备忘录没有得到遵守。', BUDAPEST],
  ['明斯克协议未能落实。', MINSK],
  ['奥斯陆协议签署三十多年了。', OSLO],
  ['戴维营协议改变了历史。', CAMP_DAVID],
  ['代顿协议结束了内战。', DAYTON],
  ['贝尔法斯特协议的周年纪念。', GOOD_FRIDAY],
  ['更多国家可能加入亚伯拉罕协议。', ABRAHAM],
  ['加入《申根协定》的条件。', SCHENGEN],
  ['马斯特里赫特条约之后。', MAASTRICHT],
  ['里斯本条约第五十条。', LISBON],
  ['《罗马规约》缔约国有义务逮捕他。', ROME],
  ['涉嫌违反《禁止化学武器公约》。', CWC],
  ['《禁止生物武器公约》会议召开。', BWC],
  ['宣布退出渥太华公约。', OTTAWA],
  ['武器贸易条约缔约国会议。', ATT],
  ['外层空间条约禁止占有月球。', SPACE],
  ['南极条约保护科考。', ANTARCTIC],
  ['遵守联合国宪章的宗旨。', CHARTER],
];

const TRADITIONAL: Row[] = [
  ['兩國領袖重申落實《巴黎協定》的目標。', PARIS],
  ['各方認為巴黎協定是重要基礎。', PARIS],
  ['《核不擴散條約》檢討大會開幕。', NPT],
  ['《不擴散核武器條約》檢討大會開幕。', NPT],
  ['應依據《聯合國海洋法公約》解決。', UNCLOS],
  ['京都議定書已經生效多年。', KYOTO],
  ['這違反了日內瓦公約的規定。', GENEVA],
  ['區域全面經濟夥伴協定對各國生效。', RCEP],
  ['美國退出伊朗核協議之後局勢緊張。', JCPOA],
  ['美國與俄羅斯的中程飛彈條約已經失效。', INF],
  ['《新削減戰略武器條約》即將到期。', NEW_START],
  ['布達佩斯備忘錄沒有得到遵守。', BUDAPEST],
  ['明斯克協議未能落實。', MINSK],
  ['奧斯陸協議簽署三十多年了。', OSLO],
  ['大衛營協議改變了歷史。', CAMP_DAVID],
  ['岱頓協定結束了內戰。', DAYTON],
  ['貝爾法斯特協議的週年紀念。', GOOD_FRIDAY],
  ['更多國家可能加入亞伯拉罕協議。', ABRAHAM],
  ['更多國家可能加入亞伯拉罕協定。', ABRAHAM],
  ['加入《申根協定》的條件。', SCHENGEN],
  ['馬斯垂克條約之後。', MAASTRICHT],
  ['里斯本條約第五十條。', LISBON],
  ['《羅馬規約》締約國有義務逮捕他。', ROME],
  ['涉嫌違反《禁止化學武器公約》。', CWC],
  ['《禁止生物武器公約》會議召開。', BWC],
  ['宣布退出渥太華公約。', OTTAWA],
  ['武器貿易條約締約國會議。', ATT],
  ['外太空條約禁止占有月球。', SPACE],
  ['南極條約保護科考。', ANTARCTIC],
  ['遵守聯合國憲章的宗旨。', CHARTER],
];

const KOREAN: Row[] = [
  ["'파리협정'에서 다시 탈퇴했다.", PARIS],
  ['파리 기후협약을 이행하기로 했다.', PARIS],
  ['핵확산금지조약(NPT)에서 탈퇴한다고 밝혔다.', NPT],
  ['유엔해양법협약에 따라 해결해야 한다.', UNCLOS],
  ['교토의정서를 비준했다.', KYOTO],
  ['제네바협약을 위반한 공격이다.', GENEVA],
  ['역내포괄적경제동반자협정(RCEP)이 발효됐다.', RCEP],
  ['미국이 이란 핵합의를 탈퇴한 뒤였다.', JCPOA],
  ['중거리핵전력조약(INF)에서 빠졌다.', INF],
  ['신전략무기감축협정은 만료된다.', NEW_START],
  ['부다페스트 양해각서는 지켜지지 않았다.', BUDAPEST],
  ['민스크 협정이 이행되지 않았다.', MINSK],
  ['오슬로협정을 맺은 지 서른 해가 넘었다.', OSLO],
  ['오슬로 협정은 역사를 바꿨다.', OSLO],
  ['캠프데이비드 협정으로 이어졌다.', CAMP_DAVID],
  ['데이턴 협정을 맺고 내전을 끝냈다.', DAYTON],
  ['성금요일 협정의 기념일이다.', GOOD_FRIDAY],
  ['아브라함 협정에 가입하라고 했다.', ABRAHAM],
  ['솅겐 조약을 맺은 나라들.', SCHENGEN],
  ['솅겐협정에 가입한다.', SCHENGEN],
  ['마스트리흐트 조약 이후의 일이다.', MAASTRICHT],
  ['리스본 조약에 따른 절차다.', LISBON],
  ['로마규정의 당사국은 체포할 의무가 있다.', ROME],
  ['화학무기금지협약을 어겼다.', CWC],
  ['생물무기금지협약에 가입했다.', BWC],
  ['대인지뢰금지협약에서 탈퇴한다.', OTTAWA],
  ['오타와 협약에서 탈퇴한다.', OTTAWA],
  ['무기거래조약의 당사국 회의다.', ATT],
  ['우주조약은 소유를 금지한다.', SPACE],
  ['남극조약이 연구를 보호한다.', ANTARCTIC],
  ['유엔헌장의 원칙을 확인했다.', CHARTER],
];

describe.each<[string, string, Row[]]>([
  ['Japanese', 'ja', JAPANESE],
  ['Chinese in simplified letters', 'zh', SIMPLIFIED],
  ['Chinese in traditional letters', 'zh', TRADITIONAL],
  ['Korean', 'ko', KOREAN],
])('the best-known pacts in %s', (_, lang, rows) => {
  const lexicons = shippedLexiconsFor(lang);

  it.each(rows)('%s', (text, pact) => {
    expect(pactsIn(text, lexicons).filter((found) => found === pact)).not.toEqual([]);
    expect(pactsIn(text, lexicons).filter((found) => found !== pact)).toEqual([]);
  });
});

describe('a name that several pacts bear in Japanese', () => {
  const lexicons = shippedLexiconsFor('ja');

  it('is the one whose parties stand beside it', () => {
    expect(pactsIn('ロシアと日本の東京宣言は領土に触れた。', lexicons)).toEqual(['jp-ru-1993-tokyo-declaration']);
    expect(pactsIn('日本とカザフスタン、ウズベキスタンは東京宣言を出した。', lexicons)).toEqual([
      'ca-jp-2025-tokyo-declaration',
    ]);
  });

  it('is none of them where their parties are not named', () => {
    expect(pactsIn('日本の女性団体は東京宣言を採択した。', lexicons)).toEqual([]);
    expect(pactsIn('日本とブラジルは東京宣言を出した。', lexicons)).toEqual([]);
  });

  it('is none of them where a party is only named far away', () => {
    const between = '会議では教育や保健について多くの意見が出され、参加者は夜まで話し合いを続けた。'.repeat(12);
    expect(pactsIn(`日本の団体は東京宣言を採択した。${between}日本はロシアへの制裁を続ける。`, lexicons)).toEqual([]);
  });
});
