import { annotateArticle } from '../core/annotate.ts';
import { localDay } from '../core/dates/local-day.ts';
import type { PactIndex } from '../core/pacts/packed/pact-index.ts';
import type { Pact } from '../core/pacts/pact.ts';
import { findChain, type NamedSource } from '../core/pacts/rank/chain.ts';
import { previewEntity } from '../core/pacts/rank/preview-entity.ts';
import { rankPacts } from '../core/pacts/rank/rank-pacts.ts';
import { showBadge } from '../platform/badge.ts';
import { readDataFacts } from '../platform/data-facts.ts';
import type { AnnotateAnswer, BackgroundCalls, Caller, FailureReason, Handlers } from '../platform/messages.ts';
import { openOwnPage } from '../platform/own-pages.ts';
import { injectMarkRules, injectScript } from '../platform/page-scripts.ts';
import { storeClass, storeSettings, storeSite } from '../platform/settings-store.ts';
import { readStars } from '../platform/stars.ts';
import { STYLES } from '../sidebar/styles.ts';
import { writeCitation } from './citation.ts';
import { toFailureReason } from './failure-reason.ts';
import { readMessages } from './interface-messages.ts';
import { getClaims, getLexicons, getOfficeHolders, getPacts } from './knowledge.ts';
import { writeListFile } from './list-file.ts';
import { MARK_RULES } from './mark-rules.ts';
import { search } from './search/search.ts';
import { keepStar } from './stars.ts';

/** The pacts, or why they are not to be had: recognition works without them. */
async function tryPacts(): Promise<{ pacts: PactIndex | null; problem: FailureReason | null }> {
  try {
    return { pacts: await getPacts(), problem: null };
  } catch (error) {
    return { pacts: null, problem: toFailureReason(error) };
  }
}

async function annotate(article: Parameters<BackgroundCalls['annotate']>[0]): Promise<AnnotateAnswer> {
  const [lexicons, { pacts, problem }, holders, claims] = await Promise.all([
    getLexicons(article.lang),
    tryPacts(),
    getOfficeHolders(),
    getClaims(article.lang),
  ]);
  const annotation = annotateArticle(article, { lexicons, pacts, holders, claims }, localDay(new Date()));
  return { annotation, problem };
}

/** The lists that a pact's facts come from, with their names; none where the package does not tell. */
async function nameSources(pacts: PactIndex, id: string): Promise<readonly NamedSource[]> {
  const row = pacts.rowOf(id);
  const codes = row < 0 ? [] : pacts.at(row).sources;
  const facts = await readDataFacts().catch(() => null);
  const named = codes.flatMap((code) => facts?.sources.find((source) => source.code === code) ?? []);
  return named.map(({ code, name }) => ({ code, name }));
}

/** The pacts with these ids, in their order; those that the data set does not have are left out. */
async function findPacts(ids: readonly string[]): Promise<Pact[]> {
  const pacts = await getPacts();
  return ids.map((id) => pacts.rowOf(id)).flatMap((row) => (row < 0 ? [] : pacts.at(row)));
}

/** Does something to the page that asks, and to no other; nothing for the extension's own pages. */
async function inOwnTab(
  { tabId, documentId }: Caller,
  act: (tabId: number, documentId?: string) => Promise<void>,
): Promise<null> {
  if (tabId !== undefined) await act(tabId, documentId);
  return null;
}

/** Every call a page may make. Nothing is kept between two calls but the loaded data. */
export const ANSWERS: Handlers<BackgroundCalls> = {
  injectScript: (name, caller) => inOwnTab(caller, (tabId, documentId) => injectScript(tabId, name, documentId)),
  injectMarkRules: (_, caller) => inOwnTab(caller, injectMarkRules),
  annotate,
  rankFor: async ({ profile, focus }) => rankPacts(await getPacts(), profile, { focus }),
  previewEntity: async (query) => previewEntity(await getPacts(), query),
  pactBackground: async ({ id, date }) => {
    const pacts = await getPacts();
    return { chain: findChain(pacts, id, date), sources: await nameSources(pacts, id) };
  },
  pactsById: findPacts,
  citation: async ({ id, format, lang }) => {
    const [pact] = await findPacts([id]);
    if (!pact) throw new RangeError(`no pact ${id}`);
    return writeCitation(pact, format, lang);
  },
  listFile: async ({ ids, ...query }) => writeListFile(await findPacts(ids), query),
  stars: async () => (await readStars()).stars,
  keepStar,
  changeSettings: async (change) => {
    await storeSettings(change);
    return null;
  },
  switchSite: async ({ site, isOn }) => {
    await storeSite(site, isOn);
    return null;
  },
  switchClass: async ({ markedClass, isOn }) => {
    await storeClass(markedClass, isOn);
    return null;
  },
  search,
  badge: (count, caller) => inOwnTab(caller, (tabId) => showBadge(tabId, count)),
  messages: readMessages,
  openPage: async (page) => {
    await openOwnPage(page);
    return null;
  },
  interfaceStyles: () => STYLES,
  markRules: (colours) => MARK_RULES[colours],
};
