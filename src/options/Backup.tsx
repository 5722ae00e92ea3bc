import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FileButton } from '../pages/FileButton.tsx';
import { Section } from '../pages/Section.tsx';
import { useTranslator } from '../sidebar/components/context.ts';

interface Props {
  onSaveBackup(): void;
  onLoadBackup(file: File): void;
  onReset(): void;
}

const focus = (element: HTMLElement | null): void => element?.focus();

/** A reset loses the list of sites, so it is asked twice; the keyboard stays where the question is. */
function Reset({ onReset }: Pick<Props, 'onReset'>): VNode {
  const { t } = useTranslator();
  const [step, setStep] = useState<'untouched' | 'asking' | 'answered'>('untouched');
  const answer = (isWanted: boolean): void => {
    setStep('answered');
    if (isWanted) onReset();
  };
  if (step !== 'asking') {
    return (
      <button type="button" class="button" ref={step === 'answered' ? focus : null} onClick={() => setStep('asking')}>
        {t('reset')}
      </button>
    );
  }
  return (
    <fieldset class="question">
      <legend>{t('reset_question')}</legend>
      <button type="button" class="button" ref={focus} onClick={() => answer(false)}>
        {t('cancel')}
      </button>
      <button type="button" class="button danger" onClick={() => answer(true)}>
        {t('reset_confirm')}
      </button>
    </fieldset>
  );
}

/** All settings as a file, back from a file, and back to the usual values. */
export function Backup({ onSaveBackup, onLoadBackup, onReset }: Props): VNode {
  const { t } = useTranslator();
  return (
    <Section title={t('options_backup')}>
      <p class="note">{t('backup_note')}</p>
      <div class="buttons">
        <button type="button" class="button" onClick={onSaveBackup}>
          {t('backup_save')}
        </button>
        <FileButton label={t('backup_load')} accept="application/json,.json" onFile={onLoadBackup} />
        <Reset onReset={onReset} />
      </div>
    </Section>
  );
}
