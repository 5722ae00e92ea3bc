import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../src/core/lexicon/byte-reader.ts';
import { COMMON_FORMAT, LEXICON_FORMAT, VERSION } from '../../../src/core/lexicon/format.ts';
import { LexiconFormatError, loadLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { type LexiconCommon, loadCommon } from '../../../src/core/lexicon/lexicon-common.ts';
import { FIRST_WIDE, readStream } from '../../../src/core/lexicon/trie-stream.ts';
import { unpackRecords, unpackSets } from '../../../src/core/lexicon/unpack-records.ts';
import fc from '../../fuzz.ts';

/** Seven bits a byte, lowest first. */
function write(number: number): number[] {
  const bytes: number[] = [];
  let rest = number;
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80);
  return [...bytes, rest];
}

const numbers = fc.array(fc.oneof(fc.nat(300), fc.nat(0xffff), fc.integer({ min: 0, max: 0xffff_ffff })));

describe('numbers of variable length', () => {
  it.each([
    [[0], 0],
    [[0x7f], 127],
    [[0x80, 0x01], 128],
    [[0xff, 0x7f], 16_383],
    [[0x80, 0x80, 0x01], 16_384],
    [[0xff, 0xff, 0xff, 0xff, 0x0f], 0xffff_ffff],
  ])('%j is %i', (bytes, number) => {
    expect(new ByteReader(Uint8Array.from(bytes)).next()).toBe(number);
  });

  it.each([
    [0, 0],
    [1, -1],
    [2, 1],
    [3, -2],
    [4, 2],
    [0xffff_fffe, 0x7fff_ffff],
  ])('with a sign, %i is %i', (stored, number) => {
    expect(new ByteReader(Uint8Array.from(write(stored))).nextSigned()).toBe(number);
  });

  it('come back one behind the other', () => {
    fc.assert(
      fc.property(numbers, (all) => {
        const reader = new ByteReader(Uint8Array.from(all.flatMap(write)));
        expect(all.map(() => reader.next())).toEqual(all);
      }),
    );
  });

  it('are 0 behind the end, where one is cut off too', () => {
    const reader = new ByteReader(Uint8Array.of(0x05, 0x80));
    expect([1, 2, 3, 4].map(() => reader.next())).toEqual([5, 0, 0, 0]);
  });
});

describe('the stream of a trie', () => {
  const wide = (number: number): number[] =>
    number < FIRST_WIDE ? [number] : [FIRST_WIDE + ((number - FIRST_WIDE) >> 8), (number - FIRST_WIDE) & 0xff];

  it('is its bytes where no number is wide', () => {
    expect([...readStream(Uint8Array.of(0, 12, 239), 3)]).toEqual([0, 12, 239]);
  });

  it.each([FIRST_WIDE - 1, FIRST_WIDE, FIRST_WIDE + 255, FIRST_WIDE + 256, FIRST_WIDE + 15 * 256 + 255])(
    'holds the number %i beside a wide one',
    (number) => {
      const all = [number, 400, 1];
      expect([...readStream(Uint8Array.from(all.flatMap(wide)), 3)]).toEqual(all);
    },
  );

  it('gives back any numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(FIRST_WIDE + 15 * 256 + 255)), (all) => {
        expect([...readStream(Uint8Array.from(all.flatMap(wide)), all.length)]).toEqual(all);
      }),
    );
  });

  it('has zeros behind the end of its bytes', () => {
    expect([...readStream(Uint8Array.of(FIRST_WIDE), 3)]).toEqual([FIRST_WIDE, 0, 0]);
  });
});

describe('sets of records', () => {
  it('name new records in order, known ones by how long ago they came', () => {
    const stored = [0, 1, 2, 3, 0 | 1, 4 | 1].flatMap(write);
    const { sets, starts } = unpackSets(Uint8Array.from(stored), 6, 4);
    expect([...sets].map((entry) => [entry & 0x7fff, entry >> 15])).toEqual([
      [0, 0],
      [1, 1],
      [1, 0],
      [1, 1],
      [2, 1],
      [1, 1],
    ]);
    expect([...starts]).toEqual([0, 2, 4, 5]);
  });
});

describe('records', () => {
  it('are put together from their halves: codes count from the one behind the highest before, parties are added up', () => {
    const planes = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 0xfffd, 1],
      [8, 9, 10],
      [11, 12, 13],
      [2, 0, 3],
    ].flat();
    const words = [...unpackRecords(Uint16Array.from(planes), 3)].map((word) => [word & 0xffff, word >>> 16]);
    expect(words).toEqual([
      [1, 4],
      [7, 8],
      [11, 2],
      [2, 5],
      [5, 9],
      [12, 2],
      [3, 6],
      [9, 10],
      [13, 5],
    ]);
  });
});

const NO_COMMON: LexiconCommon = { checksum: 0, unitClasses: new Uint16Array(0), textOf: () => '' };

describe.each([
  ['a lexicon', LEXICON_FORMAT, (bytes: Uint8Array) => loadLexicon(bytes, NO_COMMON)],
  ['what lexicons have in common', COMMON_FORMAT, loadCommon],
])('bytes that only begin like %s', (_, { magic, sections }, load) => {
  it('are refused, whatever follows', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (rest) => {
        const bytes = new Uint8Array(24 + rest.length);
        new Uint32Array(bytes.buffer, 0, 6).set([magic, VERSION, 0, bytes.length, sections.length, 0]);
        bytes.set(rest, 24);
        expect(() => load(bytes)).toThrow(LexiconFormatError);
      }),
    );
  });

  it.each([1, 2, 3, 5])('are refused where their length is no multiple of four: %i', (length) => {
    expect(() => load(new Uint8Array(length))).toThrow('multiple of four');
  });
});
