import type { Mention } from '../mention.ts';
import type { Coverage, PriorPacts } from '../pacts/ranked-pact.ts';
import type { Profile } from '../profile.ts';
import type { Span } from '../span.ts';

/** A claim and the word of agreement that it is said of are one phrase up to this length, UTF-16 units from the first to the last. */
export const MAX_PHRASE = 48;

/** What the text claims of the news: that it is the first, that it is historic, or merely that it is new. */
export type Claim = 'first' | 'historic' | 'new';

/** What the findings are drawn from. */
export interface FindingsSource {
  readonly mentions: readonly Mention[];
  readonly profile: Profile;
  readonly prior: PriorPacts;
}

/** What stands out when the article is held against the prior pacts, each with its evidence: ids of pacts, places in the text. Never a verdict. */
export type Finding =
  /** The last pact of exactly these parties on the article's topics; `years` from its signature to the article. */
  | { readonly type: 'last-on-topic'; readonly id: string; readonly topics: readonly string[]; readonly years: number }
  /** The dataset holds pacts of exactly these parties, but none on the article's topics. */
  | { readonly type: 'none-on-topic'; readonly topics: readonly string[] }
  /** How many pacts of exactly these parties the dataset holds, and since when. */
  | { readonly type: 'coverage'; readonly coverage: Coverage }
  /** A claim of the text and the earlier pacts of these parties on what it names itself, else on these topics, newest first. */
  | {
      readonly type: 'novelty';
      readonly claim: Claim;
      readonly span: Span;
      /** Index of the mention of an agreement that it is said of. */
      readonly mention: number;
      readonly ids: readonly string[];
    }
  /** The instrument that the headline names binds less, or more, than the strongest earlier one on these topics. */
  | {
      readonly type: 'instrument';
      readonly term: string;
      /** Index of the mention that names it. */
      readonly mention: number;
      readonly span: Span;
      readonly than: string;
      readonly change: 'weaker' | 'stronger';
    }
  /** Who of the article was not in the last pact of the same circle, and who of that one is not in the article. */
  | {
      readonly type: 'circle';
      readonly id: string;
      readonly joined: readonly string[];
      readonly missing: readonly string[];
    };
