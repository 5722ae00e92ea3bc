import type { Annotation } from '../core/annotation.ts';
import type { ArticleText } from '../core/article-text.ts';
import type { Evidence, RankedPact } from '../core/pacts/ranked-pact.ts';
import type { Document } from './documents.ts';

/** An evidence as one short string: its type, then what it names. */
function explain({ type, ...details }: Evidence): string {
  const named = Object.values(details).flat().join(' ');
  return named === '' ? type : `${type}: ${named}`;
}

function toPact({ pact, relation, score, why }: RankedPact): object {
  const { id, title, signed, parties, topics } = pact;
  return { id, title, signed, parties, topics, relation, score, why: why.map(explain) };
}

/** One JSON line of the annotate contract; offsets are UTF-16 units into the given text. */
export function toLine({ id, text }: Document, article: ArticleText, { mentions, profile, prior }: Annotation): string {
  return JSON.stringify({
    id,
    lang: article.lang,
    date: article.date,
    mentions: mentions.map(({ start, end, kind, code, form, strength }) => {
      return { start, end, surface: text.slice(start, end), kind, code, form, strength };
    }),
    parties: profile.parties,
    topics: profile.topics,
    pacts: prior.ranked.map(toPact),
  });
}
