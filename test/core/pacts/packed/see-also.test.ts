import { describe, expect, test } from 'vitest';
import { MAX_PACTS } from '../../../../src/core/pacts/packed/pact-format.ts';
import { addGaps, gapsAfter, listOthers } from '../../../../src/core/pacts/packed/see-also.ts';
import { sumUp } from '../../../../src/core/pacts/packed/string-column.ts';
import fc from '../../../fuzz.ts';
import { indexPacts, makePact } from '../support/pacts.ts';

type Others = readonly (readonly number[])[];

/** For each row its others as they come back from what the file holds. */
function packAndLoad(others: Others): Others {
  const gaps = gapsAfter(others);
  const starts = sumUp(Uint16Array.from(gaps, ({ length }) => length));
  const later = addGaps(starts, Uint16Array.from(gaps.flat()));
  return others.map((_, row) => listOthers(row, starts, later));
}

/** Rows with others, each of which tells of it as well. */
const others = fc.integer({ min: 1, max: 40 }).chain((size) =>
  fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 120 }).map((pairs) => {
    const sets = Array.from({ length: size }, () => new Set<number>());
    for (const [a, b] of pairs) {
      if (a === b) continue;
      sets[a]?.add(b);
      sets[b]?.add(a);
    }
    return sets.map((set) => [...set].sort((a, b) => a - b));
  }),
);

describe('what is cited beside a row', () => {
  test('comes back, rising, whatever it is', () => {
    fc.assert(
      fc.property(others, (each) => {
        expect(packAndLoad(each)).toEqual(each);
      }),
    );
  });

  test('is stored at the earlier of two, as the distance from the one before', () => {
    expect(gapsAfter([[1, 4], [0], [4], [], [0, 2]])).toEqual([[1, 3], [], [2], [], []]);
  });

  test('is as many numbers as there are pairs, none of them 0', () => {
    fc.assert(
      fc.property(others, (each) => {
        const gaps = gapsAfter(each).flat();
        expect(gaps).toHaveLength(each.flat().length / 2);
        expect(gaps.every((gap) => gap > 0)).toBe(true);
      }),
    );
  });

  test('may stand at the other end of the longest file', () => {
    const last = MAX_PACTS - 1;
    const far = Array.from({ length: MAX_PACTS }, (_, row) => (row === 0 ? [last] : row === last ? [0] : []));
    const back = packAndLoad(far);
    expect(back[0]).toEqual([last]);
    expect(back[last]).toEqual([0]);
  });

  test('is nothing in a file without pacts', () => {
    expect(packAndLoad([])).toEqual([]);
  });
});

describe('a packed pact', () => {
  const pact = (title: string, signed: string, ...seeAlso: readonly string[]) =>
    makePact({ title, signed, ...(seeAlso.length === 0 ? {} : { seeAlso }) });
  const index = indexPacts([
    pact('First', '1950-01-01', 'second', 'fourth'),
    pact('Second', '1960-01-01', 'first'),
    pact('Third', '1970-01-01'),
    pact('Fourth', '1980-01-01', 'first'),
  ]);

  test('knows the rows cited beside it, earlier and later ones', () => {
    expect([0, 1, 2, 3].map((row) => index.seeAlso(row))).toEqual([[1, 3], [0], [], [0]]);
  });

  test('leaves them out of the record: they are for the ranking alone', () => {
    expect(index.at(0)).not.toHaveProperty('seeAlso');
  });
});

describe('a packed title', () => {
  const index = indexPacts([
    makePact({ title: 'Treaty of Two', signed: '1990-01-01', parties: ['FR', 'TD'] }),
    makePact({ title: 'Chad Compact', signed: '2001-01-01', parties: ['US', 'TD', 'FR'] }),
    makePact({ title: 'Compact for Malta and Chad', signed: '2002-01-01', parties: 'DE FR MT TD US'.split(' ') }),
    makePact({ title: 'Compact', signed: '2003-01-01', parties: ['FR', 'TD', 'US'] }),
  ]);
  const named = (row: number): readonly (string | undefined)[] =>
    index.titleParties(row).map((party) => index.columns.meta.parties[party]);

  test('tells which few of many parties it names', () => {
    expect([0, 1, 2, 3].map(named)).toEqual([[], ['TD'], ['MT', 'TD'], []]);
  });

  test('does not change the order of the parties', () => {
    expect(index.at(1).parties).toEqual(['US', 'TD', 'FR']);
  });
});
