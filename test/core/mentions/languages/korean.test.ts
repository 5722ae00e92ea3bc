import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, findAll, rejected, expectNames, expectNoNames } = checksFor('ko');

describe('Korean names', () => {
  it.each([
    ['미국은 일본과, 프랑스의 요청에', ['미국=US', '일본=JP', '프랑스=FR']],
    ['중국에서는 러시아로부터', ['중국=CN@', '러시아=RU']],
    ['인도네시아와 우크라이나', ['인도네시아=ID', '우크라이나=UA']],
    ['한국기업과 독일산 부품', ['한국=KR', '독일=DE']],
    ['유엔과 나토, 유럽연합', ['유엔=UN', '나토=NATO', '유럽연합=EU']],
  ])('%s', expectNames);

  it('finds terms and topics with their particles', () => {
    expect(findAll('일본과 반도체 협정을 체결했다')).toEqual([
      '일본=JP',
      '반도체=topic:semiconductors',
      '협정=term:agreement',
      '체결=term:sign',
    ]);
  });
});

describe('Korean names of one syllable', () => {
  it.each([
    ['한미일 정상', ['한=KR', '미=US', '일=JP']],
    ['한미동맹과 미중 갈등', ['한=KR', '미=US', '미=US', '중=CN']],
    ['한·미·일 외교장관', ['한=KR', '미=US', '일=JP']],
    ['북러가 밀착', ['북=KP', '러=RU']],
    ['대북제재와 방미 일정', ['북=KP', '미=US']],
  ])('%s', expectNames);

  it.each([
    ['alone', '한 사람, 미 의식, 일 때문에, 중 하나'],
    ['companies', '한미약품이 발표'],
    ['regions', '북미와 남미, 중남미'],
  ])('%s', expectNoNames);
});

describe('Korean names that are also words', () => {
  it.each([
    ['means, arrogance, drying', '교통 수단을 이용하고 오만한 태도로 말리는'],
    ['humanitarian aid', '인도적 지원과 인도주의'],
    ['seas', '인도양과 남중국해'],
    ['languages', '한국어와 일본어'],
    ['shipbuilding', '조선업과 조선소'],
    ['newspapers', '조선일보와 한국일보'],
  ])('%s', expectNoNames);

  it('count before an office and beside another country', () => {
    expect(find('오만 외무장관이 말했다')).toEqual(['오만=OM']);
    expect(find('인도는 러시아와 협의했다')).toEqual(['인도=IN', '러시아=RU']);
  });

  it('says that nothing speaks for the country', () => {
    expect(rejected('교통 수단을')).toContain('수단:weak-without-evidence');
  });
});
