import { expect, test } from 'vitest';
import type { GroupTable } from '../../../src/core/pacts/group.ts';
import { findRealm } from '../../../src/core/profile/realms.ts';
import { keepTwoSides } from '../../../src/core/profile/sides.ts';
import { codes } from './support/profile.ts';

const side = (code: string, weight: number) => ({ code, weight });
const [DK, GL, SE, US, FR] = [side('DK', 1), side('GL', 0.8), side('SE', 0.8), side('US', 0.4), side('FR', 0.05)];
const NOBODY: ReadonlySet<string> = new Set();
const NEVER: ReadonlyMap<string, number> = new Map();
const GROUPS: GroupTable = {};

/** The parties of a story about these two that names the United States often and France once. */
function keep(...parties: readonly ReturnType<typeof side>[]): readonly string[] {
  const told = { parties, named: [...parties, US, FR], headline: NOBODY, lands: NOBODY, groups: GROUPS };
  return codes(keepTwoSides('A complaint.', { ...told, listActing: () => NOBODY, countMentions: () => NEVER }));
}

test('a state and a land of its own are one side, whichever stands first; the other is who stands out', () => {
  expect(keep(DK, GL)).toEqual(['DK', 'GL', 'US']);
  expect(keep(GL, DK)).toEqual(['GL', 'DK', 'US']);
});

test('two states are two sides', () => {
  expect(keep(DK, SE)).toEqual(['DK', 'SE']);
});

test('only two are looked at', () => {
  expect(findRealm([DK])).toBeUndefined();
  expect(findRealm([DK, GL, US])).toBeUndefined();
  expect(findRealm([GL, DK])).toEqual(DK);
});
