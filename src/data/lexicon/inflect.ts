/** Endings that stand for each other: a word with the first ending also occurs with all the others. */
export interface Ending {
  readonly from: string;
  readonly to: readonly string[];
}

/** How words of one sort change in one language. Rules are tried in order; the first whose ending fits a word decides. */
export interface Inflection {
  readonly endings: readonly Ending[];
  /** Prefixes that stay inside the mention (the Arabic article); '' keeps the bare word. */
  readonly prefixes: readonly string[];
  /** Endings stand in the order of the cases, so that all words of a name take their first, then their second… */
  readonly isInStep: boolean;
}

export const NO_INFLECTION: Inflection = { endings: [], prefixes: [''], isInStep: false };

/** A name of many words with many forms each would fill the file with nonsense. */
const MAX_FORMS = 512;

const BRACES = /\{([^{}]*)\}/u;
const BRACKETS = /\[([^[\]]*)\]/gu;

/** Words of one name stand in the same case: all brackets of a surface take their first ending, then their second. */
function expandBrackets(surface: string): string[] {
  const lists = [...surface.matchAll(BRACKETS)].map(([, endings]) => (endings as string).split('|'));
  const [first] = lists;
  if (!first) return [surface];
  if (lists.some(({ length }) => length !== first.length)) throw new Error(`"${surface}": brackets of unequal length`);
  return first.map((_, step) => {
    let list = 0;
    return surface.replace(BRACKETS, () => lists[list++]?.[step] as string);
  });
}

function expandBracesAlone(surface: string): string[] {
  const found = BRACES.exec(surface);
  if (!found) return [surface];
  const before = surface.slice(0, found.index);
  const after = surface.slice(found.index + found[0].length);
  return (found[1] as string).split('|').flatMap((part) => expandBracesAlone(before + part + after));
}

/**
 * `giappones{e|i}` → giapponese, giapponesi: every combination of all braces. `Кита[й|я] велик[ий|ого]` → the brackets
 * change together. Neither nests.
 * @throws Error where the brackets of one surface have different numbers of endings.
 */
export const expandBraces = (surface: string): string[] => expandBrackets(surface).flatMap(expandBracesAlone);

function formsOfWord(word: string, inflection: Inflection): string[] {
  const rule = inflection.endings.find(({ from }) => word.length > from.length + 1 && word.endsWith(from));
  const stem = rule ? word.slice(0, word.length - rule.from.length) : word;
  const inflected = rule ? rule.to.map((ending) => stem + ending) : [word];
  return inflection.prefixes.flatMap((prefix) =>
    prefix !== '' && word.startsWith(prefix) ? [] : inflected.map((form) => prefix + form),
  );
}

/** One form for each case; a word that has fewer endings keeps its last. */
function stepThrough(words: readonly string[][]): string[] {
  const steps = Math.max(...words.map(({ length }) => length));
  return Array.from({ length: steps }, (_, step) => words.map((forms) => forms[step] ?? forms.at(-1)).join(' '));
}

function combine(words: readonly string[][], surface: string): string[] {
  const count = words.reduce((product, forms) => product * forms.length, 1);
  if (count > MAX_FORMS) return [surface];
  const all = words.reduce((heads, forms) => heads.flatMap((head) => forms.map((form) => `${head} ${form}`)), ['']);
  return all.map((form) => form.slice(1));
}

/** All forms of a surface, the written one first: every combination of its words' forms, or case by case. */
export function inflect(surface: string, inflection: Inflection): string[] {
  const words = surface.split(' ').map((word) => formsOfWord(word, inflection));
  return [...new Set([surface, ...(inflection.isInStep ? stepThrough(words) : combine(words, surface))])];
}
