import { foldDigits } from '../fold-digits.ts';

/** A year that a text speaks of as begun. */
export interface PastYear {
  readonly year: number;
  /** UTF-16 units into the text. */
  readonly start: number;
}

/** Four digits that are no part of a longer number, a range, a sum or a code. */
const YEAR = /(?<![\da-z.,:/\-–‐]|\p{Sc}\s?)(20\d\d)(?![\d%]|[.,:/]\d|\s?[-–—/]\s?\d)/giu;

/** Words right before a year that make it a goal, and names of programmes and fairs that carry one. */
const GOAL_BEFORE =
  /(?:(?<!\p{L})(?:by|until|till|through|to|vision|agenda|expo|horizon|goal|plan|strategy|beyond|bis|hasta|para|at[ée]|entro|fino al?|d.ici(?: à)?|jusqu.(?:en|à)|horizonte?|tot|menjelang|hingga|sampai)|(?:^|\s)(?:к|до)|بحلول(?: عام| سنة)?|حتى(?: عام| نهاية)?|رؤية|إكسبو|اكسبو|تا(?: سال)?|विजन|एक्सपो)\s*(?:the\s+)?(?:end\s+of\s+|year\s+|fine\s+del?\s+|ende\s+|fin\s+(?:de\s+)?|года?у?\s+)?['"«“]?$/iu;
const GOAL_AFTER = /^\s*(?:年(?:度|末)?(?:まで|にかけて|前)|년(?:까지)|तक|सम्म|تک|(?:yılına|'?[yae]+)?\s*kadar)/iu;

/** A sentence about the future: its years may lie ahead. No `\b`, which takes the last letter of será for no letter. */
const FUTURE =
  /(?<!\p{L})(?:will|shall|would|going to|expected|scheduled|planned|plans|due|upcoming|next|wird|werden|soll(?:en)?|prévue?s?|prochaine?s?|devrait|será|serán|serão|próxim[oa]|prevede|prevista?o?|sarà|saranno|prossim[oa]|akan|mendatang)(?!\p{L})|будет|будут|планиру|предстоящ|سوف|المقبل|القادم|خواهد|آینده|گا(?:$|\s)|होगा|होगी|होंगे|आगामी|予定|計画|目指|将于|將於|计划|計劃|예정|계획|목표/iu;

/** What stands right before and behind a year, in UTF-16 units: the longest words of a goal with their spaces. */
const REACH_BEFORE = 30;
const REACH_BEHIND = 20;

/** A sentence is looked at this far around a year, in UTF-16 units. */
const REACH = 120;

const SENTENCE_END = /[.!?。！？।؟\n](?=\s|$|[^\d\s])/u;

function sentenceAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  return before + text.slice(start, end) + (text.slice(end, end + REACH).split(SENTENCE_END)[0] ?? '');
}

/**
 * The years of a text, in any decimal digits, that it speaks of as begun: none of the future, no goals ("by 2030"), no
 * ranges, and none after `lastYear`. The text was written in the newest of them or later.
 */
export function findPastYears(text: string, lastYear: number): PastYear[] {
  const folded = foldDigits(text);
  return Array.from(folded.matchAll(YEAR)).flatMap(({ 0: digits, index: start }) => {
    const end = start + digits.length;
    const year = Number(digits);
    if (year > lastYear || GOAL_BEFORE.test(folded.slice(Math.max(0, start - REACH_BEFORE), start))) return [];
    if (GOAL_AFTER.test(folded.slice(end, end + REACH_BEHIND))) return [];
    return FUTURE.test(sentenceAround(folded, start, end)) ? [] : [{ year, start }];
  });
}
