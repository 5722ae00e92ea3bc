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
const wordsOf = (text: string): string[] => text.match(WORDS) ?? [];

/** Scripts whose words are not parted by spaces. */
const UNSPACED: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan', 'Thai', 'Laoo', 'Khmr', 'Mymr']);

/** Words shorter than this are mostly articles and prepositions; an abbreviation is known by its capitals. */
const MIN_DISTINCTIVE_LENGTH = 4;
/** So much must be left of a name without spaces when countries, terms and topics are taken out. */
const MIN_DISTINCTIVE_REST = 2;

/** A name of so many words is known by its words; a shorter one ("New START") also by its capitals. */
const WORDS_WITHOUT_CAPITALS = 3;

/** Nobody quotes a title longer than this many units word for word. */
const LONGEST_NAME = 48;

/** Names of states and groups are hardly ever longer, in words. */
const MOST_PLACE_WORDS = 4;

/** With more parties than this two of them are in every article, which is no evidence. */
const MAX_PARTIES = 12;

/** NPT, SALT1; not the numbers of "Phase II" and "Minsk II". */
const isAbbreviation = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{Nd}]+$/u.test(word) && !/^[IVX]+$/u.test(word);

/** Cased scripts tell "Ohrid" (a town) from "NPT". */
const CASED = /\p{Lu}|\p{Ll}/u;

type Kind = Entry['kind'];

function collectSurfaces(spellings: readonly Spelling[], kinds: readonly Kind[]): Set<string> {
  const wanted = spellings.filter(({ entry }) => kinds.includes(entry.kind) && entry.form !== 'capital');
  return new Set(wanted.map(({ folded }) => folded));
}

const collectWords = (surfaces: ReadonlySet<string>): Set<string> => new Set([...surfaces].flatMap(wordsOf));

/** How much a name says by itself. */
type Worth = 'sure' | 'needs-parties' | 'nothing';

/** Weighs the names of one language by the words of its tables. */
class NameJudge {
  private readonly taken: ReadonlySet<string>;
  private readonly generic: ReadonlySet<string>;
  private readonly genericWords: ReadonlySet<string>;
  private readonly terms: ReadonlySet<string>;
  private readonly termWords: ReadonlySet<string>;
  private readonly places: ReadonlySet<string>;
  private readonly placeWords: ReadonlySet<string>;

  constructor(
    spellings: readonly Spelling[],
    private readonly settings: LanguageSettings,
  ) {
    this.taken = collectSurfaces(spellings, ['country', 'group', 'term', 'pact']);
    this.generic = collectSurfaces(spellings, ['country', 'group', 'term', 'topic']);
    this.terms = collectSurfaces(spellings, ['term']);
    this.genericWords = collectWords(this.generic);
    this.termWords = collectWords(this.terms);
    this.places = collectSurfaces(spellings, ['country', 'group']);
    this.placeWords = collectWords(this.places);
  }

  private fold = (text: string): string => foldText(text, this.settings.fold);

  /** "START" is no part of "start-up": an abbreviation is general only where all of a general term is its letters. */
  private isDistinctiveWord = (word: string): boolean => {
    if (isAbbreviation(word)) return !this.generic.has(this.fold(word));
    return !this.genericWords.has(this.fold(word)) && !/^\p{Nd}+$/u.test(word) && word.length >= MIN_DISTINCTIVE_LENGTH;
  };

  private isDistinctive(name: string): boolean {
    const words = wordsOf(name);
    if (!UNSPACED.has(this.settings.script)) {
      const fewest = this.hasTerm(name) || words.some(isAbbreviation) ? 1 : 2;
      return words.filter(this.isDistinctiveWord).length >= fewest;
    }
    const longestFirst = [...this.generic].sort((a, b) => b.length - a.length);
    const rest = longestFirst.reduce((text, surface) => text.replaceAll(surface, ''), this.fold(name));
    return rest.length >= MIN_DISTINCTIVE_REST;
  }

