import type { RuleBook } from './rule-book.ts';
import type { Spelling } from './surface.ts';

/** Something that a person should look at. */
export interface Finding {
  readonly type: 'conflict' | 'duplicate' | 'common-word';
  readonly surface: string;
  readonly codes: readonly string[];
  readonly origins: readonly string[];
}

const isPlace = ({ entry }: Spelling): boolean => entry.kind === 'country' || entry.kind === 'group';
const isSure = ({ entry }: Spelling): boolean => entry.strength === 'strong' || entry.strength === 'minor';

function finding(type: Finding['type'], spellings: readonly Spelling[]): Finding {
  return {
    type,
    surface: (spellings[0] as Spelling).text,
    codes: [...new Set(spellings.map(({ entry }) => entry.code))],
    origins: [...new Set(spellings.map(({ entry }) => entry.origin))],
  };
}

/** Two countries that one form names, both without evidence: the reader would get one of them at random. */
export function findConflict(spellings: readonly Spelling[], rules: RuleBook): Finding | undefined {
  const sure = spellings.filter((spelling) => isPlace(spelling) && isSure(spelling) && !rules.has(spelling));
  const codes = new Set(sure.map(({ entry, capitals }) => `${entry.code} ${capitals}`));
  const clashing = sure.filter((a) =>
    sure.some((b) => a.entry.code !== b.entry.code && a.capitals === b.capitals && a.lead === b.lead),
  );
  return codes.size > 1 && clashing.length > 0 ? finding('conflict', clashing) : undefined;
}

const sameRow = (a: Spelling, b: Spelling): boolean =>
  a.entry.kind === b.entry.kind &&
  a.entry.code === b.entry.code &&
  a.entry.form === b.entry.form &&
  (a.entry.strength === 'never') === (b.entry.strength === 'never') &&
  a.entry.surface === b.entry.surface;

/** The same row twice: harmless, but a sign of a slip. */
export function findDuplicate(spellings: readonly Spelling[]): Finding | undefined {
  const fromTables = spellings.filter(({ entry }) => entry.origin.includes('.tsv'));
  const twice = fromTables.filter((a) => fromTables.some((b) => a.entry !== b.entry && sameRow(a, b)));
  return twice.length > 0 ? finding('duplicate', twice) : undefined;
}

/** Words of the longer expressions that are none of a country: who wrote "Russian salad" knows what "Russian" is beside. */
export function wordsOfMasks(spellings: readonly Spelling[]): Set<string> {
  const masks = spellings.filter(({ entry, folded }) => entry.kind === 'mask' && folded.includes(' '));
  return new Set(masks.flatMap(({ folded }) => folded.split(' ')));
}

/**
 * A name that is also a frequent word, with nothing (capitals, rule, evidence, mask) to tell them apart.
 * @param common frequent words that no mask has, folded.
 */
export function findCommonWord(
  spellings: readonly Spelling[],
  rules: RuleBook,
  common: ReadonlySet<string>,
): Finding | undefined {
  const bare = spellings.filter((each) => isPlace(each) && isSure(each) && each.capitals === 0 && !rules.hasOwn(each));
  return bare.some(({ folded }) => common.has(folded)) ? finding('common-word', bare) : undefined;
}
