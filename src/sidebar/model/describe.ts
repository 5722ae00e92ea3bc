import { listSigners } from '../../core/pacts/former-states.ts';
import type { Pact } from '../../core/pacts/pact.ts';
import type { Evidence, RankedPact, StatusAtDate } from '../../core/pacts/ranked-pact.ts';
import { isolate, type Translator } from '../../wording/translator.ts';
import { namePact, namePactBriefly } from './pact-name.ts';

/** What sentences about a pact need to know of the article. */
export interface ArticleContext {
  readonly text: string;
  /** The article's parties, the weightiest first: names stand in this order. */
  readonly parties: readonly string[];
  /** Pacts in view by id, to call related ones by name. */
  readonly pacts: ReadonlyMap<string, Pact>;
  /** Whether the sentence stands in a list, where related pacts go by short names. */
  readonly isBrief?: boolean;
}

/** Words of a sentence as a heading. */
export function capitalise(text: string, { lang }: Pick<Translator, 'lang'>): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

/** A topic's label as a heading or chip; in sentences it stands as it is. */
export function labelTopic(code: string, translator: Translator): string {
  return capitalise(translator.label('topic', code) ?? code.replaceAll('_', ' '), translator);
}

/** Labels of topics as they stand in a sentence; many are pairs, “culture and tourism”, so commas part them. */
export function listTopics(codes: readonly string[], { label, enumerate }: Translator): string {
  return enumerate(codes.map((code) => label('topic', code) ?? code.replaceAll('_', ' ')));
}

/** Codes with those of the article first, in its order. */
function inArticleOrder(codes: readonly string[], { parties }: Pick<ArticleContext, 'parties'>): string[] {
  const known = parties.filter((party) => codes.includes(party));
  return [...known, ...codes.filter((code) => !known.includes(code))];
}

const MAX_PARTIES = 4; // Two lines at the usual width.

/**
 * Parties as they stand in a sentence, cut short where they are many.
 * @param hasOthers there are more of them than is known
 */
export function nameParties(codes: readonly string[], translator: Translator, hasOthers = false): string {
  const names = codes.map(translator.partyInText);
  const others = hasOthers && names.length > 0 ? [translator.t('parties_others')] : [];
  if (names.length <= MAX_PARTIES + 1) return translator.list([...names, ...others]);
  return translator.list([...names.slice(0, MAX_PARTIES), translator.n('parties_more', names.length - MAX_PARTIES)]);
}

/** A pact in view as a sentence calls it; undefined where it is not in view. */
function nameRelated(id: string, translator: Translator, { pacts, isBrief }: ArticleContext): string | undefined {
  const pact = pacts.get(id);
  return pact && isolate(isBrief ? namePactBriefly(pact, translator) : namePact(pact, translator.lang).text);
}

/** All parties, those of the article first. */
function nameAll(codes: readonly string[], { list, partyInText }: Translator, context: ArticleContext): string {
  return list(inArticleOrder(codes, context).map(partyInText));
}

type Describe<T extends Evidence['type']> = (
  evidence: Extract<Evidence, { type: T }>,
  translator: Translator,
  context: ArticleContext,
) => string;

const DESCRIBE: { readonly [T in Evidence['type']]: Describe<T> } = {
  named: ({ start, end }, { t }, { text }) => t('why_named', isolate(text.slice(start, end))),
  'exact-parties': (_, { t }) => t('why_exact_parties'),
  'all-parties': ({ parties }, translator, context) =>
    translator.t('why_all_parties', nameAll(parties, translator, context)),
  'some-parties': ({ parties }, translator, context) =>
    translator.t('why_some_parties', nameAll(parties, translator, context)),
  'via-group': ({ group, parties }, translator, context) =>
    translator.t('why_via_group', translator.partyInText(group), nameAll(parties, translator, context)),
  'via-group-left': ({ group, parties }, translator, context) =>
    translator.t('why_via_group_left', translator.partyInText(group), nameAll(parties, translator, context)),
  'same-topic': ({ topics }, translator) => translator.t('why_same_topic', listTopics(topics, translator)),
  'near-topic': ({ topics }, translator) => translator.t('why_near_topic', listTopics(topics, translator)),
  foundation: (_, { t }) => t('why_foundation'),
  recent: ({ years }, translator) =>
    years < 1 ? translator.t('why_recent_days') : translator.t('why_recent', translator.years(Math.floor(years))),
  'see-also': ({ id }, translator, context) => {
    const other = nameRelated(id, translator, context);
    return other ? translator.t('why_see_also', other) : translator.t('why_see_also_unnamed');
  },
  'newer-version': ({ id }, translator, context) => {
    const older = nameRelated(id, translator, context);
    return older ? translator.t('why_newer_version', older) : translator.t('why_newer_version_unnamed');
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

/** The status to be shown: at the article's date; of what was signed later, and was nothing then, what became of it. */
export function showStatus({ pact, relation, statusAtDate }: RankedPact): StatusAtDate {
  return relation === 'later' ? pact.status : statusAtDate;
}

/** Names of a pact's parties at its time, those of the article first, shortened where they are many. */
export function listParties(
  { parties, signedAs, partyList }: Pick<Pact, 'parties' | 'signedAs'> & Partial<Pick<Pact, 'partyList'>>,
  context: Pick<ArticleContext, 'parties'>,
  translator: Translator,
): string {
  const ordered = inArticleOrder(parties, context);
  const signers = listSigners({ parties: ordered, ...(signedAs ? { signedAs } : {}) });
  return nameParties(
    signers.map(({ code }) => code),
    translator,
    partyList === 'open',
  );
}
