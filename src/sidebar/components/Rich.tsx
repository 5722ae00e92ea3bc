import type { ComponentChildren, VNode } from 'preact';

/** Stand-ins for `$1`…`$4` (private use characters): `Rich` puts elements in their place. */
export const SLOTS = ['\uE000', '\uE001', '\uE002', '\uE003'] as const;

const PIECES = /(<b>|<\/b>|[\uE000-\uE003])/;

/** A stand-in with the marks around it: quotation marks, the full stop, and the spaces that French puts between. */
const QUOTED = /([\p{P}\u00A0\u202F]*[\uE000-\uE003][\p{P}\u00A0\u202F]*)/u;

interface Props {
  /** A message looked up with SLOTS for its substitutions; `<b>` in it makes strong text. */
  readonly text: string;
  readonly values?: readonly ComponentChildren[];
}

function toSlot(piece: string): number {
  return SLOTS.indexOf(piece as (typeof SLOTS)[number]);
}

/**
 * A message with one element among its words, which no line break parts from the marks around it: a control is a box to
 * the browser, and lines may end before and after a box.
 */
export function Quoting({ text, value }: { readonly text: string; readonly value: ComponentChildren }): VNode {
  const pieces = text.split(QUOTED).map((piece) => {
    const [before, after] = piece.split(SLOTS[0]);
    return after === undefined ? (
      piece
    ) : (
      <span key="quote" class="quoting">
        {before}
        {value}
        {after}
      </span>
    );
  });
  return <>{pieces}</>;
}

/** A message with elements among its words, in the order the language wants. */
export function Rich({ text, values = [] }: Props): VNode {
  const plain: ComponentChildren[] = [];
  let strong: ComponentChildren[] | null = null;
  for (const piece of text.split(PIECES)) {
    if (piece === '<b>') strong = [];
    else if (piece === '</b>') {
      plain.push(<strong>{strong}</strong>);
      strong = null;
    } else {
      const slot = toSlot(piece);
      (strong ?? plain).push(slot < 0 ? piece : values[slot]);
    }
  }
  return <>{plain}</>;
}
