import { describe, expect, test } from 'vitest';
import { findDoubts } from '../../../src/cli/pacts-report/find-doubts.ts';
import { findSuccessorCopies } from '../../../src/cli/pacts-report/find-successor-copies.ts';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { makePact } from '../../core/pacts/support/pacts.ts';

const TITLE = 'Agreement on Investments';
/** Tells who stands for Yugoslavia. */
const known = makePact({
  title: 'Treaty',
  id: 'old',
  signed: '1975',
  parties: ['IT', 'ME', 'RS'],
  signedAs: { ME: 'YU', RS: 'YU' },
});
const first = makePact({ id: 'pact-a', title: TITLE, signed: '1997-10-13', parties: ['GR', 'RS'] });

const second = (facts: Partial<Pact> = {}): Pact => ({ ...first, id: 'pact-b', parties: ['GR', 'ME'], ...facts });

describe('findSuccessorCopies', () => {
  test('finds a pact of a former state that stands under two of its successors', () => {
    expect(findSuccessorCopies([known, first, second()])).toEqual([[first, second(), 'YU']]);
    expect(findDoubts([known, first, second()])).toContainEqual({
      kind: 'one signer, two pacts?',
      id: 'pact-a',
      text: `pact-b, both of YU: ${TITLE} | ${TITLE}`,
    });
  });

  test.each<[string, Partial<Pact>]>([
    ['another day', { signed: '1997-10-14' }],
    ['another kind', { kind: 'protocol' }],
    ['another other party', { parties: ['BG', 'ME'] }],
    ['a state that was never part of it', { parties: ['GR', 'PT'] }],
    ['both on one list', { parties: ['GR', 'ME', 'RS'] }],
  ])('tells apart %s', (_, facts) => {
    expect(findSuccessorCopies([known, first, second(facts)])).toEqual([]);
  });

  test('has none after the last day of the former state', () => {
    const late = { signed: '2008-01-01' };
    expect(findSuccessorCopies([known, { ...first, ...late }, second(late)])).toEqual([]);
  });
});