  private hasTerm(name: string): boolean {
    if (!UNSPACED.has(this.settings.script)) return wordsOf(name).some((word) => this.termWords.has(this.fold(word)));
    return [...this.terms].some((term) => this.fold(name).includes(term));
  }

  /** "the UK–Germany defence treaty" is found as its countries and its term, which tells the reader more. */
  private namesPlaces(name: string): boolean {
    const words = wordsOf(this.fold(name));
    return words.some((_, from) =>
      words.slice(from, from + MOST_PLACE_WORDS).some((_, more) => {
        // "New START" names no "New Zealand", nor "Open Skies" the "Open Balkan".
        return this.places.has(words.slice(from, from + more + 1).join(' '));
      }),
    );
  }

  /** Half of a state's name is enough to leave a name of two parties to the names of the two. */
  private hasPlaceWord = (name: string): boolean => wordsOf(name).some((word) => this.placeWords.has(this.fold(word)));

  /** A word alone says enough as an abbreviation, or in a script that cannot show whether it is one. */
  private isBareWord(name: string): boolean {
    const words = wordsOf(name);
    return words.length < 2 && CASED.test(name) && !words.some(isAbbreviation);
  }

  /** @param bearers how many pacts bear the name. */
  weigh(name: string, bearers: number, isWide = false): Worth {
    if (name.length > LONGEST_NAME || this.taken.has(this.fold(name)) || this.isBareWord(name)) return 'nothing';
    const isDistinctive = this.isDistinctive(name);
    const hasTerm = this.hasTerm(name);
    if (isDistinctive)
      return (bearers === 1 || isWide) && (hasTerm || wordsOf(name).some(isAbbreviation)) ? 'sure' : 'needs-parties';
    if (!hasTerm || this.namesPlaces(name) || (!isWide && this.hasPlaceWord(name))) return 'nothing';
    return isWide ? 'sure' : 'needs-parties';
  }

  /** "Accordo di Parigi" is also written "accordo di Parigi": general words need no capital, long names none at all. */
  loosenCapitals(name: string): string {
    const words = wordsOf(name);
    const isLong = words.length >= WORDS_WITHOUT_CAPITALS;
    return name.replace(WORDS, (word) => {
      if (isAbbreviation(word)) return isLong ? word.toLowerCase() : word;
      return isLong || this.genericWords.has(this.fold(word)) ? word.toLowerCase() : word;
    });
  }
}

function countBearers(names: readonly PactName[], settings: LanguageSettings): (name: string) => number {
  const ids = new Map<string, Set<string>>();
  for (const { id, name } of names) {
    const folded = foldText(name, settings.fold);
    ids.set(folded, (ids.get(folded) ?? new Set()).add(id));
  }
  return (name) => ids.get(foldText(name, settings.fold))?.size ?? 0;
}

const BASE = { kind: 'pact', form: 'title', reason: 'mask', strength: 'strong' } as const;

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
  const bearers = countBearers(own, settings);
  const isWideRow = (parties: readonly string[] = []): boolean => parties.length > MAX_PARTIES || parties.length === 0;
  const wide = countBearers(
    own.filter(({ parties }) => isWideRow(parties)),
    settings,
  );
  return own.flatMap(({ id, name, parties = [] }): Entry[] => {
    const isWide = isWideRow(parties) && wide(name) === 1;
    if (!isWide && wide(name) === 1) return [];
    const worth = judge.weigh(name, bearers(name), isWide);
    const hasEvidence = parties.length > 0 && parties.length <= MAX_PARTIES;
    if (worth === 'nothing' || (worth === 'needs-parties' && !hasEvidence)) return [];
    // A surface with capitals inside stands for itself alone: "new START" is not yet "New START".
    const loosened = judge.loosenCapitals(name);
    const written = wordsOf(loosened).some(isAbbreviation) ? [...new Set([loosened, name])] : [loosened];
    const common = { ...BASE, code: id, origin: `pact ${id}`, parties: worth === 'sure' ? [] : parties };
    return written.map((each) => ({ ...common, surface: `=${each}` }));
  });
}
