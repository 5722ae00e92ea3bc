import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../../../src/core/pacts/packed/utf8.ts';
import fc from '../../../fuzz.ts';

const encoder = new TextEncoder();
const decode = (bytes: readonly number[]): string => decodeUtf8(Uint8Array.from(bytes), 0, bytes.length);

describe('the first and last of each length', () => {
  test.each([0x0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x1_0000, 0x10_ffff])('U+%i', (point) => {
    const text = `a${String.fromCodePoint(point)}b`;
    expect(decode([...encoder.encode(text)])).toBe(text);
  });
});

describe('broken sequences', () => {
  test.each([
    ['an overlong one of two', [0xc1, 0xbf], '\ufffd\ufffd'],
    ['a second byte that is a letter', [0xc3, 0x41], '\ufffdA'],
    ['a third byte that is a letter', [0xe2, 0x82, 0x41], '\ufffd\ufffdA'],
    ['a second byte that begins another', [0xc3, 0xc3, 0xa9], '\ufffdé'],
    ['four bytes beyond the last code point', [0xf4, 0x90, 0x80, 0x80], '\ufffd\ufffd\ufffd\ufffd'],
    ['a lead byte of five', [0xf8], '\ufffd'],
    ['the last byte of all', [0xff], '\ufffd'],
    ['two of two cut off', [0xc3], '\ufffd'],
    ['three of four', [0xf0, 0x9f, 0x95], '\ufffd\ufffd\ufffd'],
  ])('%s', (_, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  test('do not reach beyond the end, even where the next byte would fit', () => {
    const bytes = encoder.encode('é');
    expect(decodeUtf8(bytes, 0, 1)).toBe('\ufffd');
  });
});

/** Around the size in which texts are read; a pair must not be cut there. */
const SIZES = [4094, 4095, 4096, 4097, 8191, 8192, 8193];

describe.each(SIZES)('a text of %i units before the last letter', (size) => {
  test.each(['a', 'é', 'स', '🕊'])('ends with %s', (last) => {
    for (const first of ['', 'é']) {
      const text = first + 'x'.repeat(size - first.length) + last;
      const bytes = encoder.encode(text);
      expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
    }
  });

  test('of pairs alone', () => {
    const text = '🕊'.repeat(size >> 1);
    const bytes = encoder.encode(text);
    expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
  });
});

test('any stretch of whole letters is read as by itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-composite' }), fc.string({ unit: 'grapheme-composite' }), (a, b) => {
      const [first, second] = [encoder.encode(a), encoder.encode(b)];
      const bytes = Uint8Array.of(...first, ...second);
      expect(decodeUtf8(bytes, 0, first.length)).toBe(a);
      expect(decodeUtf8(bytes, first.length, bytes.length)).toBe(b);
    }),
    { numRuns: 60 },
  );
});
