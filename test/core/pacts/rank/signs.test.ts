import { describe, expect, test } from 'vitest';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { encodeDate } from '../../../../src/core/pacts/partial-date.ts';
import { buildQuery } from '../../../../src/core/pacts/rank/build-query.ts';
import { type ScoredRow, scoreRow } from '../../../../src/core/pacts/rank/score-pact.ts';
import {
  SIGN_NAMES,
  SIGN_WEIGHTS,
  type SignName,
  type Standing,
} from '../../../../src/core/pacts/rank/sign-weights.ts';
import { readContext, standingOf, weighSigns } from '../../../../src/core/pacts/rank/signs.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const DAY = '2024-06-15';
const PLACES = 10;

type Facts = Partial<Pact> & Pick<Pact, 'title'>;

const OWN: Facts = { title: 'Own', parties: ['GB', 'JP'], topics: ['cyber'], signed: '2010-01-01', status: 'unknown' };
const ELSEWHERE: Facts = { ...OWN, title: 'Elsewhere', parties: ['BR', 'JP'] };
const WIDE: Facts = { ...OWN, title: 'Wide', parties: 'BR CA GB JP MX TR ZA'.split(' ') };
const WORLD: Facts = { ...OWN, title: 'World', parties: [], partyList: 'open' };

interface Judged {
  readonly standing: Standing;
  readonly weight: number;
}

/** The standing and the weight of the first of the facts among them all, in a story on cyber of the two. */
function judge(facts: readonly Facts[], before = 0, context = ''): Judged {
  const index = indexPacts(facts.map(makePact), {});
  const query = buildQuery(index, makeProfile('JP GB', 'cyber trade:0.6', DAY, context), undefined, new Map());
  const found = facts.flatMap((fact): readonly ScoredRow[] => {
    const scored = scoreRow(index, index.rowOf(makePact(fact).id), query, true);
    return scored === null ? [] : [scored];
  });
  const signs = readContext(index, found, PLACES, encodeDate(DAY) ?? 0);
  const [first] = found;
  if (!first) throw new Error('nothing was scored');
  return { standing: standingOf(index, first), weight: weighSigns(signs, first, before) };
}

/** What a change of facts adds to the weight of a lone pact. */
const gain = (base: Facts, facts: Partial<Pact>): number =>
  judge([{ ...base, ...facts }]).weight - judge([base]).weight;

test('a pact is the own of the parties, theirs with others, one party’s elsewhere or all the world’s', () => {
  const standings = [OWN, WIDE, ELSEWHERE, WORLD].map((fact) => judge([fact]).standing);
  expect(standings).toEqual(['own', 'wide', 'elsewhere', 'open']);
});

describe('what a pact is by itself', () => {
  test.each<[SignName, Partial<Pact>]>([
    ['newest', { signed: '2024-01-01' }],
    ['new', { signed: '2022-01-01' }],
    ['old', { signed: '1990-01-01' }],
    ['veryOld', { signed: '1950-01-01' }],
    ['landmark', { prominence: 'landmark' }],
    ['minor', { prominence: 'minor' }],
    ['inForce', { status: 'in-force' }],
    ['ended', { status: 'terminated', ended: '2015-01-01' }],
  ])('counts as a sign: %s', (sign, facts) => {
    expect(gain(OWN, facts)).toBeCloseTo(SIGN_WEIGHTS.own[sign] ?? 0);
    expect(gain(ELSEWHERE, facts)).toBeCloseTo(SIGN_WEIGHTS.elsewhere[sign] ?? 0);
  });

  test('says nothing from three to twenty-five years of age', () => {
    expect(gain(OWN, { signed: '2005-01-01' })).toBeCloseTo(0);
  });

  test('counts less where other pacts are told in its stead', () => {
    const next: Facts = { ...WORLD, title: 'Next', relations: [{ type: 'amends', id: 'elsewhere' }] };
    const [alone, referred] = [judge([ELSEWHERE, WORLD]), judge([ELSEWHERE, next])];
    expect(referred.weight - alone.weight).toBeCloseTo(SIGN_WEIGHTS.elsewhere.referredTo ?? 0);
  });
});

describe('what a pact is in the story', () => {
  test('counts where it is on the heaviest topic, not on another', () => {
    expect(gain(OWN, { topics: ['trade'] })).toBeLessThan(-(SIGN_WEIGHTS.own.heaviestTopic ?? 0));
  });

  test('counts where the story talks about one who signed it elsewhere', () => {
    const talked = judge([ELSEWHERE], 0, 'BR').weight - judge([ELSEWHERE]).weight;
    expect(talked).toBeCloseTo(SIGN_WEIGHTS.elsewhere.talkedAbout ?? 0);
  });

  test('counts for each of the first beside which it is cited', () => {
    const others = ['First', 'Second'].map((title): Facts => ({ ...WORLD, title }));
    const weights = [[], ['first'], ['first', 'second']].map(
      (seeAlso) => judge([{ ...WIDE, seeAlso }, ...others]).weight,
    );
    const [none = 0, once = 0, twice = 0] = weights;
    expect(once - none).toBeCloseTo(Math.log(2) * (SIGN_WEIGHTS.wide.citations ?? 0));
    expect(twice - none).toBeCloseTo(Math.log(3) * (SIGN_WEIGHTS.wide.citations ?? 0));
  });

  test('counts less the more of its standing come before it, and the more the parties have of their own', () => {
    expect(judge([OWN], 6).weight - judge([OWN]).weight).toBeCloseTo(Math.log(7) * (SIGN_WEIGHTS.own.before ?? 0));
    const beside = judge([ELSEWHERE, OWN]).weight - judge([ELSEWHERE]).weight;
    expect(beside).toBeCloseTo(Math.log(2) * (SIGN_WEIGHTS.elsewhere.ownCount ?? 0));
  });

  test('counts where its title is that of one of their own', () => {
    const own: Facts = { ...OWN, title: 'Nuclear plant accord' };
    const [same, other] = ['Nuclear plant convention', 'Treaty of friendship'].map(
      (title) => judge([{ ...WIDE, title }, own]).weight,
    );
    expect((same ?? 0) - (other ?? 0)).toBeCloseTo(Math.log(3) * (SIGN_WEIGHTS.wide.titleWords ?? 0));
  });
});

test('no sign is without a weight', () => {
  const named = new Set(Object.values(SIGN_WEIGHTS).flatMap((weights) => Object.keys(weights)));
  expect([...named].toSorted()).toEqual([...SIGN_NAMES].toSorted());
});
