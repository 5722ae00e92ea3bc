import { type GroupTable, isMember } from '../pacts/group.ts';
import { encodeDate } from '../pacts/partial-date.ts';

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
  const day = encodeDate(date) ?? 0;
  const states = parties.filter((code) => !groups[code]);
  const isImplied = ([key, group]: [string, GroupTable[string]]): boolean => {
    if (!group.inferFromMembers || named.includes(key)) return false;
    const members = group.members.filter((member) => isMember(group, member, day));
    return members.length === states.length && members.every((member) => states.includes(member));
  };
  return Object.entries(groups)
    .filter(isImplied)
    .map(([key]) => key)
    .sort();
}
