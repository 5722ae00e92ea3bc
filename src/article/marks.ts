import type { Block } from '../core/article-text.ts';
import type { Mention } from '../core/mention.ts';
import type { Mark } from '../page/index.ts';
import type { MarkedClass, Settings } from '../platform/settings.ts';

/** A mention that is marked, with its index in `annotation.mentions`. */
export interface PickableMention extends Mark {
  readonly index: number;
}

/** What of the settings decides which mentions are marked. */
export type MarkChoice = Pick<Settings, 'markedClasses' | 'density'>;

/** Tells of mentions in the order of the text whether their block holds no earlier one of the same entity. */
function createFirstInBlock(blocks: readonly Block[]): (mention: Mention) => boolean {
  const seen = new Set<string>();
  let block = 0;
  return ({ start, kind, code }) => {
    while ((blocks[block]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      block++;
      seen.clear();
    }
    const entity = `${kind} ${code}`;
    return !seen.has(entity) && seen.add(entity) === seen;
  };
}

/** The marks that the reader wants of an article's mentions, in the order of the text. Topics are never marked. */
export function toMarks(
  mentions: readonly Mention[],
  blocks: readonly Block[],
  { markedClasses, density }: MarkChoice,
): readonly PickableMention[] {
  const isFirst = createFirstInBlock(blocks);
  const isMarked = (kind: string): kind is MarkedClass => markedClasses.includes(kind as MarkedClass);
  return mentions.flatMap((mention, index) => {
    const { kind, start, end } = mention;
    const isRepeat = !isFirst(mention);
    if (density === 'none' || !isMarked(kind) || (density === 'first-in-paragraph' && isRepeat)) return [];
    // Words of agreement are many and common: none of them shall stand out.
    return [{ start, end, markClass: kind, index, isFirst: !isRepeat && kind !== 'term' }];
  });
}

/** True where both settings give a page the same marks in the same colours. */
export function isMarkedAlike(one: Settings, other: Settings): boolean {
  const look = ({ markedClasses, density, colours }: Settings): string =>
    [density, colours, ...markedClasses].join(' ');
  return look(one) === look(other);
}
