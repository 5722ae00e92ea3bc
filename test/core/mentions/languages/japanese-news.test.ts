import { describe, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { expectAll } = checksFor('ja');

describe('Japanese news: countries, groups, terms and topics of whole sentences', () => {
  it.each<[string, string[]]>([
    [
      '日米韓3カ国は、北朝鮮への制裁と海洋安全保障をめぐり共同声明を発表した。',
      [
        '日=JP',
        '米=US',
        '韓=KR',
        '北朝鮮=KP',
        '制裁=topic:export_control',
        '海洋安全保障=topic:maritime_security',
        '共同声明=term:joint_statement',
      ],
    ],
    [
      '日・米・豪・印の首脳は、重要鉱物の供給網を強める覚書に署名した。',
      [
        '日=JP',
        '米=US',
        '豪=AU',
        '印=IN',
        '重要鉱物=topic:critical_minerals',
        '供給網=topic:supply_chain',
        '覚書=term:mou',
        '署名=term:sign',
      ],
    ],
    [
      '米ホワイトハウスは、ウクライナとロシアの停戦交渉が続いていると述べた。',
      ['米=US', 'ホワイトハウス=US', 'ウクライナ=UA', 'ロシア=RU', '停戦=term:ceasefire', '交渉=term:negotiation'],
    ],
    [
      '英、仏、独の外相はテヘランでイランと核協議を行った。',
      ['英=GB', '仏=FR', '独=DE', 'テヘラン=IR@', 'イラン=IR', '核=topic:nuclear~', '協議=term:negotiation~'],
    ],
    [
      '日中両国は防衛当局間の対話を再開し、訪米中の首相は関税の引き下げを求めた。',
      ['日=JP', '中=CN', '防衛=topic:defence', '米=US', '関税=topic:trade'],
    ],
    [
      '営業日中にお届けします。戦後日本の復興を語る日比野さんは、パナマ帽をかぶっていた。',
      ['日本=JP', '復興=topic:humanitarian'],
    ],
    [
      'フィリピンとの円滑化協定が発効し、マニラは歓迎した。',
      ['フィリピン=PH', '円滑化協定=term:security_agreement', '発効=term:enter_into_force', 'マニラ=PH'],
    ],
    [
      '欧米の企業とインド洋の漁業、メキシコ湾の油田は別の話だ。',
      ['米=US~', '漁業=topic:fisheries_water', '油田=topic:energy'],
    ],
    [
      'クレムリンは、露朝条約は防衛的だと主張した。',
      ['クレムリン=RU', '露=RU', '朝=KP', '条約=term:treaty', '防衛=topic:defence'],
    ],
    [
      '韓国大統領府は、全米で人気の半導体企業を誘致すると発表した。',
      ['韓国=KR', '米=US@~', '半導体=topic:semiconductors'],
    ],
  ])('%s', expectAll);
});
