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

const indexes = new WeakMap<OfficeHolders, NameIndex>();

/** All forms of a table, made once. */
export function indexOf(holders: OfficeHolders): NameIndex {
  const known = indexes.get(holders) ?? makeIndex(holders);
  indexes.set(holders, known);
  return known;
}

/** Every form of a person; a full name is sure, a word of it alone is not. */
function formsOf({ name, forms }: OfficeHolder): (readonly [name: string, isSure: boolean])[] {
  const given = forms.map((form) => {
    const name = form.replace(/^!/, '');
    return [name, form !== name || name.includes(' ') || isLongHan(name)] as const;
  });
  const own = foldName(name);
  const last = own.split(' ').at(-1) ?? own;
  return [
    ...given,
    [own, own.includes(' ')],
    ...(last.length >= MIN_SURNAME && !NUMERAL.test(last) ? [[last, false] as const] : []),
  ];
}

/** "U" and "Yi" are syllables before they are names. */
const MIN_SURNAME = 3;

/** A numeral is no surname: Charles III, Benedict XVI. */
const NUMERAL = /^[ivx]+$/;

/** Shorter names in Chinese characters or Hangul are parts of other words too often. */
const SURE_HAN = 3;
const HAN = /[\p{Script=Han}\p{Script=Hangul}]/u;

const isLongHan = (name: string): boolean => name.length >= SURE_HAN && HAN.test(name);

function makeIndex({ people }: OfficeHolders): NameIndex {
  const forms = new Map<string, Form>();
  for (const person of people) for (const [name, isSure] of formsOf(person)) addForm(forms, name, isSure, person);
  const spaced = new Map<string, Form[]>();
  const beginnings = new Set<string>();
  const unspaced = new Map<string, [name: string, form: Form][]>();
  for (const [name, form] of forms) {
    const [first = ''] = form.words;
    if (isUnspaced(name)) listUnder(unspaced, name.charAt(0), [name, form]);
    else listUnder(spaced, first, form);
    if (form.isSure) beginnings.add(beginningOf(first));
  }
  for (const names of unspaced.values()) names.sort(([a], [b]) => b.length - a.length);
  return { spaced, beginnings, unspaced };
}

function listUnder<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function addForm(forms: Map<string, Form>, name: string, isSure: boolean, person: OfficeHolder): void {
  const words = name.split(NAME_PARTS).filter(Boolean).map(keepName);
  const known = forms.get(name);
  if (!known) forms.set(name, { words, isSure, people: [person] });
  else if (!known.people.includes(person)) known.people.push(person);
}
