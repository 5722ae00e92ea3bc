import type { FoundPacts } from '../../src/core/pacts/found-pacts.ts';
import type { Pact } from '../../src/core/pacts/pact.ts';
import type { PactBackground } from '../../src/core/pacts/rank/chain.ts';
import type { Evidence, RankedPact, StatusAtDate } from '../../src/core/pacts/ranked-pact.ts';

function pact(id: string, title: string, signed: string, parties: readonly string[], rest: Partial<Pact> = {}): Pact {
  return {
    id,
    title,
    names: {},
    signed,
    parties,
    partyList: 'complete',
    kind: 'agreement',
    topics: ['defence'],
    status: 'in-force',
    relations: [],
    sources: ['EDITORS', 'UKTO'],
    confidence: 'high',
    checked: false,
    ...rest,
  };
}

const JP_GB = ['GB', 'JP'] as const;
const EXACT: Evidence = { type: 'exact-parties', parties: JP_GB };

function rank(of: Pact, why: readonly Evidence[], status: StatusAtDate = of.status, score = 0.5): RankedPact {
  return { pact: of, relation: 'prior', statusAtDate: status, score, why };
}

const hiroshima = pact(
  'gb-jp-2023-hiroshima',
  'The Hiroshima Accord: an enhanced Japan–UK global strategic partnership',
  '2023-05-18',
  JP_GB,
  {
    shortTitle: 'Hiroshima Accord',
    names: {
      ja: ['広島アコード'],
      hi: ['हिरोशिमा समझौता'],
      ar: ['اتفاق هيروشيما'],
      it: ['Accordo di Hiroshima'],
      en: ['Hiroshima Accord'],
    },
    kind: 'partnership',
    topics: ['cyber', 'defence', 'technology'],
    status: 'political',
    place: 'Hiroshima',
    url: 'https://www.gov.uk/government/publications/the-hiroshima-accord',
    checked: true,
  },
);

const access = pact(
  'gb-jp-2023-raa',
  'Agreement concerning the Facilitation of Reciprocal Access and Cooperation',
  '2023-01-11',
  JP_GB,
  {
    shortTitle: 'Reciprocal Access Agreement',
    kind: 'security-agreement',
    inForce: '2023-10-15',
    place: 'London',
    relations: [{ type: 'follows', id: 'gb-jp-2013-transfer' }],
  },
);

const transfer = pact(
  'gb-jp-2013-transfer',
  'Agreement concerning the Transfer of Arms and Military Technologies',
  '2013-07-04',
  JP_GB,
  { shortTitle: 'Arms and Military Technologies Agreement', kind: 'exchange-of-notes', place: 'London' },
);

const digital = pact('gb-jp-2022-digital', 'Japan–UK Digital Partnership', '2022-12-07', JP_GB, {
  shortTitle: 'Digital Partnership',
  kind: 'partnership',
  topics: ['technology', 'cyber'],
  status: 'political',
  confidence: 'medium',
});

const minerals = pact('gb-jp-2023-minerals', 'Memorandum of Cooperation on Critical Minerals', '2023-10', JP_GB, {
  kind: 'mou',
  topics: ['critical_minerals'],
  status: 'unknown',
});

const gcap = pact(
  'gb-it-jp-2023-gcap',
  'Convention on the Establishment of the GCAP International Government Organisation',
  '2023-12-14',
  ['GB', 'IT', 'JP'],
  { shortTitle: 'GCAP Convention', names: { it: ['Convenzione GCAP'] }, kind: 'convention', inForce: '2024-12-10' },
);

const alliance = pact('gb-jp-1902-alliance', 'Anglo-Japanese Alliance', '1902-01-30', JP_GB, {
  names: {
    ja: ['日英同盟'],
    it: ['Alleanza anglo-giapponese'],
    hi: ['आंग्ल-जापानी गठबंधन'],
    ar: ['التحالف الأنجلو-ياباني'],
  },
  kind: 'alliance',
  status: 'terminated',
  ended: '1923-08-17',
  place: 'London',
});

