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
  readonly ended: DateCode;
  /** When the pact that replaced this one was signed. */
  readonly replaced: DateCode;
}

function hasPassed(code: DateCode, day: DateCode): boolean {
  return code !== 0 && lastDayOf(code) <= day;
}

function statusAfterEnd({ status }: DatedStatus): StatusAtDate {
  return status === 'superseded' || status === 'terminated' ? status : 'expired';
}

/** Before its end a pact was whatever it had become by then. */
function statusBeforeEnd({ kind, status, signed, inForce }: DatedStatus, day: DateCode): StatusAtDate {
  if (inForce !== 0) return hasPassed(inForce, day) ? 'in-force' : 'not-yet-in-force';
  if (POLITICAL_KINDS.has(kind)) return 'political';
  const isYoung = yearsBetween(signed, day) < RATIFICATION_YEARS;
  return status === 'in-force' && !isYoung ? 'in-force' : 'signed';
}

/**
 * The status of a pact on a day, from what the dataset knows today.
 * @param day date code of the article
 */
export function statusAt(pact: DatedStatus, day: DateCode): StatusAtDate {
  const { status, signed, inForce, ended, replaced } = pact;
  if (!hasPassed(signed, day)) return 'not-yet-in-force';
  if (ended !== 0) return hasPassed(ended, day) ? statusAfterEnd(pact) : statusBeforeEnd(pact, day);
  if (status === 'superseded') {
    return replaced === 0 || hasPassed(replaced, day) ? 'superseded' : statusBeforeEnd(pact, day);
  }
  if (inForce !== 0 && !hasPassed(inForce, day)) return 'not-yet-in-force';
  return status === 'in-force' ? statusBeforeEnd(pact, day) : status;
}
