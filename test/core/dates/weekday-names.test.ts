import { expect, test } from 'vitest';
import { WEEKDAYS } from '../../../src/core/dates/weekday-names.ts';

test.each(Object.entries(WEEKDAYS))('the days of a week in %s are those that a browser tells', (lang, names) => {
  const { format } = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  const week = Array.from({ length: 7 }, (_, day) => format(Date.UTC(2024, 0, 1 + day)).toLocaleLowerCase(lang));
  expect(names.split(' ')).toEqual(week);
});
