import { describe, expect, test } from 'vitest';
import type { Pact } from '../../../src/core/pacts/pact.ts';
import { encodeDate } from '../../../src/core/pacts/partial-date.ts';
import type { StatusAtDate } from '../../../src/core/pacts/ranked-pact.ts';
import { statusAt } from '../../../src/core/pacts/status-at.ts';
import { makePact } from './support/pacts.ts';

function status(facts: Partial<Pact>, day: string, supersededOn = ''): StatusAtDate {
  const {
    kind,
    status: known,
    signed,
    inForce,
    ended,
  } = makePact({ title: 'Pact', kind: 'treaty', signed: '2000-01-10', ...facts });
  const code = (date = ''): number => encodeDate(date) ?? 0;
  const dates = { signed: code(signed), inForce: code(inForce), ended: code(ended), replaced: code(supersededOn) };
  return statusAt({ kind, status: known, ...dates }, code(day));
}

describe('statusAt', () => {
  test('before the signature nothing is in force', () => {
    expect(status({}, '1999-12-31')).toBe('not-yet-in-force');
    expect(status({ kind: 'joint-statement', status: 'political' }, '1999-12-31')).toBe('not-yet-in-force');
  });

  test('between signature and entry into force', () => {
    const facts = { inForce: '2001-03-01' };
    expect(status(facts, '2001-02-28')).toBe('not-yet-in-force');
    expect(status(facts, '2001-03-01')).toBe('in-force');
  });

  test('a month of entry into force counts when it is over', () => {
    expect(status({ inForce: '2001-03' }, '2001-03-20')).toBe('not-yet-in-force');
    expect(status({ inForce: '2001-03' }, '2001-04-01')).toBe('in-force');
  });

  test('after its end it is expired, terminated or superseded', () => {
    const facts = { inForce: '2000-02-01', ended: '2010-01-01' };
    expect(status(facts, '2009-12-31')).toBe('in-force');
    expect(status(facts, '2010-01-01')).toBe('in-force');
    expect(status(facts, '2010-01-02')).toBe('expired');
    expect(status({ ...facts, status: 'terminated' }, '2011-01-01')).toBe('terminated');
    expect(status({ ...facts, status: 'superseded' }, '2011-01-01')).toBe('superseded');
  });

  test('a later end does not reach back', () => {
    const facts = { inForce: '2000-02-01', ended: '2010-01-01', status: 'terminated' } as const;
    expect(status(facts, '2005-01-01')).toBe('in-force');
  });

  test('a replaced pact stood until its successor was signed', () => {
    const facts = { inForce: '2000-02-01', status: 'superseded' } as const;
    expect(status(facts, '2014-06-01', '2015-04-27')).toBe('in-force');
    expect(status(facts, '2015-05-01', '2015-04-27')).toBe('superseded');
  });

  test('on the day that ended it a pact is what was in force until then', () => {
    const facts = { inForce: '2000-02-01', status: 'superseded' } as const;
    expect(status(facts, '2015-04-27', '2015-04-27')).toBe('in-force');
    expect(status(facts, '2015-04-28', '2015-04-27')).toBe('superseded');
    expect(status({ status: 'superseded' }, '2015-04-27', '2015-04-27')).toBe('signed');
    expect(status(facts, '2015-04-30', '2015-04')).toBe('in-force');
    expect(status(facts, '2015-05-01', '2015-04')).toBe('superseded');
  });

  test('a suspended pact stood until it was suspended', () => {
    const facts = { inForce: '2000-02-01', ended: '2023-11-23', status: 'suspended' } as const;
    expect(status(facts, '2019-06-01')).toBe('in-force');
    expect(status(facts, '2023-11-23')).toBe('in-force');
    expect(status(facts, '2023-11-24')).toBe('suspended');
    expect(status(facts, '2025-01-01')).toBe('suspended');
  });

  test.each(['superseded', 'terminated', 'suspended'] as const)(
    'of a pact that is %s since nobody knows when nothing is said',
    (known) => {
      expect(status({ inForce: '2000-02-01', status: known }, '2015-05-01')).toBe('unknown');
      expect(status({ inForce: '2000-02-01', status: known }, '1999-05-01')).toBe('not-yet-in-force');
    },
  );

  test('what was to be ratified is not said to have stood before its end', () => {
    expect(status({ ended: '2010-01-01', status: 'terminated' }, '2005-01-01')).toBe('signed');
  });

  test('a ceasefire stands from its first day to its last', () => {
    const facts = { kind: 'ceasefire', status: 'terminated', ended: '2000-03-01' } as const;
    expect(status(facts, '2000-01-10')).toBe('in-force');
    expect(status(facts, '2000-02-01')).toBe('in-force');
    expect(status(facts, '2000-03-01')).toBe('in-force');
    expect(status(facts, '2000-03-02')).toBe('terminated');
    expect(status({ kind: 'armistice', status: 'in-force' }, '2000-01-11')).toBe('in-force');
    expect(status({ kind: 'ceasefire', inForce: '2000-01-20', status: 'in-force' }, '2000-01-11')).toBe(
      'not-yet-in-force',
    );
  });

  test('a statement is political from its first day', () => {
    expect(status({ kind: 'joint-statement', status: 'political' }, '2000-01-10')).toBe('political');
  });

  test('nothing is said to be in force within a year of its signature without a date', () => {
    expect(status({ status: 'in-force' }, '2000-06-01')).toBe('signed');
    expect(status({ status: 'in-force' }, '2003-06-01')).toBe('in-force');
  });

  test.each(['signed', 'provisional', 'announced', 'concluded', 'unknown'] as const)(
    'what is only known to be %s stays so',
    (known) => {
      expect(status({ status: known }, '2020-01-01')).toBe(known);
    },
  );

  test('a provisional pact that has entered into force since is only provisional before', () => {
    expect(status({ status: 'provisional', inForce: '2030-01-01' }, '2020-01-01')).toBe('not-yet-in-force');
  });
});
