import type { VNode } from 'preact';
import { nameStar, type Starred } from '../../core/pacts/star-target.ts';
import { useCallbacks, useStars } from './context.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly starred: Starred;
  /** What the button does. */
  readonly label: string;
  /** What tells it from its like. It is part of the tooltip, too: one that differed would be read aloud after the name. */
  readonly name?: string;
}

/** Gives a star and takes it away; a given one is full, not only of another colour. */
export function StarButton({ starred, label, name }: Props): VNode {
  const { onStar } = useCallbacks();
  const isStarred = useStars().given.has(nameStar(starred));
  const whole = name ? `${label}: ${name}` : label;
  return (
    <button
      type="button"
      class="icon-button star"
      aria-pressed={isStarred}
      aria-label={whole}
      title={whole}
      onClick={() => onStar(starred, !isStarred)}
    >
      <Icon name="star" />
    </button>
  );
}
