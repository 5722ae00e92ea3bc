import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import { articleOf, findNames, rejectedIn } from './support/find-in.ts';
import { makeLexicon, type TinyTables } from './support/tiny-tables.ts';

const BASE: TinyTables = {
  countries: [
    'GE|name|strong|Georgia',
    'AM|name|strong|Armenia',
    'RU|name|strong|Russia',
    'JO|name|strong|Jordan',
    'CD|name|weak|Congo',
    'CG|capital|strong|Brazzaville',
    'FR|adjective|strong|French',
    'FR|capital|strong|Paris',
    'IN|adjective|strong|indiana',
  ],
  groups: ['NATO|abbreviation|strong|NATO'],
  cues: [
    'us|Atlanta',
    'us|Senate',
    'caucasus|Tbilisi',
    'caucasus|@AM',
    'language|language',
    'speak|speaks',
    'speak|fluent in',
    'state|Texas',
    'title|Mr',
    'not-name|Monday',
    'given-name|Michael',
  ],
};

const withRules = (...rules: string[]) => makeLexicon({ ...BASE, rules });

describe('scopes of a rule', () => {
  it('near: within that many units on either side', () => {
    const lexicon = withRules('Georgia|other-place|near:12 us');
    expect(findNames('Atlanta, Georgia', lexicon)).toEqual([]);
    expect(findNames('Atlanta is a city in the state of Georgia', lexicon)).toEqual(['Georgia=GE']);
  });

  it('sentence: not in the next one', () => {
    const lexicon = withRules('Georgia|other-place|sentence us');
    expect(findNames('The Senate of Georgia met.', lexicon)).toEqual([]);
    expect(findNames('The Senate met. Georgia did not.', lexicon)).toEqual(['Georgia=GE']);
  });

  it('article: anywhere', () => {
    const lexicon = withRules('Georgia|other-place|article us');
    expect(findNames('Georgia won.\nThe Senate met.', lexicon)).toEqual([]);
  });

  it('before and after: the neighbouring word, across spaces alone', () => {
    const lexicon = withRules('French|language|after language', 'French|language|before speak');
    expect(findNames('the French language; he speaks French; fluent in French', lexicon)).toEqual([]);
    expect(findNames('the French national language; he speaks, French or not', lexicon)).toEqual([
      'French=FR',
      'French=FR',
    ]);
  });

  it('before-comma and after-comma: across one comma', () => {
    const lexicon = withRules('*|other-place|after-comma state');
    expect(findNames('Paris, Texas', lexicon)).toEqual([]);
    expect(findNames('Paris Texas', lexicon)).toEqual(['Paris=FR']);
  });

  it('capital-before and capital-after: a capitalised word that nothing knows', () => {
    const lexicon = withRules('Jordan|person|capital-after', 'Jordan|person|capital-before');
    expect(rejectedIn('we saw Jordan Petersen there', lexicon)).toEqual(['Jordan:person']);
    expect(rejectedIn('we saw Ariane Jordan there', lexicon)).toEqual(['Jordan:person']);
    expect(findNames('we saw Jordan Monday, and Jordan Russia', lexicon)).toEqual([
      'Jordan=JO',
      'Jordan=JO',
      'Russia=RU',
    ]);
  });

  it('capitals say nothing in a headline', () => {
    const lexicon = withRules('Jordan|person|capital-after');
    expect(findNames('Leaders From Jordan Agree About Water Supply', lexicon)).toEqual(['Jordan=JO']);
  });

  it('sentence-start, word-after, is-capital and written', () => {
    const lexicon = withRules(
      'indiana|other-place|is-capital & !sentence-start',
      'French|language|before speak & !word-after',
    );
    expect(findNames('Indiana e indiana, poi Indiana', lexicon)).toEqual(['Indiana=IN', 'indiana=IN']);
    expect(findNames('speaks French wine, speaks French.', lexicon)).toEqual(['French=FR']);
    const written = withRules('Georgia|common-word|written rgia');
    expect(rejectedIn('Georgia', written)).toEqual(['Georgia:common-word']);
  });
});

