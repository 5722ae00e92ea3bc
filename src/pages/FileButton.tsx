import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** Types and endings of files, as the `accept` of an input wants them. */
  readonly accept: string;
  onFile(file: File): void;
}

/** A button that asks for one file; the same file can be chosen again at once. */
export function FileButton({ label, accept, onFile }: Props): VNode {
  const input = useRef<HTMLInputElement>(null);
  const take = (field: HTMLInputElement): void => {
    const [file] = field.files ?? [];
    field.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input ref={input} type="file" accept={accept} hidden onChange={({ currentTarget }) => take(currentTarget)} />
    </>
  );
}
