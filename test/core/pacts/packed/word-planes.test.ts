import { expect, test } from 'vitest';
import { joinLongs, joinWords, splitLongs, splitWords } from '../../../../src/core/pacts/packed/word-planes.ts';

test('words stand as their low bytes, then their high ones', () => {
  expect([...splitWords(Uint16Array.of(1, 0x0203, 0xffff))]).toEqual([1, 3, 0xff, 0, 2, 0xff]);
});

test('words are read as they were written', () => {
  const words = Uint16Array.of(0, 1, 255, 256, 257, 65_535);
  expect(joinWords(splitWords(words))).toEqual(words);
  expect(joinWords(new Uint8Array(0))).toEqual(new Uint16Array(0));
});

test('longs stand by the place of their bytes, the lowest first', () => {
  expect([...splitLongs(Int32Array.of(0x0403_0201, -1))]).toEqual([1, 0xff, 2, 0xff, 3, 0xff, 4, 0xff]);
});

test('longs are read as they were written', () => {
  const longs = Int32Array.of(0, 1, -1, 65_536, 2_147_483_647, -2_147_483_648);
  expect(joinLongs(splitLongs(longs))).toEqual(longs);
  expect(joinLongs(new Uint8Array(0))).toEqual(new Int32Array(0));
});
