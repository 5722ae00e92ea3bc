import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import { TOPICS } from '../../../src/core/pacts/topics.ts';
import { articleFromPlainText } from '../../../src/core/plain-text.ts';
import { readTable, type TableRow } from '../../../src/data/lexicon/read-table.ts';
import { lexiconOf } from '../../core/mentions/support/real-lexicons.ts';

const FOLDER = fileURLToPath(new URL('./topic-sentences/', import.meta.url));
const LANGUAGES = readdirSync(FOLDER).map((name) => name.replace('.tsv', ''));

const readSentences = (lang: string): readonly TableRow[] =>
  readTable(join(FOLDER, `${lang}.tsv`), ['topic', 'gives', 'sentence']);

function makeTopicFinder(lang: string): (text: string) => readonly string[] {
  return (text) => {
    const article = articleFromPlainText(text, { lang });
    const { mentions } = findMentions(article, [lexiconOf(lang)]);
    return mentions.filter(({ kind }) => kind === 'topic').map(({ code }) => code);
  };
}

describe.each(LANGUAGES)('topics in sentences (%s)', (lang) => {
  const findTopics = makeTopicFinder(lang);
  const rows = readSentences(lang);

  it.each(TOPICS)('tells what is about %s from what is not', (topic) => {
    const ofTopic = rows.filter(({ fields }) => fields.topic === topic);
    const wrong = ofTopic.filter(({ fields }) => {
      const isFound = findTopics(fields.sentence as string).includes(topic);
      return isFound !== (fields.gives === 'yes');
    });
    expect(wrong.map(({ fields }) => fields.sentence)).toEqual([]);
    expect(ofTopic.map(({ fields }) => fields.gives)).toEqual(['yes', 'yes', 'no']);
  });
});
