import { describe, expect, it } from 'vitest';
import { findNames } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

const lexicons = lexiconsFor('ko');
const find = (text: string) => findNames(text, ...lexicons);

type Row = [text: string, expected: string[]];

describe('Korean names that are also words', () => {
  it.each<Row>([
    ['우리 기업의 이란 진출을 돕는다', ['이란=IR']],
    ['이란에 대한 압박과 이란산 원유', ['이란=IR', '이란=IR']],
    ['자유란 무엇이며 행복이란 무엇인가', []],
    ['인도와의 회담, 인도산 쌀', ['인도=IN', '인도=IN']],
    ['자전거가 인도에서 넘어졌다', []],
    ['차량이 인도에 올라섰고 부품은 다음 주에 인도된다', []],
    ['우리 공장은 인도에서 새 전화기를 만든다', ['인도=IN']],
    ['힌두 축제가 열린 인도의 작은 마을', ['인도=IN']],
    ['인도 사람들도 인도영화를 본다', ['인도=IN', '인도=IN']],
    ['기니에서는 선거가 끝났다. 기니피그를 기른다. 줄이 기니까 내일 오자', ['기니=GN@']],
    ['독일은 범죄인 인도 절차를 멈췄다', ['독일=DE']],
    ['함께 집으로 가자', []],
    ['이스라엘군이 가자 남부를 공격했다', ['이스라엘=IL', '가자=PS']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('Korean runs that are also words', () => {
  it.each<Row>([
    ['피해가 중한 점을 고려했다', []],
    ['중한 상해를 입었다', []],
    ['함께 일한 동료, 부산에서 일한다', []],
    ['중한 관계와 일한 의원연맹', ['중=CN', '한=KR', '일=JP', '한=KR']],
    ['예산 중 정부재원이 줄었다', []],
    ['중 정부가 반발했다', ['중=CN']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('Chinese letters in Korean', () => {
  it.each<Row>([
    ['방송 中 사고, 대화中 욕설', []],
    ['中 외교부와 美中 회담', ['中=CN', '美=US', '中=CN']],
    ['馬英九 총통', []],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});

describe('Korean names of places', () => {
  it.each<Row>([
    ['도쿄에서 만난 두 장관은 서울과 도쿄의 합의를 전했다', ['도쿄=JP@', '서울=KR', '도쿄=JP']],
    ['대통령은 폴란드를 방문했고 캐나다서 연설했다', ['폴란드=PL@', '캐나다=CA@']],
    ['독일에 장비를 넘겼다', ['독일=DE']],
    ['도미니카공화국과 도미니카, 중앙아프리카공화국', ['도미니카공화국=DO', '도미니카=DM', '중앙아프리카공화국=CF']],
    ['보스니아헤르체고비나의 수도', ['보스니아헤르체고비나=BA']],
    ['워싱턴DC에서 만나 인도공장을 논의했다', ['워싱턴DC=US@', '인도=IN']],
    ['파나마 운하와 서인도 제도, 잉글랜드은행', []],
    ['가수 차드 스미스의 공연', []],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });
});
