import { describe, expect, test } from 'vitest';
import { StringColumn, sumUp } from '../../../../src/core/pacts/packed/string-column.ts';

const encoder = new TextEncoder();

function makeColumn(texts: readonly string[]): StringColumn {
  const parts = texts.map((text) => encoder.encode(text));
  const heap = encoder.encode(texts.join(''));
  return new StringColumn(
    heap,
    Uint16Array.from(parts, (part) => part.length),
  );
}

describe('StringColumn', () => {
  const column = makeColumn(['संधि', '', 'pact', '条約']);

  test('gives each row its text', () => {
    expect([0, 1, 2, 3].map((row) => column.at(row))).toEqual(['संधि', '', 'pact', '条約']);
  });

  test('knows which rows are empty', () => {
    expect([0, 1, 2, 3].map((row) => column.isEmpty(row))).toEqual([false, true, false, false]);
  });

  test('gives an empty text for a row that is not there', () => {
    expect(column.at(9)).toBe('');
  });
});

describe('sumUp', () => {
  test('starts at nothing and ends with all', () => {
    expect([...sumUp(Uint16Array.of(2, 0, 3))]).toEqual([0, 2, 2, 5]);
  });

  test('goes beyond what a count can hold', () => {
    expect([...sumUp(Uint16Array.of(65_535, 65_535))]).toEqual([0, 65_535, 131_070]);
  });
});
