const LETTER = /[\p{L}\p{M}]/u;

/** What is known of UTF-16 units, 0 for nothing: to ask a pattern for each takes many times as long. */
const KINDS = new Uint8Array(1 << 16);
const NO_LETTER = 1;
const IS_LETTER = 2;

/** Whether a UTF-16 unit is a letter or a mark on one; what two units write counts as none, and so does no unit at all. */
export function isLetter(unit: number): boolean {
  if (KINDS[unit] === 0) KINDS[unit] = LETTER.test(String.fromCharCode(unit)) ? IS_LETTER : NO_LETTER;
  return KINDS[unit] === IS_LETTER;
}