describe('what a rule asks for', () => {
  it('words of a list, or its countries', () => {
    const lexicon = withRules('Georgia|accept|sentence caucasus', 'Georgia|ambiguous|always');
    expect(findNames('Georgia and Tbilisi. Georgia and Armenia. Georgia and Russia.', lexicon)).toEqual([
      'Georgia=GE',
      'Georgia=GE',
      'Armenia=AM',
      'Russia=RU',
    ]);
  });

  it('one country, or several, by code', () => {
    const lexicon = withRules('Georgia|accept|article @RU,@AM', 'Georgia|ambiguous|always');
    expect(findNames('Georgia and Russia', lexicon)).toHaveLength(2);
    expect(findNames('Georgia and Jordan', lexicon)).toEqual(['Jordan=JO']);
  });

  it('any other country, or any group', () => {
    const lexicon = withRules(
      'Georgia|accept|sentence @country',
      'Georgia|accept|sentence @group',
      'Georgia|ambiguous|always',
    );
    expect(findNames('Georgia and Russia. Georgia and NATO. Georgia and Georgia.', lexicon)).toEqual([
      'Georgia=GE',
      'Russia=RU',
      'Georgia=GE',
      'NATO=NATO',
    ]);
  });
});

describe('verdicts', () => {
  it('the first rule that holds decides', () => {
    const lexicon = withRules('Georgia|accept|sentence caucasus', 'Georgia|other-place|sentence us');
    expect(findNames('Tbilisi and Atlanta and Georgia', lexicon)).toEqual(['Georgia=GE']);
  });

  it('all conditions of a rule must hold', () => {
    const lexicon = withRules('Georgia|other-place|sentence us & !sentence caucasus');
    expect(findNames('Atlanta in Georgia.', lexicon)).toEqual([]);
    expect(findNames('Atlanta and Tbilisi in Georgia.', lexicon)).toEqual(['Georgia=GE']);
  });

  it('= gives another country', () => {
    const lexicon = withRules('Congo|=CG|sentence @CG', 'Congo|minor|always');
    expect(findNames('Congo said in Brazzaville. Congo said.', lexicon)).toEqual([
      'Congo=CG',
      'Brazzaville=CG',
      'Congo=CD~',
    ]);
  });

  it('doubt asks for the evidence of a weak word', () => {
    const lexicon = withRules('Georgia|doubt|always');
    expect(findNames('Georgia voted.', lexicon)).toEqual([]);
    expect(findNames('Georgia voted. Georgia and Russia met.', lexicon)).toEqual([
      'Georgia=GE~',
      'Georgia=GE',
      'Russia=RU',
    ]);
    expect(findNames('Georgia and Russia met', withRules('Georgia|doubt|always'))).toEqual(['Georgia=GE', 'Russia=RU']);
    expect(rejectedIn('Congo said', withRules('Congo|doubt|always'))).toEqual(['Congo:weak-without-evidence']);
  });

  it('a rule for all countries comes after those of the name', () => {
    const lexicon = withRules('*|person|before given-name', 'Georgia|accept|always');
    expect(findNames('Michael Georgia met Michael Jordan', lexicon)).toEqual(['Georgia=GE']);
  });

  it('words of another block are no neighbours', () => {
    const lexicon = withRules(
      'French|language|after language',
      'French|language|before speak',
      'Georgia|person|before us',
    );
    const parted = ['French\nlanguage', 'he speaks\nFrench wine', 'fluent in\n\nFrench', 'fluent\nin French'];
    for (const text of parted) expect(findNames(text, lexicon)).toEqual(['French=FR']);
    const block = { kind: 'paragraph', start: 0, end: 16 } as const;
    const wrapped = { ...articleOf(''), text: 'he speaks\nFrench', blocks: [block] };
    expect(findMentions(wrapped, [lexicon]).mentions).toEqual([]);
  });

  it('a given name may have an initial behind it, and no other word may', () => {
    const lexicon = withRules('*|person|before given-name', '*|language|before speak');
    expect(rejectedIn('Michael B. Jordan and Michael J Georgia', lexicon)).toEqual(['Jordan:person', 'Georgia:person']);
    const others = ['She speaks B. Jordan', 'Michael b. Jordan', 'Michael B.Jordan', 'Michael, B. Jordan', 'B. Jordan'];
    for (const text of others) expect(findNames(text, lexicon)).toEqual(['Jordan=JO']);
  });

  it('a rule for a form is for every country in that form', () => {
    const lexicon = withRules('*adjective|language|after language');
    expect(rejectedIn('French language, Paris language', lexicon)).toEqual(['French:language']);
  });
});

