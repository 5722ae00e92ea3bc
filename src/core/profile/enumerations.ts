import type { Mention } from '../mention.ts';
import { joinsNames } from './coordination.ts';

/** Whether a mention is of somebody who can agree: a state or a group. */
export function isActor({ kind }: Mention): boolean {
  return kind === 'country' || kind === 'group';
}

/** The names that stand in one list with a different one: "X and Y", "X, Y and Z", "X–Y". */
export function findEnumerated(text: string, actors: readonly Mention[]): ReadonlySet<Mention> {
  const enumerated = new Set<Mention>();
  for (const [at, actor] of actors.entries()) {
    const before = actors[at - 1];
    if (!before || before.code === actor.code || before.isPlace || actor.isPlace) continue;
    if (!joinsNames(text, before.end, actor.start)) continue;
    enumerated.add(before);
    enumerated.add(actor);
  }
  return enumerated;
}
