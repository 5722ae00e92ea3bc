import type { Mention } from '../mention.ts';
import { joinsNames, joinsPartner, type Prose } from './coordination.ts';

/** Whether a mention is of somebody who can agree: a state or a group. */
export function isActor({ kind }: Mention): boolean {
  return kind === 'country' || kind === 'group';
}

/** Spaces alone: they part the names of a list whose last two an "and" joins, in Urdu, Thai and hasty headlines. */
const SPACES = /^ +$/u;

/**
 * The names that stand in one list with a different one: "X and Y", "X, Y and Z", "X–Y", "X ने Y के साथ"; and the parties of
 * one pact, which stand where its name does. Read from the end, since only the end of a list without commas tells that it is one.
 */
export function findEnumerated(prose: Prose, actors: readonly Mention[]): ReadonlySet<Mention> {
  const { text } = prose;
  const enumerated = new Set<Mention>();
  for (let at = actors.length - 1; at > 0; at--) {
    const [before, actor] = [actors[at - 1], actors[at]];
    if (!before || !actor || before.code === actor.code || before.isPlace || actor.isPlace) continue;
    const isSpaced = enumerated.has(actor) && SPACES.test(text.slice(before.end, actor.start));
    const areOfOnePact = before.start === actor.start;
    const isJoined = joinsNames(prose, before.end, actor.start) || joinsPartner(text, before, actor);
    if (!isSpaced && !isJoined && !areOfOnePact) continue;
    enumerated.add(before);
    enumerated.add(actor);
  }
  return enumerated;
}

/** The name at a place of the list and all that are joined with it: "mediated by Qatar and Türkiye", "a tour of X, Y and Z". */
export function listJoined(prose: Prose, actors: readonly Mention[], at: number): readonly Mention[] {
  const joins = (index: number): boolean => {
    const [before, after] = [actors[index - 1], actors[index]];
    return before !== undefined && after !== undefined && joinsNames(prose, before.end, after.start);
  };
  let [first, last] = [at, at];
  while (joins(first)) first--;
  while (joins(last + 1)) last++;
  return actors.slice(first, last + 1);
}
