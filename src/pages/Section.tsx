import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A part of a page under its heading. */
export function Section({ title, children }: Props): VNode {
  const id = useId();
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
