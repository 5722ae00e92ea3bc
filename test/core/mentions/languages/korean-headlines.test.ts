import { describe, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { expectNames } = checksFor('ko');

type Row = [text: string, expected: string[]];

describe('a one-letter country that begins a Korean headline', () => {
  it.each<Row>([
    ['미, 새 관세 예고', ['미=US']],
    ['북, 담화 발표', ['북=KP']],
    ['러, 휴전안 거부', ['러=RU']],
    ['중, 대만에 경고', ['중=CN', '대만=TW']],
    ['일, 필리핀과 협정', ['일=JP', '필리핀=PH']],
    ['북, 장구, 꽹과리 소리', []],
    ['회의 중, 한국 대표가 나갔다', ['한국=KR']],
    ['미, 그 아름다움에 대하여', ['미=US']],
  ])('%s', expectNames);
});

describe('Korean pairs of a letter and a name', () => {
  it.each<Row>([
    ['미·이란 핵협상과 러-이란 협력', ['미=US', '이란=IR', '러=RU', '이란=IR']],
    ['이-하마스 휴전, 이·팔 분쟁', ['이=IL', '이=IL', '팔=PS']],
    ['러·우 종전 협상, 러우 전쟁', ['러=RU', '우=UA', '러=RU', '우=UA']],
    ['영·프·독 외교장관', ['영=GB', '프=FR', '독=DE']],
    ['조·중 국경과 조-러 조약', ['조=KP', '중=CN', '조=KP', '러=RU']],
    ['오는 3일·필리핀에서 열린다', ['필리핀=PH@']],
  ])('%s', expectNames);
});

describe('the old vowel that Korean newspapers type for the middle dot', () => {
  it.each<Row>([
    ['프랑스ㆍ독일 공동성명', ['프랑스=FR', '독일=DE']],
    ['미국ㆍ일본ㆍ호주ㆍ인도의 해상 훈련', ['미국=US', '일본=JP', '호주=AU', '인도=IN']],
    ['한ㆍ미ㆍ일 외교장관', ['한=KR', '미=US', '일=JP']],
    ['한ㆍ일 어업협정과 북ㆍ러 조약', ['한=KR', '일=JP', '북=KP', '러=RU']],
    ['미ㆍ중 관세 협상', ['미=US', '중=CN']],
    ['한ㆍ중남미 포럼', ['한=KR']],
    ['영ㆍ프ㆍ독 외교장관', ['영=GB', '프=FR', '독=DE']],
  ])('%s', expectNames);
});

describe('Korean words that carry a country inside', () => {
  it.each<Row>([
    ['주이란 대사와 주베트남한국대사관', ['이란=IR', '베트남=VN']],
    ['주러 대사, 주영대사', ['러=RU', '영=GB']],
    ['방미길에 오른 방일단', ['미=US', '일=JP']],
    ['미측과 일측은 인니에서 만났다', ['미=US', '일=JP', '인니=ID@']],
    ['정주영 회장이 출연한 주영화', []],
  ])('%s', expectNames);
});
