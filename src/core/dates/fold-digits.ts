/** Zeros of the decimal digits news is written in; each script's ten digits follow its zero in Unicode. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0xff10,
];

const toRange = (zero: number): string => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`;

/** Named by their codes: a pattern of all of Unicode's digits takes a millisecond to compile, on each page that is read. */
const FOREIGN = ZEROS.map(toRange).join('');
const DIGITS = new RegExp(`[${FOREIGN}]`, 'g');

/** Digits of any of these scripts that stand together. Global, so only for `match`, `matchAll` and `replace`. */
export const NUMBERS = new RegExp(`[0-9${FOREIGN}]+`, 'g');

/** Replaces every decimal digit by its ASCII digit. Digits outside the BMP stay, so every offset stays as it was. */
export function foldDigits(text: string): string {
  return /[^\0-\x7f]/.test(text) ? text.replace(DIGITS, foldDigit) : text;
}

function foldDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}
