import { expect, test } from 'vitest';
import type { Summary } from '../../../src/cli/relevance/summaries.ts';
import { formatReport, givenProfile, judge } from '../../../src/cli/relevance.ts';
import { realPactIndex } from '../../core/pacts/support/real-pacts.ts';

const SUMMARY: Summary = {
  id: 'en-weak',
  lang: 'en',
  date: '1990-01-01',
  title: 'Egypt and Israel talk',
  text: 'Egypt and Israel talked about the border.',
  parties: ['EG', 'IL'],
  topics: ['peace', 'boundaries'],
  judgments: { 'eg-il-us-1979-egypt-israel-peace-treaty': 3 },
  same: [],
};

const knowledge = { lexicons: [], pacts: realPactIndex() };

test('a given profile holds what the summary expects, the main topic heaviest', () => {
  const { parties, topics, date } = givenProfile(SUMMARY);
  expect(parties.map(({ code }) => code)).toEqual(['EG', 'IL']);
  expect(topics.map(({ code }) => code)).toEqual(['peace', 'boundaries']);
  expect(topics[0]?.weight).toBeGreaterThan(topics[1]?.weight ?? 1);
  expect(date).toBe('1990-01-01');
});

test('ranks the real pacts by the given profile', () => {
  const outcome = judge(SUMMARY, knowledge, true);
  expect(outcome.ndcg).toBeGreaterThan(0.9);
  expect(outcome.errors).toEqual([]);
  expect(outcome.parties).toBe(1);
});

test('without the given profile the text itself is read: no lexicon, no parties', () => {
  expect(judge(SUMMARY, knowledge, false).parties).toBe(0);
});

test('there is no judging without pacts', () => {
  expect(() => judge(SUMMARY, { lexicons: [], pacts: null }, true)).toThrow('no pacts');
});

test('the report holds the table, the worst and, asked for, the details', () => {
  const outcomes = [judge(SUMMARY, knowledge, true)];
  expect(formatReport(outcomes, [], 1).filter((line) => line.startsWith('en-weak'))).toHaveLength(1);
  expect(formatReport(outcomes, ['en-weak'], 1).filter((line) => line.startsWith('en-weak'))).toHaveLength(2);
});
