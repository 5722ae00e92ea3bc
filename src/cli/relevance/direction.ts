import { type GroupTable, isMember } from '../../core/pacts/group.ts';
import type { Pact } from '../../core/pacts/pact.ts';
import { encodeDate, lastDayOf } from '../../core/pacts/partial-date.ts';
import type { DateRelation } from '../../core/pacts/ranked-pact.ts';
import type { Grades } from './metrics.ts';

/** What is asked of a listed pact. */
export interface ListedPact {
  readonly pact: Pick<Pact, 'id' | 'signed' | 'parties' | 'partyList'>;
  readonly relation: DateRelation;
  /** Whether the article calls it by name; nobody is surprised to find it then. */
  readonly isNamed?: boolean;
}

/** What the list is held against. */
export interface Expected {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly parties: readonly string[];
  readonly judgments: Grades;
}

/**
 * `later-as-prior`: signed, or perhaps signed, after the article, yet called prior; `prior-as-later`: the other way;
 * `stranger-above-party`: none of the article's parties is in it, yet it stands above a pact of all of them;
 * `stranger-offered`: one state acts, or none, and the pact is one of others that nothing in the article calls for.
 */
export type DirectionErrorType = 'later-as-prior' | 'prior-as-later' | 'stranger-above-party' | 'stranger-offered';

export interface DirectionError {
  readonly type: DirectionErrorType;
  readonly id: string;
}

/** Whether a pact concerns a party: by its own signature, its group's, or that of a member. */
function concerns(pact: ListedPact['pact'], party: string, day: number, groups: GroupTable): boolean {
  const own = groups[party];
  return pact.parties.some((code) => {
    const group = groups[code];
    return code === party || (group && isMember(group, party, day)) || (own && isMember(own, code, day));
  });
}

/** An open list with so many names is that of a circle, with nearly all the world that of a convention for everybody. */
const CIRCLE = { from: 4, to: 50 };

function isOfEverybody({ partyList, parties }: ListedPact['pact']): boolean {
  return partyList === 'open' && (parties.length < CIRCLE.from || parties.length >= CIRCLE.to);
}

function isWanted(id: string, { judgments }: Expected): boolean {
  return (judgments[id] ?? 0) > 0;
}

/** Nobody is a stranger to a convention for everybody; what a reader graded or the article names belongs to it. */
function isStranger({ pact, isNamed }: ListedPact, expected: Expected, day: number, groups: GroupTable): boolean {
  if (isNamed || isOfEverybody(pact) || isWanted(pact.id, expected)) return false;
  return !expected.parties.some((party) => concerns(pact, party, day, groups));
}

function judgeDate({ pact, relation }: ListedPact, expected: Expected, day: number): DirectionErrorType | null {
  const isOver = lastDayOf(encodeDate(pact.signed) ?? 0) <= day;
  if (relation === 'prior') return isOver ? null : 'later-as-prior';
  return relation === 'later' && isWanted(pact.id, expected) ? 'prior-as-later' : null;
}

/** The errors of one list that no order of merit excuses. */
export function findDirectionErrors(
  listed: readonly ListedPact[],
  expected: Expected,
  groups: GroupTable,
): readonly DirectionError[] {
  const day = encodeDate(expected.date) ?? 0;
  const isTheirs = ({ pact }: ListedPact) => expected.parties.every((party) => concerns(pact, party, day, groups));
  const prior = listed.filter(({ relation }) => relation === 'prior');
  const lastTheirs = prior.findLastIndex(isTheirs);
  const isStrange = (each: ListedPact) => isStranger(each, expected, day, groups);
  const areFew = expected.parties.length < 2;
  const strangers = areFew ? prior.filter(isStrange) : prior.slice(0, Math.max(0, lastTheirs)).filter(isStrange);
  const type = areFew ? 'stranger-offered' : 'stranger-above-party';
  const misdated = listed.flatMap((each) => {
    const type = judgeDate(each, expected, day);
    return type === null ? [] : [{ type, id: each.pact.id }];
  });
  return [...misdated, ...strangers.map(({ pact }) => ({ type, id: pact.id }) as const)];
}
