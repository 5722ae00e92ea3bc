import type { Pact } from '../../core/pacts/pact.ts';
import type { Evidence, RankedPact } from '../../core/pacts/ranked-pact.ts';
import type { Translator } from '../i18n.ts';
import { namePact } from './pact-name.ts';

/** What sentences about a pact need to know of the article. */
export interface ArticleContext {
  readonly text: string;
  /** Pacts in view by id, to call related ones by name. */
  readonly pacts: ReadonlyMap<string, Pact>;
}

/** A topic's label as a heading or chip; in sentences it stands as it is. */
export function labelTopic(code: string, { label, lang }: Translator): string {
  const text = label('topic', code) ?? code.replaceAll('_', ' ');
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

function listTopics(codes: readonly string[], { label, list }: Translator): string {
  return list(codes.map((code) => label('topic', code) ?? code.replaceAll('_', ' ')));
}

type Describe<T extends Evidence['type']> = (
  evidence: Extract<Evidence, { type: T }>,
  translator: Translator,
  context: ArticleContext,
) => string;

const DESCRIBE: { readonly [T in Evidence['type']]: Describe<T> } = {
  named: ({ start, end }, { t }, { text }) => t('why_named', text.slice(start, end)),
  'exact-parties': (_, { t }) => t('why_exact_parties'),
  'all-parties': ({ parties }, { t, list, partyName }) => t('why_all_parties', list(parties.map(partyName))),
  'some-parties': ({ parties }, { t, list, partyName }) => t('why_some_parties', list(parties.map(partyName))),
  'via-group': ({ group, parties }, { t, list, partyName }) =>
    t('why_via_group', partyName(group), list(parties.map(partyName))),
  'same-topic': ({ topics }, translator) => translator.t('why_same_topic', listTopics(topics, translator)),
  'near-topic': ({ topics }, translator) => translator.t('why_near_topic', listTopics(topics, translator)),
  foundation: (_, { t }) => t('why_foundation'),
  recent: ({ years }, translator) =>
    years < 1 ? translator.t('why_recent_days') : translator.t('why_recent', translator.years(Math.floor(years))),
  'newer-version': ({ id }, { t, lang }, { pacts }) => {
    const older = pacts.get(id);
    return older ? t('why_newer_version', namePact(older, lang).text) : t('why_newer_version_unnamed');
  },
};

/** One reason why a pact is listed, as a sentence without a full stop. */
export function describeEvidence<T extends Evidence['type']>(
  evidence: Extract<Evidence, { type: T }>,
  translator: Translator,
  context: ArticleContext,
): string {
  return (DESCRIBE[evidence.type as T] as Describe<T>)(evidence, translator, context);
}

/** Reasons that every listed pact may have and that say least about why this one: shown in the details only. */
const MINOR: ReadonlySet<Evidence['type']> = new Set(['recent', 'near-topic']);
const MAX_SHORT_REASONS = 2;

/** The reasons worth a line in the list. */
export function pickMainEvidence({ why }: RankedPact): Evidence[] {
  const main = why.filter(({ type }) => !MINOR.has(type));
  return (main.length > 0 ? main : [...why]).slice(0, MAX_SHORT_REASONS);
}

const MAX_PARTIES = 4; // Two lines at the usual width.

/** Names of a pact's parties, those of the article first, shortened where they are many. */
export function listParties(pact: Pact, first: readonly string[], { list, n, partyName }: Translator): string {
  const known = pact.parties.filter((party) => first.includes(party));
  const ordered = [...known, ...pact.parties.filter((party) => !first.includes(party))];
  if (ordered.length <= MAX_PARTIES + 1) return list(ordered.map(partyName));
  const left = ordered.length - MAX_PARTIES;
  return `${ordered.slice(0, MAX_PARTIES).map(partyName).join(', ')} ${n('and_more', left)}`;
}
