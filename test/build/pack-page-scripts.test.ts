import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { toAscii, toRootRules } from '../../src/build/pack-page-scripts.ts';
import fc from '../fuzz.ts';

const run = (code: string): unknown => JSON.parse(String(runInNewContext(`JSON.stringify(${code})`)));

describe('a script in ASCII', () => {
  test.each([
    ['texts', '["água", \'水\', `氷 é 🐟`]'],
    ['names', '(({ été }) => ({ été, "ő": été + 1 }))({ été: 1 })'],
    [
      'patterns',
      '["年", "🐟", "x"].map((each) => [/[가-힯年]/.test(each), /^[🐟🐠]$/u.test(each), /\\s年|年/.test(each)])',
    ],
    ['backslashes', '["\\\\年", /^\\\\年$/.test("\\\\年"), "\\\\\\\\é"]'],
  ])('has the same %s', (_, code) => {
    const ascii = toAscii(code);
    expect(ascii).toMatch(/^[ -~]+$/);
    expect(ascii).not.toBe(code);
    expect(run(ascii)).toEqual(run(code));
  });

  test('says any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(fc.constantFrom('\\', 'é', '年'), fc.string({ unit: 'grapheme' })) }),
        (text) => {
          expect(run(toAscii(JSON.stringify(text)))).toBe(text);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each(['/\\年/', '/\\\\\\年/', '/x\\年/'])(
    'is not made of %s, where an escape would say something else',
    (code) => {
      expect(() => toAscii(code)).toThrow('ASCII');
    },
  );
});

describe('the rules of the marks', () => {
  const RULES = readFileSync('src/article/marks.css', 'utf8');
  const selectorsIn = (rules: string): string[] => rules.match(/^.*::highlight\(.*$/gm) ?? [];

  test('all hold for the root, each once, with its distance to the margin', () => {
    const plain = selectorsIn(RULES);
    expect(plain.length).toBeGreaterThan(12);
    expect(selectorsIn(toRootRules(RULES))).toEqual(
      plain.map((each) => each.replace('::highlight', ':root::highlight')),
    );
  });

  test('say the same otherwise', () => {
    expect(toRootRules(RULES).replaceAll(':root', '')).toBe(RULES);
  });

  test('are left as they are where they speak of an element already, and in comments', () => {
    const rules = ':not(#above)::highlight(x) {}\n/* as `::highlight` does */\np::highlight(y) {}\n';
    expect(toRootRules(rules)).toBe(rules);
  });
});
