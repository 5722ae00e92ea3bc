import { describe, expect, test } from 'vitest';
import { FURTHER_TOPIC, NEAR_TOPIC, UNRELATED_TOPICS } from '../../../../src/core/pacts/rank/rank-weights.ts';
import { type TopicFit, TopicMatcher } from '../../../../src/core/pacts/rank/topic-match.ts';
import { NEAR_TOPICS, TOPICS, topicNumber } from '../../../../src/core/pacts/topics.ts';
import type { Weighted } from '../../../../src/core/profile.ts';
import fc from '../../../fuzz.ts';
import { indexPacts, makePact, weigh } from '../support/pacts.ts';

function fitOf(article: string, pact: string): TopicFit {
  const index = indexPacts([makePact({ title: 'Pact', topics: pact.split(' ').filter(Boolean) })]);
  return new TopicMatcher(index, weigh(article)).fit(0);
}

describe('TopicMatcher', () => {
  test('the very topic beats a near one, a near one beats a far one', () => {
    const [same, near, far] = ['cyber', 'defence', 'agriculture'].map((topic) => fitOf('cyber', topic).score);
    expect(same).toBe(1);
    expect(near).toBeGreaterThan(0);
    expect(near).toBeLessThan(1);
    expect(far).toBe(0);
  });

  test('says whether the topic is the same', () => {
    expect(fitOf('cyber', 'cyber trade').isSame).toBe(true);
    expect(fitOf('cyber', 'defence').isSame).toBe(false);
  });

  test('counts a lesser topic less', () => {
    expect(fitOf('cyber trade:0.5', 'trade').score).toBeCloseTo(0.5);
  });

  test('a pact on both topics beats one on either', () => {
    const both = fitOf('cyber:0.8 trade:0.7', 'cyber trade').score;
    expect(both).toBeGreaterThan(fitOf('cyber:0.8 trade:0.7', 'cyber').score);
    expect(both).toBeLessThanOrEqual(1);
  });

  test('the order of a pact’s topics does not matter', () => {
    expect(fitOf('cyber trade:0.5', 'trade cyber')).toEqual(fitOf('cyber trade:0.5', 'cyber trade'));
  });

  test('knows topics beyond the first 32', () => {
    expect(fitOf('transport', 'transport').isSame).toBe(true);
    expect(fitOf('transport', 'cyber').isSame).toBe(false);
  });

  test('without a topic in the article all pacts are alike', () => {
    expect(fitOf('', 'cyber')).toEqual(fitOf('', 'agriculture'));
    expect(fitOf('', 'cyber').isSame).toBe(false);
    expect(fitOf('weather', 'cyber')).toEqual(fitOf('', 'cyber'));
  });

  test('picks what to show', () => {
    const matcher = new TopicMatcher(indexPacts([]), weigh('cyber'));
    expect(matcher.pick(['defence', 'cyber', 'agriculture'], 'same')).toEqual(['cyber']);
    expect(matcher.pick(['defence', 'cyber', 'agriculture'], 'near')).toEqual(['defence']);
  });

  test('a main topic is one of half the weight of the heaviest or more', () => {
    const index = indexPacts([makePact({ title: 'Pact', topics: ['trade'] })]);
    expect(new TopicMatcher(index, weigh('cyber trade:0.5')).isMain(0)).toBe(true);
    expect(new TopicMatcher(index, weigh('cyber trade:0.4')).isMain(0)).toBe(false);
    expect(new TopicMatcher(index, weigh('cyber')).isMain(0)).toBe(false);
  });
});

/** The fit as it is meant, topic by topic. */
function judge(article: readonly Weighted[], pact: readonly string[]): TopicFit {
  const weightOf = (code: string): number => article.find((topic) => topic.code === code)?.weight ?? 0;
  const nearOf = (code: string): number => {
    const near = article.filter((topic) => NEAR_TOPICS[topicNumber(topic.code)]?.includes(topicNumber(code)));
    return Math.max(0, ...near.map(({ weight }) => weight * NEAR_TOPIC));
  };
  const [best = 0, ...further] = pact.map(weightOf).toSorted((a, b) => b - a);
  const both = best + FURTHER_TOPIC * further.reduce((sum, weight) => sum + weight, 0);
  const related = pact.filter((code) => weightOf(code) > 0 || nearOf(code) > 0).length;
  const focus = 1 - UNRELATED_TOPICS * (1 - related / Math.max(1, pact.length));
  return { score: Math.min(1, Math.max(both, ...pact.map(nearOf))) * focus, best, isSame: best > 0 };
}

test('the bits tell of any topics what a look at each of them tells', () => {
  const asked = fc.uniqueArray(
    fc.record({ code: fc.constantFrom(...TOPICS), weight: fc.double({ min: 0.01, max: 1, noNaN: true }) }),
    { selector: ({ code }) => code, minLength: 1, maxLength: 6 },
  );
  const pacts = fc.array(fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 7 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(asked, pacts, (article, lists) => {
      const index = indexPacts(lists.map((topics, at) => makePact({ title: `Pact ${at}`, topics })));
      const matcher = new TopicMatcher(index, article);
      lists.forEach((topics, row) => {
        expect(matcher.fit(row)).toEqual(judge(article, topics));
        expect(matcher.fit(row)).toBe(matcher.fit(row));
      });
    }),
  );
});
