import { expect, test } from 'vitest';
import { nameStar } from '../../../src/core/pacts/star-target.ts';
import fc from '../../fuzz.ts';

const code = fc.stringMatching(/^[A-Z_]{2,6}$/);

test('a circle has one name, whatever the order of its parties', () => {
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 2 }), (parties) => {
      const name = nameStar({ kind: 'pair', parties });
      expect(nameStar({ kind: 'pair', parties: parties.toReversed() })).toBe(name);
    }),
  );
});

test('different circles have different names', () => {
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 2 }), code, (parties, more) => {
      fc.pre(!parties.includes(more));
      expect(nameStar({ kind: 'pair', parties: [...parties, more] })).not.toBe(nameStar({ kind: 'pair', parties }));
    }),
  );
});

test('a pact and a circle never share a name, and the parties given stay as they were', () => {
  const parties = ['NL', 'BE'];
  expect(nameStar({ kind: 'pact', id: 'BE+NL' })).not.toBe(nameStar({ kind: 'pair', parties }));
  expect(parties).toEqual(['NL', 'BE']);
});
