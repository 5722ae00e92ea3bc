import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LexiconFormatError, loadLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { findIn } from '../mentions/support/find-in.ts';
import { compileTables } from '../mentions/support/tiny-tables.ts';

const bytes = compileTables({ countries: ['JP|name|strong|Japan', 'JP|adjective|strong|Japanese'] }, 'en');

describe('loading a lexicon', () => {
  it('says which language and script it is for', () => {
    const lexicon = loadLexicon(bytes);
    expect([lexicon.lang, lexicon.script]).toEqual(['en', 'Latn']);
  });

  it('reads bytes that begin anywhere in their buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(findIn('Japan', loadLexicon(shifted.subarray(3)))).toEqual(['Japan=JP']);
  });

  it('refuses a file that is none', () => {
    expect(() => loadLexicon(new Uint8Array(0))).toThrow(LexiconFormatError);
    expect(() => loadLexicon(new TextEncoder().encode('<!doctype html><title>404</title>   '))).toThrow(
      LexiconFormatError,
    );
  });

  it('refuses another version and says so', () => {
    const other = bytes.slice();
    other[4] = 99;
    expect(() => loadLexicon(other)).toThrow('version 99');
  });

  it('refuses every truncation', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), (length) => {
        expect(() => loadLexicon(bytes.slice(0, length))).toThrow(LexiconFormatError);
      }),
    );
  });

  it('refuses a file with any one byte changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] as number) ^ change;
        expect(() => loadLexicon(damaged)).toThrow(LexiconFormatError);
      }),
    );
  });
});
