import { describe, expect, test } from 'vitest';
import { CHECKED_PARTIES, type CheckedCount, countChecked } from '../../../src/cli/pacts-report/count-checked.ts';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { makePact } from '../../core/pacts/support/pacts.ts';

function count(name: string, ...pacts: readonly Partial<Pact>[]): CheckedCount | undefined {
  const made = pacts.map((facts, at) => makePact({ id: `pact-${at}`, title: 'Pact', signed: '2001', ...facts }));
  return countChecked(made).find((each) => each.name === name);
}

describe('countChecked', () => {
  test('names the unchecked pacts between exactly these parties, in any order', () => {
    const [open, done] = [
      { parties: ['GB', 'JP'], checked: false },
      { parties: ['JP', 'GB'], checked: true },
    ];
    expect(count('JP–GB', open, done)).toEqual({ name: 'JP–GB', count: 2, unchecked: ['pact-0'] });
  });

  test('leaves out pacts of more parties, and those that only a list has', () => {
    const wider = { parties: ['GB', 'JP', 'US'], checked: false };
    const listed = { parties: ['GB', 'JP'], checked: false, sources: ['UKTO'] };
    expect(count('JP–GB', wider, listed)).toEqual({ name: 'JP–GB', count: 0, unchecked: [] });
  });

  test('counts what was signed lately, by anybody and however exact its date', () => {
    const facts = ['2022-12-31', '2023', '2023-01-01'].map((signed) => ({ signed, parties: ['FR'], checked: false }));
    expect(count('signed since 2023', ...facts)).toMatchObject({ count: 2, unchecked: ['pact-1', 'pact-2'] });
  });

  test('has every circle once', () => {
    const names = CHECKED_PARTIES.map((codes) => codes.toSorted().join());
    expect(new Set(names).size).toBe(20);
  });
});
