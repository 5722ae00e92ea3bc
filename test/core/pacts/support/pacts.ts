import type { GroupTable } from '../../../../src/core/pacts/group.ts';
import { loadPacts } from '../../../../src/core/pacts/packed/load-pacts.ts';
import type { PactIndex } from '../../../../src/core/pacts/packed/pact-index.ts';
import type { Pact } from '../../../../src/core/pacts/pact.ts';
import type { Profile, Weighted } from '../../../../src/core/profile.ts';
import { packPacts } from '../../../../src/data/pacts/pack-pacts.ts';

/** A pact of which only what a test is about is given; the id is the title in small letters. */
export function makePact(facts: Partial<Pact> & Pick<Pact, 'title'>): Pact {
  return {
    id: facts.title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    names: {},
    signed: '2000-01-01',
    parties: ['JP', 'GB'],
    partyList: 'complete',
    kind: 'agreement',
    topics: ['defence'],
    status: 'in-force',
    relations: [],
    sources: ['EDITORS'],
    confidence: 'high',
    checked: false,
    ...facts,
  };
}

function byDate(a: Pact, b: Pact): number {
  return a.signed < b.signed ? -1 : 1;
}

/** The index of the given pacts, made the way the build makes it. */
export function indexPacts(pacts: readonly Pact[], groups?: GroupTable): PactIndex {
  return loadPacts(packPacts([...pacts].sort(byDate), groups));
}

/** `JP GB:0.5` → JP with weight 1, GB with weight 0.5. */
export function weigh(list: string): readonly Weighted[] {
  return list
    .split(' ')
    .filter((item) => item !== '')
    .map((item) => {
      const [code = '', weight = '1'] = item.split(':');
      return { code, weight: Number(weight) };
    });
}

/** A profile in short: parties and topics as lists for `weigh`. */
export function makeProfile(parties: string, topics: string, date: string, context = ''): Profile {
  return { parties: weigh(parties), context: weigh(context), topics: weigh(topics), date, isDateAssumed: false };
}
