import type { Pact, PartialDate } from './pact.ts';
import { POLITICAL_KINDS } from './pact-vocabulary.ts';
import { type DateCode, encodeDate, lastDayOf, yearsBetween } from './partial-date.ts';
import type { StatusAtDate } from './ranked-pact.ts';

/** Ratification takes months to years; within one year of the signature nothing may be said to be in force unseen. */
const RATIFICATION_YEARS = 1;

type Dated = Pick<Pact, 'kind' | 'status' | 'signed' | 'inForce' | 'ended'>;

function codeOf(date: PartialDate | undefined): DateCode {
  return (date && encodeDate(date)) || 0;
}

function hasPassed(code: DateCode, day: DateCode): boolean {
  return code !== 0 && lastDayOf(code) <= day;
}

function statusAfterEnd({ status }: Dated): StatusAtDate {
  return status === 'superseded' || status === 'terminated' ? status : 'expired';
}

/** Before its end a pact was whatever it had become by then. */
function statusBeforeEnd(pact: Dated, day: DateCode): StatusAtDate {
  const inForce = codeOf(pact.inForce);
  if (inForce !== 0) return hasPassed(inForce, day) ? 'in-force' : 'not-yet-in-force';
  if (POLITICAL_KINDS.has(pact.kind)) return 'political';
  const isYoung = yearsBetween(codeOf(pact.signed), day) < RATIFICATION_YEARS;
  return pact.status === 'in-force' && !isYoung ? 'in-force' : 'signed';
}

/**
 * The status of a pact on a day, from what the dataset knows today.
 * @param day date code of the article, see `encodeDate`
 * @param supersededOn when the pact that replaced this one was signed or entered into force
 */
export function statusAt(pact: Dated, day: DateCode, supersededOn?: PartialDate): StatusAtDate {
  const { status } = pact;
  if (!hasPassed(codeOf(pact.signed), day)) return 'not-yet-in-force';
  const ended = codeOf(pact.ended);
  if (ended !== 0) return hasPassed(ended, day) ? statusAfterEnd(pact) : statusBeforeEnd(pact, day);
  if (status === 'superseded') {
    const replaced = codeOf(supersededOn);
    return replaced === 0 || hasPassed(replaced, day) ? 'superseded' : statusBeforeEnd(pact, day);
  }
  const inForce = codeOf(pact.inForce);
  if (inForce !== 0 && !hasPassed(inForce, day)) return 'not-yet-in-force';
  return status === 'in-force' ? statusBeforeEnd(pact, day) : status;
}
