import { type DateCode, dayNumber, isFullDate, lastDayOf } from '../partial-date.ts';
import type { DateRelation } from '../ranked-pact.ts';
import { SAME_EVENT_DAYS } from './rank-weights.ts';

function isAroundDay(signed: DateCode, day: DateCode): boolean {
  if (!isFullDate(signed)) return signed <= day && day <= lastDayOf(signed);
  const age = dayNumber(day) - dayNumber(signed);
  return age >= 0 && age <= SAME_EVENT_DAYS;
}

/**
 * How the signature of a pact stands to the article's day; both are date codes, the day is a full one.
 * A month or a year is `prior` only when all of it is over: what may have come after the article is never called prior.
 * @param isLikelyEvent the pact has the article's parties and topic
 */
export function relateDate(signed: DateCode, day: DateCode, isLikelyEvent: boolean): DateRelation {
  if (isLikelyEvent && isAroundDay(signed, day)) return 'same';
  return lastDayOf(signed) <= day ? 'prior' : 'later';
}
