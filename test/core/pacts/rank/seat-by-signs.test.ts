import { describe, expect, test } from 'vitest';
import type { PactIndex } from '../../../../src/core/pacts/packed/pact-index.ts';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { encodeDate } from '../../../../src/core/pacts/partial-date.ts';
import { buildQuery } from '../../../../src/core/pacts/rank/build-query.ts';
import { FIRST_PLACES, LIST_PLACES } from '../../../../src/core/pacts/rank/list-weights.ts';
import { type ScoredRow, scoreRow } from '../../../../src/core/pacts/rank/score-pact.ts';
import { seatBySigns } from '../../../../src/core/pacts/rank/seat-by-signs.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const DAY = '2024-06-15';
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Twelve of the two, of one kind and age, whose titles have no word in common. */
const TWELVE: readonly Pact[] = NUMBERS.map((title) =>
  makePact({ title, parties: ['GB', 'JP'], topics: ['cyber'], signed: '2010-01-01' }),
);

/** What a story on cyber of the two finds, in the order given, each with a little less than the one before. */
function order(index: PactIndex, pacts: readonly Pact[]): readonly ScoredRow[] {
  const query = buildQuery(index, makeProfile('JP GB', 'cyber', DAY), undefined, new Map());
  return pacts.flatMap(({ id }, place) => {
    const scored = scoreRow(index, index.rowOf(id), query, true);
    return scored === null ? [] : [{ ...scored, score: 0.5 - place / 100 }];
  });
}

function seat(pacts: readonly Pact[]): readonly { readonly title: string; readonly score: number }[] {
  const index = indexPacts(pacts, {});
  const seated = seatBySigns(index, order(index, pacts), encodeDate(DAY) ?? 0);
  return seated.map(({ row, score }) => ({ title: index.at(row).title, score }));
}

const titlesOf = (pacts: readonly Pact[]): readonly string[] => seat(pacts).map(({ title }) => title);

const change = (title: string, facts: Partial<Pact>): readonly Pact[] =>
  TWELVE.map((pact) => (pact.title === title ? { ...pact, ...facts } : pact));

describe('the places after the first', () => {
  test('go by the scores where nothing else tells the candidates apart', () => {
    expect(titlesOf(TWELVE)).toEqual(NUMBERS);
  });

  test.each<[string, Partial<Pact>]>([
    ['was signed last year', { signed: '2024-01-01' }],
    ['is known by its name', { prominence: 'landmark' }],
  ])('go to what %s', (_, facts) => {
    expect(titlesOf(change('twelve', facts)).indexOf('twelve')).toBeLessThan(LIST_PLACES);
  });

  test('go to what is cited beside several of the first', () => {
    const beside = TWELVE.map((pact, place) => (place < 3 ? { ...pact, seeAlso: ['twelve'] } : pact));
    expect(titlesOf(beside)[FIRST_PLACES]).toBe('twelve');
  });

  test('are lost by those against which they speak, which stand behind the others then', () => {
    expect(titlesOf(change('six', { signed: '1930-01-01' })).slice(0, FIRST_PLACES + 1)).not.toContain('six');
  });
});

test('the first places are left to the scores', () => {
  for (const title of NUMBERS.slice(FIRST_PLACES)) {
    const first = titlesOf(change(title, { signed: '2024-01-01' })).slice(0, FIRST_PLACES);
    expect(first).toEqual(NUMBERS.slice(0, FIRST_PLACES));
  }
});

test('behind those who were seated the order is that of the scores', () => {
  const behind = titlesOf(change('twelve', { signed: '2024-01-01' })).slice(LIST_PLACES);
  expect(behind).toEqual(['ten', 'eleven']);
});

test('nobody is lost, and no score is higher than the one before it', () => {
  const seated = seat(change('twelve', { signed: '2024-01-01' }));
  expect(seated.map(({ title }) => title).toSorted()).toEqual(NUMBERS.toSorted());
  const scores = seated.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

test('a list of the first places alone stays as it is', () => {
  const few = TWELVE.slice(0, FIRST_PLACES);
  expect(titlesOf(few)).toEqual(NUMBERS.slice(0, FIRST_PLACES));
});
