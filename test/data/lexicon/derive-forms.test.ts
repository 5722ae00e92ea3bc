import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import { articleOf } from '../../core/mentions/support/find-in.ts';
import { makeLexicon, type TinyTables } from '../../core/mentions/support/tiny-tables.ts';

const COUNTRIES = [
  'KR|name|strong|한국',
  'JP|name|minor|일본',
  'GH|name|weak|가나',
  'CN|name|strong|중',
  'KR|capital|strong|서울',
];

const lexiconWith = (settings: object, tables: TinyTables = {}) =>
  makeLexicon({ countries: COUNTRIES, ...tables, settings: { script: 'Kore', ...settings } });

const formsIn = (text: string, lexicon = lexiconWith({ derived: { people: ['인'], adjective: ['산'] } })): string[] =>
  findMentions(articleOf(text, 'ko'), [lexicon]).mentions.map(
    ({ start, end, form }) => `${text.slice(start, end)} ${form}`,
  );

describe('endings that make a word of another form', () => {
  it('say what the name is, and stay out of the mention', () => {
    expect(formsIn('한국 한국인 한국산 일본인')).toEqual(['한국 name', '한국 people', '한국 adjective', '일본 people']);
  });

  it('need a name that is sure, of more than one letter, and no capital', () => {
    expect(formsIn('가나인 중산 서울인')).toEqual([]);
  });

  it('win over the name with any ending, and over it alone', () => {
    const lexicon = lexiconWith(
      { derived: { people: ['인'] } },
      { countries: [...COUNTRIES, 'KR|name|strong|<한국>*'] },
    );
    expect(formsIn('한국인 한국인삼 한국어', lexicon)).toEqual(['한국 people', '한국 name', '한국 name']);
  });

  it('take the suffixes of their own form', () => {
    const lexicon = lexiconWith({ derived: { people: ['인'] }, suffixes: { people: ['은', '들'], name: ['은'] } });
    expect(formsIn('한국인들은 한국은 한국들', lexicon)).toEqual(['한국 people', '한국 name']);
  });

  it('are no endings where a language names none', () => {
    expect(formsIn('한국인 한국', lexiconWith({}))).toEqual(['한국 name']);
    expect(() => lexiconWith({ derived: { people: '인' } })).toThrow('derived.people');
    expect(() => lexiconWith({ derived: { peoples: ['인'] } })).toThrow('no class of words');
  });
});
