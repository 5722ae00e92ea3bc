import { describe, expect, it } from 'vitest';
import { gapBetween } from '../../../src/core/mentions/gaps.ts';

describe('the gap between two words', () => {
  it.each([
    ['', 'space'],
    [' ', 'space'],
    ['\u00a0', 'space'],
    [',', 'comma'],
    [', ', 'comma'],
    [' ، ', 'comma'],
    ['、', 'comma'],
    ['・', 'comma'],
    [' · ', 'comma'],
    ['･', 'comma'],
    ['ㆍ', 'comma'],
    [' \u119E ', 'comma'],
    [', ,', null],
    ['. ', null],
    [' x ', null],
    ['    ', null],
  ] as const)('%j is %s', (between, gap) => {
    expect(gapBetween(`a${between}b`, 1, 1 + between.length)).toBe(gap);
  });

  it('is none where the second word stands before the first', () => {
    expect(gapBetween('ab', 2, 1)).toBeNull();
  });
});
