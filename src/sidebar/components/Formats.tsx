import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedList } from '../view.ts';
import { useTranslator } from './context.ts';
import { ProblemNote } from './Problem.tsx';

interface Props<F extends string> {
  readonly label: string;
  readonly formats: readonly F[];
  nameOf(format: F): string;
  /** Makes the text; where it is given back it is copied. */
  onChoose(format: F): Promise<SavedList>;
}

interface Outcome {
  readonly format: string;
  readonly saved: SavedList;
  readonly isCopied: boolean;
}

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

function NotCopied({ saved }: { readonly saved: SavedList }): VNode | null {
  if (typeof saved === 'object') return <Refused key={saved.text} text={saved.text} />;
  return saved === 'saved' ? null : <ProblemNote problem={saved} />;
}

/** Buttons that take something away in a format of the reader's choice. */
export function Formats<F extends string>({ label, formats, nameOf, onChoose }: Props<F>): VNode {
  const { t } = useTranslator();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const choose = async (format: F): Promise<void> => {
    const saved = await onChoose(format);
    setOutcome({ format, saved, isCopied: typeof saved === 'object' && (await copy(saved.text)) });
  };
  return (
    <fieldset class="citation">
      <legend>{label}</legend>
      {formats.map((format) => (
        <button type="button" class="small" key={format} onClick={() => void choose(format)}>
          {outcome?.isCopied && outcome.format === format ? t('copied') : nameOf(format)}
        </button>
      ))}
      <span class="sr-only" role="status">
        {outcome?.isCopied ? t('copied') : ''}
      </span>
      {outcome && !outcome.isCopied && <NotCopied saved={outcome.saved} />}
    </fieldset>
  );
}
