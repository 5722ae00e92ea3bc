import type { Mention } from '../../core/mention.ts';
import type { Pact } from '../../core/pacts/pact.ts';
import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import { orderParties } from '../model/article-parties.ts';
import type { ArticleContext } from '../model/describe.ts';
import type { ReadyView } from '../view.ts';

/** What every pact of a list needs to know of the article. */
export interface PactListContext extends ArticleContext {
  readonly mentions: readonly Mention[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The article's topics, the weightiest first. */
  readonly topics: readonly string[];
  /** BCP 47 language of the article's text. */
  readonly lang: string;
}

function collectPacts({ annotation, focus }: ReadyView, more: readonly RankedPact[]): Map<string, Pact> {
  const own = focus && typeof focus.prior === 'object' ? focus.prior.ranked : [];
  return new Map([...annotation.prior.ranked, ...own, ...more].map(({ pact }) => [pact.id, pact]));
}

/** Whom the pacts in view were asked for: the article's parties, before them a state or group that the reader chose. */
function listAsked({ annotation, focus }: ReadyView): readonly string[] {
  const parties = orderParties(annotation);
  const isAsked = focus && (focus.kind === 'country' || focus.kind === 'group') && !parties.includes(focus.code);
  return isAsked ? [focus.code, ...parties] : parties;
}

/** @param more pacts in view that the ranking has not listed */
export function toListContext(view: ReadyView, more: readonly RankedPact[] = []): PactListContext {
  const { profile, mentions } = view.annotation;
  return {
    text: view.article.text,
    lang: view.article.lang,
    pacts: collectPacts(view, more),
    parties: listAsked(view),
    topics: profile.topics.map(({ code }) => code),
    mentions,
    date: profile.date,
  };
}
