import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import type { Mention } from '../../../src/core/mention.ts';
import { readTable } from '../../../src/data/lexicon/read-table.ts';
import { articleOf } from '../../core/mentions/support/find-in.ts';
import { shippedLexiconsFor } from '../../core/mentions/support/real-lexicons.ts';

const FOLDER = fileURLToPath(new URL('./pact-sentences/', import.meta.url));
/** Sentences with a town of a pact alone, another agreement of it, words that are general: one a line, by language. */
const LURES = fileURLToPath(new URL('./pact-lures/', import.meta.url));
const LANGUAGES = readdirSync(FOLDER).map((name) => name.replace('.tsv', ''));

/** Pacts whose members act under its name: the name is found as that of the group. */
const GROUPS: Readonly<Record<string, string>> = {
  'multi-2018-cptpp': 'CPTPP',
  'multi-2020-rcep': 'RCEP',
  'ca-mx-us-2018-usmca': 'USMCA',
};

/** The names between square brackets, and the sentence without the brackets. */
function readBrackets(sentence: string): { text: string; wanted: { start: number; end: number }[] } {
  const wanted = [...sentence.matchAll(/\[([^\]]*)\]/gu)].map(({ 1: name = '', index }, earlier) => {
    const start = index - 2 * earlier;
    return { start, end: start + name.length };
  });
  return { text: sentence.replace(/[[\]]/gu, ''), wanted };
}

const means = ({ kind, code }: Mention, pact: string): boolean =>
  kind === 'pact' ? code === pact : kind === 'group' && code === GROUPS[pact];

/** Names in the sentence that are not found, from their first letter to their last, as those of the pact. */
function listMissed(sentence: string, pact: string, loaded: readonly Lexicon[]): string[] {
  const { text, wanted } = readBrackets(sentence);
  const { mentions } = findMentions(articleOf(text), loaded);
  const isFound = ({ start, end }: { start: number; end: number }) =>
    mentions.some((mention) => mention.start === start && mention.end === end && means(mention, pact));
  return wanted.filter((span) => !isFound(span)).map(({ start, end }) => text.slice(start, end));
}

describe('the best-known pacts', () => {
  it('are asked for in eighteen languages or more', () => {
    expect(LANGUAGES.length).toBeGreaterThanOrEqual(18);
  });

  it.each(LANGUAGES)('are found by their names in plain sentences (%s)', (lang) => {
    const rows = readTable(join(FOLDER, `${lang}.tsv`), ['pact', 'sentence']).map(({ fields }) => fields);
    const missed = rows.flatMap(({ pact = '', sentence = '' }) => listMissed(sentence, pact, shippedLexiconsFor(lang)));
    expect(missed).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(23);
  });
});

/** Pacts that a sentence is found to name. */
function listNamed(sentence: string, lang = 'en'): string[] {
  return findMentions(articleOf(sentence), shippedLexiconsFor(lang))
    .mentions.filter(({ kind }) => kind === 'pact')
    .map(({ code }) => code);
}

describe('what is only like the name of a pact', () => {
  it.each(readdirSync(LURES).map((name) => name.replace('.txt', '')))('names none (%s)', (lang) => {
    const sentences = readFileSync(join(LURES, `${lang}.txt`), 'utf8')
      .trim()
      .split('\n');
    expect(sentences.filter((sentence) => listNamed(sentence, lang).length > 0)).toEqual([]);
    expect(sentences.length).toBeGreaterThanOrEqual(12);
  });
});

describe('an abbreviation of three letters', () => {
  it.each([
    ['Japan offered Malaysia patrol boats under its new aid scheme, OSA.'],
    ['India and the European Union brought their ministers together in the TTC.'],
    ['India and France lead the solar club known as ISA.'],
  ])('names no pact of two where one of the two is not in the text: %s', (sentence) => {
    expect(listNamed(sentence)).toEqual([]);
  });

  it('names the pact of two where both are in the text', () => {
    expect(listNamed('Japan gave the Philippines coastal radars under OSA.')).toEqual(['jp-ph-2023-osa']);
    expect(listNamed('The European Union and the United States met in the TTC.')).toEqual(['eu-us-2021-ttc']);
  });

  it('names a pact of many states by itself', () => {
    expect(listNamed('Diplomats fear for the future of the NPT.')).toEqual(['multi-1968-non-proliferation-treaty-npt']);
  });
});
