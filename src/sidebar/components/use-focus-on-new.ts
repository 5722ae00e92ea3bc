import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard's place where a "show more" button goes away with its click: the focus moves to the first of
 * the new items. Call the result with that item's index before the list grows.
 */
export function useFocusOnNew(list: RefObject<HTMLElement | null>): (index: number) => void {
  const waiting = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (waiting.current === null) return;
    list.current?.children[waiting.current]?.querySelector('button')?.focus();
    waiting.current = null;
  });
  return (index) => {
    waiting.current = index;
  };
}
