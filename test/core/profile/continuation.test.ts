import { describe, expect, test } from 'vitest';
import { profile, sorted } from './support/profile.ts';

const MEETING = 'The minister of [c NO|Norway] met his guest of [c PE|Peru] on Monday.';
const SIGNED = 'They [t sign|signed] an [t agreement|agreement] at the ministry.';
const parties = (...lines: readonly string[]): readonly string[] => sorted(profile(lines).parties);

describe('a sentence of agreement that names nobody', () => {
  test('means those who met in the sentence before it', () => {
    expect(parties(`paragraph: ${MEETING} ${SIGNED}`)).toEqual(['NO', 'PE']);
    expect(parties(`paragraph: ${MEETING}`, `paragraph: ${SIGNED}`)).toEqual(['NO', 'PE']);
  });

  test('means nobody of a sentence further up', () => {
    expect(parties(`paragraph: ${MEETING} It rained all day. ${SIGNED}`)).toEqual([]);
  });

  test('means nobody where one alone is named', () => {
    expect(parties(`paragraph: The minister of [c NO|Norway] was late. ${SIGNED}`)).toEqual([]);
  });

  test('means no place', () => {
    expect(parties(`paragraph: The minister of [c NO|Norway] was in [c @PE|Peru]. ${SIGNED}`)).toEqual([]);
  });

  test('adds nothing to a sentence that speaks of agreeing itself', () => {
    const told = [
      'paragraph: [c NO|Norway] and [c PE|Peru] [t sign|signed] a [t treaty|treaty].',
      'paragraph: [c SE|Sweden], [c DK|Denmark] and [c FI|Finland] have like [t ~deal|deals].',
    ];
    expect(profile([...told, `paragraph: ${SIGNED}`]).parties).toEqual(profile(told).parties);
  });

  test('says nothing without a word of agreement', () => {
    expect(parties(`paragraph: ${MEETING} They spoke of [k trade|trade].`)).toEqual([]);
  });
});
