import { describe, expect, test } from 'vitest';
import type { Pact, PactKind } from '../../../../src/core/pacts/pact.ts';
import { INSTRUMENT_STRENGTH, PACT_KINDS } from '../../../../src/core/pacts/pact-vocabulary.ts';
import * as weights from '../../../../src/core/pacts/rank/rank-weights.ts';
import { endsWar, worthOf } from '../../../../src/core/pacts/rank/worth.ts';
import { indexPacts, makePact } from '../support/pacts.ts';

/** What a pact with these facts is worth, beside others. */
function worth(facts: Partial<Pact>, others: readonly Pact[] = []): number {
  const index = indexPacts([makePact({ title: 'The Pact', ...facts }), ...others]);
  return worthOf(index, index.rowOf('the-pact'));
}

const IMPORTED = { sources: ['UKTO'] };
const named = (count: number): Pact['names'] =>
  Object.fromEntries(
    ['de', 'es', 'fr', 'hi', 'it', 'ja', 'ko', 'pt', 'ru', 'zh'].slice(0, count).map((lang) => [lang, ['x']]),
  );

describe('a pact is worth more', () => {
  test('the more its kind binds', () => {
    const worths = PACT_KINDS.map((kind) => worth({ kind }));
    const strengths = PACT_KINDS.map((kind) => INSTRUMENT_STRENGTH[kind]);
    for (const [at, strength] of strengths.entries()) {
      for (const [other, weaker] of strengths.entries()) {
        if (strength > weaker)
          expect(worths[at], `${PACT_KINDS[at]} > ${PACT_KINDS[other]}`).toBeGreaterThan(worths[other] ?? 1);
      }
    }
  });

  test('the more languages have a name for it, up to eight', () => {
    const [none, few, eight, ten] = [0, 4, 8, 10].map((count) => worth({ names: named(count) }));
    expect(few).toBeGreaterThan(none ?? 1);
    expect(eight).toBeGreaterThan(few ?? 1);
    expect(ten).toBe(eight);
  });

  test('for its name, the more where it is open to all: of those only the known ones matter', () => {
    const gain = (partyList: Pact['partyList']): number =>
      worth({ partyList, names: named(8) }) / worth({ partyList, names: named(0) });
    expect(gain('open')).toBeGreaterThan(gain('complete'));
  });

  test.each(['supersedes', 'amends', 'implements', 'follows'] as const)('where another %s it', (type) => {
    const other = makePact({ title: 'Other', signed: '2005', relations: [{ type, id: 'the-pact' }] });
    expect(worth({}, [other])).toBeCloseTo(worth({}) * weights.REFERRED_BOOST);
  });

  test('not for what it refers to itself', () => {
    const other = makePact({ title: 'Other', signed: '1990' });
    expect(worth({ relations: [{ type: 'amends', id: 'other' }] }, [other])).toBe(worth({}));
  });
});

test('what the editors added later is worth less than their first choice, and more than most that a list holds', () => {
  const later = worth({ isSupplement: true });
  expect(later).toBeCloseTo(worth({}) * weights.SUPPLEMENT);
  expect(later).toBeGreaterThan(worth(IMPORTED));
});

describe('what an imported list holds', () => {
  test('is worth less than what the editors chose', () => {
    expect(worth(IMPORTED)).toBeCloseTo(worth({}) * weights.IMPORTED_WORTH);
  });

  test('is not imported where the editors have it, too', () => {
    expect(worth({ sources: ['EDITORS', 'UKTO'] })).toBe(worth({}));
  });

  test.each(['peace-agreement', 'ceasefire', 'armistice'] as const)('is weighty where it ends a war: %s', (kind) => {
    expect(worth({ ...IMPORTED, kind })).toBeCloseTo(worth({ kind }) * weights.IMPORTED_WEIGHTY);
  });

  test('is weighty where a free trade agreement opens both markets, whichever of the two kinds its list calls it', () => {
    const both = { topics: ['trade', 'investment'], kind: 'trade-agreement' } as const;
    expect(worth({ ...IMPORTED, ...both })).toBeCloseTo(worth(both) * weights.IMPORTED_WEIGHTY);
    const goods = { topics: ['trade'], kind: 'trade-agreement' } as const;
    expect(worth({ ...IMPORTED, ...goods })).toBeCloseTo(worth(goods) * weights.IMPORTED_WORTH);
  });

  test('is weighty where it opens trade and investment together', () => {
    const both: Partial<Pact> = { topics: ['trade', 'investment'] };
    expect(worth({ ...IMPORTED, ...both })).toBeCloseTo(worth(both) * weights.IMPORTED_WEIGHTY);
    expect(worth({ ...IMPORTED, topics: ['trade'] })).toBeCloseTo(
      worth({ topics: ['trade'] }) * weights.IMPORTED_WORTH,
    );
    expect(worth({ ...IMPORTED, ...both, kind: 'mou' })).toBeCloseTo(
      worth({ ...both, kind: 'mou' }) * weights.IMPORTED_WORTH,
    );
  });
});

test.each([
  ['peace-agreement', true],
  ['ceasefire', true],
  ['armistice', true],
  ['treaty', false],
  ['alliance', false],
] satisfies readonly [PactKind, boolean][])('whether the sides of a war made a %s: %s', (kind, ends) => {
  const index = indexPacts([makePact({ title: 'The Pact', kind })]);
  expect(endsWar(index, 0)).toBe(ends);
});

test('a worth lies between nothing and one and a little, and is the same when asked again', () => {
  const index = indexPacts(PACT_KINDS.map((kind) => makePact({ title: `The ${kind}`, kind, names: named(8) })));
  for (let row = 0; row < index.size; row++) {
    const first = worthOf(index, row);
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThanOrEqual(weights.REFERRED_BOOST);
    expect(worthOf(index, row)).toBe(first);
  }
});

test('of an imported list the landmarks are worth most, then the main pacts, and no more than what the editors chose', () => {
  const levels = (['landmark', 'main', 'ordinary'] as const).map((prominence) => worth({ ...IMPORTED, prominence }));
  expect(levels).toEqual(levels.toSorted((a, b) => b - a));
  expect(new Set(levels).size).toBe(3);
  expect(levels[0]).toBeLessThan(worth({}));
});
