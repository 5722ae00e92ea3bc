import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import { articleOf, findIn, rejectedIn } from './support/find-in.ts';
import { makeLexicon } from './support/tiny-tables.ts';

describe('mentions that overlap', () => {
  const lexicon = makeLexicon({
    countries: [
      'KR|name|strong|South Korea',
      'KR|name|minor|Korea',
      'GN|name|strong|Guinea',
      'PG|name|strong|Papua New Guinea',
      'IN|adjective|strong|Indian',
      'US|name|strong|America',
    ],
    groups: ['OAS|name|strong|Organization of American States', 'UN|abbreviation|strong|UN'],
    masks: ['other-place|Indian Ocean', 'other-place|New Guinea', 'organisation|Bank of America'],
    terms: ['charter|strong|UN charter', 'charter|weak|charter', 'trade_agreement|strong|trade deal', 'deal|weak|deal'],
    topics: ['trade|strong|trade', 'trade|strong|free trade'],
  });

  it('the longest of those that begin together wins', () => {
    expect(findIn('South Korea, Papua New Guinea', lexicon)).toEqual(['South Korea=KR', 'Papua New Guinea=PG']);
  });

  it('a mask takes the name and says why', () => {
    const text = 'the Indian Ocean, New Guinea, Bank of America';
    expect(findIn(text, lexicon)).toEqual([]);
    expect(rejectedIn(text, lexicon)).toEqual(['Indian:other-place', 'Guinea:other-place', 'America:organisation']);
  });

  it('a group wins over a term that contains it', () => {
    expect(findIn('the UN charter', lexicon)).toEqual(['UN=UN', 'charter=term:charter~']);
  });

  it('a term wins over a topic, and topics fill the gaps', () => {
    expect(findIn('a trade deal on free trade', lexicon)).toEqual([
      'trade deal=term:trade_agreement',
      'free trade=topic:trade',
    ]);
  });

  it('a term tells the topics that its own words name', () => {
    const told = (text: string) => findMentions(articleOf(text), [lexicon]).mentions.map(({ topics }) => topics);
    expect(told('a trade deal and a deal on free trade')).toEqual([['trade'], undefined]);
  });

  it('a topic keeps what no term takes of it', () => {
    const phrases = makeLexicon({
      terms: ['talks|strong|talks', 'pact|strong|pact'],
      topics: ['defence|strong|security talks', 'defence|strong|pact on security', 'peace|strong|talks'],
      masks: ['not-list|bank security'],
    });
    expect(findIn('security talks', phrases)).toEqual(['security=topic:defence', 'talks=term:talks']);
    expect(findIn('a pact on security', phrases)).toEqual(['pact=term:pact', 'on security=topic:defence']);
    expect(findIn('bank security talks', phrases)).toEqual(['talks=term:talks']);
  });

  it('one surface of two lexicons is one mention', () => {
    expect(findIn('America', lexicon, lexicon)).toEqual(['America=US']);
  });
});

describe('words of two lexicons', () => {
  it('stand in no name, though the English words come behind those of the page', () => {
    const page = makeLexicon({ groups: ['CPTPP|abbreviation|strong|CPTPP'], terms: ['agreement|strong|abkommen'] });
    const english = makeLexicon({ topics: ['trade|strong|CPTPP'] });
    expect(findIn('Das CPTPP und ein Abkommen.', page, english)).toEqual(['CPTPP=CPTPP', 'Abkommen=term:agreement']);
  });
});

describe('topics within a term', () => {
  it('are topics, not the expressions that take one away', () => {
    const lexicon = makeLexicon({
      groups: ['EU|abbreviation|strong|EU'],
      terms: ['mou|strong|protocole d’accord'],
      masks: ['not-list|d’accord'],
    });
    const article = articleOf('L’EU signe un protocole d’accord.');
    expect(findMentions(article, [lexicon]).mentions.at(-1)).not.toHaveProperty('topics');
  });
});
