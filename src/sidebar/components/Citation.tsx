import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pact } from '../../core/pacts/pact.ts';
import { CITATION_FORMATS, type CitationFormat, citePact } from '../model/citation.ts';
import { wordCitation } from '../model/word-citation.ts';
import { useTranslator } from './context.ts';

type Outcome = { readonly format: CitationFormat; readonly text: string; readonly isCopied: boolean };

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Pages without a secure context refuse the clipboard: the text is shown, selected, for the reader to copy. */
function Refused({ text }: { readonly text: string }): VNode {
  const { t } = useTranslator();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <label class="refused">
      {t('copy_failed')}
      <textarea ref={field} readOnly rows={4} dir="auto" value={text} />
    </label>
  );
}

/** Copies a citation in the reader's format of choice. */
export function Citation({ pact }: { readonly pact: Pact }): VNode {
  const translator = useTranslator();
  const { t } = translator;
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const cite = async (format: CitationFormat): Promise<void> => {
    const text = citePact(pact, format, wordCitation(pact, translator));
    setOutcome({ format, text, isCopied: await copy(text) });
  };
  return (
    <fieldset class="citation">
      <legend>{t('copy_citation')}</legend>
      {CITATION_FORMATS.map((format) => (
        <button type="button" class="small" key={format} onClick={() => void cite(format)}>
          {outcome?.isCopied && outcome.format === format ? t('copied') : t(`cite_${format}`)}
        </button>
      ))}
      <span class="sr-only" role="status">
        {outcome?.isCopied ? t('copied') : ''}
      </span>
      {outcome && !outcome.isCopied && <Refused key={outcome.format} text={outcome.text} />}
    </fieldset>
  );
}
