import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toAscii } from '../../src/cli/page-scripts.ts';

const run = (code: string): unknown => JSON.parse(String(runInNewContext(`JSON.stringify(${code})`)));

describe('a script in ASCII', () => {
  test.each([
    ['texts', '["água", \'水\', `氷 é 🐟`]'],
    ['names', '(({ été }) => ({ été, "ő": été + 1 }))({ été: 1 })'],
    [
      'patterns',
      '["年", "🐟", "x"].map((each) => [/[가-힯年]/.test(each), /^[🐟🐠]$/u.test(each), /\\s年|年/.test(each)])',
    ],
  ])('has the same %s', (_, code) => {
    const ascii = toAscii(code);
    expect(ascii).toMatch(/^[ -~]+$/);
    expect(ascii).not.toBe(code);
    expect(run(ascii)).toEqual(run(code));
  });

  test('says any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(run(toAscii(JSON.stringify(text)))).toBe(text);
      }),
    );
  });

  test('is not made where an escape would say something else', () => {
    expect(() => toAscii('/\\年/')).toThrow('ASCII');
  });
});
