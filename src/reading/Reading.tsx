import type { VNode } from 'preact';
import { PageFrame, type PageLinks } from '../pages/PageFrame.tsx';
import { TranslatorProvider } from '../sidebar/components/context.ts';
import type { Translator } from '../wording/translator.ts';
import type { FileProblem } from './load-file.ts';
import { ReadText } from './ReadText.tsx';
import { TextForm } from './TextForm.tsx';

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

/** A text that stands on no page: pasted, dropped, from a file or selected somewhere. */
export function Reading({ translator, links, state, textRef, ...actions }: ReadingProps): VNode {
  const { t } = translator;
  return (
    <TranslatorProvider value={translator}>
      <PageFrame title={t('reading_title')} current="reading" links={links}>
        {state.step === 'read' ? null : <p class="lead">{t('reading_lead')}</p>}
        {state.step === 'asking' ? <TextForm text={state.text} problem={state.problem} {...actions} /> : null}
        {state.step === 'asking' ? null : (
          <ReadText share={state.step === 'reading' ? state.share : null} textRef={textRef} {...actions} />
        )}
      </PageFrame>
    </TranslatorProvider>
  );
}
