import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { Marker } from './read-marks.ts';

/** One paragraph a line, with `{surface|code}` around every country, group, word of agreement and topic. */
const FOLDER = fileURLToPath(new URL('./news-paragraphs/', import.meta.url));
const LANGUAGES = readdirSync(FOLDER).map((name) => name.replace('.txt', ''));

const readParagraphs = (lang: string): string[] =>
  readFileSync(join(FOLDER, `${lang}.txt`), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

describe.each(LANGUAGES)('news as it is written (%s)', (lang) => {
  const marker = new Marker(lang);

  it.each(readParagraphs(lang))('%s', (marked) => {
    expect(marker.codes(marked)).toBe(marked);
  });
});
