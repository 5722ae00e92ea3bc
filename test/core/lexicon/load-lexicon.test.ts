import { describe, expect, it } from 'vitest';
import { LexiconFormatError, loadLexicon } from '../../../src/core/lexicon/lexicon.ts';
import { loadCommon } from '../../../src/core/lexicon/lexicon-common.ts';
import { packLexicons } from '../../../src/data/lexicon/pack-lexicons.ts';
import fc from '../../fuzz.ts';
import { findIn } from '../mentions/support/find-in.ts';
import { packAlone } from '../mentions/support/load-draft.ts';
import { compileTables } from '../mentions/support/tiny-tables.ts';

const english = compileTables({ countries: ['JP|name|strong|Japan', 'JP|adjective|strong|Japanese'] }, 'en');
const { bytes, commonBytes, common } = packAlone(english);

describe('loading a lexicon', () => {
  it('says which language and script it is for', () => {
    const lexicon = loadLexicon(bytes, common);
    expect([lexicon.lang, lexicon.script]).toEqual(['en', 'Latn']);
  });

  it('refuses what is packed with the texts of another build, where the same number is another pact', () => {
    const pacts = ['atlantis', 'lemuria'].map((id) => ({ id, name: `Treaty of ${id}` }));
    const [first, second] = pacts.map((pact) =>
      packAlone(compileTables({ terms: ['treaty|strong|treaty'], pacts: [pact] })),
    );
    expect(() => loadLexicon(first?.bytes as Uint8Array, second?.common as typeof common)).toThrow('another build');
  });
});

describe('lexicons of one build', () => {
  const french = compileTables({ countries: ['JP|name|strong|Japon', 'CN|name|strong|Chine'] }, 'fr');
  const build = packLexicons(new Map(Object.entries({ en: english, fr: french })));
  const shared = loadCommon(build.common);

  it('have their texts in one file', () => {
    const loaded = [...build.lexicons.values()].map((each) => loadLexicon(each, shared));
    expect(loaded.map(({ lang }) => lang)).toEqual(['en', 'fr']);
    expect(findIn('Japan, le Japon, la Chine', ...loaded)).toEqual(['Japan=JP', 'Japon=JP', 'Chine=CN']);
  });

  it('know no text behind the last', () => {
    expect(shared.textOf(10_000)).toBe('');
  });
});

describe.each([
  ['a lexicon', bytes, (file: Uint8Array) => loadLexicon(file, common)],
  ['what lexicons have in common', commonBytes, loadCommon],
])('%s', (_, file, load) => {
  it('is read where its bytes begin anywhere in their buffer', () => {
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    expect(() => load(shifted.subarray(3))).not.toThrow();
  });

  it('is refused where the file is none', () => {
    expect(() => load(new Uint8Array(0))).toThrow(LexiconFormatError);
    expect(() => load(new TextEncoder().encode('<!doctype html><title>404</title>   '))).toThrow(LexiconFormatError);
    expect(() => load(file === bytes ? commonBytes : bytes)).toThrow(LexiconFormatError);
  });

  it('is refused in another version, which is said', () => {
    const other = file.slice();
    other[4] = 99;
    expect(() => load(other)).toThrow('version 99');
  });

  it('is refused however it is truncated', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 1 }), (length) => {
        expect(() => load(file.slice(0, length))).toThrow(LexiconFormatError);
      }),
    );
  });

  it('is refused with any one byte changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: file.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = file.slice();
        damaged[at] = (damaged[at] as number) ^ change;
        expect(() => load(damaged)).toThrow(LexiconFormatError);
      }),
    );
  });
});
