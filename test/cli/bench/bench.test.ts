import { expect, test } from 'vitest';
import { measureInTurns, median } from '../../../src/cli/bench/measure.ts';
import { formatBars, formatTable } from '../../../src/cli/bench/table.ts';

test('the median is the value in the middle, whatever the order', () => {
  expect(median([5, 1, 9])).toBe(5);
});

test('every task is measured, and takes its turns', () => {
  const order: string[] = [];
  const task = (name: string) => ({ name, run: () => order.push(name) });
  const times = measureInTurns([task('a'), task('b')], 3);
  expect([...times.keys()]).toEqual(['a', 'b']);
  expect([...times.values()].every((ms) => ms >= 0)).toBe(true);
  expect(order.lastIndexOf('a')).toBeGreaterThan(order.indexOf('b'));
});

test('a bar that is exceeded is a miss, one that is met exactly is none', () => {
  const bar = (value: number) => ({ what: 'x', value, most: 6, unit: '×' });
  const [, ...lines] = formatBars([bar(6), bar(6.01)]);
  expect(lines.map((line) => line.trim().split(/\s+/).at(-1))).toEqual(['pass', 'miss']);
});

test('columns of figures end below each other', () => {
  expect(
    formatTable([
      ['a', '1'],
      ['long', '100'],
    ]),
  ).toEqual(['a       1', 'long  100']);
});
