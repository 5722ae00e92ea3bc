import { expect, test } from 'vitest';
import { joinWords, splitWords } from '../../../../src/core/pacts/packed/word-planes.ts';

test('words stand as their low bytes, then their high ones', () => {
  expect([...splitWords(Uint16Array.of(1, 0x0203, 0xffff))]).toEqual([1, 3, 0xff, 0, 2, 0xff]);
});

test('words are read as they were written', () => {
  const words = Uint16Array.of(0, 1, 255, 256, 257, 65_535);
  expect(joinWords(splitWords(words))).toEqual(words);
  expect(joinWords(new Uint8Array(0))).toEqual(new Uint16Array(0));
});
