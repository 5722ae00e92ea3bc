import type { Pact } from '../../core/pacts/pact.ts';
import { POLITICAL_KINDS } from '../../core/pacts/pact-vocabulary.ts';
import { findNamedStates } from './country-names.ts';

/** Hosts that copy pages of others, or let anyone publish: the page they copy is the better address. */
const COPIES =
  /\bipfs\b|\bkiwix\b|wikipedia_en_all|wikimili|wikisum|wikiclassic|owiki\.org|everything\.explained|theinfolist|absoluteastronomy|memim\.com|\bdocslib\.org|scribd\.com|slideshare|docsbox|paperzz|blogspot\.|wordpress\.com|cloudfront\.net|news-pravda\.com|\bstaging\b|corpora\.tika/;

/** An instrument that binds, where it opens a title. */
const BINDING_OPENING =
  /^(?:the )?(?:\p{L}+ ){0,2}(?:agreement|treaty|convention|acordo|tratado|convenção|ajuste complementar)\b/iu;
/** Words of statements that may stand before it. */
const POLITICAL_WORDS = /declaration|statement|communiqu|partnership|plan|programa|intent|political|ministerial/i;

const isState = (code: string): boolean => /^[A-Z]{2}$/.test(code) && code !== 'EU' && code !== 'UN';

/** The one state in an open list that the title does not name: who received the conference, not who agreed. */
export function inspectHost({ parties, partyList, title }: Pact): readonly string[] {
  const states = parties.filter(isState);
  const [state = ''] = states;
  if (partyList !== 'open' || states.length !== 1 || findNamedStates(title).includes(state)) return [];
  return [`${state} is the only state of an open list: ${title}`];
}

/** A statement whose title opens with an instrument that binds. */
export function inspectKind({ kind, title, status }: Pact): readonly string[] {
  if (!POLITICAL_KINDS.has(kind) || status === 'political') return [];
  const isBinding = BINDING_OPENING.test(title) && !POLITICAL_WORDS.test(title.slice(0, 60));
  return isBinding ? [`a ${kind}, but: ${title}`] : [];
}

/** An address where others' pages are copied. */
export function inspectCopy({ url }: Pact): readonly string[] {
  return url !== undefined && COPIES.test(url) ? [url] : [];
}
