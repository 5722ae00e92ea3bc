import { expect, test } from 'vitest';
import { NameJudge } from '../../../../src/core/pacts/rank/name-judge.ts';
import { readWords } from '../../../../src/core/pacts/rank/story-words.ts';
import { indexPacts, makePact } from '../support/pacts.ts';

const TITLES = [
  'Open Skies Treaty',
  'Treaty on air services',
  'Treaty on tolls',
  'Treaty of the north',
  'Treaty of the east',
];
const index = indexPacts(TITLES.map((title, at) => makePact({ title, signed: `19${90 + at}-01-01` })));
const rows = TITLES.map((_, row) => row);

function judge(text: string): NameJudge {
  return new NameJudge(index, rows, readWords(text, []));
}

test('a whole name says more than a part of it, and nothing where no word is shared', () => {
  const [whole, part, none] = ['the Open Skies', 'clear Skies', 'a bridge'].map((text) => judge(text).weigh(0));
  expect(whole).toBe(1);
  expect(part).toBeGreaterThan(0);
  expect(part).toBeLessThan(whole ?? 0);
  expect(none).toBe(0);
});

test('a word of all the names tells none apart', () => {
  expect(rows.map((row) => judge('a Treaty').weigh(row))).toEqual([0, 0, 0, 0, 0]);
});

test('called is what all words of a name stand for, one of them with a capital', () => {
  expect(judge('the treaty of Open Skies').isCalled(0)).toBe(true);
  expect(judge('the treaty of open skies').isCalled(0)).toBe(false);
  expect(judge('the Skies of the treaty').isCalled(0)).toBe(false);
});

test('names in the script of the story and in Latin letters count, whatever their language', () => {
  const named = indexPacts([
    makePact({ title: 'Convention', names: { ja: ['国際捕鯨取締条約'], es: ['Comisión Ballenera'] } }),
    makePact({ title: 'Other' }),
  ]);
  const weigh = (text: string, lang: string): number =>
    new NameJudge(named, [0, 1], readWords(text, [], lang)).weigh(0);
  expect(weigh('国際捕鯨委員会', 'ja')).toBeGreaterThan(0);
  expect(weigh('国際捕鯨委員会', 'zh-Hant')).toBeGreaterThan(0);
  expect(weigh('国際捕鯨委員会', 'ru')).toBe(0);
  expect(weigh('la Ballenera', 'ru')).toBeGreaterThan(0);
  expect(weigh('la Ballenera', 'it')).toBeGreaterThan(0);
});
