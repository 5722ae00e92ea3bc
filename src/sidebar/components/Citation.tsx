import type { VNode } from 'preact';
import { CITATION_FORMATS } from '../../core/pacts/export-formats.ts';
import { useCallbacks, useTranslator } from './context.ts';
import { Formats } from './Formats.tsx';

/** Copies a citation in the reader's format of choice. */
export function Citation({ id }: { readonly id: string }): VNode {
  const { t } = useTranslator();
  const { onCite } = useCallbacks();
  return (
    <Formats
      label={t('copy_citation')}
      formats={CITATION_FORMATS}
      nameOf={(format) => t(`cite_${format}`)}
      onChoose={(format) => onCite(id, format)}
    />
  );
}
