import type { PactKind, PactStatus } from './pact.ts';
import { POLITICAL_KINDS } from './pact-vocabulary.ts';
import { type DateCode, lastDayOf, yearsBetween } from './partial-date.ts';
import type { StatusAtDate } from './ranked-pact.ts';

/** Ratification takes months to years; within one year of the signature nothing may be said to be in force unseen. */
const RATIFICATION_YEARS = 1;

/** What decides a pact's status; dates are codes, see `encodeDate`, 0 for an unknown one. */
export interface DatedStatus {
  readonly kind: PactKind;
  readonly status: PactStatus;
  readonly signed: DateCode;
  readonly inForce: DateCode;
  /** When it ended, or was suspended. */
  readonly ended: DateCode;
  /** When the pact that replaced this one entered into force, or was signed where that is not known. */
  readonly replaced: DateCode;
}

/** A pact with one of these is over today; before its end it stood. */
const IS_OVER: ReadonlySet<PactStatus> = new Set<PactStatus>(['superseded', 'terminated', 'suspended']);

/** In force once agreed: a ceasefire waits for no ratification. */
const AT_ONCE: ReadonlySet<PactKind> = new Set<PactKind>(['ceasefire', 'armistice']);

function hasPassed(code: DateCode, day: DateCode): boolean {
  return code !== 0 && lastDayOf(code) <= day;
}

/** A pact is over from the day after its end: on its last day it is still in force. */
function isPast(code: DateCode, day: DateCode): boolean {
  return lastDayOf(code) < day;
}

/** The status of a pact on a day before its end. */
function statusBeforeEnd({ kind, status, signed, inForce }: DatedStatus, day: DateCode): StatusAtDate {
  if (inForce !== 0) return hasPassed(inForce, day) ? 'in-force' : 'not-yet-in-force';
  if (POLITICAL_KINDS.has(kind)) return 'political';
  if (AT_ONCE.has(kind)) return 'in-force';
  const isYoung = yearsBetween(signed, day) < RATIFICATION_YEARS;
  return status === 'in-force' && !isYoung ? 'in-force' : 'signed';
}

/**
 * The status of a pact on a day, from what the dataset knows today. Where it is known to be over but not since when,
 * nothing is said of any day.
 * @param day date code of the article
 */
export function statusAt(pact: DatedStatus, day: DateCode): StatusAtDate {
  const { status, signed, inForce, ended, replaced } = pact;
  if (!hasPassed(signed, day)) return 'not-yet-in-force';
  const isOver = IS_OVER.has(status);
  const end = ended || (isOver ? replaced : 0);
  if (end !== 0 && !isPast(end, day)) return statusBeforeEnd(pact, day);
  if (isOver) return end === 0 ? 'unknown' : status;
  if (end !== 0) return 'expired';
  if (inForce !== 0 && !hasPassed(inForce, day)) return 'not-yet-in-force';
  return status === 'in-force' ? statusBeforeEnd(pact, day) : status;
}
