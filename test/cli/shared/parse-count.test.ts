import { expect, test } from 'vitest';
import { parseCount } from '../../../src/cli/shared/parse-count.ts';

test.each([
  ['0', 0],
  ['12', 12],
])('%j is %i', (text, count) => {
  expect(parseCount('rows', text)).toBe(count);
});

test.each(['', 'many', '-1', '1.5', '1e3', ' 2', '٣'])('%j is refused, by the name of the option', (text) => {
  expect(() => parseCount('rows', text)).toThrow(`--rows wants a whole number, not "${text}"`);
});
