import { describe, expect, test } from 'vitest';
import { loadPacts, PactsFormatError } from '../../../../src/core/pacts/packed/load-pacts.ts';
import { checksum, FORMAT_VERSION, HEADER_BYTES } from '../../../../src/core/pacts/packed/pact-format.ts';
import { packPacts } from '../../../../src/data/pacts/pack-pacts.ts';
import fc from '../../../fuzz.ts';
import { makePact } from '../support/pacts.ts';

const packed = packPacts([
  makePact({ title: 'First', signed: '1990-01-01' }),
  makePact({ title: 'Second', signed: '2000-01', names: { hi: ['दूसरी संधि'] } }),
]);

function withWord(at: number, value: number): Uint8Array {
  const copy = packed.slice();
  new Uint32Array(copy.buffer)[at] = value;
  return copy;
}

describe('loadPacts', () => {
  test('opens what was packed', () => {
    const index = loadPacts(packed);
    expect(index.size).toBe(2);
    expect(index.at(1).names).toEqual({ hi: ['दूसरी संधि'] });
  });

  test('opens no pacts at all', () => {
    expect(loadPacts(packPacts([])).size).toBe(0);
  });

  test('opens bytes that start anywhere in their buffer', () => {
    const shifted = new Uint8Array(packed.length + 3);
    shifted.set(packed, 3);
    expect(loadPacts(shifted.subarray(3)).at(0).title).toBe('First');
  });

  test('leaves the bytes as they were', () => {
    const copy = packed.slice();
    loadPacts(copy).at(0);
    expect(copy).toEqual(packed);
  });

  test.each([
    ['nothing', new Uint8Array(0), /missing or cut off/],
    ['a header alone', packed.slice(0, HEADER_BYTES), /missing or cut off/],
    ['a page of HTML', new TextEncoder().encode('<!doctype html>'.padEnd(4000)), /no file of pacts/],
    ['another magic', withWord(0, 1), /no file of pacts/],
    [
      'another version',
      withWord(1, FORMAT_VERSION + 1),
      new RegExp(`have format ${FORMAT_VERSION + 1}, this code reads format ${FORMAT_VERSION}`),
    ],
    ['another number of sections', withWord(4, 3), /lacks a section/],
    ['another number of pacts', withWord(3, 9), /damaged/],
    ['a torn end', packed.slice(0, packed.length - 4), /damaged/],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => loadPacts(bytes)).toThrow(PactsFormatError);
    expect(() => loadPacts(bytes)).toThrow(message);
  });

  test('notices any changed byte', () => {
    fc.assert(
      fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const copy = packed.slice();
        copy[at] = (copy[at] ?? 0) ^ change;
        expect(() => loadPacts(copy)).toThrow(PactsFormatError);
      }),
    );
  });

  test('throws nothing but its own error, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(() => loadPacts(bytes)).toThrow(PactsFormatError);
      }),
    );
  });
});

describe('checksum', () => {
  test('tells swapped words apart', () => {
    const there = new Uint8Array(Uint32Array.of(1, 2).buffer);
    const back = new Uint8Array(Uint32Array.of(2, 1).buffer);
    expect(checksum(there)).not.toBe(checksum(back));
  });

  test('is another one for files that differ in one word', () => {
    const sums = new Set<number>();
    for (let word = 0; word < 300_000; word++) sums.add(checksum(new Uint8Array(Uint32Array.of(word, 7, 7).buffer)));
    expect(sums.size).toBe(300_000);
  });

  test('is an unsigned number of 32 bits', () => {
    const sum = checksum(packed);
    expect(sum).toBe(sum >>> 0);
  });
});
