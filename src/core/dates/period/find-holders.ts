import { isCandidate, isEasternFormer, isEasternTitle, isFormer, isTitle, isTitlePart } from './cues.ts';
import { caseReadings, isPrefixed } from './endings.ts';
import { EASTERN_REACH, findUnspaced } from './find-unspaced.ts';
import { type NameToken, nameReadings, tokenizeNames } from './fold.ts';
import { beginningOf, type Form, indexOf, NAME_MARKS, type NamedHolder, type NameIndex } from './forms.ts';
import type { OfficeHolders } from './office-holders.ts';

/** Words before a name among which its title and "former" are looked for: "Minister of Foreign Affairs of Japan". */
const TITLE_REACH = 6;

/** Between two words of one name. */
const NAME_GAP = new RegExp(`^[^\\S\\n]?[${NAME_MARKS}]{0,2}[^\\S\\n]?$`);

/** A sentence ends here, or a clause: what stands before is not about this name. */
const BREAK = /[!?;:\n।؟…]|\.\s+(?=\p{Lu}\p{Ll})|[,،]\s/u;

const isJoined = (text: string, a: NameToken | undefined, b: NameToken | undefined): boolean =>
  !!a && !!b && NAME_GAP.test(text.slice(a.end, b.start));

/** Whether a word of a text is one of a form's; a form that is sure may stand in any case. */
const isWordOf = (word: string, { word: told }: NameToken, isSure: boolean): boolean =>
  nameReadings(told).includes(word) || (isSure && caseReadings(told).includes(word));

/** Between a word and its second half: "Jong-un", which is a name though the half has no capital. */
const HYPHEN = /^[-‐‑]$/;

/** Whether a word has a capital, or the one has whose second half it is. */
function isNamed(text: string, tokens: readonly NameToken[], index: number): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (!token || token.isName) return token !== undefined;
  return !!before?.isName && HYPHEN.test(text.slice(before.end, token.start));
}

/** Whether the words of a form stand at `index`, joined; the last has a capital: "von der Leyen", but not "may". */
function fits(text: string, tokens: readonly NameToken[], index: number, { words, isSure }: Form): boolean {
  if (!isNamed(text, tokens, index + words.length - 1)) return false;
  return words.every((word, step) => {
    const token = tokens[index + step];
    if (!token || !isWordOf(word, token, isSure)) return false;
    return step === 0 || isJoined(text, tokens[index + step - 1], token);
  });
}

/** The longest form that stands at `index`, where it is longer than the best so far. */
function choose(text: string, tokens: readonly NameToken[], index: number, forms: readonly Form[], best: Form | null) {
  let longest = best;
  for (const form of forms)
    if (form.words.length > (longest?.words.length ?? 0) && fits(text, tokens, index, form)) longest = form;
  return longest;
}

/** The longest form that stands at `index`. */
function findForm(text: string, tokens: readonly NameToken[], index: number, names: NameIndex): Form | null {
  const token = tokens[index];
  if (!token) return null;
  const { word: told, isName } = token;
  let best: Form | null = null;
  for (const word of nameReadings(told)) {
    // Nearly all words begin no name.
    const forms = names.spaced.get(word);
    if (forms !== undefined) best = choose(text, tokens, index, forms, best);
  }
  if (best !== null || !isName || !(names.beginnings.has(beginningOf(told)) || isPrefixed(told))) return best;
  for (const word of caseReadings(told)) {
    const sure = names.spaced.get(word)?.filter(({ isSure }) => isSure);
    if (sure) best = choose(text, tokens, index, sure, best);
  }
  return best;
}

/** Small words before a surname: "van der Hoek". */
const PARTICLES = 2;

/** A name has a capital, where its script has any; before it may stand particles. */
function mayBegin(tokens: readonly NameToken[], index: number): boolean {
  for (let at = index; at <= index + PARTICLES; at++) if (tokens[at]?.isName) return true;
  return false;
}

function findSpaced(text: string, names: NameIndex): NamedHolder[] {
  const tokens = tokenizeNames(text);
  const found: NamedHolder[] = [];
  let floor = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || !mayBegin(tokens, index)) continue;
    const best = findForm(text, tokens, index, names);
    if (!best || (!best.isSure && isOthersName(text, tokens, index, best))) continue;
    found.push({
      people: best.people,
      start: token.start,
      end: tokens[index + best.words.length - 1]?.end ?? token.end,
      isSure: best.isSure,
      ...contextOf(text, tokens, index, best, floor),
    });
    index += best.words.length - 1;
    floor = index + 1;
  }
  return found;
}

const HAS_CAPITALS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** A surname after another's given name, or before another's surname: "Alan Lin", "Mark Rutte". */
function isOthersName(text: string, tokens: readonly NameToken[], index: number, form: Form): boolean {
  const first = tokens[index];
  const last = tokens[index + form.words.length - 1];
  if (!first || !HAS_CAPITALS.test(first.word)) return false;
  const before = tokens[index - 1];
  const after = tokens[index + form.words.length];
  if (before?.isName && NAME_GAP.test(text.slice(before.end, first.start)) && !isTitlePart(before.word)) return true;
  return (
    !!after?.isName && /^\p{Lu}/u.test(text.slice(after.start)) && /^\.? $/.test(text.slice(last?.end, after.start))
  );
}

/** Words after a name in which an apposition calls its bearer a candidate. */
const APPOSITION_REACH = 5;

/** "Olander, the Liberal nominee," and not "Olander met the nominee". */
function isCalledCandidate(text: string, tokens: readonly NameToken[], next: number): boolean {
  if (!/^\s?[,،(]/.test(text.slice(tokens[next - 1]?.end))) return false;
  return tokens.slice(next, next + APPOSITION_REACH).some(({ word }) => isCandidate(word));
}

/** @param floor index of the first word that belongs to no name before: "Minister A and B" says nothing of B's office */
function contextOf(text: string, tokens: readonly NameToken[], index: number, { words }: Form, floor: number) {
  const start = tokens[index]?.start ?? 0;
  const before = tokens.slice(Math.max(floor, index - TITLE_REACH), index);
  const near = before.filter(({ end }) => !BREAK.test(text.slice(end, start + 2))).map(({ word }) => word);
  const next = index + words.length;
  const after = KATAKANA.test(words[0] ?? '') ? text.slice(tokens[next - 1]?.end).slice(0, EASTERN_REACH) : '';
  return {
    isTitled: near.some(isTitle) || isEasternTitle('', after),
    isFormer: near.some(isFormer) || isEasternFormer('', after),
    isCandidate: near.some(isCandidate) || isCalledCandidate(text, tokens, next),
  };
}

const KATAKANA = /^[\u30a1-\u30fe]/;

/**
 * Everyone of the table whom a text names. A bare surname counts with a title before it, or where its bearer is named
 * in full or with a title somewhere in the text. Ordered by start.
 */
export function findHolders(text: string, holders: OfficeHolders): NamedHolder[] {
  const index = indexOf(holders, text);
  const all = [...findSpaced(text, index), ...findUnspaced(text, index)].sort((a, b) => a.start - b.start);
  const known = new Set(all.filter(({ isSure }) => isSure).flatMap(({ people }) => people));
  return all.flatMap((named) => {
    const meant = named.people.filter((person) => known.has(person));
    if (meant.length) return [{ ...named, people: meant }];
    return named.isTitled ? [named] : [];
  });
}
