import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countText } from '../../src/page/count-text.ts';

describe('what a text weighs', () => {
  test.each([
    ['nothing', '', 0],
    ['white space', ' \n\t ', 0],
    ['letters', 'nets', 4],
    ['words with much space between', 'two   nets', 8],
    ['space around', '  nets ', 5],
    ['Japanese, as much as two and a half letters each', '漁網', 5],
    ['Korean likewise', '어망', 5],
  ])('%s', (_, text, weight) => {
    expect(countText(text).weight).toBe(weight);
  });

  test.each([
    ['English', 'Nets, ropes; and fish. Really? Yes!', 5],
    ['Arabic', 'شباك، وحبال؛ لماذا؟', 3],
    ['Hindi', 'जाल। मछली।', 2],
    ['Chinese', '漁網，魚。', 2],
  ])('marks of %s are counted', (_, text, marks) => {
    expect(countText(text).marks).toBe(marks);
  });

  test('more white space changes nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        expect(countText(`${before} ${after}`).weight).toBe(countText(`${before} \n\t ${after}`).weight);
      }),
    );
  });

  test('a longer text weighs no less', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, more) => {
        expect(countText(text + more).weight).toBeGreaterThanOrEqual(countText(text).weight);
      }),
    );
  });
});

test('a text of ten million letters is counted by its beginning', () => {
  const start = performance.now();
  expect(countText('net '.repeat(2_500_000)).weight).toBeGreaterThan(9_000_000);
  expect(performance.now() - start).toBeLessThan(100);
});
