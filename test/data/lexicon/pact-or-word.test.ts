import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import { readTable } from '../../../src/data/lexicon/read-table.ts';
import { articleOf } from '../../core/mentions/support/find-in.ts';
import { shippedLexiconsFor } from '../../core/mentions/support/real-lexicons.ts';

/**
 * Names of pacts that are words of agreement or of a topic, too. The name stands between brackets; a sentence of the pact `-`
 * has the same words, or nearly, and names none.
 */
const FILE = fileURLToPath(new URL('./pact-or-word.tsv', import.meta.url));
const ROWS = readTable(FILE, ['lang', 'pact', 'sentence']).map(({ fields }) => fields as Record<string, string>);

/** The pacts of a sentence, as `name=pact`. */
function namedIn(text: string, lang: string): string[] {
  return findMentions(articleOf(text), shippedLexiconsFor(lang))
    .mentions.filter(({ kind }) => kind === 'pact')
    .map(({ start, end, code }) => `${text.slice(start, end)}=${code}`);
}

describe.each([...new Set(ROWS.map(({ lang }) => lang as string))])('a name that is a word, too (%s)', (lang) => {
  const rows = ROWS.filter((row) => row.lang === lang);

  it.each(rows.filter(({ pact }) => pact !== '-'))('names $pact: $sentence', ({ pact, sentence = '' }) => {
    const names = [...sentence.matchAll(/\[([^\]]*)\]/gu)].map(([, name]) => `${name}=${pact}`);
    expect(names).not.toEqual([]);
    expect(namedIn(sentence.replace(/[[\]]/gu, ''), lang)).toEqual(names);
  });

  it.each(rows.filter(({ pact }) => pact === '-'))('names none: $sentence', ({ sentence = '' }) => {
    expect(namedIn(sentence, lang)).toEqual([]);
  });
});
