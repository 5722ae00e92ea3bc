/**
 * The number that stands behind an option of the command line.
 * @throws Error with one sentence for the caller where it is no whole number from 0 on
 */
export function parseCount(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`--${option} wants a whole number, not "${text}"`);
  return Number(text);
}
