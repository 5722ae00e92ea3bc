import { describe, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { expectAll } = checksFor('ko');

describe('Korean news: countries, groups, terms and topics of whole sentences', () => {
  it.each<[string, string[]]>([
    [
      '美·日 정상은 반도체 공급망과 수출통제에 관한 공동성명을 발표했다.',
      [
        '美=US',
        '日=JP',
        '반도체=topic:semiconductors',
        '공급망=topic:supply_chain',
        '수출통제=topic:export_control',
        '공동성명=term:joint_statement',
      ],
    ],
    [
      '北 미사일 발사에 러 외무부는 침묵했고, 日 정부는 제재를 요구했다.',
      ['北=KP', '미사일=topic:defence', '러=RU', '日=JP', '제재=topic:export_control'],
    ],
    [
      '한·캐나다 정상은 핵심광물 협력 양해각서에 서명했다.',
      [
        '한=KR',
        '캐나다=CA',
        '핵심광물=topic:critical_minerals',
        '협력=term:cooperation~',
        '양해각서=term:mou',
        '서명=term:sign',
      ],
    ],
    [
      '미 국방장관과 한국 국방장관은 확장억제와 방위비 분담금 특별협정을 논의했다.',
      [
        '미=US',
        '국방장관=topic:defence',
        '한국=KR',
        '국방장관=topic:defence',
        '확장억제=topic:defence',
        '방위비=topic:defence',
      ],
    ],
    [
      '크렘린궁은 우크라 휴전 협상에 튀르키예가 중재에 나섰다고 밝혔다.',
      ['크렘린궁=RU', '우크라=UA', '휴전=term:ceasefire', '협상=term:negotiation', '튀르키예=TR', '중재=topic:peace~'],
    ],
    [
      '불법 조업을 하던 중국어선이 나포되자 베이징은 서울에 항의했다.',
      ['조업=topic:fisheries_water', '중국=CN', '베이징=CN', '서울=KR'],
    ],
    [
      '이란 대통령은 핵합의 복귀를 거부했고, 이스라엘과 미국은 이를 비판했다.',
      ['이란=IR', '핵합의=term:deal', '이스라엘=IL', '미국=US'],
    ],
    ['미영이 호주머니에서 그리스어로 쓴 편지를 꺼냈다.', []],
    [
      '한·중앙아시아 협력 포럼과 한-아세안 정상회의가 열렸다.',
      ['한=KR', '협력=term:cooperation~', '한=KR', '아세안=ASEAN', '정상회의=term:talks~'],
    ],
    [
      '북러 조약 비준으로 평양과 모스크바의 밀착이 심해졌다.',
      ['북=KP', '러=RU', '조약=term:treaty', '비준=term:ratify', '평양=KP', '모스크바=RU'],
    ],
  ])('%s', expectAll);
});
