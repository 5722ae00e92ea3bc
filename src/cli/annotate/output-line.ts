import type { Annotation } from '../../core/annotation.ts';
import type { ArticleText } from '../../core/article-text.ts';
import type { Evidence, RankedPact } from '../../core/pacts/ranked-pact.ts';
import type { Document } from './documents.ts';

/** An evidence as one short string: its type, then what it names; what a headline apart names has no place in the text. */
function explain({ type, ...details }: Evidence, shift: number): string {
  if ('start' in details)
    return details.start < shift ? type : `${type}: ${details.start - shift} ${details.end - shift}`;
  const named = Object.values(details).flat().join(' ');
  return named === '' ? type : `${type}: ${named}`;
}

function toPact({ pact, relation, score, why }: RankedPact, shift: number): object {
  const { id, title, signed, parties, topics } = pact;
  return { id, title, signed, parties, topics, relation, score, why: why.map((evidence) => explain(evidence, shift)) };
}

/**
 * One JSON line of the annotate contract; offsets are UTF-16 units into the given text.
 * @param shift length of what was put before the given text; mentions in it are left out
 */
export function toLine(
  { id, text }: Document,
  article: ArticleText,
  { mentions, profile, prior }: Annotation,
  shift = 0,
): string {
  const inText = mentions.filter(({ start }) => start >= shift);
  return JSON.stringify({
    id,
    lang: article.lang,
    date: article.date,
    mentions: inText.map(({ start, end, kind, code, form, strength }) => {
      const [from, to] = [start - shift, end - shift];
      return { start: from, end: to, surface: text.slice(from, to), kind, code, form, strength };
    }),
    parties: profile.parties,
    topics: profile.topics,
    pacts: prior.ranked.map((ranked) => toPact(ranked, shift)),
  });
}
