import type { Mention, MentionKind } from '../../core/mention.ts';
import type { EntityRef } from '../view.ts';

/** An entity of the article with the indexes of its mentions, in the order of the text. */
export interface Entity extends EntityRef {
  readonly mentions: readonly number[];
}

const KIND_ORDER: readonly MentionKind[] = ['country', 'group', 'pact', 'term', 'topic'];

/** The article's entities by kind, the most mentioned first. */
export function listEntities(mentions: readonly Mention[]): Entity[] {
  const byKey = new Map<string, Entity & { mentions: number[] }>();
  mentions.forEach(({ kind, code }, index) => {
    const key = `${kind}:${code}`;
    const known = byKey.get(key);
    if (known) known.mentions.push(index);
    else byKey.set(key, { kind, code, mentions: [index] });
  });
  return [...byKey.values()].sort(
    (a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) || b.mentions.length - a.mentions.length,
  );
}

/** The kinds that occur, in their order, each with its entities. */
export function groupByKind(entities: readonly Entity[]): readonly (readonly [MentionKind, readonly Entity[]])[] {
  return KIND_ORDER.map((kind) => [kind, entities.filter((each) => each.kind === kind)] as const).filter(
    ([, list]) => list.length > 0,
  );
}

export function isSameEntity(a: EntityRef | null, b: EntityRef | null): boolean {
  return a?.kind === b?.kind && a?.code === b?.code;
}
