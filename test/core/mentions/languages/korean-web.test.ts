import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { rejected, expectNames, expectNoNames } = checksFor('ko');

type Row = [text: string, expected: string[]];

describe('Korean names of one letter', () => {
  it.each<Row>([
    ['방한한 총리와 방한 중인 장관', ['한=KR', '한=KR']],
    ['방중한 대표단과 방일하는 장관', ['중=CN', '일=JP']],
    ['대중 무역 적자와 대중 수출 규제', ['중=CN', '중=CN']],
    ['주한 미국대사와 주일 대사, 주미 대사관', ['한=KR', '미국=US', '일=JP', '미=US']],
    ['재일동포와 재미교포, 재중 동포', ['일=JP', '미=US', '중=CN']],
    ['반미 시위와 친중 세력, 반일 감정, 혐한', ['미=US', '중=CN', '일=JP', '한=KR']],
    ['탈북자와 항일 운동, 친러 정부', ['북=KP', '일=JP', '러=RU']],
    ['남북 정상회담과 남북관계', ['남=KR', '북=KP', '남=KR', '북=KP']],
    ['남북은 합의했고 남북 주민은 기뻐했다', ['남=KR', '북=KP', '남=KR', '북=KP']],
    ['한국 대표는 북측에 문서를 건넸다', ['한국=KR', '북측=KP~']],
    ['남북한이 함께 입장했다', ['남=KR', '북한=KP']],
    ['북미 정상회담이 열렸고 북미 대륙은 넓다', ['북=KP', '미=US']],
  ])('%s', expectNames);

  it.each([
    ['crowds and buses', '대중의 인기를 얻은 대중교통, 대중 음악'],
    ['weekdays and fun', '주중에 재미있는 영화, 재미 삼아'],
    ['the points of the compass', '남북으로 길게 뻗은 도로'],
    ['half a day', '반일 근무와 반일제'],
    ['a close friend, and what enchants', '친한 친구에게 반한 사람'],
    ['clothes for the cold', '방한복과 방한 용품'],
    ['handsome men', '미중년 배우'],
    ['regions', '북미 시장과 중남미'],
  ])('are not %s', expectNoNames);
});

describe('Korean longer names', () => {
  it.each<Row>([
    ['미국식 민주주의와 일본식 정원', ['미국=US', '일본=JP']],
    ['경기는 한국시간으로 새벽에 열린다', ['한국=KR']],
    ['대만족이었고 러시아워를 피했다', []],
    ['멕시코만과 기니만, 오만만', []],
  ])('%s', expectNames);

  it('say why they are none', () => {
    expect(rejected('대만족이었다')).toContain('대만:common-word');
  });
});