const cptpp = pact(
  'cptpp-2023-accession',
  'Protocol on the Accession of the United Kingdom to the CPTPP',
  '2023-07-16',
  ['AU', 'BN', 'CA', 'CL', 'GB', 'JP', 'MX', 'MY', 'NZ', 'PE', 'SG', 'VN'],
  { shortTitle: 'CPTPP accession protocol', kind: 'protocol', topics: ['trade'], inForce: '2024-12-15' },
);

const cepa = pact('gb-jp-2020-cepa', 'Agreement for a Comprehensive Economic Partnership', '2020-10-23', JP_GB, {
  shortTitle: 'CEPA',
  kind: 'trade-agreement',
  topics: ['trade'],
  inForce: '2021-01-01',
  place: 'Tokyo',
});

const frigates = pact('au-jp-2025-frigates', 'Arrangement on the Frigate Programme', '2025', ['AU', 'JP'], {
  kind: 'arrangement',
  status: 'announced',
  confidence: 'low',
  partyList: 'open',
});

const later = pact('gb-jp-2026-review', 'Joint Statement on the Review of the Partnership', '2026-06-02', JP_GB, {
  kind: 'joint-statement',
  status: 'political',
  topics: ['cyber'],
});

const neutrality = pact('jp-ru-1941-neutrality', 'Soviet–Japanese Neutrality Pact', '1941-04-13', ['JP', 'RU'], {
  kind: 'treaty',
  status: 'terminated',
  ended: '1946',
  signedAs: { RU: 'SU' },
});

/** What a search of all pacts answers: two listed by the ranking, too, one that is not, and one signed later. */
export const SAMPLE_FOUND: FoundPacts = {
  total: 41,
  isLoose: false,
  best: [
    { ...rank(hiroshima, []), score: 1.5 },
    rank(neutrality, [], 'terminated'),
    rank(cptpp, []),
    { pact: later, relation: 'later', statusAtDate: 'not-yet-in-force', score: 0.2, why: [] },
  ],
};

/** What is behind the access agreement: what it follows, and what came of it. */
export const SAMPLE_BACKGROUND: PactBackground = {
  chain: [transfer, access, later].map((each) => rank(each, [])),
  sources: [
    { code: 'EDITORS', name: 'The editors’ own list' },
    { code: 'UKTO', name: 'UK Treaties Online (FCDO)' },
  ],
};

/** The pact the sample article names, with the words it uses. */
export const NAMED_ID = hiroshima.id;

/** Ranked as the core would for a story of January 2026 on Japan, Britain, cyber security and minerals. */
export function makeRanked(named: { start: number; end: number }): RankedPact[] {
  return [
    rank(hiroshima, [{ type: 'named', ...named }, EXACT, { type: 'same-topic', topics: ['cyber'] }]),
    rank(digital, [EXACT, { type: 'same-topic', topics: ['cyber'] }, { type: 'recent', years: 3 }]),
    rank(minerals, [EXACT, { type: 'same-topic', topics: ['critical_minerals'] }]),
    rank(access, [EXACT, { type: 'near-topic', topics: ['defence'] }]),
    rank(alliance, [{ type: 'foundation' }, EXACT], 'expired'),
    rank(gcap, [{ type: 'all-parties', parties: JP_GB, partyCount: 3 }]),
    rank(transfer, [EXACT, { type: 'near-topic', topics: ['defence'] }]),
    rank(cptpp, [
      { type: 'all-parties', parties: JP_GB, partyCount: 12 },
      { type: 'newer-version', id: cepa.id },
    ]),
    rank(cepa, [EXACT]),
    rank(
      frigates,
      [
        { type: 'some-parties', parties: ['JP'] },
        { type: 'via-group', group: 'QUAD', parties: ['JP'] },
      ],
      'not-yet-in-force',
    ),
    { pact: later, relation: 'later', statusAtDate: 'not-yet-in-force', score: 0.2, why: [EXACT] },
  ];
}
