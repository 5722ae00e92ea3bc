import type { VNode } from 'preact';
import type { Pact } from '../../core/pacts/pact.ts';
import { CITATION_FORMATS, citePact } from '../model/citation.ts';
import { wordCitation } from '../model/word-citation.ts';
import { useTranslator } from './context.ts';
import { Formats } from './Formats.tsx';

/** Copies a citation in the reader's format of choice. */
export function Citation({ pact }: { readonly pact: Pact }): VNode {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <Formats
      label={t('copy_citation')}
      formats={CITATION_FORMATS}
      nameOf={(format) => t(`cite_${format}`)}
      onChoose={(format) => ({ text: citePact(pact, format, wordCitation(pact, translator)) })}
    />
  );
}
