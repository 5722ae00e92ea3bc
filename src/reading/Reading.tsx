import type { VNode } from 'preact';
import { PageFrame } from '../pages/PageFrame.tsx';
import { TranslatorProvider } from '../sidebar/components/context.ts';
import { ReadText } from './ReadText.tsx';
import type { ReadingProps } from './reading-props.ts';
import { TextForm } from './TextForm.tsx';

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
