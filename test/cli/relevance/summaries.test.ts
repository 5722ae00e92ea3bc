import { expect, test } from 'vitest';
import { parseSummary } from '../../../src/cli/relevance/summaries.ts';

const ROW = {
  id: 'en-a',
  lang: 'en',
  date: '2024-05-10',
  title: 'Two sign',
  text: 'Two countries signed.',
  parties: ['JP', 'GB'],
  topics: ['cyber'],
  judgments: { 'gb-jp-2023': 3 },
};

test('reads a line; what the summary reports itself may be absent', () => {
  expect(parseSummary(JSON.stringify(ROW))).toEqual({ ...ROW, same: [] });
  expect(parseSummary(JSON.stringify({ ...ROW, same: ['event'] })).same).toEqual(['event']);
});

test('a grade of 0 is a judgment, too', () => {
  const judgments = { 'gb-jp-2023': 3, 'jp-us-1960': 0 };
  expect(parseSummary(JSON.stringify({ ...ROW, judgments })).judgments).toEqual(judgments);
});

test.each([
  ['"text" is missing', { text: undefined }],
  ['"title" is missing', { title: '' }],
  ['"parties" is no list of codes', { parties: 'JP GB' }],
  ['"topics" is no list of keys', { topics: [1] }],
  ['"judgments" is no table of grades 0 to 3', { judgments: { a: 4 } }],
  ['"judgments" is no table of grades 0 to 3', { judgments: { a: -1 } }],
  ['"judgments" is no table of grades 0 to 3', { judgments: { a: '0' } }],
  ['"judgments" is no table of grades 0 to 3', { judgments: ['a'] }],
  ['"same" is no list of ids', { same: 'event' }],
])('says that %s', (message, change) => {
  expect(() => parseSummary(JSON.stringify({ ...ROW, ...change }))).toThrow(message);
});

test('says that a line is no JSON', () => expect(() => parseSummary('{')).toThrow());
