import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import { isTopic } from '../../../src/core/pacts/topics.ts';
import { articleFromPlainText } from '../../../src/core/plain-text.ts';
import { readTable } from '../../../src/data/lexicon/read-table.ts';
import { lexiconOf } from '../../core/mentions/support/real-lexicons.ts';

/** A topic and a sentence of news about it, or `-` and one of sport, crime, weather or everyday life. */
const ROWS = readTable(fileURLToPath(new URL('./topics-south-asia-and-catalan.tsv', import.meta.url)), [
  'lang',
  'topic',
  'sentence',
]).map(({ fields }) => fields as { readonly lang: string; readonly topic: string; readonly sentence: string });

const LURE = '-';
const LANGUAGES = [...new Set(ROWS.map(({ lang }) => lang))];

function findTopics(lang: string, sentence: string): readonly string[] {
  const { mentions } = findMentions(articleFromPlainText(sentence, { lang }), [lexiconOf(lang)]);
  return mentions.filter(({ kind }) => kind === 'topic').map(({ code }) => code);
}

describe.each(LANGUAGES)('topics of news (%s)', (lang) => {
  const rows = ROWS.filter((row) => row.lang === lang);
  const about = rows.filter(({ topic }) => topic !== LURE);
  const lures = rows.filter(({ topic }) => topic === LURE);

  test('are found by the words of newspapers', () => {
    const missed = about.filter(({ topic, sentence }) => !findTopics(lang, sentence).includes(topic));
    expect(missed.map(({ topic, sentence }) => `${topic} ${sentence}`)).toEqual([]);
  });

  test('are none in sport, crime, weather and everyday life', () => {
    const lured = lures.flatMap(({ sentence }) => findTopics(lang, sentence).map((topic) => `${topic} ${sentence}`));
    expect(lured).toEqual([]);
  });

  test('are told from at least twenty-five sentences and fifteen lures', () => {
    expect(about.map(({ topic }) => topic).filter((topic) => !isTopic(topic))).toEqual([]);
    expect(about.length).toBeGreaterThanOrEqual(25);
    expect(lures.length).toBeGreaterThanOrEqual(15);
  });
});
