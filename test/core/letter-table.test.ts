import { expect, test } from 'vitest';
import { isLetter } from '../../src/core/letter-table.ts';
import fc from '../fuzz.ts';

test('a unit is a letter where a pattern says so', () => {
  fc.assert(
    fc.property(fc.nat(0xffff), (unit) => {
      expect(isLetter(unit)).toBe(/[\p{L}\p{M}]/u.test(String.fromCharCode(unit)));
    }),
  );
});

test('what stands before or behind a text is no letter', () => {
  expect(isLetter('a'.charCodeAt(1))).toBe(false);
  expect(isLetter('a'.charCodeAt(-1))).toBe(false);
});
