import { describe, expect, test } from 'vitest';
import type { PactIndex } from '../../../../src/core/pacts/packed/pact-index.ts';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { diversify } from '../../../../src/core/pacts/rank/diversify.ts';
import {
  CHAIN_LIFT,
  CHAIN_MOST,
  OPEN_REPEAT,
  PARTNER_REPEAT,
  SERIES_REPEAT,
  WIDE_REPEAT,
} from '../../../../src/core/pacts/rank/list-weights.ts';
import type { ScoredRow } from '../../../../src/core/pacts/rank/score-pact.ts';
import { indexPacts, makePact } from '../support/pacts.ts';

type Facts = Partial<Pact> & Pick<Pact, 'title'> & { readonly scored?: Partial<ScoredRow>; readonly extra?: number };

const PAIR = 0b11;

function scoreRow(index: PactIndex, { title, extra = 0, scored }: Facts, score: number): ScoredRow {
  const { id } = makePact({ title });
  return {
    row: index.rowOf(id),
    score,
    relation: 'prior',
    status: 'in-force',
    fit: {
      covered: PAIR,
      viaGroup: 0,
      left: 0,
      cover: 1,
      sides: 2,
      signers: 2,
      extra,
      talked: 0,
      isOfTheirBloc: false,
    },
    topic: { score: 1, best: 1, isSame: true },
    isFoundation: false,
    isAside: false,
    isSister: false,
    citedBeside: -1,
    ...scored,
  };
}

/** Titles and scores in the order of the list; the given pacts have falling scores from one on, a tenth apart. */
function order(facts: readonly Facts[], { count = 10, areSeveral = true, step = 0.1 } = {}): readonly string[] {
  const index = indexPacts(facts.map(({ scored: _scored, extra: _extra, ...pact }) => makePact(pact)));
  const rows = facts.map((each, place) => scoreRow(index, each, 1 - place * step));
  return diversify(index, rows, count, areSeveral).map(
    ({ row, score }) => `${index.at(row).title} ${Number(score.toFixed(4))}`,
  );
}

const plain = (title: string): Facts => ({ title });

describe('pacts that have nothing in common', () => {
  test('stay in their order, with their scores', () => {
    expect(order([plain('Fishery Accord'), plain('Railway Treaty'), plain('Visa Waiver')])).toEqual([
      'Fishery Accord 1',
      'Railway Treaty 0.9',
      'Visa Waiver 0.8',
    ]);
  });

  test('are cut at the number that is wanted', () => {
    expect(order([plain('Fishery Accord'), plain('Railway Treaty'), plain('Visa Waiver')], { count: 2 })).toHaveLength(
      2,
    );
    expect(order([], { count: 3 })).toEqual([]);
    expect(order([plain('Fishery Accord')], { count: 0 })).toEqual([]);
  });
});

describe('a series', () => {
  const aside = (title: string, partner: string): Facts => ({
    title,
    parties: ['JP', partner],
    scored: { isAside: true },
  });
  const FIRST = 'Joint Statement of the Ministers on the Bay';
  const SECOND = 'Joint Statement of the Ministers on a Bay';

  test('gives way to what is new, where that is nearly as good', () => {
    expect(order([plain(FIRST), plain(SECOND), plain('Railway Treaty')])).toEqual([
      `${FIRST} 1`,
      'Railway Treaty 0.8',
      `${SECOND} ${0.9 * SERIES_REPEAT}`,
    ]);
  });

  test('counts once: a third is held back no more than the second', () => {
    const third = 'Joint Statement of the Ministers on Bay Matters';
    expect(order([plain(FIRST), plain(SECOND), plain(third)])).toEqual([
      `${FIRST} 1`,
      `${SECOND} ${0.9 * SERIES_REPEAT}`,
      `${third} ${0.8 * SERIES_REPEAT}`,
    ]);
  });

  test('is one of the same parties only', () => {
    const others = { title: SECOND, scored: { fit: { covered: 0b1 } as ScoredRow['fit'] } };
    expect(order([plain(FIRST), others])[1]).toBe(`${SECOND} 0.9`);
  });

  test('is none where one party signs the same with one partner after another', () => {
    expect(order([aside(FIRST, 'IT'), aside(SECOND, 'DE')])[1]).toBe(`${SECOND} 0.9`);
    expect(order([aside(FIRST, 'IT'), aside(SECOND, 'IT')])[1]).toBe(
      `${SECOND} ${0.9 * SERIES_REPEAT * PARTNER_REPEAT}`,
    );
  });

  test('or not, a further pact with one partner counts less', () => {
    expect(order([aside(FIRST, 'IT'), aside('Railway Treaty', 'IT')])[1]).toBe(
      `Railway Treaty ${0.9 * PARTNER_REPEAT}`,
    );
    expect(order([aside(FIRST, 'IT'), aside('Railway Treaty', 'DE')])[1]).toBe('Railway Treaty 0.9');
  });

  test('is told by most of the long words, whatever their case and order', () => {
    expect(order([plain('Alpha Bravo Charlie'), plain('CHARLIE bravo ALPHA')])[1]).toBe(
      `CHARLIE bravo ALPHA ${0.9 * SERIES_REPEAT}`,
    );
    expect(order([plain('Alpha Bravo Charlie'), plain('Alpha Bravo Delta')])[1]).toBe('Alpha Bravo Delta 0.9');
    expect(order([plain('On the Bay of A'), plain('On the Bay of B')])[1]).toBe('On the Bay of B 0.9');
  });

  test('does not hold back a foundation', () => {
    const foundation = { title: SECOND, scored: { isFoundation: true } };
    expect(order([plain(FIRST), foundation])[1]).toBe(`${SECOND} 0.9`);
  });
});

