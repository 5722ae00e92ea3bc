import { describe, expect, test } from 'vitest';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import { SEE_ALSO_REFERENCES } from '../../../../src/core/pacts/rank/rank-weights.ts';
import type { RankedPact } from '../../../../src/core/pacts/ranked-pact.ts';
import { indexPacts, makePact, makeProfile } from '../support/pacts.ts';

const DAY = '2024-06-15';

type Facts = Partial<Pact> & Pick<Pact, 'title'>;

const OWN: Facts = { title: 'Own', parties: ['GB', 'JP'], topics: ['cyber'], signed: '2015-01-01' };
const NEIGHBOUR: Facts = { title: 'Neighbour', parties: ['IT', 'JP'], topics: ['cyber'], signed: '2014-01-01' };
/** On a matter that the story has no word for, and signed by many. */
const FRAME: Facts = {
  title: 'Frame',
  parties: 'BR CA CN FR GB MX TR ZA'.split(' '),
  topics: ['culture_tourism'],
  signed: '1970-01-01',
};

/** `Own+Frame`: these two are cited beside each other. */
function link(facts: readonly Facts[], pairs: readonly string[]): readonly Pact[] {
  const pacts = facts.map(makePact);
  const idOf = (title: string): string => pacts.find((pact) => pact.title === title)?.id ?? '';
  return pacts.map((pact) => {
    const mine = pairs.map((pair) => pair.split('+')).filter((pair) => pair.includes(pact.title));
    const seeAlso = mine.flatMap((pair) => pair.filter((title) => title !== pact.title)).map(idOf);
    return { ...pact, seeAlso };
  });
}

/** @param story its parties and, after a stroke, those whom it merely talks about */
function rank(facts: readonly Facts[], pairs: readonly string[], story = 'JP GB'): ReadonlyMap<string, RankedPact> {
  const [parties = '', context = ''] = story.split(' / ');
  // Without groups nobody is another's neighbour.
  const { ranked } = rankPacts(indexPacts(link(facts, pairs), {}), makeProfile(parties, 'cyber', DAY, context));
  return new Map(ranked.map((each) => [each.pact.title, each]));
}

/** How much a pact of a list gains by what is cited beside what. */
function gain(title: string, facts: readonly Facts[], pairs: readonly string[], story?: string): number {
  const score = (each: readonly string[]): number => rank(facts, each, story).get(title)?.score ?? 0;
  return score(pairs) - score([]);
}

/** The pacts beside which a listed one is said to be cited. */
function beside(title: string, facts: readonly Facts[], pairs: readonly string[], story?: string): readonly string[] {
  const { why = [] } = rank(facts, pairs, story).get(title) ?? {};
  return why.flatMap((evidence) => (evidence.type === 'see-also' ? [evidence.id] : []));
}

describe('what is cited beside one of the parties’ own pacts', () => {
  test('stays away where nobody is in it but one who merely signed the event of the story along', () => {
    const event: Facts = { title: 'Event', parties: ['GB', 'IT', 'JP'], topics: ['cyber'], signed: DAY };
    const abroad: Facts = { title: 'Abroad', parties: ['DE', 'FR', 'IT'], topics: ['cyber'], signed: '2014-01-01' };
    expect(rank([event, abroad], ['Event+Abroad'], 'JP GB / IT').has('Abroad')).toBe(false);
    expect(rank([event, abroad], ['Event+Abroad'], 'JP GB IT').has('Abroad')).toBe(true);
  });

  test('rises, and says beside which: the same deal with a neighbour', () => {
    const facts = [OWN, NEIGHBOUR];
    expect(gain('Neighbour', facts, ['Own+Neighbour'])).toBeGreaterThan(0.01);
    expect(beside('Neighbour', facts, ['Own+Neighbour'])).toEqual(['own']);
    expect(beside('Neighbour', facts, [])).toEqual([]);
  });

  test('is found on a matter that the story has no word for: the treaty that is its frame', () => {
    expect(rank([OWN, FRAME], []).has('Frame')).toBe(false);
    expect(beside('Frame', [OWN, FRAME], ['Own+Frame'])).toEqual(['own']);
  });

  test('comes before what is not cited, all else being equal', () => {
    const plain: Facts = { ...NEIGHBOUR, title: 'Plain' };
    const titles = [...rank([OWN, plain, NEIGHBOUR], ['Own+Neighbour']).keys()];
    expect(titles).toEqual(['Own', 'Neighbour', 'Plain']);
    expect([...rank([OWN, plain, NEIGHBOUR], ['Own+Plain']).keys()]).toEqual(['Own', 'Plain', 'Neighbour']);
  });

  test('of several of their own gains from each, and says the first of them', () => {
    const second: Facts = { ...OWN, title: 'Second', signed: '2016-01-01' };
    const facts = [OWN, second, NEIGHBOUR];
    const both = gain('Neighbour', facts, ['Own+Neighbour', 'Second+Neighbour']);
    expect(both).toBeGreaterThan(gain('Neighbour', facts, ['Own+Neighbour']) * 1.5);
    expect(beside('Neighbour', facts, ['Own+Neighbour', 'Second+Neighbour'])).toHaveLength(1);
  });

  test('has a place in a list that is full of their own', () => {
    const own = 'abcdefghijkl'.split('').map((letter): Facts => ({ ...OWN, title: letter.repeat(6) }));
    const others = 'mnopq'.split('').map((letter): Facts => ({ ...NEIGHBOUR, title: letter.repeat(6) }));
    const facts = [...own, ...others];
    const count = (pairs: readonly string[]): number =>
      others.filter(({ title }) => rank(facts, pairs).has(title)).length;
    expect(count(others.map(({ title }) => `aaaaaa+${title}`))).toBe(others.length);
    expect(count([])).toBeLessThan(others.length);
  });

  test('is cited beside the event of the story, too', () => {
    const event: Facts = { ...OWN, signed: DAY };
    expect(rank([event], []).get('Own')?.relation).toBe('same');
    expect(beside('Neighbour', [event, NEIGHBOUR], ['Own+Neighbour'])).toEqual(['own']);
  });
});

