import type { ChosenLine } from './line.ts';

/**
 * Where less than this share of the text is visible, the page hides its story until a script has run or a reader has
 * agreed to something: then what is in the document counts.
 */
const MIN_VISIBLE = 0.3;

/** What is visible of the text says enough from this weight on, in Latin letters: then a wall hides the rest. */
const MIN_STORY = 300;

/** Leaves out the lines that the page's styles hide. The styles are computed at most once; no layout is asked for. */
export function dropHidden(lines: readonly ChosenLine[]): readonly ChosenLine[] {
  const visible = lines.filter(({ line }) => isVisible(line.nodes[0]?.parentElement ?? line.box.element));
  if (weigh(visible.filter(isText)) >= MIN_STORY) return visible;
  return weigh(visible) < weigh(lines) * MIN_VISIBLE ? lines : visible;
}

const isText = ({ kind }: ChosenLine): boolean => kind !== 'title' && kind !== 'caption' && kind !== 'heading';

const weigh = (lines: readonly ChosenLine[]): number => lines.reduce((sum, { line }) => sum + line.weight, 0);

const isVisible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
