import { describe, expect, test } from 'vitest';
import { measure, type Outcome } from '../../../src/cli/relevance/measure.ts';
import { formatDetails, formatErrors, formatTable, formatWorst } from '../../../src/cli/relevance/report.ts';
import type { Summary } from '../../../src/cli/relevance/summaries.ts';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import type { RankedPact } from '../../../src/core/pacts/ranked-pact.ts';
import type { Profile } from '../../../src/core/profile.ts';

const SUMMARY: Summary = {
  id: 'en-a',
  lang: 'en',
  date: '2024-05-10',
  title: 'Two sign',
  text: 'Two countries signed.',
  parties: ['JP', 'GB'],
  topics: ['cyber'],
  judgments: { good: 3, fair: 2, missed: 1 },
  same: ['event'],
};

/** An id whose hash puts it into the other half than that of `SUMMARY`. */
const HELD_OUT = 'foobar';

const PROFILE: Profile = {
  parties: [{ code: 'JP', weight: 1 }],
  context: [{ code: 'CN', weight: 0.2 }],
  topics: [{ code: 'trade', weight: 1 }],
  date: '2024-05-10',
  isDateAssumed: false,
};

function ranked(id: string, relation: RankedPact['relation'] = 'prior', signed = '2020-01-01'): RankedPact {
  const pact: Pact = {
    id,
    title: id,
    names: {},
    signed,
    parties: ['GB', 'JP'],
    partyList: 'complete',
    kind: 'agreement',
    topics: ['cyber'],
    status: 'in-force',
    relations: [],
    sources: [],
    confidence: 'high',
    checked: true,
  };
  return { pact, relation, statusAtDate: 'in-force', score: 0.5, why: [] };
}

function outcomeOf(list: readonly RankedPact[], change: Partial<Summary> = {}): Outcome {
  return measure({ ...SUMMARY, ...change }, PROFILE, list, {});
}

describe('measure', () => {
  test('judges prior pacts only: the event and later pacts take no place', () => {
    const { ndcg, recall, event } = outcomeOf([
      ranked('event', 'same'),
      ranked('good'),
      ranked('fair'),
      ranked('missed'),
    ]);
    expect([ndcg, recall, event]).toEqual([1, 1, 1]);
  });

  test('the event listed as a prior pact is not recognised as the event', () => {
    expect(outcomeOf([ranked('event'), ranked('good')]).event).toBe(0);
    expect(outcomeOf([ranked('good')], { same: [] }).event).toBeNull();
  });

  test('measures the profile and what nobody graded', () => {
    const { parties, topic, ungraded } = outcomeOf([ranked('good'), ranked('noise')]);
    expect(parties).toBeCloseTo(2 / 3, 12);
    expect(topic).toBe(0);
    expect(ungraded).toBe(0.5);
    expect(outcomeOf([], { topics: [] }).topic).toBeNull();
    expect(outcomeOf([]).ungraded).toBeNull();
  });
});

test('the table has a line for each language and one for all', () => {
  const outcomes = [outcomeOf([ranked('good')]), outcomeOf([], { lang: 'hi' }), outcomeOf([ranked('good')])];
  const lines = formatTable(outcomes).map((line) => line.split(/\s+/));
  expect(lines.map(([name, count]) => `${name} ${count}`)).toEqual(['lang n', 'en 2', 'hi 1', 'tuning 3', 'all 3']);
  expect(lines.every((cells) => cells.length === lines[0]?.length)).toBe(true);
});

test('each half of the set has a line; the poorest lists tell nothing of the half that is held out', () => {
  const outcomes = [
    outcomeOf([ranked('good')]),
    outcomeOf([], { id: HELD_OUT }),
    outcomeOf([ranked('fair')], { id: HELD_OUT }),
  ];
  const lines = formatTable(outcomes).map((line) => line.split(/\s+/).slice(0, 2).join(' '));
  expect(lines).toEqual(['lang n', 'en 3', 'tuning 1', 'held-out 2', 'all 3']);
  expect(formatWorst(outcomes, 9)).toHaveLength(1);
});

test('stories that nobody tuned by have a line of their own; those that want no pact are counted by what they are offered', () => {
  const silent = { silent: true, judgments: {}, same: [] };
  const outcomes = [
    outcomeOf([ranked('good')]),
    outcomeOf([ranked('good')], { fresh: true }),
    outcomeOf([ranked('noise'), ranked('more'), ranked('new', 'later')], silent),
    outcomeOf([], silent),
  ];
  const lines = formatTable(outcomes);
  expect(lines.map((line) => line.split(/\s+/).slice(0, 2).join(' '))).toEqual([
    'lang n',
    'en 1',
    'tuning 1',
    'all 1',
    'fresh 1',
    '',
    'false offers:',
  ]);
  expect(lines.at(-1)).toBe('false offers: 1 of 2 stories without a pact, 2 pacts');
  expect(formatWorst(outcomes, 9)).toHaveLength(1);
});

test('sets of such stories stand apart, with what was expected before any list was seen', () => {
  const outcomes = [
    outcomeOf([ranked('good')], { fresh: true }),
    outcomeOf([ranked('good'), ranked('fair')], { fresh: true, set: 'wide', expected: ['good', 'fair', 'missed'] }),
    outcomeOf([ranked('good')], { fresh: true, set: 'wide', expected: ['fair'] }),
  ];
  const lines = formatTable(outcomes).map((line) => line.replace(/(\d)\s.*\.\d+$/, '$1').replace(/\s+/, ' '));
  expect(lines.slice(1)).toEqual(['fresh 1', 'wide 2', '', 'wide: 2 of 4 expected pacts among the first 10']);
});

test('the poorest lists come first', () => {
  const outcomes = [outcomeOf([ranked('good')], { id: 'en-b' }), outcomeOf([], { id: 'en-weak' })];
  const [first, ...rest] = formatWorst(outcomes, 1);
  expect(first).toMatch(/^en-weak .*parties JP, expected JP GB$/);
  expect(rest).toEqual([]);
});

test('errors of direction are named one by one', () => {
  expect(formatErrors([outcomeOf([ranked('late', 'prior', '2025')]), outcomeOf([ranked('good')])])).toEqual([
    'en-a: later-as-prior late',
  ]);
});

test('the details of a summary show grades beside the list and what is missing', () => {
  const lines = formatDetails(outcomeOf([ranked('good'), ranked('noise'), ranked('event', 'same')]));
  expect(lines.some((line) => /^ {2}3 +prior .*good$/.test(line))).toBe(true);
  expect(lines.some((line) => /^ {2}· +prior .*noise$/.test(line))).toBe(true);
  expect(lines.some((line) => /^ {2}same +same .*event$/.test(line))).toBe(true);
  expect(lines.filter((line) => line.includes('missing'))).toEqual(['  missing 2  fair', '  missing 1  missed']);
});
