import type { VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { FileButton } from '../pages/FileButton.tsx';
import { useTranslator } from '../sidebar/components/context.ts';
import { MAX_BYTES } from './load-file.ts';
import type { ReadingProblem, ReadingProps } from './reading-props.ts';

interface Props extends Pick<ReadingProps, 'onRead' | 'onFile'> {
  readonly text: string;
  readonly problem: ReadingProblem | null;
}

const PROBLEMS = {
  'too-large': 'reading_too_large',
  'not-text': 'reading_not_text',
  empty: 'reading_empty',
  cancelled: 'reading_cancelled',
  failed: 'reading_failed',
} as const;

/** Where a text is pasted, or a file dropped or chosen. */
export function TextForm({ text, problem, onRead, onFile }: Props): VNode {
  const { t, number } = useTranslator();
  const [isOver, setOver] = useState(false);
  const problemId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const drop = (event: DragEvent): void => {
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return; // Dropped text goes where the browser puts it: into the field.
    event.preventDefault();
    onFile(file);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    onRead(field.current?.value ?? '');
  };
  return (
    <form
      class={isOver ? 'text-form over' : 'text-form'}
      onSubmit={submit}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <label>
        {t('reading_label')}
        <textarea
          ref={field}
          rows={12}
          dir="auto"
          spellcheck={false}
          defaultValue={text}
          aria-invalid={problem === 'empty'}
          aria-describedby={problem ? problemId : undefined}
        />
      </label>
      {problem ? (
        <p class="warning" role="alert" id={problemId}>
          {t(PROBLEMS[problem], number(MAX_BYTES / 1_000_000))}
        </p>
      ) : null}
      <div class="buttons">
        <button type="submit" class="button primary">
          {t('reading_go')}
        </button>
        <FileButton label={t('reading_open')} accept="text/plain,.txt" onFile={onFile} />
      </div>
    </form>
  );
}
