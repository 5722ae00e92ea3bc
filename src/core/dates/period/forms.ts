import { MIDDLE_DOTS } from '../../list-marks.ts';
import { foldName, isUnspaced, keepName } from './fold.ts';
import type { OfficeHolder, OfficeHolders } from './office-holders.ts';

/** One naming of an office-holder in a text; several people may share the name. */
export interface NamedHolder {
  readonly people: readonly OfficeHolder[];
  /** UTF-16 units into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True where the name alone says who is meant; else a title or the full name elsewhere must. */
  readonly isSure: boolean;
  readonly isTitled: boolean;
  readonly isFormer: boolean;
  /** True for one who is said to want an office, or to have won one but not yet entered it. */
  readonly isCandidate: boolean;
}

/** A way to name someone; several people may share it. */
export interface Form {
  readonly words: readonly string[];
  readonly isSure: boolean;
  readonly people: OfficeHolder[];
}

export interface NameIndex {
  /** By first word. */
  readonly spaced: ReadonlyMap<string, readonly Form[]>;
  /** How the first words of all sure forms in scripts with spaces begin (`beginningOf`): an ending changes none of it. */
  readonly beginnings: ReadonlySet<string>;
  /** By first letter, the longest first. */
  readonly unspaced: ReadonlyMap<string, readonly (readonly [name: string, form: Form])[]>;
}

/**
 * Between the words of a name, beside spaces: hyphen, dot, apostrophe, the Hebrew geresh and maqaf, the dots and the sign of
 * Japanese and Chinese.
 */
export const NAME_MARKS = `.\\-‐‑–'’ʼ\u05f3\u05be=${MIDDLE_DOTS}`;
const NAME_PARTS = new RegExp(`[\\s${NAME_MARKS}]+`);

/** The first letters of a folded word, as many as the shortest name that takes endings has. */
export const beginningOf = (word: string): string => word.slice(0, 3);

/** A form as the table has it, with `!` where it is sure. */
type GivenForm = readonly [form: string, person: OfficeHolder];

interface GrowingIndex {
  readonly spaced: Map<string, Form[]>;
  readonly beginnings: Set<string>;
  readonly unspaced: Map<string, [name: string, form: Form][]>;
  /** The forms that no text has asked for yet, by the block of their first letter. */
  readonly waiting: Map<number, GivenForm[]>;
}

const indexes = new WeakMap<OfficeHolders, GrowingIndex>();

/** Characters are told apart in blocks of 128, near enough to one script. */
const blockAt = (text: string, at: number): number => text.charCodeAt(at) >> 7;

/** Of letters that fold to ASCII, all Latin names are. */
const LATIN_BLOCK = 0;

/** The forms of a table that are of a text's scripts, each read once: most texts need a fourth of them. */
export function indexOf(holders: OfficeHolders, text: string): NameIndex {
  const index = indexes.get(holders) ?? startIndex(holders);
  indexes.set(holders, index);
  growIndex(index, LATIN_BLOCK);
  let last = LATIN_BLOCK;
  for (let at = 0; at < text.length; at++) {
    const block = blockAt(text, at);
    if (block !== last) growIndex(index, block);
    last = block;
  }
  return index;
}

function startIndex({ people }: OfficeHolders): GrowingIndex {
  const waiting: GrowingIndex['waiting'] = new Map();
  for (const person of people) {
    let never = '';
    for (const form of person.forms) {
      if (form.startsWith('-')) never = form.slice(1);
      else listUnder(waiting, blockAt(form, form.startsWith('!') ? 1 : 0), [form, person]);
    }
    for (const form of ownForms(person.name)) if (form !== never) listUnder(waiting, blockAt(form, 0), [form, person]);
  }
  return { spaced: new Map(), beginnings: new Set(), unspaced: new Map(), waiting };
}

function growIndex({ spaced, beginnings, unspaced, waiting }: GrowingIndex, block: number): void {
  const asked = waiting.get(block);
  if (asked === undefined) return;
  waiting.delete(block);
  const forms = new Map<string, Form>();
  for (const given of asked) addForm(forms, given);
  for (const [name, form] of forms) {
    const [first = ''] = form.words;
    if (isUnspaced(name)) listUnder(unspaced, name.charAt(0), [name, form]);
    else listUnder(spaced, first, form);
    if (form.isSure) beginnings.add(beginningOf(first));
  }
  const letters = new Set([...forms.keys()].map((name) => name.charAt(0)));
  for (const letter of letters) unspaced.get(letter)?.sort(([a], [b]) => b.length - a.length);
}

/** The English name, and its last word. */
function ownForms(name: string): readonly string[] {
  const own = foldName(name);
  const last = own.split(' ').at(-1) ?? own;
  return last.length >= MIN_SURNAME && !NUMERAL.test(last) ? [own, last] : [own];
}

/** "U" and "Yi" are syllables before they are names. */
const MIN_SURNAME = 3;

/** A numeral is no surname: Charles III, Benedict XVI. */
const NUMERAL = /^[ivx]+$/;

/** Shorter names in Chinese characters or Hangul are parts of other words too often. */
const SURE_HAN = 3;
const HAN = /[\p{Script=Han}\p{Script=Hangul}]/u;

const isLongHan = (name: string): boolean => name.length >= SURE_HAN && HAN.test(name);

function listUnder<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** A full name is sure, a word of it alone is not. */
function addForm(forms: Map<string, Form>, [form, person]: GivenForm): void {
  const name = form.replace(/^!/, '');
  const known = forms.get(name);
  if (known) {
    if (!known.people.includes(person)) known.people.push(person);
    return;
  }
  const words = name.split(NAME_PARTS).filter(Boolean).map(keepName);
  forms.set(name, { words, isSure: form !== name || name.includes(' ') || isLongHan(name), people: [person] });
}
