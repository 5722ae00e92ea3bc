import { describe, expect, test } from 'vitest';
import { rankPacts } from '../../../../src/core/pacts/rank/rank-pacts.ts';
import type { RankedPact } from '../../../../src/core/pacts/ranked-pact.ts';
import { makeProfile } from '../support/pacts.ts';
import { realPactIndex } from '../support/real-pacts.ts';

function prior(parties: string, topics: string, date: string, context = ''): readonly RankedPact[] {
  const { ranked } = rankPacts(realPactIndex(), makeProfile(parties, topics, date, context));
  return ranked.filter(({ relation }) => relation === 'prior');
}

const ids = (ranked: readonly RankedPact[]): readonly string[] => ranked.map(({ pact }) => pact.id);

/** What a well-read correspondent would name for a story, and how many of it must be among the first five. */
const stories: readonly [
  story: string,
  parties: string,
  topics: string,
  date: string,
  expected: string,
  least: number,
][] = [
  [
    'Japan and Britain on cyber security and critical minerals',
    'JP GB',
    'cyber critical_minerals:0.8 supply_chain:0.6 economic_security:0.5',
    '2026-01-31',
    'gb-jp-2023-hiroshima-accord gb-jp-2023-reciprocal-access gb-jp-2023-uk-memorandum-cooperation-critical gb-it-jp-2023-gigo gb-jp-2022-uk-digital-partnership gb-jp-2013-security-information gb-jp-2020-cepa',
    3,
  ],
  [
    'Japan and the United States on cyber defence',
    'JP US',
    'cyber defence:0.4',
    '2025-05-31',
    'jp-us-1960-us-security-treaty jp-us-1960-us-sofa jp-us-2015-guidelines-defense-cooperation-2015 jp-us-2022-host-nation-support jp-us-2023-strengthening-critical-minerals-supply',
    3,
  ],
  [
    'NATO and its partners in the Pacific',
    'NATO JP:0.8 AU:0.7 KR:0.7 NZ:0.7',
    'cyber disinformation:0.5 defence:0.4',
    '2024-07-12',
    'jp-nato-2023-individually-tailored-partnership-programme kr-nato-2023-individually-tailored-partnership-programme au-nato-2023-individually-tailored-partnership-programme jp-nato-2013-political-declaration-north-atlantic jp-nato-2010-information-security',
    3,
  ],
  [
    'the four of the Quad on the sea and on cyber security',
    'JP US AU IN',
    'maritime_security cyber:0.9',
    '2024-07-29',
    'multi-2022-quad-cybersecurity-partnership-principles multi-2022-quad-leaders-statement-tokyo multi-2023-hiroshima multi-2021-washington multi-2021-spirit-quad',
    4,
  ],
  [
    'the World Health Organization on pandemics, which the United States has left',
    'WHO US:0.42',
    'health',
    '2025-05-20',
    'who-2005-ihr who-1946-constitution who-2003-fctc who-2011-pip-framework',
    4,
  ],
  ['China and Russia on gas', 'CN RU', 'energy', '2025-08-01', 'cn-ru-2001-sino-treaty-friendship', 1],
  [
    'Egypt and Israel on peace',
    'EG IL',
    'peace',
    '2025-01-10',
    'eg-il-us-1979-egypt-israel-peace-treaty eg-il-us-1978-camp-david',
    1,
  ],
  [
    'India and China on their border',
    'CN IN',
    'boundaries defence:0.6',
    '2025-08-20',
    'cn-in-2024-lac-patrolling cn-in-2005-political-parameters cn-in-2013-border-defence-cooperation cn-in-2005-cbm-protocol',
    2,
  ],
  [
    'France and Germany on defence',
    'FR DE',
    'defence',
    '2025-05-07',
    'de-fr-1963-elysee-treaty de-fr-2019-treaty-aachen',
    2,
  ],
  [
    'the Philippines and the United States',
    'PH US',
    'defence maritime_security:0.7',
    '2025-03-28',
    'ph-us-1951-us-philippines-mutual-defense',
    1,
  ],
  [
    'the European Union and Mercosur on trade',
    'EU MERCOSUR',
    'trade',
    '2025-09-03',
    'mercosur-eu-1995-framework multi-2019-eu-mercosur-principle-2019',
    1,
  ],
  ['Brazil and Portugal', 'BR PT', 'diplomatic', '2025-02-19', 'br-pt-2000-friendship', 1],
  [
    'Congo and Rwanda on peace',
    'CD RW',
    'peace',
    '2025-11-20',
    'cd-rw-us-2025-drc-rwanda-washington-peace cd-rw-us-2025-declaration-principles-congo-rwanda',
    2,
  ],
  [
    'Kazakhstan and Uzbekistan',
    'KZ UZ',
    'diplomatic',
    '2025-11-15',
    'kz-uz-1998-eternal-friendship kz-uz-2022-allied-relations',
    2,
  ],
  [
    'Australia, Britain and the United States on submarines',
    'AU GB US',
    'defence nuclear:0.7',
    '2025-07-26',
    'au-gb-us-2021-aukus au-gb-us-2024-cooperation-related-naval-nuclear aukus-2022-leaders-level-statement',
    2,
  ],
];

