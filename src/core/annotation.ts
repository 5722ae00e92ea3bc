import type { Finding } from './findings/finding.ts';
import type { Mention } from './mention.ts';
import type { PriorPacts } from './pacts/ranked-pact.ts';
import type { Profile } from './profile.ts';

/** Everything the core says about one article. Plain data: it crosses the message channel as it is. */
export interface Annotation {
  readonly mentions: readonly Mention[];
  readonly profile: Profile;
  readonly prior: PriorPacts;
  /** What stands out when the article is held against the prior pacts; empty where these could not be loaded. */
  readonly findings: readonly Finding[];
}
