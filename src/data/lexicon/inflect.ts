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
}

export const NO_INFLECTION: Inflection = { endings: [], prefixes: [''] };

/** A name of many words with many forms each would fill the file with nonsense. */
const MAX_FORMS = 512;

const BRACES = /\{([^{}]*)\}/u;

/** `giappones{e|i}` → giapponese, giapponesi. Braces do not nest. */
export function expandBraces(surface: string): string[] {
  const found = BRACES.exec(surface);
  if (!found) return [surface];
  const before = surface.slice(0, found.index);
  const after = surface.slice(found.index + found[0].length);
  return (found[1] as string).split('|').flatMap((part) => expandBraces(before + part + after));
}

function formsOfWord(word: string, inflection: Inflection): string[] {
  const rule = inflection.endings.find(({ from }) => word.length > from.length + 1 && word.endsWith(from));
  const stem = rule ? word.slice(0, word.length - rule.from.length) : word;
  const inflected = rule ? rule.to.map((ending) => stem + ending) : [word];
  return inflection.prefixes.flatMap((prefix) =>
    prefix !== '' && word.startsWith(prefix) ? [] : inflected.map((form) => prefix + form),
  );
}

/** All forms of a surface: every combination of the forms of its words, the written one first. */
export function inflect(surface: string, inflection: Inflection): string[] {
  const words = surface.split(' ').map((word) => formsOfWord(word, inflection));
  const count = words.reduce((product, forms) => product * forms.length, 1);
  if (count > MAX_FORMS) return [surface];
  const all = words.reduce((heads, forms) => heads.flatMap((head) => forms.map((form) => `${head} ${form}`)), ['']);
  return [...new Set([surface, ...all.map((form) => form.slice(1))])];
}