describe('why it is in the list', () => {
  const reasonsFor = (title: string, facts: readonly Facts[]): readonly string[] =>
    rank(facts, [`Own+${title}`])
      .get(title)
      ?.why.map(({ type }) => type) ?? [];

  test('is said before its topic where one of them agreed it elsewhere, as many others are on that topic', () => {
    expect(reasonsFor('Neighbour', [OWN, NEIGHBOUR])).toEqual(['some-parties', 'see-also', 'same-topic']);
  });

  test('and after its topic where they agreed it along with others', () => {
    const wide: Facts = { ...OWN, title: 'Wide', parties: ['FR', 'GB', 'JP'] };
    expect(reasonsFor('Wide', [OWN, wide])).toEqual(['all-parties', 'same-topic', 'see-also']);
  });
});

describe('nothing rises by it', () => {
  test('that was signed later, or is the event itself', () => {
    const later: Facts = { ...OWN, title: 'Later', signed: '2024-09-01' };
    expect(rank([OWN, later], []).get('Later')?.relation).toBe('later');
    expect(gain('Later', [OWN, later], ['Own+Later'])).toBe(0);
    expect(beside('Later', [OWN, later], ['Own+Later'])).toEqual([]);
    const event: Facts = { ...OWN, title: 'Event', signed: DAY };
    expect(gain('Event', [OWN, event], ['Own+Event'])).toBe(0);
  });

  test('that was replaced', () => {
    const replaced: Facts = { ...NEIGHBOUR, status: 'superseded', ended: '2019-01-01' };
    expect(gain('Neighbour', [OWN, replaced], ['Own+Neighbour'])).toBe(0);
  });

  test('that has none of the parties', () => {
    const strangers: Facts = { ...NEIGHBOUR, parties: ['IT', 'KR'] };
    expect(rank([OWN, strangers], ['Own+Neighbour']).has('Neighbour')).toBe(false);
  });

  test.each<[string, Facts, string]>([
    ['one of them signed with somebody else', { ...OWN, parties: ['FR', 'JP'] }, 'JP GB'],
    [
      'the heavier of them signed with one whom the story talks about',
      { ...OWN, parties: ['FR', 'JP'] },
      'JP GB:0.4 / FR',
    ],
    ['is of half of them only', OWN, 'JP GB CA BR'],
    ['was signed later', { ...OWN, signed: '2024-09-01' }, 'JP GB'],
  ])('that is cited beside what %s', (_, reference, story) => {
    const facts = [reference, NEIGHBOUR];
    expect(gain('Neighbour', facts, ['Own+Neighbour'], story)).toBe(0);
    expect(beside('Neighbour', facts, ['Own+Neighbour'], story)).toEqual([]);
  });

  test('that is cited beside what others signed, too, but where the parties have little of their own', () => {
    const wide: Facts = { ...OWN, title: 'Wide', parties: ['FR', 'GB', 'JP'] };
    const own = 'abcdef'.slice(0, SEE_ALSO_REFERENCES).split('');
    const enough = own.map((letter): Facts => ({ ...OWN, title: letter.repeat(6), kind: 'treaty' }));
    expect(gain('Neighbour', [wide, NEIGHBOUR], ['Wide+Neighbour'])).toBeGreaterThan(0);
    expect(gain('Neighbour', [...enough, wide, NEIGHBOUR], ['Wide+Neighbour'])).toBe(0);
  });

  test('that is cited beside the least of many of their own', () => {
    const own = 'abcdef'.slice(0, SEE_ALSO_REFERENCES).split('');
    const best = own.map((letter): Facts => ({ ...OWN, title: letter.repeat(6), kind: 'treaty' }));
    const least: Facts = { ...OWN, kind: 'mou', signed: '1990-01-01' };
    expect(gain('Neighbour', [...best, least, NEIGHBOUR], ['Own+Neighbour'])).toBe(0);
    expect(gain('Neighbour', [...best.slice(1), least, NEIGHBOUR], ['Own+Neighbour'])).toBeGreaterThan(0);
  });
});
