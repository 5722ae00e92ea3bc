import type { Settings } from '../platform/settings.ts';
import type { EntityRef, SidebarCallbacks } from '../sidebar/view.ts';
import type { ArticleSession } from './article-session.ts';
import type { PickableMention } from './marks.ts';

/** What the reader asks for in the sidebar and the hover card. */
export interface ReaderActions extends Pick<SidebarCallbacks, 'onJump' | 'onFocusEntity' | 'onClose'> {
  onOpenEntity(entity: EntityRef): void;
}

/** A mark under the pointer; `rect` is its line in CSS px of the viewport. */
export interface PointedMark {
  readonly session: ArticleSession;
  readonly mark: PickableMention;
  readonly rect: DOMRect;
}

export interface OpenOptions {
  /** Opened by keyboard: the focus goes to the sidebar. */
  readonly takeFocus: boolean;
}

/** Sidebar and hover card as the controller of an article sees them. */
export interface ArticleInterface {
  readonly isOpen: boolean;
  /** Speaks and stands as the settings want; resolves when it does. */
  follow(settings: Settings): Promise<void>;
  open(session: ArticleSession, options: OpenOptions): void;
  /** Shows what has changed where the sidebar is open. */
  update(session: ArticleSession): void;
  /** Closes the sidebar without a word to the controller. */
  close(): void;
  /** Tells the card where the pointer is; null where it is on no mark. */
  point(pointed: PointedMark | null): void;
  /** Shows the card at the mark that the reader steps to, once the page has come to rest there. */
  arrive(find: () => PointedMark | null): void;
  /** What the open card is about; null where none is open. */
  readonly cardEntity: EntityRef | null;
  dismissCard(): void;
}

/** Makes the interface of a document, for as long as the signal does not abort. */
export type OpenInterface = (
  document: Document,
  actions: ReaderActions,
  signal: AbortSignal,
) => Promise<ArticleInterface>;