describe('stories of all regions', () => {
  test.each(stories)('%s', (_, parties, topics, date, expected, least) => {
    const first = ids(prior(parties, topics, date)).slice(0, 5);
    const found = expected.split(' ').filter((id) => first.includes(id));
    expect(found.length, first.join(', ')).toBeGreaterThanOrEqual(least);
  });

  test.each(stories)('%s: nothing prior was signed later', (_, parties, topics, date) => {
    for (const { pact } of prior(parties, topics, date)) expect(pact.signed <= date, pact.id).toBe(true);
  });

  test.each(stories)('%s: no pact of strangers, unless it is open to all', (_, parties, topics, date) => {
    for (const { pact, why } of prior(parties, topics, date)) {
      if (pact.partyList === 'open') continue;
      expect(
        why.some(({ type }) => type.endsWith('-parties') || type === 'via-group'),
        pact.id,
      ).toBe(true);
    }
  });

  test.each(stories)(
    '%s: what they all chose to sign on the topic stands before pacts of some, unless nobody recalls it or these are cited beside one of their own',
    (_, parties, topics, date) => {
      const list = prior(parties, topics, date).filter(({ pact }) => pact.sources.includes('EDITORS'));
      const has =
        (type: string): ((ranked: RankedPact) => boolean) =>
        ({ why }) =>
          why.some((reason) => reason.type === type);
      const lastShared = list.findLastIndex(
        (ranked) => has('exact-parties')(ranked) && has('same-topic')(ranked) && ranked.pact.prominence !== 'minor',
      );
      const firstOther = list.findIndex(
        (ranked) => has('some-parties')(ranked) && !has('foundation')(ranked) && !has('see-also')(ranked),
      );
      if (firstOther >= 0) expect(lastShared).toBeLessThan(firstOther);
    },
  );
});

test('an alliance is within reach whatever the two talk about', () => {
  for (const topic of ['agriculture', 'space', 'education', 'health']) {
    const list = prior('JP US', topic, '2025-05-31');
    expect(ids(list.slice(0, 10)), topic).toContain('jp-us-1960-us-security-treaty');
  }
});

test('the event of the article is told apart from what came before', () => {
  const { ranked } = rankPacts(realPactIndex(), makeProfile('JP GB', 'cyber critical_minerals', '2026-01-31'));
  const same = ranked.filter(({ relation }) => relation === 'same');
  expect(ids(same)).toEqual(['gb-jp-2026-strategic-cyber-partnership']);
});

test('neither a country in passing nor a backdrop changes the head of the list', () => {
  const head = (context: string): readonly string[] => ids(prior('JP GB', 'cyber', '2026-01-31', context).slice(0, 5));
  expect(head('CN:0.01 US:0.01')).toEqual(head(''));
  expect(head('CN US')).toEqual(head(''));
});

test('a country in passing brings forward what one of the parties signed with it', () => {
  const place = (context: string): number =>
    ids(prior('CA PH', 'defence', '2025-10-01', context)).indexOf('jp-ph-2024-reciprocal-access');
  expect(place('JP:0.01')).toBeGreaterThanOrEqual(0);
  expect(place('JP:0.01')).toBeLessThan(place(''));
});

test('two who joined an alliance later rest on its treaty', () => {
  expect(ids(prior('LT DE', 'defence', '2025-01-15').slice(0, 10))).toContain('multi-1949-north-atlantic-treaty');
});
