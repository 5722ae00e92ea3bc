// Each of these is the inside of a character class, and may be searched as a text.

/** The old vowel of Korean and its compatibility form: Unicode counts them as letters, newspapers type them for the middle dot. */
export const KOREAN_DOTS = '\u119E\u318D';

/**
 * The middle dots, which stand between the names of a list and between the words of one name (한·미, 日・米): that of all
 * languages, the Japanese one and its half-width form, those typed in Korean.
 */
export const MIDDLE_DOTS = `·・･${KOREAN_DOTS}`;

/** Commas of any script. In Chinese and Japanese ， stands between clauses, 、 between the names of a list. */
export const COMMAS = ',،、，';
