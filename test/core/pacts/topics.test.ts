import { describe, expect, test } from 'vitest';
import { isBitSet, isTopic, NEAR_TOPICS, TOPICS, topicNumber } from '../../../src/core/pacts/topics.ts';

const nearTo = (topic: string): readonly string[] =>
  (NEAR_TOPICS[topicNumber(topic)] ?? []).map((number) => TOPICS[number] ?? '');

describe('topics', () => {
  test('have a number each', () => {
    expect(TOPICS.map((topic) => topicNumber(topic))).toEqual(TOPICS.map((_, number) => number));
    expect(topicNumber('weather')).toBe(-1);
    expect(isTopic('cyber')).toBe(true);
    expect(isTopic('weather')).toBe(false);
  });

  test('fit into two words of bits', () => {
    expect(TOPICS.length).toBeLessThanOrEqual(64);
  });

  test.each([
    ['cyber', 'defence'],
    ['critical_minerals', 'supply_chain'],
    ['maritime_security', 'boundaries'],
    ['climate', 'energy'],
  ])('%s is near %s, and the other way round', (a, b) => {
    expect(nearTo(a)).toContain(b);
    expect(nearTo(b)).toContain(a);
  });

  test.each([
    ['cyber', 'agriculture'],
    ['migration', 'space'],
    ['culture_tourism', 'nuclear'],
  ])('%s is not near %s', (a, b) => {
    expect(nearTo(a)).not.toContain(b);
  });

  test('are never near themselves, and never near most others', () => {
    for (const topic of TOPICS) {
      expect(nearTo(topic)).not.toContain(topic);
      expect(nearTo(topic).length).toBeLessThan(TOPICS.length / 3);
    }
  });
});

describe('isBitSet', () => {
  test('reads both words', () => {
    expect(isBitSet(1 << 5, 0, 5)).toBe(true);
    expect(isBitSet(1 << 5, 0, 37)).toBe(false);
    expect(isBitSet(0, 1 << 5, 37)).toBe(true);
    expect(isBitSet(0x8000_0000, 0, 31)).toBe(true);
  });
});
