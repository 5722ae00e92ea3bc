import { expect, test } from 'vitest';
import { addPartyGaps, gapsOfParties } from '../../../../src/core/pacts/packed/party-gaps.ts';
import fc from '../../../fuzz.ts';

/** The lists as the file tells them, read again. */
function pass(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const starts = Uint32Array.from([0, ...lists.keys()], (_, row) => lists.slice(0, row).flat().length);
  const numbers = addPartyGaps(starts, Uint16Array.from(lists.flatMap(gapsOfParties)));
  return lists.map((_, row) => [...numbers.subarray(starts[row], starts[row + 1])]);
}

test('a short list stands as it is, a long one by how much its numbers rise', () => {
  expect(gapsOfParties([7, 2])).toEqual([7, 2]);
  expect(gapsOfParties([0, 1, 2, 4, 7, 8])).toEqual([1, 1, 1, 2, 3, 1]);
});

test('lists in any order come back as they were', () => {
  const lists = fc.array(fc.uniqueArray(fc.nat(65_535), { maxLength: 12 }));
  fc.assert(
    fc.property(lists, (all) => {
      expect(pass(all)).toEqual(all);
    }),
  );
});
