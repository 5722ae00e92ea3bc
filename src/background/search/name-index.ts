import type { PactIndex } from '../../core/pacts/packed/pact-index.ts';
import { PACT_KINDS } from '../../core/pacts/pact-vocabulary.ts';
import { TOPICS } from '../../core/pacts/topics.ts';
import { WordIndex } from './word-index.ts';

/** What a code of the data is. */
export type CodeFamily = 'party' | 'topic' | 'kind';

/** A party, topic or kind that a word of the reader may stand for. */
export interface Code {
  readonly family: CodeFamily;
  readonly code: string;
}

/** Codes by what people call them. */
export interface NameIndex {
  readonly words: WordIndex;
  /** By the numbers that `words` knows them by. */
  readonly codes: readonly Code[];
}

/** Messages of an interface language by key. */
export type Labels = Readonly<Record<string, string>>;

const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);

function regionNames(language: string): (code: string) => string[] {
  const names = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style }),
  );
  return (code) => names.flatMap((each) => each.of(code) ?? []);
}

/** The names of a state in many languages, since nobody knows in which one the reader types. */
function createCountryNames(languages: readonly string[]): (code: string) => string[] {
  const known = Intl.DisplayNames.supportedLocalesOf([...languages]).map(regionNames);
  return (code) => (isCountry(code) ? known.flatMap((names) => names(code)) : []);
}

function labelsOf(labels: readonly Labels[], keys: readonly string[]): string[] {
  return labels.flatMap((each) => keys.flatMap((key) => each[key] ?? []));
}

/**
 * Indexes what parties, topics and kinds are called.
 * @param languages in which states are known by name
 * @param labels the interface's messages in the reader's language and in English
 */
export async function indexNames(
  { columns, groups }: PactIndex,
  languages: readonly string[],
  labels: readonly Labels[],
): Promise<NameIndex> {
  const namesOfCountry = createCountryNames(languages);
  const nameParty = (code: string): string[] => [
    code.replaceAll('_', ' '),
    groups[code]?.name ?? '',
    ...namesOfCountry(code),
    ...labelsOf(labels, [`group_${code}`, `country_${code}`]),
  ];
  const named = [
    ...columns.meta.parties.map((code) => ({ family: 'party' as const, code, names: nameParty(code) })),
    ...TOPICS.map((code) => ({ family: 'topic' as const, code, names: labelsOf(labels, [`topic_${code}`]) })),
    ...PACT_KINDS.map((code) => ({
      family: 'kind' as const,
      code,
      names: labelsOf(labels, [`kind_${code.replaceAll('-', '_')}`]),
    })),
  ];
  const words = new WordIndex();
  await words.addAll(named.length, (at) => named[at]?.names.join('\n') ?? '');
  return { words, codes: named };
}
