import { describe, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { expectAll } = checksFor('zh');

describe('Chinese news: countries, groups, terms and topics of whole sentences', () => {
  it.each<[string, string[]]>([
    [
      '美国与乌克兰周五在华盛顿签署关键矿产协议，俄外长随后访华，要求中方澄清立场。',
      [
        '美国=US',
        '乌克兰=UA',
        '华盛顿=US@',
        '签署=term:sign',
        '关键=topic:critical_minerals',
        '矿产协议=term:deal',
        '俄=RU',
        '华=CN',
        '中=CN',
      ],
    ],
    [
      '中越两国边境谈判重启，中巴防务合作加强，日方对此表示关切。',
      [
        '中=CN',
        '越=VN',
        '边境=topic:boundaries~',
        '谈判=term:negotiation',
        '中=CN',
        '巴=PK',
        '防务=topic:defence',
        '合作=term:cooperation~',
        '日=JP',
      ],
    ],
    [
      '克里姆林宫证实，俄乌双方同意延长停火，白宫则敦促北约增派防空导弹。',
      [
        '克里姆林宫=RU',
        '俄=RU',
        '乌=UA',
        '同意=term:agree~',
        '延长=term:renew~',
        '停火=term:ceasefire',
        '白宫=US',
        '北约=NATO',
        '防空=topic:defence',
        '导弹=topic:defence',
      ],
    ],
    [
      '澳英美三边安全伙伴关系涉及核潜艇，法方批评堪培拉撕毁协议。',
      [
        '澳=AU',
        '英=GB',
        '美=US',
        '三边安全伙伴关系=AUKUS',
        '核潜艇=topic:nuclear',
        '法=FR',
        '堪培拉=AU',
        '撕毁协议=term:withdraw',
      ],
    ],
    [
      '日、美、韩三国外长发表联合声明，谴责朝鲜试射导弹。',
      ['日=JP', '美=US', '韩=KR', '联合声明=term:joint_statement', '朝鲜=KP', '导弹=topic:defence'],
    ],
    [
      '印度洋沿岸的斯里兰卡与沿海地区渔民无关，其中国有企业占多数，发展中国家代表未到场。',
      ['斯里兰卡=LK', '渔民=topic:fisheries_water~', '发展=topic:development'],
    ],
    [
      '我驻美大使会见记者，称美将对华加征关税，欧盟则与中国谈判出口管制。',
      [
        '美=US',
        '美=US~',
        '华=CN',
        '关税=topic:trade',
        '欧盟=EU',
        '中国=CN',
        '谈判=term:negotiation',
        '出口管制=topic:export_control',
      ],
    ],
    [
      '外交部說，紐西蘭、義大利與寮國已和臺灣續簽備忘錄，沙烏地阿拉伯未表態。',
      ['紐西蘭=NZ', '義大利=IT', '寮國=LA', '臺灣=TW', '續簽=term:renew~', '備忘錄=term:mou', '沙烏地阿拉伯=SA'],
    ],
    [
      '此次日俄会谈后，符合法国利益的自贸协定仍未批准，合法移民不受影响。',
      [
        '日=JP',
        '俄=RU',
        '会谈=term:talks~',
        '法国=FR',
        '自贸协定=term:trade_agreement',
        '批准=term:ratify~',
        '移民=topic:migration',
      ],
    ],
    ['奥巴马与希特勒的名字出现在德瑞克的书里，希腊文化节在雅典举行。', ['希腊=GR', '雅典=GR@']],
    [
      '東京和首爾重申安保合作，平壤稱韓美軍演是挑釁，並拒絕無核化談判。',
      [
        '東京=JP',
        '首爾=KR',
        '安保=topic:defence',
        '合作=term:cooperation~',
        '平壤=KP',
        '韓=KR',
        '美=US',
        '軍演=topic:defence',
        '無核化=topic:nonproliferation',
        '談判=term:negotiation',
      ],
    ],
  ])('%s', expectAll);
});
