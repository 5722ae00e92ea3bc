import { expect, test } from 'vitest';
import { MAX_CIRCLE } from '../../src/core/pacts/star-target.ts';
import { parseStar, STARS_VERSION } from '../../src/platform/stars-schema.ts';

const pairOf = (parties: readonly string[]) =>
  parseStar({ version: STARS_VERSION, kind: 'pair', parties, since: '2026-02-03' });

const codes = (count: number): string[] => Array.from({ length: count }, (_, at) => `P${at + 10}`);

test('a pair is of two parties at least, each counted once, and no more than a circle has', () => {
  expect(pairOf(['JP'])).toBeNull();
  expect(pairOf(['JP', 'JP'])).toBeNull();
  expect(pairOf(['JP', 'GB', 'JP'])).toMatchObject({ parties: ['GB', 'JP'] });
  expect(pairOf(codes(MAX_CIRCLE))).not.toBeNull();
  expect(pairOf(codes(MAX_CIRCLE + 1))).toBeNull();
});

test.each(['', '2026-2-3', '2026-13-01', 'yesterday', 20260203, null])('no star was given on %j', (since) => {
  expect(parseStar({ version: STARS_VERSION, kind: 'pair', parties: ['GB', 'JP'], since })).toBeNull();
});
