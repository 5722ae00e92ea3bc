import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Marker } from './read-marks.ts';

/**
 * Names of states and groups in their cases, with what a language writes together with them, and in more than one spelling:
 * `{surface|code}` around each, as in `news-paragraphs`. The last lines are words that are only spelled like a name.
 */
const FOLDER = fileURLToPath(new URL('./name-forms/', import.meta.url));
const LANGUAGES = readdirSync(FOLDER).map((name) => name.replace('.txt', ''));

const readLines = (lang: string): string[] =>
  readFileSync(join(FOLDER, `${lang}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

describe.each(LANGUAGES)('forms of names (%s)', (lang) => {
  const marker = new Marker(lang);

  it.each(readLines(lang))('%s', (marked) => {
    expect(marker.names(marked)).toBe(marked);
  });
});
