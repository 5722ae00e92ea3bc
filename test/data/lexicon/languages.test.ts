import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { LEXICON_LANGUAGES, reviewLexicon } from '../../../src/data/lexicon/compile-lexicon.ts';
import { readTerritories } from '../../../src/data/lexicon/territories.ts';
import { findNames } from '../../core/mentions/support/find-in.ts';
import { lexiconOf, shippedFiles, shippedLexiconOf } from '../../core/mentions/support/real-lexicons.ts';

/** What one language, and all of them, may weigh in the package (bytes, gzip). */
const MOST_BYTES = 80_000;
const MOST_BYTES_TOGETHER = 1_500_000;

const sizeOf = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;

describe('every language', () => {
  it('is there: English, Hindi, Arabic and Italian first', () => {
    expect(LEXICON_LANGUAGES).toEqual(expect.arrayContaining(['en', 'hi', 'ar', 'it']));
  });

  it.each(LEXICON_LANGUAGES)('%s loads with the names of all pacts', (lang) => {
    expect(shippedLexiconOf(lang).lang).toBe(lang);
  });

  it('is small, and so are all together with what they have in common', () => {
    const { common, lexicons } = shippedFiles();
    const sizes = [...lexicons].map(([lang, bytes]) => ({ lang, size: sizeOf(bytes) }));
    expect(sizes.filter(({ size }) => size > MOST_BYTES)).toEqual([]);
    const sum = sizes.reduce((total, { size }) => total + size, sizeOf(common));
    expect(sum).toBeLessThanOrEqual(MOST_BYTES_TOGETHER);
  });

  it.each(LEXICON_LANGUAGES)('%s has no form that names two countries, and no row twice', (lang) => {
    expect(reviewLexicon(lang)).toEqual([]);
  });
});

/** States whose CLDR name is not one in running text; the tables name them otherwise. */
const OTHER_NAMES: Record<string, readonly string[]> = {
  en: ['CD', 'CG', 'GE'],
};

describe('names from CLDR', () => {
  const display = new Intl.DisplayNames('en', { type: 'region', style: 'long' });
  const states = readTerritories().filter(({ status }) => status === 'state');

  it('find every state in English', () => {
    const english = lexiconOf('en');
    const missing = states
      .filter(({ code }) => !OTHER_NAMES.en?.includes(code))
      .filter(({ code }) => {
        const name = (display.of(code) ?? '').replace(/ \(.*\)$/u, '').replace('&', 'and');
        return !findNames(`the government of ${name}`, english).some((found) => found.split('=')[1]?.startsWith(code));
      })
      .map(({ code }) => code);
    expect(missing).toEqual([]);
  });
});
