import type { VNode } from 'preact';
import { useTranslator } from '../sidebar/components/context.ts';
import type { ReadingProps } from './reading-props.ts';

interface Props extends Pick<ReadingProps, 'textRef' | 'onCancel' | 'onAgain' | 'onOpenSidebar'> {
  /** Share of the text read so far, 0–1; null once it is read. */
  readonly share: number | null;
}

const focus = (element: HTMLElement | null): void => element?.focus();

function Progress({ share, onCancel }: { readonly share: number } & Pick<Props, 'onCancel'>): VNode {
  const { t, number } = useTranslator();
  return (
    <div class="progress">
      <label>
        {t('reading_progress', number(Math.round(share * 100)))}
        <progress max={1} value={share} />
      </label>
      <button type="button" class="button" ref={focus} onClick={onCancel}>
        {t('cancel')}
      </button>
    </div>
  );
}

/** The text as it is read, with what became of it. */
export function ReadText({ share, textRef, onCancel, onAgain, onOpenSidebar }: Props): VNode {
  const { t } = useTranslator();
  return (
    <>
      {share === null ? (
        <div class="buttons">
          <p role="status">{t('reading_done')}</p>
          <button type="button" class="button" onClick={onOpenSidebar}>
            {t('open_sidebar')}
          </button>
          <button type="button" class="button" onClick={onAgain}>
            {t('reading_again')}
          </button>
        </div>
      ) : (
        <Progress share={share} onCancel={onCancel} />
      )}
      <article class="sample text" ref={textRef} hidden={share !== null} />
    </>
  );
}
