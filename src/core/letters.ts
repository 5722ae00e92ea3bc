import { MIDDLE_DOTS } from './list-marks.ts';

/**
 * The inside of a character class of a pattern: white space, digits and punctuation of the scripts news is written in. Whatever
 * is not in it is a letter or a mark on one. The class `\p{L}` says the same, but each pattern with it takes a browser a
 * millisecond to compile, on each page that is read.
 */
export const NO_LETTER = `\\s\\0-@[-\`{-©«-´¶-¹»-¿×÷ʹ͵;·՚-՟։֊־׀׃׆׳״،؛-؟٠-٭۔۰-۹।-॰๏๚๛၊-၏჻፠-፨។-៚\\u2000-\\u200b\\u200e-\\u2bff\\u3000-\\u3004\\u3008-\\u3020\\u3030${MIDDLE_DOTS}\\ud800-\\udfff\\ufe10-\\ufe6f\\uff00-\\uff20`;

const LETTERS = new RegExp(`^[^${NO_LETTER}]+$`);

/** Words of any script, without digits. Global: `test` and `exec` would go on from the last match, so only for `match` and `matchAll`. */
export const WORDS = new RegExp(`[^${NO_LETTER}]+`, 'g');

const LETTER = new RegExp(`[^${NO_LETTER}]`);

/** Whether there is a letter in a text. */
export const hasLetters = (text: string): boolean => LETTER.test(text);

/** Whether a text is letters and nothing else. */
export const isLetters = (text: string): boolean => LETTERS.test(text);

/** Whether a letter is a capital. */
export const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Whether letters are of a script that has no capitals. */
export const isCaseless = (letters: string): boolean => letters.toLowerCase() === letters.toUpperCase();
