import { describe, expect, test } from 'vitest';
import { findYears } from '../../../src/background/search/query-years.ts';
import fc from '../../fuzz.ts';

function read(asked: string): readonly string[] {
  return findYears(asked).found.map(({ years: { first, last } }) => `${first} ${last}`);
}

describe('stretches of years', () => {
  test.each([
    ['1990-1995', ['1990 1995']],
    ['1990 – 1995', ['1990 1995']],
    ['1995-1990', ['1990 1995']],
    ['1990年～1995年', ['1990 1995']],
    ['١٩٩٠-١٩٩٥', ['1990 1995']],
    ['2020-', ['2020 9999']],
    ['1990 to 1995', ['1990 1995']],
    ['von 1990 bis 1995', ['1990 1995']],
    ['1990年から1995年', ['1990 1995']],
    ['1990 से 1995', ['1990 1995']],
    ['since 2020', ['2020 9999']],
    ['seit 2020', ['2020 9999']],
    ['1990s', ['1990 1999']],
    ["1990's", ['1990 1999']],
    ['1990er', ['1990 1999']],
    ['1990年代', ['1990 1999']],
    ['1990-х', ['1990 1999']],
    ['salt 1990-1995 and 2001-2003', ['1990 1995', '2001 2003']],
  ])('%s', (asked, expected) => {
    expect(read(asked)).toEqual(expected);
  });

  test.each([
    '1990',
    '1990 1995',
    '990-995',
    '1990-12',
    '2020-salt',
    '1990 to salt',
    '2023 a',
    'tosince 2020',
    '11990-1995',
    'UN 1325',
    '1995s',
    '',
  ])('none: %s', (asked) => {
    expect(findYears(asked)).toEqual({ text: asked, found: [] });
  });

  test('leave blanks, so that all else keeps its place', () => {
    const { text, found } = findYears('salt 1990–1995 tax');
    expect(text).toBe('salt           tax');
    expect(found.map(({ words }) => words)).toEqual(['1990 1995']);
  });

  test('of any text whatever leave a text as long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (asked) => {
        expect(findYears(asked).text).toHaveLength(asked.length);
      }),
    );
  });
});
