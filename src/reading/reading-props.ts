import type { PageLinks } from '../pages/PageFrame.tsx';
import type { Translator } from '../wording/translator.ts';
import type { FileProblem } from './load-file.ts';

/** Why there is no text to read. */
export type ReadingProblem = FileProblem | 'empty' | 'cancelled' | 'failed';

/** What the page is at. */
export type ReadingState =
  | { readonly step: 'asking'; readonly text: string; readonly problem: ReadingProblem | null }
  /** `share` of the text read so far, 0–1. */
  | { readonly step: 'reading'; readonly share: number }
  | { readonly step: 'read' };

export interface ReadingProps {
  readonly translator: Translator;
  readonly links: PageLinks;
  readonly state: ReadingState;
  /** Where the text is drawn; the page around it fills it. */
  readonly textRef: (element: HTMLElement | null) => void;
  onRead(text: string): void;
  onFile(file: File): void;
  onCancel(): void;
  onAgain(): void;
  onOpenSidebar(): void;
}
