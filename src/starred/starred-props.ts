import type { ListFormat } from '../core/pacts/export-formats.ts';
import type { Pact } from '../core/pacts/pact.ts';
import type { PageLinks } from '../pages/PageFrame.tsx';
import type { StarTarget, StoredStars } from '../platform/stars.ts';
import type { Translator } from '../wording/translator.ts';
import type { StarsNotice } from './StarNotices.tsx';

/** What the page of stars shows, and what the reader asks for there. */
export interface StarredProps {
  readonly translator: Translator;
  readonly links: PageLinks;
  readonly stored: StoredStars | 'loading' | 'unreadable';
  /** The starred pacts that the data set has, by id. */
  readonly pacts: ReadonlyMap<string, Pact>;
  readonly notice: StarsNotice | null;
  onRemove(target: StarTarget): void;
  onSave(): void;
  onLoad(file: File): void;
  onExport(format: ListFormat): void;
}
