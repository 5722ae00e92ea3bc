import { describe, expect, test } from 'vitest';
import type { Mention } from '../../../../src/core/mention.ts';
import type { GroupTable } from '../../../../src/core/pacts/group.ts';
import { pactOfCircle } from '../../../../src/core/pacts/rank/circle-pacts.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const circle = (kind: string): GroupTable => ({
  USMCA: { name: 'USMCA', kind, inferFromMembers: false, members: ['CA', 'MX', 'US'] },
});
const PACTS = [
  makePact({ title: 'NAFTA', parties: ['CA', 'MX', 'US'], signed: '1992-12-17', kind: 'trade-agreement' }),
  makePact({
    title: 'Agreement of the three (USMCA)',
    parties: ['CA', 'MX', 'US'],
    signed: '2018-11-30',
    kind: 'trade-agreement',
    topics: ['trade'],
  }),
  makePact({ title: 'Protocol to the USMCA', parties: ['CA', 'MX', 'US'], signed: '2019-12-10', kind: 'protocol' }),
];

describe('the pact of a circle', () => {
  test('is the trade agreement that bears its name', () => {
    const index = indexPacts(PACTS, circle('trade-agreement'));
    for (let time = 0; time < 2; time++)
      expect(index.at(pactOfCircle(index, 'USMCA')).title).toBe('Agreement of the three (USMCA)');
  });

  test('is none of a circle of another kind, of nobody, or where the data hold none', () => {
    expect(pactOfCircle(indexPacts(PACTS, circle('alliance')), 'USMCA')).toBe(-1);
    expect(pactOfCircle(indexPacts(PACTS, {}), 'USMCA')).toBe(-1);
    expect(pactOfCircle(indexPacts(PACTS.slice(0, 1), circle('trade-agreement')), 'USMCA')).toBe(-1);
  });
});

test('an article that names a circle by its agreement names the agreement', () => {
  const mention: Mention = {
    start: 5,
    end: 10,
    kind: 'group',
    code: 'USMCA',
    form: 'name',
    strength: 'strong',
    isPlace: false,
  };
  const ids = (kind: string): readonly string[] => {
    const index = indexPacts(PACTS, circle(kind));
    const profile = makeProfile('EU MX', 'health', '2025-01-17', 'US:0.1');
    return rankPacts(index, profile, { mentioned: [mention] }).ranked.map(({ pact, why }) => {
      return why.some(({ type }) => type === 'named') ? pact.id : '';
    });
  };
  expect(ids('trade-agreement')).toContain('agreement-of-the-three-usmca-');
  expect(ids('alliance')).not.toContain('agreement-of-the-three-usmca-');
});

test('a reader who clicks a circle sees its agreement first, without what the article names', () => {
  const index = indexPacts(PACTS, circle('trade-agreement'));
  const profile = makeProfile('EU MX', 'health', '2025-01-17', 'USMCA:0.1');
  expect(rankPacts(index, profile, { focus: 'USMCA' }).ranked[0]?.pact.id).toBe('agreement-of-the-three-usmca-');
});
