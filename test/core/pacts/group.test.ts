import { describe, expect, test } from 'vitest';
import { type Group, isMember, listMembers } from '../../../src/core/pacts/group.ts';
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
    ['EFTA', 'GB', '1972-12-31', true],
    ['EFTA', 'GB', '1973-01-01', false],
    ['EFTA', 'AT', '1994-05-02', true],
    ['EFTA', 'AT', '1995-01-01', false],
    ['OPEC', 'EC', '1980-01-01', true],
    ['OPEC', 'EC', '2000-01-01', false],
    ['OPEC', 'EC', '2015-01-01', true],
    ['OPEC', 'EC', '2020-01-01', false],
    ['OPEC', 'GA', '1990-01-01', true],
    ['OPEC', 'GA', '2000-01-01', false],
    ['OPEC', 'GA', '2024-01-01', true],
    ['OPEC', 'QA', '2018-12-31', true],
    ['OPEC', 'QA', '2019-01-01', false],
    ['AFRICAN_UNION', 'MA', '1970-01-01', true],
    ['AFRICAN_UNION', 'MA', '2002-07-09', false],
    ['AFRICAN_UNION', 'MA', '2024-01-01', true],
    ['MERCOSUR', 'VE', '2014-01-01', true],
    ['MERCOSUR', 'VE', '2024-01-01', false],
    ['IGAD', 'ER', '2025-12-11', true],
    ['IGAD', 'ER', '2025-12-12', false],
    ['G7', 'RU', '2006-07-16', true],
    ['G7', 'RU', '2014-03-24', false],
    ['COUNCIL_OF_EUROPE', 'RU', '2022-03-16', false],
    ['OAS', 'NI', '2023-11-18', true],
    ['OAS', 'NI', '2023-11-19', false],
    ['CIS', 'GE', '2008-08-07', true],
    ['CIS', 'GE', '2010-01-01', false],
    ['QUAD', 'IN', '2024-07-29', true],
    ['QUAD', 'KR', '2024-07-29', false],
  ])('%s has %s on %s: %s', (key, country, date, expected) => {
    expect(belongs(key, country, date)).toBe(expected);
  });

  test('takes a day known to the month as the end of that month', () => {
    expect(belongs('NATO', 'FI', '2023-04')).toBe(true);
  });
});

describe('listMembers', () => {
  const on = (key: string, date: string): readonly string[] => {
    const group = table[key];
    return group ? listMembers(group, encodeDate(date) ?? 0) : [];
  };

  test('names those of the day, who left since among them', () => {
    expect(on('EFTA', '1961-01-01').toSorted()).toEqual(['AT', 'CH', 'DK', 'GB', 'NO', 'PT', 'SE']);
    expect(on('EFTA', '2024-01-01')).toEqual(['CH', 'IS', 'LI', 'NO']);
    expect(on('EU', '2012-01-01')).toHaveLength(27);
    expect(on('EU', '2012-01-01')).toContain('GB');
  });

  test('names one that left and came back once', () => {
    expect(on('OPEC', '2024-06-01').filter((code) => code === 'GA')).toEqual(['GA']);
  });
});

describe('the table of groups', () => {
  test.each(Object.entries(table))('%s has sorted members, each once', (_, group) => {
    expect(group.members).toEqual([...new Set(group.members)].toSorted());
  });

  test.each(Object.entries(table))('%s dates only its own members', (_, group) => {
    for (const country of Object.keys(group.joined ?? {})) expect(group.members).toContain(country);
  });

  test.each(Object.entries(table))(
    '%s has memberships that end, one after the other, before who left came back',
    (_, group) => {
      for (const [country, past] of Object.entries(group.former ?? {})) {
        const days = past.flatMap(({ joined, left }) => [joined, left]);
        const back = group.members.includes(country) ? [group.joined?.[country] ?? ''] : [];
        const codes = [...days, ...back].map((date) => encodeDate(date) ?? 0);
        expect(codes, country).toEqual([...new Set(codes)].toSorted((a, b) => a - b));
        expect(codes.length, country).toBeGreaterThan(1);
      }
    },
  );

  test.each(Object.entries(table))('%s has dates of the calendar', (_, group) => {
    const former = Object.values(group.former ?? {})
      .flat()
      .flatMap(({ joined, left }) => [joined, left]);
    const dates = [...Object.values(group.joined ?? {}), ...former, ...(group.since ? [group.since] : [])];
    for (const date of dates) expect(encodeDate(date), date).not.toBeNull();
  });
});
