import { describe, expect, it } from 'vitest';
import type { Evidence, RankedPact } from '../../../src/core/pacts/ranked-pact.ts';
import { doAllLackParties, listBriefReasons, pickMainEvidence } from '../../../src/sidebar/model/brief-reasons.ts';
import { type LocaleCode, translatorFor } from '../locales.ts';
import { makeView } from '../sample-view.ts';

const [sample] = makeView('en').annotation.prior.ranked as [RankedPact];
const explain = (...why: readonly Evidence[]): RankedPact => ({ ...sample, why });
const only = (...parties: readonly string[]): Evidence => ({ type: 'some-parties', parties });
const onTopic: Evidence = { type: 'same-topic', topics: ['cyber'] };

describe('the reasons of the list', () => {
  const typesOf = (parties: readonly string[], ...why: readonly Evidence[]): string[] =>
    pickMainEvidence(explain(...why), { parties }).map(({ type }) => type);

  it('miss no party that a group has signed for', () => {
    const through: Evidence = { type: 'via-group', group: 'EU', parties: ['DE', 'FI'] };
    expect(typesOf(['DE', 'EU', 'FI'], only('EU'), through)).toEqual(['via-group']);
    expect(typesOf(['CH', 'DE', 'FI', 'NO'], only('NO'), through)).toEqual(['some-parties', 'via-group']);
  });

  it('do not say of a group that stands among the parties whom it stands for, where there is more to say', () => {
    const through: Evidence = { type: 'via-group', group: 'EU', parties: ['DE'] };
    expect(typesOf(['DE', 'EU'], only('EU'), through, onTopic)).toEqual(['same-topic']);
    expect(typesOf(['DE', 'NO'], through, onTopic)).toEqual(['via-group', 'same-topic']);
  });

  it('but one that has left the group', () => {
    const left: Evidence = { type: 'via-group-left', group: 'EU', parties: ['GB'] };
    expect(typesOf(['EU', 'GB'], only('EU'), left)).toEqual(['some-parties', 'via-group-left']);
  });
});

describe('what the list says of parties that are not in a pact', () => {
  const saidOf = (locale: LocaleCode, parties: readonly string[], isLackSaid = false): readonly string[] =>
    listBriefReasons(
      explain(only('JP'), onTopic),
      translatorFor(locale),
      { text: '', parties, pacts: new Map() },
      isLackSaid,
    );

  it.each([
    ['en', 'Without the United Kingdom and Italy'],
    ['de', 'Nicht dabei: Vereinigtes Königreich und Italien'],
    ['hi', 'यूनाइटेड किंगडम और इटली के बिना'],
    ['ar', 'ليس من أطرافه: المملكة المتحدة وإيطاليا'],
  ] as const)('are one or two named: %s', (locale, words) => {
    expect(saidOf(locale, ['JP', 'GB', 'IT'])[0]).toBe(words);
  });

  it('tells of more only that they are missing', () => {
    expect(saidOf('en', ['JP', 'GB', 'IT', 'FR'])).toEqual([
      'Without some of these parties',
      'On the same topic: cyber security',
    ]);
  });

  it('is not said of each where it stands above the list', () => {
    expect(saidOf('en', ['JP', 'GB', 'IT'], true)).toEqual(['On the same topic: cyber security']);
  });
});

describe('a list none of whose pacts has all parties', () => {
  const parties = ['GB', 'IT', 'JP'];
  const all: Evidence = { type: 'all-parties', parties, partyCount: 40 };

  it('is told from one that has such a pact', () => {
    const lacking = [explain(only('GB', 'JP')), explain(only('IT'))];
    expect(doAllLackParties(lacking, { parties })).toBe(true);
    expect(doAllLackParties([...lacking, explain(all)], { parties })).toBe(false);
  });

  it('has more than one pact, and reasons that speak of parties', () => {
    expect(doAllLackParties([explain(only('GB'))], { parties })).toBe(false);
    expect(doAllLackParties([explain(onTopic), explain(onTopic)], { parties })).toBe(false);
  });
});
