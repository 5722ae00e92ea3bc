import { describe, expect, test } from 'vitest';
import type { GroupTable } from '../../../../src/core/pacts/group.ts';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const MEMBERS = 'BN GB ID JP MY PH SG TH VN'.split(' ');
const groups: GroupTable = {
  CIRCLE: { name: 'Circle', kind: 'bloc', inferFromMembers: false, members: MEMBERS },
};

function score(facts: Partial<Pact>): number {
  const parties = ['CIRCLE', ...MEMBERS].toSorted();
  const pact = makePact({ title: 'Pact', parties, topics: ['diplomatic'], signed: '2007-11-20', ...facts });
  return rankPacts(indexPacts([pact], groups), makeProfile('JP GB', 'peace', '2025-06-01')).ranked[0]?.score ?? 0;
}

describe('the charter of a circle to which both belong', () => {
  test('is the frame of whatever they agree, where it is known by name', () => {
    expect(score({ prominence: 'landmark' })).toBeGreaterThan(score({ prominence: 'main' }) * 2);
  });

  test('also where the circle is no party of it by name, if it is called a charter', () => {
    const own = (facts: Partial<Pact>): number => score({ parties: MEMBERS, prominence: 'landmark', ...facts });
    expect(own({ kind: 'charter' })).toBeGreaterThan(own({ kind: 'treaty' }) * 1.2);
  });
});
