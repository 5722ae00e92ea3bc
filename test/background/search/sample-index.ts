import { readFileSync } from 'node:fs';
import type { SearchIndex } from '../../../src/background/search/match-wanted.ts';
import { indexNames, type Labels } from '../../../src/background/search/name-index.ts';
import { indexPactWords } from '../../../src/background/search/pact-words.ts';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { indexPacts, makePact } from '../../core/pacts/support/pacts.ts';

const PACTS: readonly Pact[] = [
  makePact({
    title: 'Agreement between Japan and the United Kingdom on Lighthouses',
    shortTitle: 'Lighthouse Accord',
    names: { it: ['Accordo dei fari'], ja: ['日英灯台条約'], ar: ['اتفاق المنارات'], hi: ['प्रकाशस्तंभ समझौता'] },
    signed: '2023-05-18',
    topics: ['maritime_security'],
    place: 'Yokohama',
  }),
  makePact({ title: 'Protocol on Lighthouse Keepers', signed: '2019-02-01', kind: 'protocol', topics: ['education'] }),
  makePact({
    title: 'Trans-Pacific Partnership',
    shortTitle: 'TPP',
    signed: '2016-02-04',
    parties: ['AU', 'BN', 'CA', 'CL', 'JP', 'MX', 'MY', 'NZ', 'PE', 'SG', 'US', 'VN'],
    kind: 'trade-agreement',
    topics: ['trade'],
  }),
  makePact({ title: 'Agreement on Tea', signed: '2023-01-09', parties: ['IN', 'JP'], topics: ['trade'] }),
  makePact({ title: 'Treaty of Friendship', signed: '1955-07-10', parties: ['IR', 'US'], kind: 'treaty' }),
  makePact({ title: 'Water Treaty', signed: '1975-03-06', parties: ['IQ', 'TR'], kind: 'treaty' }),
  makePact({ title: 'Labour Memorandum', signed: '2021-11-11', parties: ['KP', 'RU'], kind: 'mou' }),
  makePact({ title: 'Free Trade Agreement', signed: '2010-10-06', parties: ['EU', 'KR'], topics: ['trade'] }),
];

/** The interface's messages of one language, as the worker reads them out of the package. */
export function labelsOf(lang: string): Labels {
  const file = JSON.parse(readFileSync(`public/_locales/${lang}/messages.json`, 'utf8')) as Record<
    string,
    { message: string }
  >;
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

const LANGUAGES = ['ar', 'en', 'fr', 'hi', 'it', 'ja', 'ru', 'tr'];

export async function makeSearchIndex(lang = 'en', pacts = PACTS): Promise<SearchIndex> {
  const index = indexPacts(pacts);
  const labels = [labelsOf(lang), labelsOf('en')];
  const [words, names] = await Promise.all([indexPactWords(index), indexNames(index, LANGUAGES, labels)]);
  return { pacts: index, words, names };
}
