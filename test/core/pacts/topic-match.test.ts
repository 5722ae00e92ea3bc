import { describe, expect, test } from 'vitest';
import { type TopicFit, TopicMatcher } from '../../../src/core/pacts/topic-match.ts';
import { indexPacts, makePact, weigh } from './support/pacts.ts';

function fitOf(article: string, pact: string): TopicFit {
  const index = indexPacts([makePact({ title: 'Pact', topics: pact.split(' ').filter(Boolean) })]);
  return new TopicMatcher(weigh(article)).fit(index, 0);
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
    const matcher = new TopicMatcher(weigh('cyber'));
    expect(matcher.pick(['defence', 'cyber', 'agriculture'], 'same')).toEqual(['cyber']);
    expect(matcher.pick(['defence', 'cyber', 'agriculture'], 'near')).toEqual(['defence']);
  });

  test('a main topic is one of half the weight of the heaviest or more', () => {
    const index = indexPacts([makePact({ title: 'Pact', topics: ['trade'] })]);
    expect(new TopicMatcher(weigh('cyber trade:0.5')).isMain(index, 0)).toBe(true);
    expect(new TopicMatcher(weigh('cyber trade:0.4')).isMain(index, 0)).toBe(false);
    expect(new TopicMatcher(weigh('cyber')).isMain(index, 0)).toBe(false);
  });
});
