import { CLASS, SYMBOL } from './format.ts';

/** Numbers of this module are known to the compiler, those behind an import are read again for every unit. */
const { ignored: IGNORED, run: RUN, freeRun: FREE_RUN, symbol: SYMBOLS } = CLASS;
const { space: SPACE } = SYMBOL;

/** Is there a word boundary between the unit before `at` and the next one that folding does not drop? */
export function isBoundary(classes: Uint16Array, at: number, to: number): boolean {
  let next = at;
  while (next < to && ((classes[next] as number) & IGNORED) !== 0) next++;
  if (next >= to) return true;
  const run = (classes[at - 1] as number) & RUN;
  return run === 0 || run === FREE_RUN || ((classes[next] as number) & RUN) !== run;
}

/** The next word boundary behind `from`: never one behind a unit that folding drops, such as a soft hyphen in a word. */
export function nextBoundary(classes: Uint16Array, from: number, to: number): number {
  let at = from + 1;
  while (at < to && (((classes[at - 1] as number) & IGNORED) !== 0 || !isBoundary(classes, at, to))) at++;
  return at;
}

/** Ignored units from here on are joiners and direction marks, which belong to no letter. */
const LAST_MARK = 0x2000;

/** End of the combining marks at `from` that folding drops: a mention does not leave them without their letter. */
export function skipMarks(text: string, classes: Uint16Array, from: number, to: number): number {
  let at = from;
  while (at < to && ((classes[at] as number) & IGNORED) !== 0 && text.charCodeAt(at) < LAST_MARK) at++;
  return at;
}

/** End of the spaces at `from`: runs of spaces are one space. */
export function skipSpaces(classes: Uint16Array, from: number, to: number): number {
  let at = from;
  while (at < to && ((classes[at] as number) & SYMBOLS) === SPACE) at++;
  return at;
}
