import { describe, expect, test } from 'vitest';
import { listBest } from '../../../../src/core/pacts/rank/list-best.ts';
import type { ScoredRow } from '../../../../src/core/pacts/rank/score-pact.ts';
import fc from '../../../fuzz.ts';

function toRow(score: number, row: number): ScoredRow {
  const fit = {
    covered: 1,
    viaGroup: 0,
    left: 0,
    cover: 1,
    sides: 1,
    signers: 1,
    extra: 0,
    talked: 0,
    isOfTheirBloc: false,
  };
  const topic = { score: 1, best: 1, isSame: true };
  return {
    row,
    score,
    relation: 'prior',
    status: 'in-force',
    fit,
    topic,
    isFoundation: false,
    isAside: false,
    isSister: false,
    citedBeside: -1,
  };
}

describe('listBest', () => {
  test('takes those that stand first when all are sorted, and leaves them in their order', () => {
    const scores = fc.array(fc.constantFrom(0, 0.1, 0.2, 0.3, 0.5, 1.5), { maxLength: 30 });
    fc.assert(
      fc.property(scores, fc.nat(32), (list, most) => {
        const rows = list.map(toRow);
        const first = new Set(rows.toSorted((a, b) => b.score - a.score).slice(0, most));
        expect(listBest(rows, most)).toEqual(rows.filter((row) => first.has(row)));
      }),
    );
  });

  test('is the list itself where all of it is wanted', () => {
    const rows = [0.2, 0.1].map(toRow);
    expect(listBest(rows, 2)).toBe(rows);
  });
});
