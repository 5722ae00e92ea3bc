import { describe, expect, test } from 'vitest';
import { PACT_KINDS, PACT_STATUSES, POLITICAL_KINDS } from '../../../src/core/pacts/pact-vocabulary.ts';
import { encodeDate } from '../../../src/core/pacts/partial-date.ts';
import { type DatedStatus, statusAt } from '../../../src/core/pacts/status-at.ts';

const code = (date: string): number => encodeDate(date) ?? 0;

/** Words such as `treaty terminated signed:2000-01-10 inForce:2001-01-01 ended:2010-01-01`. */
function read(words: string): DatedStatus {
  const [kind, status, ...dates] = words.split(' ');
  const pact = { signed: 0, inForce: 0, ended: 0, replaced: 0, kind, status } as DatedStatus;
  const read = dates.map((each) => each.split(':')).map(([key = '', date = '']) => [key, code(date)]);
  return { ...pact, ...Object.fromEntries(read) };
}

describe('a status on a day', () => {
  test.each([
    // The day of the signature and the day before it.
    ['treaty signed signed:2000-01-10', '2000-01-09', 'not-yet-in-force'],
    ['treaty signed signed:2000-01-10', '2000-01-10', 'signed'],
    ['treaty signed signed:2000-01', '2000-01-30', 'not-yet-in-force'],
    ['treaty signed signed:2000-01', '2000-02-01', 'signed'],
    ['treaty signed signed:2000', '2000-12-30', 'not-yet-in-force'],
    ['treaty signed signed:2000', '2001-01-01', 'signed'],
    // In force since a day.
    ['treaty in-force signed:2000-01-10 inForce:2001-01-01', '2000-12-31', 'not-yet-in-force'],
    ['treaty in-force signed:2000-01-10 inForce:2001-01-01', '2001-01-01', 'in-force'],
    ['declaration in-force signed:2000-01-10 inForce:2001-01-01', '2001-01-01', 'in-force'],
    ['treaty signed signed:2000-01-10 inForce:2001-01-01', '2000-12-31', 'not-yet-in-force'],
    ['treaty concluded signed:2000-01-10 inForce:2001-01-01', '2001-01-02', 'concluded'],
    // In force, nobody says since when.
    ['treaty in-force signed:2000-01-10', '2000-12-31', 'signed'],
    ['treaty in-force signed:2000-01-10', '2001-01-01', 'in-force'],
    ['declaration in-force signed:2000-01-10', '2000-01-10', 'political'],
    ['joint-statement in-force signed:2000-01-10', '2020-01-10', 'political'],
    ['action-plan in-force signed:2000-01-10', '2020-01-10', 'political'],
    ['partnership in-force signed:2000-01-10', '2020-01-10', 'political'],
    ['ceasefire in-force signed:2000-01-10', '2000-01-10', 'in-force'],
    ['armistice in-force signed:2000-01-10', '2000-01-10', 'in-force'],
    // Ended.
    ['treaty in-force signed:2000-01-10 inForce:2000-02-01 ended:2010-05-01', '2010-05-01', 'in-force'],
    ['treaty in-force signed:2000-01-10 inForce:2000-02-01 ended:2010-05-01', '2010-05-02', 'expired'],
    ['treaty in-force signed:2000-01-10 inForce:2000-02-01 ended:2010', '2010-06-01', 'in-force'],
    ['treaty in-force signed:2000-01-10 inForce:2000-02-01 ended:2010', '2011-01-01', 'expired'],
    ['treaty terminated signed:2000-01-10 inForce:2000-02-01 ended:2010-05-01', '2010-05-02', 'terminated'],
    ['treaty terminated signed:2000-01-10 inForce:2000-02-01 ended:2010-05-01', '2000-01-20', 'not-yet-in-force'],
    ['declaration political signed:2000-01-10 ended:2010-05-01', '2005-01-01', 'political'],
    ['declaration political signed:2000-01-10 ended:2010-05-01', '2010-05-02', 'expired'],
    // Replaced: the end of its own goes before the day of the successor.
    ['treaty superseded signed:2000-01-10 inForce:2000-02-01 replaced:2015-01-01', '2015-01-01', 'in-force'],
    ['treaty superseded signed:2000-01-10 inForce:2000-02-01 replaced:2015-01-01', '2015-01-02', 'superseded'],
    [
      'treaty superseded signed:2000-01-10 inForce:2000-02-01 ended:2012-01-01 replaced:2015-01-01',
      '2013-01-01',
      'superseded',
    ],
    ['treaty in-force signed:2000-01-10 inForce:2000-02-01 replaced:2015-01-01', '2016-01-01', 'in-force'],
    ['treaty terminated signed:2000-01-10', '2005-01-01', 'unknown'],
  ])('%s on %s is %s', (pact, day, status) => {
    expect(statusAt(read(pact), code(day))).toBe(status);
  });
});

describe.each(PACT_KINDS)('%s', (kind) => {
  test.each(PACT_STATUSES)('that is known to be %s is not in force before it was signed', (status) => {
    expect(statusAt(read(`${kind} ${status} signed:2000-01-10`), code('1999-01-01'))).toBe('not-yet-in-force');
  });

  test('never enters into force where it is political', () => {
    const status = statusAt(read(`${kind} in-force signed:2000-01-10`), code('2020-01-01'));
    expect(status).toBe(POLITICAL_KINDS.has(kind) ? 'political' : 'in-force');
  });
});
