import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../src/core/find-mentions.ts';
import { articleOf } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

const lexicons = lexiconsFor('ko');

/** Countries as `surface=code form`. */
const formsIn = (text: string): string[] =>
  findMentions(articleOf(text, 'ko'), lexicons)
    .mentions.filter(({ kind }) => kind === 'country')
    .map(({ start, end, code, form }) => `${text.slice(start, end)}=${code} ${form}`);

type Row = [text: string, expected: string[]];

describe('what a Korean ending makes of a country', () => {
  it.each<Row>([
    ['한국인 유학생과 미국인들이 만났다', ['한국=KR people', '미국=US people']],
    ['일본인의 평균 수명, 인도인 기술자', ['일본=JP people', '인도=IN people']],
    ['홍콩인은 투표했다', ['홍콩=HK people']],
    ['독일제 전차와 칠레산 포도', ['독일=DE adjective', '칠레=CL adjective']],
    ['이란산 원유, 이란제 드론', ['이란=IR adjective', '이란=IR adjective']],
    ['한국은 중국과 회담했다', ['한국=KR name', '중국=CN name']],
    ['미국 정부, 일본인데도', ['미국=US name', '일본=JP name']],
    ['대이란제재와 이란제재', ['이란=IR name']],
  ])('%s', (text, expected) => {
    expect(formsIn(text)).toEqual(expected);
  });
});
