import type { Pact } from '../../core/pacts/pact.ts';

type Years = readonly [first: number, last: number];

const TODAY = Number.POSITIVE_INFINITY;

/** Names of states and unions that bore them for a time only, with the first and the last year of it. */
const NAME_YEARS: readonly (readonly [name: string, years: Years])[] = [
  ['Arab Republic of Egypt', [1971, TODAY]],
  ['Bangladesh', [1971, TODAY]],
  ['Burkina Faso', [1984, TODAY]],
  ['Czech Republic', [1990, TODAY]],
  ['European Atomic Energy Community', [1957, TODAY]],
  ['European Economic Community', [1957, 1993]],
  ['Federal Republic of Germany', [1949, TODAY]],
  ['German Democratic Republic', [1949, 1990]],
  ['Islamic Republic of Iran', [1979, TODAY]],
  ['Islamic Republic of Pakistan', [1956, TODAY]],
  ['Myanmar', [1989, TODAY]],
  ["People's Republic of Bulgaria", [1946, 1990]],
  ["People's Republic of China", [1949, TODAY]],
  ['Republic of Turkey', [1923, 2022]],
  ['Russian Federation', [1990, TODAY]],
  ['Socialist Federal Republic of Yugoslavia', [1963, 1992]],
  ['Sri Lanka', [1972, TODAY]],
  ['State of Israel', [1948, TODAY]],
  ['Tanzania', [1964, TODAY]],
  ['Union of Soviet Socialist Republics', [1922, 1991]],
  ['United Arab Emirates', [1971, TODAY]],
  ['Zaire', [1971, 1997]],
  ['Zambia', [1964, TODAY]],
];

/** The first year in which parts of former states, and states that were parts of others, could sign for themselves. */
const FIRST_YEARS: Readonly<Record<string, number>> = {
  ...{ BA: 1991, HR: 1991, ME: 2006, MK: 1991, SI: 1991, XK: 2008, CZ: 1992, SK: 1992 },
  ...{ KG: 1990, KZ: 1990, MD: 1990, TJ: 1990, TM: 1990, UZ: 1990 },
  ...{ BD: 1971, ER: 1991, NA: 1989, PK: 1947, SS: 2011, TL: 1999 },
};

/** Long lists name who acceded; the states that stand for a pact's first signers are told by `signedAs`. */
const FEW_PARTIES = 4;

/** A title of these words may speak of an older pact, by the names of its time. */
const SPEAKS_OF_OLDER = /\b(?:amend|supplement|additional|extend|terminat|protocol|to the|under the)/i;

/** Names in a title that nobody bore in its year. Of a title that may speak of an older pact, names of the future alone. */
function findWrongNames(title: string, year: number): readonly string[] {
  const names = NAME_YEARS.filter(([name]) => title.includes(name));
  const late = SPEAKS_OF_OLDER.test(title) ? [] : names.filter(([, [, last]]) => year > last);
  return [...names.filter(([, [first]]) => year < first), ...late].map(([name]) => name);
}

/** What a pact names before its time or after it: a mistyped date, or the name a list gives a state of the past today. */
export function findAnachronisms({ title, signed, parties, signedAs = {}, partyList }: Pact): readonly string[] {
  const year = Number(signed.slice(0, 4));
  const names = findWrongNames(title, year);
  const areFew = partyList === 'complete' && parties.length <= FEW_PARTIES;
  const early = parties.filter((party) => areFew && !signedAs[party] && year < (FIRST_YEARS[party] ?? 0));
  return [
    ...names.map((name) => `${name} in ${signed}: ${title}`),
    ...early.map((party) => `${party} is a party in ${signed}: ${title}`),
  ];
}
