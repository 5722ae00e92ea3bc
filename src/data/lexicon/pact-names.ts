import { foldText } from './fold-families.ts';
import type { LanguageSettings } from './language-settings.ts';
import type { Entry, Spelling } from './surface.ts';

/** One name of one pact. */
export interface PactName {
  readonly id: string;
  readonly name: string;
  /** ISO codes and group keys; without them an ambiguous name cannot be told apart and is left out. */
  readonly parties?: readonly string[];
}

/** Names of pacts by language. */
export type PactNames = Readonly<Record<string, readonly PactName[]>>;

const WORDS = /[\p{L}\p{M}\p{Nd}'’]+/gu;

/** Words shorter than this are mostly articles and prepositions; an abbreviation is known by its capitals. */
const MIN_DISTINCTIVE_LENGTH: Record<string, number> = { Hans: 1, Hant: 1, Jpan: 1, Kore: 2 };
const USUAL_DISTINCTIVE_LENGTH = 4;

const isAbbreviation = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{Nd}]+$/u.test(word);

/** What makes a word say nothing about which pact is meant: it is a term, a topic or a country. */
function collectGenericWords(spellings: readonly Spelling[]): Set<string> {
  const generic = spellings.filter(
    ({ entry }) => ['term', 'topic', 'group', 'country'].includes(entry.kind) && entry.form !== 'capital',
  );
  return new Set(generic.flatMap(({ folded }) => folded.match(WORDS) ?? []));
}

class NameJudge {
  private readonly generic: ReadonlySet<string>;
  private readonly taken: ReadonlySet<string>;

  constructor(
    spellings: readonly Spelling[],
    private readonly settings: LanguageSettings,
  ) {
    this.generic = collectGenericWords(spellings);
    const others = spellings.filter(({ entry }) => entry.kind !== 'cue' && entry.kind !== 'mask');
    this.taken = new Set(others.map(({ folded }) => folded));
  }

  private isGeneric = (word: string): boolean => this.generic.has(foldText(word, this.settings.fold));

  private isDistinctiveWord = (word: string): boolean => {
    const minimum = MIN_DISTINCTIVE_LENGTH[this.settings.script] ?? USUAL_DISTINCTIVE_LENGTH;
    return !this.isGeneric(word) && (word.length >= minimum || isAbbreviation(word));
  };

  isDistinctive = (name: string): boolean => (name.match(WORDS) ?? []).some(this.isDistinctiveWord);

  /** A name that the tables give to something else, or one general word alone. */
  isTaken(name: string): boolean {
    const words = name.match(WORDS) ?? [];
    return this.taken.has(foldText(name, this.settings.fold)) || (words.length < 2 && !this.isDistinctive(name));
  }

  /** "Accordo di Parigi" is also written "accordo di Parigi": general words need no capital. */
  loosenCapitals(name: string): string {
    return name.replace(WORDS, (word) => (this.isGeneric(word) && !isAbbreviation(word) ? word.toLowerCase() : word));
  }
}

function idsByName(names: readonly PactName[], settings: LanguageSettings): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { id, name } of names) {
    const folded = foldText(name, settings.fold);
    ids.set(folded, (ids.get(folded) ?? new Set()).add(id));
  }
  return ids;
}

/**
 * Entries for the names of pacts: one that a single pact bears and that has a word of its own counts by itself, any
 * other only when its parties are in the article.
 */
export function pactEntries(
  lang: string,
  names: PactNames | undefined,
  spellings: readonly Spelling[],
  settings: LanguageSettings,
): Entry[] {
  const own = names?.[lang] ?? [];
  const judge = new NameJudge(spellings, settings);
  const ids = idsByName(own, settings);
  return own.flatMap(({ id, name, parties = [] }): Entry[] => {
    const isSure = ids.get(foldText(name, settings.fold))?.size === 1 && judge.isDistinctive(name);
    if (judge.isTaken(name) || (!isSure && parties.length === 0)) return [];
    const surface = `=${judge.loosenCapitals(name)}`;
    const origin = `pact ${id}`;
    const base = {
      kind: 'pact',
      form: 'title',
      code: id,
      reason: 'mask',
      strength: 'strong',
      surface,
      origin,
    } as const;
    return [{ ...base, parties: isSure ? [] : parties }];
  });
}
