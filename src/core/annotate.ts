import type { Annotation } from './annotation.ts';
import type { ArticleText } from './article-text.ts';
import { findMentions } from './find-mentions.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { PactIndex } from './pacts/pact-index.ts';
import { rankPacts } from './pacts/rank-pacts.ts';
import type { PriorPacts } from './pacts/ranked-pact.ts';
import { buildProfile } from './profile.ts';

/** What the core needs to know to annotate: the lexicons of the article's languages and all pacts. */
export interface Knowledge {
  /** The language of the text first, then English. */
  readonly lexicons: readonly Lexicon[];
  /** Null where they could not be loaded: recognition works without them. */
  readonly pacts: PactIndex | null;
}

const NO_PRIOR_PACTS: PriorPacts = {
  ranked: [],
  priorCount: 0,
  coverage: { parties: [], count: 0, firstYear: null, lastYear: null },
};

/**
 * The whole path of one article: mentions, profile, prior pacts.
 * @param today `YYYY-MM-DD`, stands in where the article carries no date.
 */
export function annotateArticle(
  article: ArticleText,
  knowledge: Knowledge,
  today: string,
  options: { readonly limit?: number } = {},
): Annotation {
  const { mentions } = findMentions(article, knowledge.lexicons);
  const { pacts } = knowledge;
  const profile = buildProfile(article, mentions, {
    today,
    groups: pacts?.groups ?? {},
    topicsOf: (pact) => pacts?.topicsOf(pact) ?? [],
  });
  return {
    mentions,
    profile,
    prior: pacts ? rankPacts(pacts, profile, { ...options, mentioned: mentions }) : NO_PRIOR_PACTS,
  };
}
