import type { TargetedKeyboardEvent, TargetedPointerEvent, VNode } from 'preact';
import { clamp } from '../layout.ts';
import { useTranslator } from './context.ts';

interface Props {
  /** The axis along which the size changes. */
  readonly axis: 'x' | 'y';
  /** True where the sidebar grows as the pointer's coordinate falls: at the right edge and at the bottom. */
  readonly growsBackwards: boolean;
  /** CSS px. */
  readonly size: number;
  readonly least: number;
  readonly most: number;
  /** While dragging, `isFinal` is false. */
  onResize(size: number, isFinal: boolean): void;
}

const STEP = 24; // CSS px a key press: a few presses matter, one can be taken back.

type Keys = Readonly<Record<string, number>>;

function stepOf(key: string, { axis, growsBackwards }: Props): number {
  const keys: Keys = axis === 'x' ? { ArrowLeft: -1, ArrowRight: 1 } : { ArrowUp: -1, ArrowDown: 1 };
  return (keys[key] ?? 0) * (growsBackwards ? -1 : 1) * STEP;
}

function onKey(event: TargetedKeyboardEvent<HTMLElement>, props: Props): void {
  const { size, least, most, onResize } = props;
  const step = stepOf(event.key, props);
  const ends: Keys = { Home: least, End: most };
  const next = ends[event.key] ?? (step ? clamp(size + step, least, most) : null);
  if (next === null) return;
  event.preventDefault();
  onResize(next, true);
}

function startDrag(event: TargetedPointerEvent<HTMLElement>, props: Props): void {
  if (event.button !== 0) return;
  event.preventDefault();
  const handle = event.currentTarget;
  const { axis, growsBackwards, size, least, most, onResize } = props;
  const place = (each: PointerEvent): number => (axis === 'x' ? each.clientX : each.clientY);
  const from = place(event);
  const sizeAt = (each: PointerEvent): number =>
    clamp(size + (place(each) - from) * (growsBackwards ? -1 : 1), least, most);
  const end = new AbortController();
  const finish = (each: PointerEvent): void => {
    end.abort();
    onResize(sizeAt(each), true);
  };
  handle.setPointerCapture(event.pointerId);
  handle.addEventListener('pointermove', (each) => onResize(sizeAt(each), false), { signal: end.signal });
  handle.addEventListener('pointerup', finish, { signal: end.signal });
  handle.addEventListener('pointercancel', finish, { signal: end.signal });
}

/** The edge that changes the sidebar's size, by pointer and by arrow keys. */
export function Resizer(props: Props): VNode {
  const { t } = useTranslator();
  const { axis, size, least, most } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot take focus or be moved
    <div
      class="resizer"
      data-axis={axis}
      role="separator"
      tabIndex={0}
      aria-label={t('resize')}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={(event) => onKey(event, props)}
      onPointerDown={(event) => startDrag(event, props)}
    />
  );
}
