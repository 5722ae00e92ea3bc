import { describe, expect, it } from 'vitest';
import { findIn } from './support/find-in.ts';
import { makeLexicon } from './support/tiny-tables.ts';

const lexicon = makeLexicon({
  countries: [
    'JP|name|strong|Japan',
    'GB|name|strong|Britain',
    'FR|name|strong|France',
    'TR|name|weak|Turkey',
    'IT|adjective|strong|Italian',
  ],
  pacts: [
    { id: 'harbour-old', name: 'Harbour Treaty', parties: ['FR', 'GB'] },
    { id: 'harbour-new', name: 'Harbour Treaty', parties: ['GB', 'JP'] },
  ],
});

const pactsIn = (text: string): string[] => findIn(text, lexicon).filter((found) => found.includes('=pact:'));

describe('a name that two pacts bear', () => {
  it.each([
    [
      'means the one whose parties are named',
      'Britain and Japan renew the Harbour Treaty.',
      ['Harbour Treaty=pact:harbour-new'],
    ],
    ['in whatever order', 'The Harbour Treaty of France and Britain.', ['Harbour Treaty=pact:harbour-old']],
    ['means none where nobody is named', 'The Harbour Treaty is old.', []],
    ['means none where one party alone is named', 'The Harbour Treaty of Japan.', []],
    ['means none where strangers are named', 'The Harbour Treaty of Japan and France.', []],
  ])('%s: %s', (_, text, expected) => {
    expect(pactsIn(text)).toEqual(expected);
  });

  it('means the same throughout an article', () => {
    const text = `Britain and Japan renew the Harbour Treaty. ${'The port is busy. '.repeat(40)}The Harbour Treaty is old.`;
    expect(pactsIn(text)).toEqual(['Harbour Treaty=pact:harbour-new', 'Harbour Treaty=pact:harbour-new']);
  });

  it('means the one whose parties stand nearer', () => {
    const text = `France and Britain met. ${'They talked. '.repeat(9)}Britain and Japan renew the Harbour Treaty.`;
    expect(pactsIn(text)).toEqual(['Harbour Treaty=pact:harbour-new']);
  });

  it('means none where the parties stand more than four hundred units away', () => {
    const far = (units: number): string => `Britain and Japan ${'x'.repeat(units)} the Harbour Treaty`;
    expect(pactsIn(far(300))).toHaveLength(1);
    expect(pactsIn(far(420))).toEqual([]);
  });
});
