import type { ChosenLine } from './select-lines.ts';

/**
 * Where less than this share of the text is visible, the page hides its story until a script has run or a reader has
 * agreed to something: then what is in the document counts.
 */
const MIN_VISIBLE = 0.3;

/** Leaves out the lines that the page's styles hide. The styles are computed at most once; no layout is asked for. */
export function dropHidden(lines: readonly ChosenLine[]): readonly ChosenLine[] {
  const visible = lines.filter(({ line }) => isVisible(line.nodes[0]?.parentElement ?? line.box.element));
  const weigh = (list: readonly ChosenLine[]): number => list.reduce((sum, { line }) => sum + line.weight, 0);
  return weigh(visible) < weigh(lines) * MIN_VISIBLE ? lines : visible;
}

const isVisible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
