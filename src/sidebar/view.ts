import type { Annotation } from '../core/annotation.ts';
import type { ArticleText } from '../core/article-text.ts';
import type { MentionKind } from '../core/mention.ts';
import type { CitationFormat, ListFormat } from '../core/pacts/export-formats.ts';
import type { FoundPacts } from '../core/pacts/found-pacts.ts';
import type { PactBackground } from '../core/pacts/rank/chain.ts';
import type { PriorPacts } from '../core/pacts/ranked-pact.ts';
import type { Starred, StarTarget } from '../core/pacts/star-target.ts';

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

/** A star that the reader has given. */
export interface GivenStar {
  readonly target: StarTarget;
  /** Day, `YYYY-MM-DD`. */
  readonly since: string;
  /** False where it was given just here: then it is no news to the reader. */
  readonly isEarlier: boolean;
}

/** What is known of the reader's stars. */
export interface ReaderStars {
  /** By `nameStar`. */
  readonly given: ReadonlyMap<string, GivenStar>;
  /** Why the last wish could not be kept: `internal` is the browser's storage. What was stored before stays. */
  readonly problem?: Problem;
}

/** A text to be copied, or why there is none. */
export type CopyText = Problem | { readonly text: string };

/** What became of a list to be saved; its text where the page forbids saving to everything in it. */
export type SavedList = 'saved' | CopyText;

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
  /** Give a star or take it away; what became of it comes back by `showStars`. */
  onStar(starred: Starred, isStarred: boolean): void;
  /** Open the page of all stars. */
  onOpenStars(): void;
  /** Word a reference to a pact; never rejects. */
  onCite(id: string, format: CitationFormat): Promise<CopyText>;
  /** Save the pacts with these ids as a file; never rejects. */
  onSaveList(ids: readonly string[], format: ListFormat): Promise<SavedList>;
  /** The sidebar has closed itself. */
  onClose(): void;
  onSideChange(side: Side): void;
  /** Width in CSS px, after the reader has let go. */
  onWidthChange(width: number): void;
}
