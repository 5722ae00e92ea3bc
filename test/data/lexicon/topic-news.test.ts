import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import { isTopic } from '../../../src/core/pacts/topics.ts';
import { articleFromPlainText } from '../../../src/core/plain-text.ts';
import { expandBraces } from '../../../src/data/lexicon/inflect.ts';
import { readTable } from '../../../src/data/lexicon/read-table.ts';
import { lexiconOf } from '../../core/mentions/support/real-lexicons.ts';

/** A file a language: a topic and a sentence of news about it, or `-` and one of sport, crime, weather or everyday life. */
const FOLDER = fileURLToPath(new URL('./topic-news/', import.meta.url));
const LANGUAGES = readdirSync(FOLDER).map((name) => name.replace('.tsv', ''));
const LURE = '-';

/** Topics of a sentence, those that its words of agreement bring along among them. */
function findTopics(lang: string, sentence: string): readonly string[] {
  const { mentions } = findMentions(articleFromPlainText(sentence, { lang }), [lexiconOf(lang)]);
  return mentions.flatMap(({ kind, code, topics = [] }) => (kind === 'topic' ? [code] : topics));
}

describe.each(LANGUAGES)('topics of news (%s)', (lang) => {
  const rows = readTable(join(FOLDER, `${lang}.tsv`), ['topic', 'sentence']).map(({ fields }) => ({
    topic: fields.topic as string,
    sentence: fields.sentence as string,
  }));
  const about = rows.filter(({ topic }) => topic !== LURE);
  const lures = rows.filter(({ topic }) => topic === LURE);

  test('are found by the words of newspapers', () => {
    const missed = about.filter(({ topic, sentence }) => !findTopics(lang, sentence).includes(topic));
    expect(missed).toEqual([]);
  });

  test('are none in sport, crime, weather and everyday life', () => {
    const found = lures.map(({ sentence }) => ({ sentence, topics: findTopics(lang, sentence) }));
    expect(found.filter(({ topics }) => topics.length > 0)).toEqual([]);
  });

  test('are told from at least twenty-five sentences and fifteen lures', () => {
    expect(about.map(({ topic }) => topic).filter((topic) => !isTopic(topic))).toEqual([]);
    expect(about.length).toBeGreaterThanOrEqual(25);
    expect(lures.length).toBeGreaterThanOrEqual(15);
  });
});

const TABLES = fileURLToPath(new URL('../../../src/data/lexicon/', import.meta.url));
const ALL = readdirSync(TABLES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** A star stands only at the end of a surface; inside it is a letter like any other, and the row finds nothing. */
test.each(ALL.map(({ name }) => name))('no row has a star between its words (%s)', (lang) => {
  const rows = readTable(join(TABLES, lang, 'topics.tsv'), ['key', 'strength', 'surface']);
  const surfaces = rows.flatMap(({ fields }) => expandBraces(fields.surface as string));
  expect(surfaces.filter((surface) => /\*./u.test(surface))).toEqual([]);
});
