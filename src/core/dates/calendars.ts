const DAY_MS = 86_400_000;

/** 1 Farvardin 1403 fell on 20 March 2024; every other day of the Iranian calendar is counted from it. */
const NOWRUZ_1403 = Date.UTC(2024, 2, 20) / DAY_MS;

/** News on the web is younger; older dates in a page's head are template leftovers (1970, 1900, 0001). */
const FIRST_YEAR = 1985;
const LAST_YEAR = 2100;

/** Years of the Iranian calendar that stand for 1985 to 2100. */
const isIranianYear = (year: number): boolean => year >= 1364 && year <= 1479;

/** Thai years count from 543 BC. */
const BUDDHIST_OFFSET = 543;
const isBuddhistYear = (year: number): boolean =>
  year >= FIRST_YEAR + BUDDHIST_OFFSET && year <= LAST_YEAR + BUDDHIST_OFFSET;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Days of a Gregorian month. Every fourth year of these is a leap year but the last. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && year !== LAST_YEAR ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** `YYYY-MM-DD` of a Gregorian day, or null where there is no such day or the year is no year of web news. */
export function toIsoDay(year: number, month: number, day: number): string | null {
  if (isIranianYear(year)) return iranianDay(year, month, day);
  if (isBuddhistYear(year)) return toIsoDay(year - BUDDHIST_OFFSET, month, day);
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  if (day > daysOf(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Leap days of the Iranian calendar before a year, by its 33-year cycle: exact for the years it is used for here. */
const leapDaysBefore = (year: number): number => Math.floor((year * 8 + 21) / 33);

/** The first six months have 31 days, the others 30, but the last one only in a leap year. */
function daysOfIranian(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 ? 30 : 29 + leapDaysBefore(year + 1) - leapDaysBefore(year);
}

/** Days of an Iranian year before a day of it. */
const dayOfIranianYear = (month: number, day: number): number =>
  (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;

function iranianDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysOfIranian(year, month)) return null;
  const years = (year - 1403) * 365 + leapDaysBefore(year) - leapDaysBefore(1403);
  return new Date((NOWRUZ_1403 + years + dayOfIranianYear(month, day)) * DAY_MS).toISOString().slice(0, 10);
}
