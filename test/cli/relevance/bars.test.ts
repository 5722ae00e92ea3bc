import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../src/cli/relevance/measure.ts';
import { mean } from '../../../src/cli/relevance/metrics.ts';
import { parseSummary, type Summary } from '../../../src/cli/relevance/summaries.ts';
import { judge } from '../../../src/cli/relevance.ts';
import { unpackOfficeHolders } from '../../../src/core/dates/period/office-holders.ts';
import { chooseLexicons } from '../../../src/core/lexicon/choose-lexicons.ts';
import type { Lexicon } from '../../../src/core/lexicon/lexicon.ts';
import { LEXICON_LANGUAGES } from '../../../src/data/lexicon/compile-lexicon.ts';
import { packOfficeHolders } from '../../../src/data/office-holders/pack-office-holders.ts';
import { shippedLexiconOf } from '../../core/mentions/support/real-lexicons.ts';
import { realPactIndex } from '../../core/pacts/support/real-pacts.ts';

const FOLDER = new URL('../../relevance/', import.meta.url);
const summaries: readonly Summary[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n').map(parseSummary));

const holders = unpackOfficeHolders(JSON.parse(packOfficeHolders()));
const shippedFor = (lang: string): Lexicon[] => chooseLexicons(lang, LEXICON_LANGUAGES).map(shippedLexiconOf);
const read = (summary: Summary): Outcome =>
  judge(summary, { lexicons: shippedFor(summary.lang), pacts: realPactIndex(), holders }, false);

describe('the judged stories, read and ranked as they are for a reader', () => {
  const outcomes = summaries.map(read);

  test('hold no later pact called prior and no pact of strangers above one of the parties', () => {
    const errors = outcomes.flatMap(({ summary, errors }) =>
      errors.map(({ type, id }) => `${summary.id}: ${type} ${id}`),
    );
    expect(errors).toEqual([]);
  });

  test('have what matters on top: nDCG@5 of all, and of those that no weight was chosen by', () => {
    const ndcgOf = (isMeant: (summary: Summary) => boolean): number =>
      mean(outcomes.filter(({ summary }) => !summary.silent && isMeant(summary)).map(({ ndcg }) => ndcg)) ?? 0;
    expect(ndcgOf(({ fresh }) => !fresh)).toBeGreaterThanOrEqual(0.85);
    expect(ndcgOf(({ fresh }) => fresh === true)).toBeGreaterThanOrEqual(0.85);
  });
});
