import type { Mention } from '../../core/mention.ts';
import type { ArticleContext } from '../model/describe.ts';

/** What every pact of a list needs to know of the article. */
export interface PactListContext extends ArticleContext {
  readonly mentions: readonly Mention[];
  /** `YYYY-MM-DD`. */
  readonly date: string;
}
