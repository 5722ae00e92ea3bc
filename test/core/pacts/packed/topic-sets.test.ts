import { describe, expect, test } from 'vitest';
import { TopicSets, topicSetsOf } from '../../../../src/core/pacts/packed/topic-sets.ts';
import { TOPICS } from '../../../../src/core/pacts/topics.ts';
import fc from '../../../fuzz.ts';
import { indexPacts, makePact } from '../support/pacts.ts';

const lists = fc.array(fc.uniqueArray(fc.constantFrom(...TOPICS), { maxLength: 6 }), { minLength: 1, maxLength: 12 });

describe('TopicSets', () => {
  test('two rows have one number where they have the same topics, and only there', () => {
    fc.assert(
      fc.property(lists, fc.infiniteStream(fc.nat()), (topics, order) => {
        const index = indexPacts(topics.map((each, at) => makePact({ title: `Pact ${at}`, topics: each })));
        const sets = new TopicSets(index);
        // Whatever is asked first, and twice.
        for (let count = 0; count < 5; count++) sets.numberOf((order.next().value ?? 0) % index.size);
        for (let a = 0; a < index.size; a++) {
          for (let b = 0; b < index.size; b++) {
            const areSame = index.topicsAt(a).join() === index.topicsAt(b).join();
            expect(sets.numberOf(a) === sets.numberOf(b)).toBe(areSame);
          }
        }
      }),
    );
  });

  test('numbers begin at one and leave none out', () => {
    const topics = [['cyber'], ['transport'], [], ['cyber'], ['cyber', 'transport']];
    const index = indexPacts(topics.map((each, at) => makePact({ title: `Pact ${at}`, topics: each })));
    const sets = new TopicSets(index);
    expect(topics.map((_, row) => sets.numberOf(row))).toEqual([1, 2, 3, 1, 4]);
  });

  test('are kept for an index', () => {
    const index = indexPacts([makePact({ title: 'Pact' })]);
    expect(topicSetsOf(index)).toBe(topicSetsOf(index));
    expect(topicSetsOf(indexPacts([]))).not.toBe(topicSetsOf(index));
  });
});
