import type { ComponentChildren, VNode } from 'preact';

/** Stand-ins for `$1`…`$4` (private use characters): `Rich` puts elements in their place. */
export const SLOTS = ['\uE000', '\uE001', '\uE002', '\uE003'] as const;

const PIECES = /(<b>|<\/b>|[\uE000-\uE003])/;

interface Props {
  /** A message looked up with SLOTS for its substitutions; `<b>` in it makes strong text. */
  readonly text: string;
  readonly values?: readonly ComponentChildren[];
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
      const slot = SLOTS.indexOf(piece as (typeof SLOTS)[number]);
      (strong ?? plain).push(slot < 0 ? piece : values[slot]);
    }
  }
  return <>{plain}</>;
}
