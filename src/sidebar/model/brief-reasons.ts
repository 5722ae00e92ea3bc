import type { Evidence, RankedPact } from '../../core/pacts/ranked-pact.ts';
import type { Translator } from '../../wording/translator.ts';
import { explainFor } from './article-parties.ts';
import { type ArticleContext, describeEvidence, nameParties } from './describe.ts';

/** Reasons that say least about why this pact and no other: shown in the details only. */
const MINOR: ReadonlySet<Evidence['type']> = new Set(['recent', 'near-topic']);
const MAX_REASONS = 2;

/** More names than this are longer than the list of those that did sign, which stands above. */
const MAX_MISSING = 2;

/** That all parties of the article are in a pact says nothing where there is but one. */
const OF_ALL: ReadonlySet<Evidence['type']> = new Set(['exact-parties', 'all-parties']);

type Parties = Pick<ArticleContext, 'parties'>;

/** Parties of the article that neither signed nor are bound as members of a group that did. */
function findMissing(why: readonly Evidence[], { parties }: Parties): readonly string[] {
  const bound = why.flatMap((evidence) =>
    evidence.type === 'some-parties' || evidence.type === 'via-group' ? evidence.parties : [],
  );
  return parties.filter((code) => !bound.includes(code));
}

/** Whether the pact is here though parties of the article are not in it. */
function lacksParties(why: readonly Evidence[], context: Parties): boolean {
  return why.some(({ type }) => type === 'some-parties') && findMissing(why, context).length > 0;
}

/** Whether no pact of a list has all parties of the article: that is said once, above them. */
export function doAllLackParties(pacts: readonly RankedPact[], context: Parties): boolean {
  return pacts.length > 1 && pacts.every((each) => lacksParties(explainFor(each, context.parties), context));
}

/** That a group of the article signed for its members says little beside its name, and would be said of each of its pacts. */
function isPlain(evidence: Evidence, { parties }: Parties): boolean {
  return evidence.type === 'exact-parties' || (evidence.type === 'via-group' && parties.includes(evidence.group));
}

/**
 * The reasons worth a line in the list, where the names of the parties stand already.
 * @param isLackSaid that parties of the article are missing stands above the list
 */
export function pickMainEvidence(ranked: RankedPact, context: Parties, isLackSaid = false): readonly Evidence[] {
  const explained = explainFor(ranked, context.parties);
  const isSaid = isLackSaid || !lacksParties(explained, context);
  const all = isSaid ? explained.filter(({ type }) => type !== 'some-parties') : explained;
  const why = context.parties.length > 1 ? all : all.filter(({ type }) => !OF_ALL.has(type));
  const main = why.filter(({ type }) => !MINOR.has(type));
  const telling = main.filter((each) => !isPlain(each, context));
  return [telling, main, why].find((list) => list.length > 0)?.slice(0, MAX_REASONS) ?? [];
}

function describeBriefly(
  evidence: Evidence,
  why: readonly Evidence[],
  translator: Translator,
  context: ArticleContext,
): string {
  if (evidence.type === 'all-parties') return translator.t('why_all_parties_brief');
  if (evidence.type !== 'some-parties') return describeEvidence(evidence, translator, { ...context, isBrief: true });
  const missing = findMissing(why, context);
  return missing.length > MAX_MISSING
    ? translator.t('why_some_parties_brief')
    : translator.t('why_without', nameParties(missing, translator));
}

/** The same in words: the names of those that signed, which stand in the line above, are not said twice. */
export function listBriefReasons(
  ranked: RankedPact,
  translator: Translator,
  context: ArticleContext,
  isLackSaid: boolean,
): readonly string[] {
  const why = explainFor(ranked, context.parties);
  const main = pickMainEvidence(ranked, context, isLackSaid);
  return main.map((evidence) => describeBriefly(evidence, why, translator, context));
}
