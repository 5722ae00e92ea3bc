const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day of a moment, `YYYY-MM-DD`, by the clock where the code runs: in UTC it is already tomorrow, or still yesterday, for many. */
export function localDay(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
