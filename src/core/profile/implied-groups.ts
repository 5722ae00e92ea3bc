import { type GroupTable, listMembers } from '../pacts/group.ts';
import { encodeDate } from '../pacts/partial-date.ts';

function membersOf(groups: GroupTable, key: string, date: string): readonly string[] {
  const group = groups[key];
  return group ? listMembers(group, encodeDate(date) ?? 0) : [];
}

/** Groups among the parties all of whose members are parties too: the four of a group act, the group is their name. */
export function findSpokenFor(parties: readonly string[], groups: GroupTable, date: string): ReadonlySet<string> {
  const isSpokenFor = (key: string): boolean => {
    const members = membersOf(groups, key, date);
    return members.length > 0 && members.every((member) => parties.includes(member));
  };
  return new Set(parties.filter(isSpokenFor));
}

/** A circle of so few is known by its members: who speaks of it and of most of them means the last one, too. */
const SMALL_CIRCLE = 5;

/**
 * Members of a small circle among the parties that the story names though little speaks for them, where most of the others
 * are parties: "the pact of the circle will bring reactors to Adelaide".
 */
export function findCompanions(
  parties: readonly string[],
  named: readonly string[],
  groups: GroupTable,
  date: string,
): ReadonlySet<string> {
  const listMissing = (key: string): readonly string[] => {
    const members = membersOf(groups, key, date);
    const missing = members.filter((member) => !parties.includes(member));
    const areMost = missing.length < members.length / 2 && members.length <= SMALL_CIRCLE;
    return areMost && missing.every((member) => named.includes(member)) ? missing : [];
  };
  return new Set(parties.flatMap(listMissing));
}

/**
 * The members of a small circle that acts alone, or with some of its own, where the story names them all: "the summit of the
 * circle, which the presidents of A, B, C and D attend", is one of these four, and what two of them agreed is before it.
 * @param acting codes of those that the story names as more than a place
 * @returns none where the circle is large, or somebody of it is not named
 */
export function listSeated(
  parties: readonly string[],
  acting: ReadonlySet<string>,
  groups: GroupTable,
  date: string,
): readonly string[] {
  const [circle, ...circles] = parties.filter((code) => groups[code]);
  const members = circle === undefined || circles.length > 0 ? [] : membersOf(groups, circle, date);
  const isAlone = parties.every((code) => code === circle || members.includes(code));
  const areAllThere = members.length <= SMALL_CIRCLE && members.every((member) => acting.has(member));
  return isAlone && areAllThere ? members : [];
}

/** One member alone joins a circle or leaves it: then the circle is the other side. */
const ENOUGH_MEMBERS = 2;

/** Circles that are one by a trade agreement and bear its name ("RCEP"): where their members act, it is what they signed. */
export function findSigned(parties: readonly string[], groups: GroupTable, date: string): ReadonlySet<string> {
  const isSigned = (key: string): boolean => {
    const members = groups[key]?.kind === 'trade-agreement' ? membersOf(groups, key, date) : [];
    return members.filter((member) => parties.includes(member)).length >= ENOUGH_MEMBERS;
  };
  return new Set(parties.filter(isSigned));
}

/**
 * Groups that the parties are without being called so: all members of the day are parties, and no other state is one.
 * One that the article names is not implied. A group beside them does not disturb: NATO and its four partners are NATO and IP4.
 */
export function findImpliedGroups(
  parties: readonly string[],
  named: readonly string[],
  groups: GroupTable,
  date: string,
): readonly string[] {
  const states = parties.filter((code) => !groups[code]);
  const isImplied = ([key, group]: [string, GroupTable[string]]): boolean => {
    if (!group.inferFromMembers || named.includes(key)) return false;
    const members = membersOf(groups, key, date);
    return states.length > 0 && members.length === states.length && members.every((member) => states.includes(member));
  };
  return Object.entries(groups)
    .filter(isImplied)
    .map(([key]) => key)
    .sort();
}
