import { describe, expect, it } from 'vitest';
import { checksFor } from '../support/checks.ts';

const { find, findAll, rejected, expectNames, expectNoNames } = checksFor('zh');

describe('Chinese names, simplified and traditional', () => {
  it.each([
    ['美国和日本签署', ['美国=US', '日本=JP']],
    ['美國與臺灣、台灣和烏克蘭', ['美國=US', '臺灣=TW', '台灣=TW', '烏克蘭=UA']],
    ['印度尼西亚与印度', ['印度尼西亚=ID', '印度=IN']],
    ['尼日尔和尼日利亚', ['尼日尔=NE', '尼日利亚=NG']],
    ['義大利、意大利、沙烏地阿拉伯', ['義大利=IT', '意大利=IT', '沙烏地阿拉伯=SA']],
    ['联合国、歐盟和北约', ['联合国=UN', '歐盟=EU', '北约=NATO']],
  ])('%s', expectNames);

  it('marks a capital behind 在 as the place', () => {
    expect(find('在东京会谈，东京与北京表示')).toEqual(['东京=JP@', '东京=JP', '北京=CN']);
  });

  it('finds terms and topics of both scripts', () => {
    const expected = ['term:sign', 'term:trade_agreement'];
    const codes = (text: string) => findAll(text).map((found) => found.split('=')[1]);
    expect(codes('中国签署关税协议').slice(1)).toEqual(expected);
    expect(codes('中國簽署關稅協議').slice(1)).toEqual(expected);
  });
});

describe('Chinese names of one letter', () => {
  it.each([
    ['中美关系与俄乌战争', ['中=CN', '美=US', '俄=RU', '乌=UA']],
    ['美日韩三国', ['美=US', '日=JP', '韩=KR']],
    ['对华政策，访美，驻韩', ['华=CN', '美=US', '韩=KR']],
    ['中方回应，美军撤离，俄外长抵达', ['中=CN', '美=US', '俄=RU']],
  ])('%s', expectNames);

  it.each([
    ['alone', '美是什么，中午的法子，德高望重'],
    ['in longer words', '其中、美丽、法律、道德、英雄、印象、日前、无法'],
    ['dates', '15日，今日，近日'],
    ['names of persons by their sound', '总理阿德恩表示将签署协定，韩德尔的音乐，哲学家阿德勒'],
  ])('%s', expectNoNames);

  it('gives a date before a country no country of its own', () => {
    expect(find('3日美国宣布，其中以色列')).toEqual(['美国=US', '以色列=IL']);
  });
});

describe('Chinese words that are no country', () => {
  it.each([
    ['seas and regions', '印度洋、约旦河、中东、日本海、墨西哥湾'],
    ['states of the US', '马里兰州和新墨西哥州'],
    ['languages', '英语、法语、日语、德语'],
    ['newspapers', '华盛顿邮报和华尔街日报'],
  ])('%s', expectNoNames);

  it('says what a masked name is', () => {
    expect(rejected('约旦河边')).toContain('约旦:other-place');
  });
});
