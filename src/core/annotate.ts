import type { Annotation } from './annotation.ts';
import type { ArticleText } from './article-text.ts';
import type { OfficeHolders } from './dates/period/office-holders.ts';
import { inferPeriod } from './dates/period.ts';
import { findMentions } from './find-mentions.ts';
import type { ClaimWord } from './findings/claim-words.ts';
import { findFindings } from './findings/find-findings.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { PactIndex } from './pacts/packed/pact-index.ts';
import { rankPacts } from './pacts/rank/rank-pacts.ts';
import type { PriorPacts } from './pacts/ranked-pact.ts';
import { addNamesInPacts } from './profile/names-in-pacts.ts';
import { buildProfile } from './profile.ts';
import { forgetText } from './trigrams.ts';

/** What the core needs to know to annotate: the lexicons of the article's languages and all pacts. */
export interface Knowledge {
  /** The language of the text first, then English. */
  readonly lexicons: readonly Lexicon[];
  /** Null where they could not be loaded: recognition works without them. */
  readonly pacts: PactIndex | null;
  /** Who held which office when: dates an article without a date, and tells for whom those act whom it names. */
  readonly holders?: OfficeHolders | null;
  /** Words of the article's language that claim novelty; without them no claim is found. */
  readonly claims?: readonly ClaimWord[];
}

const NO_PRIOR_PACTS: PriorPacts = {
  ranked: [],
  priorCount: 0,
  coverage: { parties: [], count: 0, firstYear: null, lastYear: null },
};

/** The day that an undated article is taken as written on, null for unknown; see `inferPeriod` for why the earliest. */
function inferDate({ text, blocks, date }: ArticleText, holders: Knowledge['holders'], today: string): string | null {
  if (date !== null || !holders) return null;
  const story = blocks.map(({ start, end }) => text.slice(start, end)).join('\n');
  return inferPeriod(story, holders, today)?.from ?? null;
}

interface AnnotateOptions {
  /** Most prior pacts in the list. */
  readonly limit?: number;
  /** False for who shows no findings: to look for them takes a tenth of an annotation. */
  readonly wantsFindings?: boolean;
}

function annotate(article: ArticleText, knowledge: Knowledge, today: string, options: AnnotateOptions): Annotation {
  const found = findMentions(article, knowledge.lexicons);
  const { mentions } = found;
  const { pacts } = knowledge;
  const partiesOf = (pact: string): readonly string[] => pacts?.partiesOfPact(pact) ?? [];
  const inferred = inferDate(article, knowledge.holders, today);
  const told = buildProfile(article, addNamesInPacts(found, partiesOf), {
    today: inferred ?? today,
    groups: pacts?.groups ?? {},
    ...(knowledge.holders === undefined ? {} : { holders: knowledge.holders }),
    topicsOf: (pact) => pacts?.topicsOf(pact) ?? [],
    partiesOf,
  });
  const profile = inferred === null ? told : { ...told, isDateInferred: true };
  if (!pacts) return { mentions, profile, prior: NO_PRIOR_PACTS, findings: [] };
  const prior = rankPacts(pacts, profile, { ...options, mentioned: mentions, text: article.text, lang: article.lang });
  if (options.wantsFindings === false) return { mentions, profile, prior, findings: [] };
  const findings = findFindings(article, { mentions, profile, prior }, pacts, knowledge.claims);
  return { mentions, profile, prior, findings };
}

/**
 * The whole path of one article: mentions, profile, prior pacts.
 * @param today `YYYY-MM-DD`, the day to assume where the article carries no date and the people in office whom it names tell none.
 */
export function annotateArticle(
  article: ArticleText,
  knowledge: Knowledge,
  today: string,
  options: AnnotateOptions = {},
): Annotation {
  try {
    return annotate(article, knowledge, today, options);
  } finally {
    forgetText();
  }
}
