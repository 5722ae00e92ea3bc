import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import { articleFromPlainText } from '../../../src/core/plain-text.ts';
import { readTable } from '../../../src/data/lexicon/read-table.ts';
import { lexiconOf } from '../../core/mentions/support/real-lexicons.ts';

/** What stands in the column of the topic for a sentence of everyday life: sport, weather, cooking, accidents. */
const NONE = 'none';

const TABLE = fileURLToPath(new URL('./topic-news-europe.tsv', import.meta.url));

const rows = readTable(TABLE, ['lang', 'topic', 'sentence']).map(({ fields }) => ({
  lang: fields.lang as string,
  topic: fields.topic as string,
  sentence: fields.sentence as string,
}));

const LANGUAGES = [...new Set(rows.map(({ lang }) => lang))];

function findTopics(lang: string, text: string): readonly string[] {
  const { mentions } = findMentions(articleFromPlainText(text, { lang }), [lexiconOf(lang)]);
  return mentions.filter(({ kind }) => kind === 'topic').map(({ code }) => code);
}

describe.each(LANGUAGES)('sentences of news (%s)', (lang) => {
  const own = rows.filter((row) => row.lang === lang);

  test('that name no country still tell their topic', () => {
    const about = own.filter(({ topic }) => topic !== NONE);
    const missed = about.filter(({ topic, sentence }) => !findTopics(lang, sentence).includes(topic));
    expect(missed).toEqual([]);
    expect(about.length).toBeGreaterThanOrEqual(25);
  });

  test('of everyday life have no topic', () => {
    const everyday = own.filter(({ topic }) => topic === NONE);
    const found = everyday.map(({ sentence }) => ({ sentence, topics: findTopics(lang, sentence) }));
    expect(found.filter(({ topics }) => topics.length > 0)).toEqual([]);
    expect(everyday.length).toBeGreaterThanOrEqual(15);
  });
});

/** A star stands only at the end of a surface; inside it is a letter like any other, and the row finds nothing. */
test.each(LANGUAGES)('no row has a star between its words (%s)', (lang) => {
  const file = fileURLToPath(new URL(`../../../src/data/lexicon/${lang}/topics.tsv`, import.meta.url));
  const surfaces = readTable(file, ['key', 'strength', 'surface']).map(({ fields }) => fields.surface as string);
  expect(surfaces.filter((surface) => /\*./u.test(surface))).toEqual([]);
});
