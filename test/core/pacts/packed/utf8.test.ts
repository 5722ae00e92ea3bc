import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../../../src/core/pacts/packed/utf8.ts';
import fc from '../../../fuzz.ts';

const encoder = new TextEncoder();

describe('decodeUtf8', () => {
  test.each([
    '',
    'Treaty of Windsor',
    'Élysée',
    'पेरिस समझौता',
    'اتفاقية باريس',
    '日米安全保障条約',
    '🕊️ peace',
    '\ufffd',
  ])('reads %j', (text) => {
    const bytes = encoder.encode(text);
    expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
  });

  test('reads a stretch in the middle', () => {
    const bytes = encoder.encode('पेरिस|समझौता|संधि');
    const start = bytes.indexOf(0x7c) + 1;
    expect(decodeUtf8(bytes, start, bytes.lastIndexOf(0x7c))).toBe('समझौता');
  });

  test('reads texts longer than one chunk', () => {
    const text = 'संधि '.repeat(5000);
    const bytes = encoder.encode(text);
    expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
  });

  test('reads every text that can be written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = encoder.encode(text);
        expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
      }),
    );
  });

  test.each([
    ['a lone continuation', [0x80]],
    ['a lead byte with nothing after it', [0xe0]],
    ['a sequence cut off', [0xe0, 0xa4]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['beyond the last code point', [0xf7, 0xbf, 0xbf, 0xbf]],
  ])('marks %s and goes on', (_, broken) => {
    const bytes = Uint8Array.from([0x61, ...broken, 0x62]);
    const text = decodeUtf8(bytes, 0, bytes.length);
    expect(text).toMatch(/^a\ufffd+b$/);
  });

  test('never throws and never reads past the end', () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(40), (bytes, end) => {
        const within = Math.min(end, bytes.length);
        expect(decodeUtf8(bytes, 0, within).length).toBeLessThanOrEqual(within);
      }),
    );
  });
});
