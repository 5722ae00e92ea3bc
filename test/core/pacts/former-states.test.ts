import { describe, expect, test } from 'vitest';
import { FORMER_STATES, isFormerState, listSigners } from '../../../src/core/pacts/former-states.ts';
import { encodeDate } from '../../../src/core/pacts/partial-date.ts';
import { indexPacts, makePact } from './support/pacts.ts';

describe('former states', () => {
  test.each(Object.entries(FORMER_STATES))('%s lived from one day to a later one', (_, [first, last]) => {
    expect(encodeDate(first)).not.toBeNull();
    expect(encodeDate(last)).toBeGreaterThan(encodeDate(first) ?? 0);
  });

  test('are told from states of today', () => {
    expect(['SU', 'XO', 'RU', 'toString', ''].map(isFormerState)).toEqual([true, true, false, false, false]);
  });
});

describe('listSigners', () => {
  test('names each party where nothing has changed', () => {
    expect(listSigners({ parties: ['GB', 'JP'] })).toEqual([
      { code: 'GB', today: ['GB'] },
      { code: 'JP', today: ['JP'] },
    ]);
  });

  test('counts a state that fell apart once', () => {
    const signedAs = { HR: 'YU', RS: 'YU', SI: 'YU' } as const;
    expect(listSigners({ parties: ['HR', 'IT', 'RS', 'SI'], signedAs })).toEqual([
      { code: 'YU', today: ['HR', 'RS', 'SI'] },
      { code: 'IT', today: ['IT'] },
    ]);
  });

  test('keeps two former states apart', () => {
    const signers = listSigners({ parties: ['CZ', 'RU', 'SK'], signedAs: { CZ: 'CS', RU: 'SU', SK: 'CS' } });
    expect(signers.map(({ code }) => code)).toEqual(['CS', 'SU']);
  });
});

describe('the packed form', () => {
  const soviet = makePact({ title: 'A', signed: '1956-10-19', parties: ['JP', 'RU'], signedAs: { RU: 'SU' } });
  const czech = makePact({
    title: 'B',
    signed: '1973-12-11',
    parties: ['CZ', 'DE', 'SK'],
    signedAs: { CZ: 'CS', SK: 'CS' },
  });
  const today = makePact({ title: 'C', signed: '2001-01-01', parties: ['RU'] });
  const index = indexPacts([soviet, czech, today]);

  test('gives back who signed', () => {
    expect(index.at(0)).toEqual(soviet);
    expect(index.at(1)).toEqual(czech);
  });

  test('says nothing where nothing has changed', () => {
    expect(index.at(2)).not.toHaveProperty('signedAs');
  });
});
