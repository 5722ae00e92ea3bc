import { describe, expect, it } from 'vitest';
import { findNames, rejectedIn } from './support/find-in.ts';
import { makeLexicon } from './support/tiny-tables.ts';

const lexicon = makeLexicon({
  settings: { script: 'Jpan', fold: 'chinese' },
  countries: ['JP|name|weak|日', 'US|name|weak|米', 'US|name|strong|米国', 'DE|name|weak|独'],
  masks: ['common-word|独立'],
  rules: ['日¦米¦独|accept|in-run', '日¦米¦独|common-word|always'],
});

describe('names of one letter in a run', () => {
  it('stand beside each other, however many', () => {
    expect(findNames('日米と日独米', lexicon)).toEqual(['日=JP', '米=US', '日=JP', '独=DE', '米=US']);
  });

  it('do not stand alone, or apart', () => {
    expect(findNames('日と米、米', lexicon)).toEqual([]);
    expect(rejectedIn('日と', lexicon)).toEqual(['日:common-word']);
  });

  it('are no run with a longer name', () => {
    expect(findNames('日米国', lexicon)).toEqual(['米国=US']);
  });

  it('are no run with a masked word', () => {
    expect(findNames('日独立', lexicon)).toEqual([]);
  });

  it('are no run with themselves', () => {
    expect(findNames('日日', lexicon)).toEqual([]);
  });
});

describe('mentions that are a part of their surface', () => {
  const korean = makeLexicon({
    settings: { script: 'Kore' },
    countries: ['KR|name|strong|<한>미*', 'US|name|strong|한<미>*', 'KR|name|strong|<한국>*'],
    masks: ['organisation|한미약품'],
  });

  it('share it, and leave out what follows', () => {
    expect(findNames('한미 정상, 한미동맹, 한국기업', korean)).toEqual(['한=KR', '미=US', '한=KR', '미=US', '한국=KR']);
  });

  it('win over a mask that their surface covers', () => {
    const covering = makeLexicon({
      settings: { script: 'Hans', fold: 'chinese' },
      countries: ['CN|name|strong|<中>美元首', 'US|name|strong|中<美>元首'],
      masks: ['common-word|中美元', 'common-word|美元', 'common-word|美元首次', 'common-word|中美元首次'],
    });
    expect(findNames('中美元首会面', covering)).toEqual(['中=CN', '美=US']);
    expect(findNames('中美元，中美元首次上涨', covering)).toEqual([]);
  });

  it('need the whole surface', () => {
    expect(findNames('한 미, 신한미', korean)).toEqual([]);
  });

  it('give way to a longer mask', () => {
    expect(findNames('한미약품', korean)).toEqual([]);
  });
});

describe('names of one letter in a list', () => {
  const listed = makeLexicon({
    settings: { script: 'Jpan', fold: 'chinese' },
    countries: ['JP|name|weak|日', 'US|name|weak|米', 'GB|name|weak|英', 'US|name|strong|米国', 'CN|name|weak|中'],
    rules: [
      '中|common-word|script-before Hani',
      '米¦英¦日¦中|accept|listed',
      '米|accept|script-after Kana & !script-before Hani',
      '米¦英¦日¦中|common-word|always',
    ],
  });

  it('stand one mark apart, not one comma', () => {
    expect(findNames('米、英・日', listed)).toEqual(['米=US', '英=GB', '日=JP']);
    expect(findNames('中，米、国', listed)).toEqual([]);
  });

  it.each(['·', '・', '･', 'ㆍ', '\u119E'])('stand a dot apart, however it is typed: %s', (dot) => {
    expect(findNames(`米${dot}英`, listed)).toEqual(['米=US', '英=GB']);
  });

  it('are no list with a longer name, or with themselves', () => {
    expect(findNames('日、米国', listed)).toEqual(['米国=US']);
    expect(findNames('英、英', listed)).toEqual([]);
  });

  it('are told by the script that touches them', () => {
    expect(findNames('会談中、米は', listed)).toEqual(['米=US']);
    expect(findNames('米アップル', listed)).toEqual(['米=US']);
    expect(findNames('新米アップル', listed)).toEqual([]);
    expect(findNames('米', listed)).toEqual([]);
  });

  it('are asked for by a script that is known', () => {
    const rules = ['日|accept|script-after Arab'];
    expect(() => makeLexicon({ countries: ['JP|name|weak|日'], rules })).toThrow('is none of Hani');
  });
});
