import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSummary, type Summary } from '../../../src/cli/relevance/summaries.ts';
import { encodeDate } from '../../../src/core/pacts/partial-date.ts';
import { isTopic, TOPICS } from '../../../src/core/pacts/topics.ts';
import groups from '../../../src/data/groups.json' with { type: 'json' };
import { realPacts } from '../../core/pacts/support/real-pacts.ts';

const FOLDER = new URL('../../relevance/', import.meta.url);
const summaries: readonly Summary[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n').map(parseSummary));
const pacts = new Map(realPacts().map((pact) => [pact.id, pact]));

/** Scripts without spaces count letters: some two and a half make an English word, in Thai five. */
function countWords({ lang, text }: Summary): number {
  if (lang === 'th') return text.length / 5;
  return /^(?:ja|zh)/.test(lang) ? text.length / 2.5 : text.split(/\s+/).length;
}

test('is large and wide: summaries, languages, topics, old and recent news', () => {
  expect(summaries.length).toBeGreaterThanOrEqual(66);
  expect(new Set(summaries.map(({ lang }) => lang)).size).toBeGreaterThanOrEqual(10);
  const topics = new Set(summaries.flatMap((summary) => summary.topics));
  expect(TOPICS.filter((topic) => !topics.has(topic))).toEqual([]);
  const years = summaries.map(({ date }) => Number(date.slice(0, 4)));
  expect(Math.min(...years)).toBeLessThan(2000);
  expect(Math.max(...years)).toBeGreaterThan(2025);
});

test('holds stories that want no pact and some that the ranking was not tuned by', () => {
  expect(summaries.filter(({ silent }) => silent).length).toBeGreaterThanOrEqual(15);
  expect(summaries.filter(({ fresh }) => fresh).length).toBeGreaterThanOrEqual(20);
});

test('every id is unique', () => {
  const ids = summaries.map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe.each(summaries)('$id', (summary) => {
  test('grades pacts of the dataset, none of them later than the news or the news itself', () => {
    const graded = Object.keys(summary.judgments);
    expect([...graded, ...summary.same].filter((id) => !pacts.has(id))).toEqual([]);
    expect(graded.filter((id) => (pacts.get(id)?.signed ?? '') > summary.date)).toEqual([]);
    expect(graded.filter((id) => summary.same.includes(id))).toEqual([]);
    expect(graded.length > 0).toBe(!summary.silent);
  });

  test('is a summary of known parties and topics on a day of the calendar', () => {
    expect(encodeDate(summary.date)).not.toBeNull();
    expect(summary.parties.filter((code) => !/^[A-Z]{2}$/.test(code) && !(code in groups))).toEqual([]);
    expect(summary.topics.filter((topic) => !isTopic(topic))).toEqual([]);
    expect(countWords(summary)).toBeGreaterThanOrEqual(summary.silent ? 30 : 40);
    expect(countWords(summary)).toBeLessThanOrEqual(250);
  });

  test('expects pacts that are graded as of use', () => {
    const grades = (summary.expected ?? []).map((id) => summary.judgments[id] ?? 0);
    expect(grades.filter((grade) => grade === 0)).toEqual([]);
  });
});
