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
  const visible: ChosenLine[] = [];
  let [all, shown, story] = [0, 0, 0];
  for (const each of lines) {
    const { line, kind } = each;
    all += line.weight;
    const element = line.nodes[0]?.parentElement ?? line.box.element;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    visible.push(each);
    shown += line.weight;
    if (kind !== 'title' && kind !== 'caption' && kind !== 'heading') story += line.weight;
  }
  return story < MIN_STORY && shown < all * MIN_VISIBLE ? lines : visible;
}
