import type { VNode } from 'preact';

interface Props {
  readonly label: string;
  readonly codes: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly variant: 'party' | 'topic';
  nameOf(code: string): string;
  onToggle(code: string): void;
}

/** A row of switches, each narrowing the list to its code. */
export function Chips({ label, codes, chosen, variant, nameOf, onToggle }: Props): VNode | null {
  if (codes.length === 0) return null;
  return (
    <fieldset class="chip-group" aria-label={label}>
      {codes.map((code) => (
        <button
          type="button"
          class="chip"
          data-variant={variant}
          key={code}
          aria-pressed={chosen.has(code)}
          onClick={() => onToggle(code)}
        >
          {nameOf(code)}
        </button>
      ))}
    </fieldset>
  );
}
