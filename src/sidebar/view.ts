import type { Annotation } from '../core/annotation.ts';
import type { ArticleText } from '../core/article-text.ts';
import type { MentionKind } from '../core/mention.ts';
import type { PactBackground } from '../core/pacts/chain.ts';
import type { FoundPacts } from '../core/pacts/found-pacts.ts';
import type { PriorPacts } from '../core/pacts/ranked-pact.ts';

export type Side = 'left' | 'right';

/** What a mention stands for. */
export interface EntityRef {
  readonly kind: MentionKind;
  readonly code: string;
}

/** Why the pacts cannot be shown. `disconnected`: the extension was updated or removed under the open page. */
export type Problem = 'data-missing' | 'data-corrupt' | 'disconnected' | 'internal';

/** The entity the reader chose, with its own prior pacts as soon as they are known. */
export interface Focus extends EntityRef {
  readonly prior: PriorPacts | 'loading' | Problem;
  /** Index into `annotation.mentions` of the mention the reader came from, if it was one. */
  readonly mention?: number;
}

/** Everything the sidebar shows. Plain data from the core; a new value replaces the old one. */
export type SidebarView =
  | { readonly state: 'loading' }
  | { readonly state: 'error'; readonly problem: Problem }
  | {
      readonly state: 'ready';
      readonly article: ArticleText;
      readonly annotation: Annotation;
      readonly focus: Focus | null;
      /** Set where recognition worked but the pacts are not to be had: stands in place of their list. */
      readonly problem?: Problem;
    };

export type ReadyView = Extract<SidebarView, { state: 'ready' }>;

/** What the reader asks for. Calls come from trusted user events only. */
export interface SidebarCallbacks {
  /** Show this mention in the page; an index into `annotation.mentions`. */
  onJump(mention: number): void;
  /** Show this entity, or the whole article for null. */
  onFocusEntity(entity: EntityRef | null): void;
  /**
   * Search all pacts, seen from a day (`YYYY-MM-DD`); never rejects. No words ask for nothing: the search is about to
   * be used and can be made ready.
   */
  onSearch(words: string, date: string): Promise<FoundPacts | Problem>;
  /** What a pact is tied to and where its facts come from; null where that is not to be had. */
  onPactOpened(id: string, date: string): Promise<PactBackground | null>;
  /** The sidebar has closed itself. */
  onClose(): void;
  onSideChange(side: Side): void;
  /** Width in CSS px, after the reader has let go. */
  onWidthChange(width: number): void;
}
