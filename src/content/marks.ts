import type { Mention, MentionKind } from '../core/mention.ts';
import type { Mark, MarkClass } from '../page/index.ts';

/** Topics speak through the sidebar; only these kinds are marked in the text. */
const MARK_CLASSES: Partial<Record<MentionKind, MarkClass>> = {
  country: 'country',
  group: 'group',
  term: 'term',
  pact: 'pact',
};

/** A mention that is marked, with its index in `annotation.mentions`. */
export interface PickableMention extends Mark {
  readonly index: number;
}

/** The marks of an article's mentions, in the order of the text. */
export function toMarks(mentions: readonly Mention[]): readonly PickableMention[] {
  return mentions.flatMap(({ kind, start, end }, index) => {
    const markClass = MARK_CLASSES[kind];
    return markClass ? [{ start, end, markClass, index }] : [];
  });
}
