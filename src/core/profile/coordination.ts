import type { ArticleText } from '../article-text.ts';
import { COMMAS, MIDDLE_DOTS } from '../list-marks.ts';
import type { Span } from '../span.ts';

/** A text and the language it is in, BCP 47: a word may join names in one language and be another word in the next. */
export type Prose = Pick<ArticleText, 'text' | 'lang'>;

/**
 * Words for "and" and "as well as" in the languages of the lexicon, and the articles that may stand before a name. The
 * list is closed: what is not in it does not join two names. Arabic و is written to the next word and stays outside the name.
 */
const COORDINATORS = new Set(
  `and & with | und sowie | et | e ed nonché | y | en | og och samt ja sekä | i oraz | és valamint | și şi |
   и та і й | ve ile | و | اور | और एवं तथा व | এবং ও | மற்றும் | dan serta bersama beserta | na | và | และ กับ ร่วมกับ | ו ובין | και |
   आणि र | અને | ਅਤੇ ਤੇ | మరియు | နှင့် နဲ့ |
   と や および 及び 並びに | 和 与 與 及 以及 同 跟 暨 | 와 과 및 그리고 하고`
    .split(/[\s|]+/u)
    .filter((word) => word !== ''),
);

/** The same in several words; each alone may mean something else ("as"). */
const COORDINATING_PHRASES = /as well as|ainsi que|así como|bem como|а также|همراه با/gu;

const ARTICLES = new Set(
  `the its | der die das den dem des | le la les l du de des d | il lo la i gli le l del della dello dei degli delle dell con |
   el la los las del de els | az | o a os as do da dos das | het de | ال |
   ο η το οι τα του της των τον την τη τους τις`
    .split(/[\s|]+/u)
    .filter((word) => word !== ''),
);

/** Marks that join names by themselves: hyphen pairs, slashes, commas and dots of a list in any script. */
const JOINING_MARK = new RegExp(`[-‐‑–—/${COMMAS}${MIDDLE_DOTS}&+]`, 'u');
/** Marks between the clauses of a sentence, and between the names of a list. */
export const CLAUSE_BREAK = /[,;:،؛、，；：—–]/u;
const WORD = new RegExp(`(?:(?![${MIDDLE_DOTS}])[\\p{L}\\p{M}])+|&`, 'gu');
/** "The kingdom of", "the republic of", "the government of": Thai writes them to the name and to the "and" before it. */
const THAI_TITLES = /^(และ|กับ|ร่วมกับ)(?:ประเทศ|รัฐบาล|ราชอาณาจักร|สาธารณรัฐ)+$/u;
/** "Between X to Y" is Hebrew for "between X and Y"; without the "between" the same letter is a direction. */
const HEBREW_TO = /^\s+ל-?$/u;
const HEBREW_BETWEEN = /(?:^|\s)[הוש]?בין\s+\S+(?:\s\S+)?$/u;
/** Tamil says "and" by the ending of every name of a list. */
const TAMIL_AND = /^\S*ும்(?!\S)/u;
/** Longest stretch between two names of one list: ", as well as the ". */
const MAX_GAP = 24;

/** "And" of Czech and Slovak, and of Polish behind "between"; in Portuguese, Spanish and Italian it is "to". */
const WEST_SLAVIC_AND = /^\s+a\s+$/u;
const WEST_SLAVIC = /^(?:cs|pl|sk)(?:-|$)/u;

const IDEOGRAPH_OR_HANGUL = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

/** Whether the forms of the names, or the word before the first, join them where the gap alone does not. */
function joinsByForm({ text, lang }: Prose, start: number, end: number): boolean {
  const gap = text.slice(start, end);
  if (HEBREW_TO.test(gap)) return HEBREW_BETWEEN.test(text.slice(Math.max(0, start - MAX_GAP * 2), start));
  if (WEST_SLAVIC_AND.test(gap)) return WEST_SLAVIC.test(lang);
  return gap.trim() === '' && text.endsWith('ும்', start) && TAMIL_AND.test(text.slice(end, end + MAX_GAP * 2));
}

/** Whether the text between two names joins them into one list: "X and Y", "X, Y", "X–Y", 日英. */
export function joinsNames(prose: Prose, start: number, end: number): boolean {
  if (end < start || end - start > MAX_GAP) return false;
  const { text } = prose;
  const gap = text.slice(start, end);
  if (gap === '') return IDEOGRAPH_OR_HANGUL.test(text.charAt(start - 1)) && IDEOGRAPH_OR_HANGUL.test(text.charAt(end));
  if (joinsByForm(prose, start, end)) return true;
  const phrases = gap.trim().toLowerCase().replace(THAI_TITLES, '$1').replace(COORDINATING_PHRASES, 'and');
  const words = phrases.match(WORD) ?? [];
  const others = words.filter((word) => !COORDINATORS.has(word));
  if (!others.every((word) => ARTICLES.has(word))) return false;
  return others.length < words.length || JOINING_MARK.test(gap);
}

/** What marks the first of two as who acts, between them, and the second as with whom, behind it: verbs come last there. */
const PARTNER_MARKS: readonly (readonly [between: RegExp, behind: RegExp])[] = [
  [/^\s+ने\s+$/u, /^(?:\s*के)?\s+(?:साथ|संग)/u],
  [/^\s+نے\s+$/u, /^(?:\s*کے)?\s+ساتھ/u],
  [/^\s+$/u, /^\S*\s+(?:সঙ্গে|সাথে)/u],
  [/^\s+با\s+$/u, /^/u],
  [/^[はがも]、?$/u, /^(?:政府)?と(?![いしのもみ])/u],
  [/^[이가은는]\s+$/u, /^(?:\s?정부)?[와과]\s/u],
];
/** Tamil writes "with" to the name. */
const TAMIL_WITH = /ுடன்$/u;

/** Whether one name is who acts and the next with whom: "X ने Y के साथ", XはYと. English says so around a verb. */
export function joinsPartner(text: string, first: Span, second: Span): boolean {
  if (second.start - first.end > MAX_GAP || second.start < first.end) return false;
  const between = text.slice(first.end, second.start);
  const behind = text.slice(second.end, second.end + MAX_GAP);
  if (between.trim() === '' && TAMIL_WITH.test(text.slice(second.start, second.end))) return true;
  return PARTNER_MARKS.some(([gap, mark]) => gap.test(between) && mark.test(behind));
}
