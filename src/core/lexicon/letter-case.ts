import { CASE_MODE, CLASS } from './format.ts';
import { readCapitals, readCaseMode } from './record-fields.ts';

/** Bits of a record's capitals. */
const MAX_CAPITALS = 16;

/** Every word that the table writes with a capital has one; other words may have one too (headlines). */
function hasCapitals(classes: Uint16Array, start: number, end: number, capitals: number): boolean {
  let word = 0;
  let runBefore = 0;
  for (let at = start; at < end && word < MAX_CAPITALS; at++) {
    const unitClass = classes[at] as number;
    if ((unitClass & CLASS.ignored) !== 0) continue;
    const run = unitClass & CLASS.run;
    if (run !== 0 && runBefore === 0) {
      if (((capitals >> word) & 1) === 1 && (unitClass & CLASS.upper) === 0) return false;
      word++;
    }
    runBefore = run;
  }
  return true;
}

/** Every letter has the case that the table gives it. */
function isSpelled(classes: Uint16Array, start: number, end: number, capitals: number): boolean {
  let letter = 0;
  for (let at = start; at < end; at++) {
    const unitClass = classes[at] as number;
    if ((unitClass & CLASS.ignored) !== 0 || (unitClass & CLASS.run) === 0) continue;
    const isUpper = (unitClass & CLASS.upper) !== 0;
    if (isUpper !== (((capitals >> letter) & 1) === 1)) return false;
    letter++;
  }
  return true;
}

/** Is the text from `start` to `end` written with the capitals that the record wants? */
export function hasRightCase(
  classes: Uint16Array,
  start: number,
  end: number,
  records: Uint32Array,
  record: number,
): boolean {
  const mode = readCaseMode(records, record);
  if (mode === CASE_MODE.any) return true;
  const capitals = readCapitals(records, record);
  const isFirstWordAlone = mode === CASE_MODE.words && capitals <= 1;
  if (isFirstWordAlone) return capitals === 0 || ((classes[start] as number) & CLASS.upper) !== 0;
  const check = mode === CASE_MODE.words ? hasCapitals : isSpelled;
  return check(classes, start, end, capitals);
}
