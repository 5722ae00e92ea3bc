import { describe, expect, test } from 'vitest';
import { type Group, isMember } from '../../../src/core/pacts/group.ts';
import { encodeDate } from '../../../src/core/pacts/partial-date.ts';
import groups from '../../../src/data/groups.json' with { type: 'json' };

const table: Readonly<Record<string, Group>> = groups;

function belongs(key: string, country: string, date: string): boolean {
  const group = table[key];
  return group !== undefined && isMember(group, country, encodeDate(date) ?? 0);
}

describe('isMember', () => {
  test.each([
    ['NATO', 'FI', '2023-04-03', false],
    ['NATO', 'FI', '2023-04-04', true],
    ['NATO', 'SE', '2024-03-06', false],
    ['NATO', 'SE', '2024-03-07', true],
    ['NATO', 'GB', '1949-04-04', true],
    ['EU', 'GB', '1972-12-31', false],
    ['EU', 'GB', '2016-06-23', true],
    ['EU', 'GB', '2020-02-01', false],
    ['EU', 'HR', '2012-01-01', false],
    ['EU', 'IT', '1958-01-01', true],
    ['BRICS', 'ZA', '2009-06-16', false],
    ['BRICS', 'EG', '2024-01-01', true],
    ['ECOWAS', 'NE', '2025-01-28', true],
    ['ECOWAS', 'NE', '2025-01-29', false],
    ['QUAD', 'IN', '2024-07-29', true],
    ['QUAD', 'KR', '2024-07-29', false],
  ])('%s has %s on %s: %s', (key, country, date, expected) => {
    expect(belongs(key, country, date)).toBe(expected);
  });

  test('takes a day known to the month as the end of that month', () => {
    expect(belongs('NATO', 'FI', '2023-04')).toBe(true);
  });
});

describe('the table of groups', () => {
  test.each(Object.entries(table))('%s has sorted members, each once', (_, group) => {
    expect(group.members).toEqual([...new Set(group.members)].toSorted());
  });

  test.each(Object.entries(table))('%s dates only its own members', (_, group) => {
    for (const country of Object.keys(group.joined ?? {})) expect(group.members).toContain(country);
    for (const country of Object.keys(group.former ?? {})) expect(group.members).not.toContain(country);
  });

  test.each(Object.entries(table))('%s has dates of the calendar', (_, group) => {
    const former = Object.values(group.former ?? {}).flatMap(({ joined, left }) => [joined, left]);
    const dates = [...Object.values(group.joined ?? {}), ...former, ...(group.since ? [group.since] : [])];
    for (const date of dates) expect(encodeDate(date), date).not.toBeNull();
  });
});
