import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Marker } from './read-marks.ts';

/**
 * Sentences of the news with `{surface|key}` around each word of agreement, `~` where it says little by itself; the last ones
 * are of leases, wages, players, grammar and the like, which states do not sign.
 */
const FOLDER = fileURLToPath(new URL('./term-sentences/', import.meta.url));
const LANGUAGES = readdirSync(FOLDER).map((name) => name.replace('.txt', ''));

const readLines = (lang: string): string[] =>
  readFileSync(join(FOLDER, `${lang}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

describe.each(LANGUAGES)('words of agreement (%s)', (lang) => {
  const marker = new Marker(lang);

  it.each(readLines(lang))('%s', (marked) => {
    expect(marker.terms(marked)).toBe(marked);
  });
});
