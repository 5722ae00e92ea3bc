import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/core/mention.ts';
import { findEvidenceWords } from '../../../src/sidebar/model/evidence-words.ts';

function mention(start: number, kind: Mention['kind'], code: string, isPlace = false): Mention {
  return { start, end: start + 4, kind, code, form: 'name', strength: 'strong', isPlace };
}

const MENTIONS = [
  mention(0, 'country', 'JP', true),
  mention(10, 'country', 'GB'),
  mention(20, 'topic', 'cyber'),
  mention(30, 'country', 'JP'),
  mention(40, 'pact', 'accord'),
  mention(50, 'group', 'NATO'),
  mention(60, 'country', 'FR', true),
];

describe('the words a reason rests on', () => {
  it('are those that name the pact', () => {
    expect(findEvidenceWords({ type: 'named', start: 40, end: 44 }, MENTIONS)).toEqual([4]);
    expect(findEvidenceWords({ type: 'named', start: 41, end: 44 }, MENTIONS)).toEqual([]);
  });

  it('are those of the topic', () => {
    expect(findEvidenceWords({ type: 'same-topic', topics: ['cyber', 'defence'] }, MENTIONS)).toEqual([2]);
    expect(findEvidenceWords({ type: 'near-topic', topics: ['JP'] }, MENTIONS)).toEqual([]);
  });

  it('name each party, where it acts before where it is but a place', () => {
    expect(findEvidenceWords({ type: 'exact-parties', parties: ['JP', 'GB'] }, MENTIONS)).toEqual([3, 1]);
    expect(findEvidenceWords({ type: 'some-parties', parties: ['FR'] }, MENTIONS)).toEqual([6]);
    expect(findEvidenceWords({ type: 'via-group', group: 'NATO', parties: ['GB'] }, MENTIONS)).toEqual([5, 1]);
  });

  it('are few, and none where the reason is no matter of words', () => {
    const parties = ['JP', 'GB', 'NATO', 'FR'];
    expect(findEvidenceWords({ type: 'all-parties', parties, partyCount: 9 }, MENTIONS)).toHaveLength(3);
    expect(findEvidenceWords({ type: 'foundation' }, MENTIONS)).toEqual([]);
    expect(findEvidenceWords({ type: 'recent', years: 2 }, MENTIONS)).toEqual([]);
  });
});