describe('one sense per article', () => {
  const lexicon = withRules(
    '*|other-place|after-comma state',
    '*|person|before given-name',
    'Georgia|accept|sentence caucasus',
  );

  it('a place that is another stays so', () => {
    expect(findNames('Jordan, Texas.\nJordan police said.', lexicon)).toEqual([]);
  });

  it('a person stays one', () => {
    expect(rejectedIn('Michael Jordan scored.\nJordan won.', lexicon)).toEqual(['Jordan:person', 'Jordan:person']);
  });

  it('unless a rule has decided about the name there', () => {
    expect(findNames('Georgia, Texas.\nGeorgia and Tbilisi.', lexicon)).toEqual(['Georgia=GE']);
  });

  it('unless the country is named by another word', () => {
    expect(findNames('Paris, Texas.\nParis and the French.', lexicon)).toEqual(['Paris=FR', 'French=FR']);
  });
});

describe('what a word is by default', () => {
  const lexicon = withRules(
    'Georgia|minor|always',
    'Georgia|other-place|sentence us',
    'French|doubt|always',
    '*adjective|language|after language',
    '*|person|before title',
    'Jordan|accept|always',
  );

  it('holds where no rule speaks against it', () => {
    expect(findNames('Georgia won', lexicon)).toEqual(['Georgia=GE~']);
  });

  it('does not keep later rules from rejecting: of the word, of its form, of all countries', () => {
    expect(rejectedIn('the Senate of Georgia', lexicon)).toEqual(['Georgia:other-place']);
    expect(rejectedIn('Paris and the French language', lexicon)).toEqual(['French:language']);
    expect(rejectedIn('we met Mr Georgia', lexicon)).toEqual(['Georgia:person']);
  });

  it('is no default where the table says: accept', () => {
    expect(findNames('we met Mr Jordan', lexicon)).toEqual(['Jordan=JO']);
  });
});

describe('evidence from another word', () => {
  it('is never the word itself, however often it stands there', () => {
    const lexicon = withRules('Georgia|accept|article @GE', 'Georgia|common-word|always');
    expect(findNames('Georgia and Georgia', lexicon)).toEqual([]);
  });

  it('may be another word for the same country', () => {
    const lexicon = withRules('French|accept|sentence @FR', 'French|common-word|always');
    expect(findNames('French and French; Paris', lexicon)).toEqual(['French=FR', 'French=FR', 'Paris=FR']);
  });
});

describe('a cue with any ending', () => {
  const lexicon = makeLexicon({
    countries: ['RU|adjective|strong|Russian'],
    cues: ['language|languag*', 'speak|translat*', 'exact|langua'],
    rules: ['Russian|language|after language', 'Russian|language|before speak', 'Russian|mask|after exact'],
  });

  it('stands beside a mention in any of its forms', () => {
    expect(rejectedIn('Russian languages', lexicon)).toEqual(['Russian:language']);
    expect(rejectedIn('translating Russian', lexicon)).toEqual(['Russian:language']);
    expect(findNames('Russian banks', lexicon)).toEqual(['Russian=RU']);
  });
});

describe('rejections for capitals', () => {
  it('are not told of words that are found all the same', () => {
    const lexicon = makeLexicon({ countries: ['TR|name|strong|Turkey', 'TR|abbreviation|strong|TuRkEy'] });
    expect(rejectedIn('Turkey', lexicon)).toEqual([]);
    expect(rejectedIn('roast turkey', lexicon)).toContain('turkey:case');
  });
});

describe('a language named in a gloss', () => {
  const lexicon = withRules('*adjective|language|gloss');

  it('stands in brackets or behind a comma, before a colon', () => {
    expect(rejectedIn('Paris (French: Paname) and (Breton: x, French: y)', lexicon)).toEqual([
      'French:language',
      'French:language',
    ]);
  });

  it('is a people elsewhere', () => {
    expect(findNames('This is French: wine, and (French wine): red', lexicon)).toEqual(['French=FR', 'French=FR']);
  });
});