describe('a chain', () => {
  const newer = (id: string): Facts => ({ title: 'Newer Accord', relations: [{ type: 'amends', id }] });

  test('brings the older pact right behind the newer', () => {
    const list = order([newer('old-treaty'), plain('Railway Treaty'), plain('Old Treaty')], { step: 0.2 });
    expect(list).toEqual(['Newer Accord 1', `Old Treaty ${CHAIN_LIFT}`, 'Railway Treaty 0.8']);
  });

  test('keeps the older up where another pact comes between', () => {
    const list = order([newer('old-treaty'), plain('Railway Treaty'), plain('Visa Waiver'), plain('Old Treaty')]);
    expect(list).toEqual(['Newer Accord 1', 'Railway Treaty 0.9', `Old Treaty ${CHAIN_LIFT}`, 'Visa Waiver 0.8']);
  });

  test('lowers nothing that stands higher by itself', () => {
    expect(order([newer('old-treaty'), plain('Old Treaty')])).toEqual(['Newer Accord 1', 'Old Treaty 0.9']);
  });

  test('lifts one link: what was lifted lifts nothing by that', () => {
    const middle: Facts = { title: 'Middle Treaty', relations: [{ type: 'follows', id: 'first-treaty' }] };
    const list = order([newer('middle-treaty'), middle, plain('First Treaty')], { step: 0.3 });
    expect(list).toEqual(['Newer Accord 1', `Middle Treaty ${CHAIN_LIFT}`, `First Treaty ${0.7 * CHAIN_LIFT}`]);
  });

  test('is not lifted above what a full score is worth', () => {
    const named = { ...newer('old-treaty'), scored: { score: 1.4 } };
    expect(order([named, plain('Visa Waiver'), plain('Old Treaty')], { step: 0.25 })[1]).toBe(
      `Old Treaty ${CHAIN_LIFT}`,
    );
  });

  test('lifts nothing far above what it is worth itself', () => {
    const list = order([newer('old-treaty'), plain('Railway Treaty'), plain('Old Treaty')], { step: 0.4 });
    expect(list).toEqual([
      'Newer Accord 1',
      'Railway Treaty 0.6',
      `Old Treaty ${Number((0.2 * CHAIN_MOST).toFixed(4))}`,
    ]);
  });

  test('goes from the newer to the older, not back', () => {
    expect(order([plain('Old Treaty'), plain('Visa Waiver'), newer('old-treaty')])[2]).toBe('Newer Accord 0.8');
  });
});

describe('where several act', () => {
  const open = (title: string): Facts => ({ title, partyList: 'open', kind: 'convention' });
  const wide = (title: string): Facts => ({ title, extra: 5 });

  test('each further convention for all the world counts less', () => {
    const list = order([open('Sea Convention'), open('Whale Convention'), open('Plague Convention')]);
    expect(list).toEqual([
      'Sea Convention 1',
      `Whale Convention ${Number((0.9 * OPEN_REPEAT).toFixed(4))}`,
      `Plague Convention ${Number((0.8 * OPEN_REPEAT ** 2).toFixed(4))}`,
    ]);
  });

  test('so does each further wide circle, and less is taken off', () => {
    const list = order([wide('Coast Accord'), wide('Island Charter'), wide('Reef Compact')]);
    expect(list).toEqual([
      'Coast Accord 1',
      `Island Charter ${Number((0.9 * WIDE_REPEAT).toFixed(4))}`,
      `Reef Compact ${Number((0.8 * WIDE_REPEAT ** 2).toFixed(4))}`,
    ]);
    expect(WIDE_REPEAT).toBeGreaterThan(OPEN_REPEAT);
  });

  test('a circle of a few more is not wide, and a circle is no convention', () => {
    expect(
      order([
        { title: 'Coast Accord', extra: 4 },
        { title: 'Island Charter', extra: 4 },
      ])[1],
    ).toBe('Island Charter 0.9');
    expect(order([open('Sea Convention'), wide('Island Charter')])[1]).toBe('Island Charter 0.9');
  });

  test('where one acts alone, neither is held back', () => {
    expect(order([open('Sea Convention'), open('Whale Convention')], { areSeveral: false })[1]).toBe(
      'Whale Convention 0.9',
    );
    expect(order([wide('Coast Accord'), wide('Island Charter')], { areSeveral: false })[1]).toBe('Island Charter 0.9');
  });
});
