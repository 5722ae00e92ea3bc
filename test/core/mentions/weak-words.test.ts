import { describe, expect, it } from 'vitest';
import { findIn, rejectedIn } from './support/find-in.ts';
import { makeLexicon } from './support/tiny-tables.ts';

const lexicon = makeLexicon({
  countries: [
    'JP|name|strong|Japan',
    'CN|name|strong|China',
    'CN|adjective|weak|sinic',
    'GB|name|minor|England',
    'JM|capital|weak|Kingston',
    'JM|name|strong|Jamaica',
  ],
  groups: ['EU|abbreviation|strong|EU'],
  terms: ['deal|weak|deal', 'treaty|strong|treaty'],
  topics: ['trade|weak|trade'],
  masks: ['not-list|great deal'],
});

describe('weak words', () => {
  it('count in a sentence that names a country or a group', () => {
    expect(findIn('A deal with the EU on trade. A deal.', lexicon)).toEqual([
      'deal=term:deal~',
      'EU=EU',
      'trade=topic:trade~',
    ]);
  });

  it('are rejected elsewhere, with the reason', () => {
    expect(findIn('A deal on trade.', lexicon)).toEqual([]);
    expect(rejectedIn('A deal.', lexicon)).toEqual(['deal:weak-without-evidence']);
  });

  it('are none in an expression that means something else', () => {
    expect(findIn('Japan has a great deal of rain.', lexicon)).toEqual(['Japan=JP']);
  });

  it('do not take strong words along', () => {
    expect(findIn('A treaty.', lexicon)).toEqual(['treaty=term:treaty']);
  });
});

describe('weak acts that are said of much (extend, leave)', () => {
  const acts = makeLexicon({
    countries: ['JP|name|strong|Japan'],
    groups: ['NATO|abbreviation|strong|NATO'],
    terms: [
      'withdraw|weak|left',
      'withdraw|strong|revoked',
      'treaty|strong|treaty',
      'ally|weak|ally',
      'deal|weak|deal',
    ],
  });

  it('count beside an instrument or a group in a sentence that names a state', () => {
    expect(findIn('Japan left the treaty.', acts)).toEqual(['Japan=JP', 'left=term:withdraw~', 'treaty=term:treaty']);
    expect(findIn('Japan left the deal.', acts)).toContain('left=term:withdraw~');
    expect(findIn('He left NATO.', acts)).toContain('left=term:withdraw~');
  });

  it.each(['Japan left the field.', 'Japan left its ally.', 'He left the treaty.', 'Japan left. A treaty.'])(
    'count nowhere else: %s',
    (text) => {
      expect(findIn(text, acts).join()).not.toContain('left');
      expect(rejectedIn(text, acts)).toContain('left:weak-without-evidence');
    },
  );

  it('are words of the topic that they stand in', () => {
    const troops = makeLexicon({
      countries: ['JP|name|strong|Japan'],
      terms: ['withdraw|weak|withdrawal', 'treaty|strong|treaty'],
      topics: ['peace|strong|withdrawal of troops'],
    });
    expect(findIn('The treaty: withdrawal of troops, Japan’s withdrawal.', troops)).toEqual([
      'treaty=term:treaty',
      'withdrawal of troops=topic:peace',
      'Japan=JP',
      'withdrawal=term:withdraw~',
    ]);
  });

  it('need nothing where they are strong', () => {
    expect(findIn('He revoked it.', acts)).toEqual(['revoked=term:withdraw']);
  });
});

describe('weak names', () => {
  it('count beside another country in the sentence', () => {
    expect(findIn('The sinic world and Japan.', lexicon)).toEqual(['sinic=CN~', 'Japan=JP']);
  });

  it('count where the article names the country elsewhere', () => {
    expect(findIn('The sinic world.\nChina said.', lexicon)).toEqual(['sinic=CN~', 'China=CN']);
  });

  it('are rejected alone', () => {
    expect(rejectedIn('The sinic world.', lexicon)).toEqual(['sinic:weak-without-evidence']);
  });

  it('of cities need their own country, not any', () => {
    expect(findIn('Kingston and Japan.', lexicon)).toEqual(['Japan=JP']);
    expect(findIn('Kingston in Jamaica.', lexicon)).toEqual(['Kingston=JM~', 'Jamaica=JM']);
  });

  it('that are only minor need nothing, and count little', () => {
    expect(findIn('England won.', lexicon)).toEqual(['England=GB~']);
  });
});
