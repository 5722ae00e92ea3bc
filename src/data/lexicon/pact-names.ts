import { foldText } from './fold-families.ts';
import { type LanguageSettings, WORD_CLASSES } from './language-settings.ts';
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

/** Scripts without capitals whose names run together, with spaces or without: 파리협정 and 파리 협정 are one name. */
const COMPOUNDING: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan', 'Kore', 'Thai', 'Laoo', 'Khmr', 'Mymr']);

/** Words shorter than this are mostly articles and prepositions; an abbreviation is known by its capitals. */
const MIN_DISTINCTIVE_LENGTH = 4;
/** So much must be left of a compounded name when countries, terms and topics are taken out. */
const MIN_DISTINCTIVE_REST = 2;
/** The same for the name of a convention that no term of the tables is part of: ローマ規程, 万隆会议. */
const MIN_REST_WITHOUT_TERM = 4;
/** Stands for a capital's name in such a rest: Rome says which statute it is. */
const CAPITAL = '◆◆';

/** A name of so many words is known by its words; a shorter one ("New START") also by its capitals. */
const WORDS_WITHOUT_CAPITALS = 3;

/** Nobody quotes a title longer than this many units word for word. */
const LONGEST_NAME = 48;

/** Names of states and groups are hardly ever longer, in words. */
const MOST_PLACE_WORDS = 4;

/** With more parties than this two of them are in every article, which is no evidence. */
const MAX_PARTIES = 12;
/** The same beside a word of agreement, which is also said of whatever two great powers talk about: a nuclear deal. */
const MAX_PARTIES_OF_TERM = 4;

/** What states are to each other, or do: no paper is called so, however often its title says it. */
const NO_PAPERS: ReadonlySet<string> = new Set(['strategic_partnership', 'partnership', 'alliance', 'ally', 'partner']);

/** A meeting is counted (COP30, G20), and its papers have names of their own. */
const MEETING = /^\p{Lu}+\p{Nd}+$/u;

/** NPT, SALT1; not the numbers of "Phase II" and "Minsk II". */
const isAbbreviation = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{Nd}]+$/u.test(word) && !/^[IVX]+$/u.test(word);

/** So few letters stand for many things (TTC, ISA, OSA): only what a great many states signed is known by them. */
const MOST_AMBIGUOUS_LETTERS = 3;

/** NPT in 新START and BBNJ協定. */
const INNER_ABBREVIATION = /\p{Lu}{3}/u;

/** Cased scripts tell "Ohrid" (a town) from "NPT". */
const CASED = /\p{Lu}|\p{Ll}/u;
const UNCASED = /\p{Lo}/u;

type Kind = Entry['kind'];

function collectSurfaces(spellings: readonly Spelling[], kinds: readonly Kind[]): Set<string> {
  const wanted = spellings.filter(({ entry }) => kinds.includes(entry.kind) && entry.form !== 'capital');
  return new Set(wanted.map(({ folded }) => folded));
}

function collectCapitals(spellings: readonly Spelling[]): Set<string> {
  return new Set(spellings.filter(({ entry }) => entry.form === 'capital').map(({ folded }) => folded));
}

const joinWords = (text: string): string => wordsOf(text).join('');

const longestFirst = (a: string, b: string): number => b.length - a.length;

const collectWords = (surfaces: ReadonlySet<string>): Set<string> => new Set([...surfaces].flatMap(wordsOf));

/** The words of terms with the endings that the scanner takes off, too: конвенци, конвенцию. */
function collectTermWords(spellings: readonly Spelling[], { suffixes, fold }: LanguageSettings): Set<string> {
  const terms = spellings.filter(({ entry }) => entry.kind === 'term');
  const words = terms.flatMap(({ folded, suffixClass }) => {
    const wordClass = WORD_CLASSES[suffixClass - 1];
    const endings = (wordClass && suffixes[wordClass]) ?? [];
    const last = wordsOf(folded).at(-1) ?? '';
    return [...wordsOf(folded), ...endings.map((ending) => last + foldText(ending, fold))];
  });
  return new Set(words);
}

/** How much a name says by itself; what is a word of agreement, too, says it with its parties right beside it. */
type Worth = 'sure' | 'needs-parties' | 'needs-parties-beside' | 'nothing';

/**
 * Topics' rows that have the name of one pact word for word: they hint at its topic, and make its words no general ones.
 * @param isName is the folded surface the name of a single pact?
 */
function collectHints(spellings: readonly Spelling[], isName: (folded: string) => boolean): Set<Entry> {
  const hints = spellings.filter(
    ({ entry, text, folded }) => entry.kind === 'topic' && isName(folded) && !MEETING.test(text),
  );
  return new Set(hints.map(({ entry }) => entry));
}

/** Weighs the names of one language by the words of its tables. */
class NameJudge {
  readonly #taken: ReadonlySet<string>;
  readonly #generic: ReadonlySet<string>;
  readonly #genericWords: ReadonlySet<string>;
  readonly #terms: ReadonlySet<string>;
  /** Terms that are what a paper is called. */
  readonly #papers: ReadonlySet<string>;
  readonly #hints: ReadonlySet<string>;
  readonly #termWords: ReadonlySet<string>;
  readonly #places: ReadonlySet<string>;
  readonly #placeWords: ReadonlySet<string>;
  readonly #capitals: ReadonlySet<string>;
  /** Everything that is taken out of a compounded name, longest first. */
  readonly #known: readonly string[];
  readonly #isCompounding: boolean;

  readonly #settings: LanguageSettings;

  /** @param isName is the folded surface the name of a single pact? */
  constructor(all: readonly Spelling[], settings: LanguageSettings, isName: (folded: string) => boolean) {
    const hints = collectHints(all, isName);
    const spellings = all.filter(({ entry }) => !hints.has(entry));
    this.#settings = settings;
    this.#hints = new Set(all.filter(({ entry }) => hints.has(entry)).map(({ folded }) => folded));
    this.#taken = collectSurfaces(spellings, ['country', 'group', 'pact']);
    this.#papers = collectSurfaces(
      spellings.filter(({ entry }) => entry.form === 'instrument' && !NO_PAPERS.has(entry.code)),
      ['term'],
    );
    this.#generic = collectSurfaces(spellings, ['country', 'group', 'term', 'topic']);
    this.#terms = collectSurfaces(spellings, ['term']);
    this.#genericWords = collectWords(this.#generic);
    this.#termWords = collectTermWords(spellings, settings);
    this.#places = collectSurfaces(spellings, ['country', 'group']);
    this.#placeWords = collectWords(this.#places);
    this.#capitals = collectCapitals(spellings);
    this.#known = [...this.#generic, ...this.#capitals].sort(longestFirst);
    this.#isCompounding = COMPOUNDING.has(settings.script);
  }

  #fold = (text: string): string => foldText(text, this.#settings.fold);

  /** "START" is no part of "start-up": an abbreviation is general only where all of a general term is its letters. */
  #isDistinctiveWord = (word: string): boolean => {
    if (isAbbreviation(word)) return !this.#generic.has(this.#fold(word));
    return (
      !this.#genericWords.has(this.#fold(word)) && !/^\p{Nd}+$/u.test(word) && word.length >= MIN_DISTINCTIVE_LENGTH
    );
  };

  #isDistinctive(name: string): boolean {
    if (this.#isCompounding) return this.#lengthOfRest(name) >= MIN_DISTINCTIVE_REST;
    const fewest = this.#hasTerm(name) || this.#hasAbbreviation(name) ? 1 : 2;
    return wordsOf(name).filter(this.#isDistinctiveWord).length >= fewest;
  }

  /** Units that are left of a compounded name when everything general is taken out that is `shortest` or longer. */
  #lengthOfRest(name: string, shortest = 1): number {
    const take = (text: string, surface: string): string =>
      surface.length < shortest ? text : text.replaceAll(surface, this.#capitals.has(surface) ? CAPITAL : '');
    return this.#known.reduce(take, joinWords(this.#fold(name))).length;
  }

  #hasTerm(name: string): boolean {
    if (wordsOf(name).some((word) => this.#termWords.has(this.#fold(word)))) return true;
    if (!this.#isCompounding) return false;
    const folded = this.#fold(name);
    return [...this.#terms].some((term) => folded.includes(term));
  }

  #hasAbbreviation = (name: string): boolean =>
    wordsOf(name).some(isAbbreviation) || (this.#isCompounding && INNER_ABBREVIATION.test(name));

  /** "the UK–Germany defence treaty" is found as its countries and its term, which tells the reader more. */
  #namesPlaces(name: string): boolean {
    const words = this.#partsOf(this.#fold(name));
    return words.some((_, from) =>
      words.slice(from, from + MOST_PLACE_WORDS).some((_, more) => {
        // "New START" names no "New Zealand", nor "Open Skies" the "Open Balkan".
        return this.#places.has(words.slice(from, from + more + 1).join(' '));
      }),
    );
  }

  /** Half of a state's name is enough to leave a name of two parties to the names of the two. */
  #hasPlaceWord = (name: string): boolean => this.#partsOf(name).some((word) => this.#placeWords.has(this.#fold(word)));

  /** The words of a name, or the whole of it where writers leave out spaces as they like. */
  #partsOf = (name: string): string[] => (this.#isCompounding ? [joinWords(name)] : wordsOf(name));

  /** A word alone says enough as an abbreviation, or in a script that cannot show whether it is one. */
  #isBareWord(name: string): boolean {
    const words = wordsOf(name);
    return words.length < 2 && CASED.test(name) && !UNCASED.test(name) && !words.some(isAbbreviation);
  }

  /** Does a distinctive name say that it is a pact's? */
  #isSure(name: string, isWide: boolean): boolean {
    if (!isWide && name.length <= MOST_AMBIGUOUS_LETTERS && isAbbreviation(name)) return false;
    if (this.#hasTerm(name) || this.#hasAbbreviation(name)) return true;
    return this.#isCompounding && isWide && this.#lengthOfRest(name, 2) >= MIN_REST_WITHOUT_TERM;
  }

  /** @param bearers how many pacts bear the name. */
  weigh(name: string, bearers: number, isWide = false): Worth {
    const folded = this.#fold(name);
    if (name.length > LONGEST_NAME || this.#taken.has(folded)) return 'nothing';
    if (this.#terms.has(folded)) return this.#weighTerm(name);
    if (this.#isBareWord(name)) return 'nothing';
    const hasTerm = this.#hasTerm(name);
    if (this.#isDistinctive(name))
      return (bearers === 1 || isWide) && this.#isSure(name, isWide) ? 'sure' : 'needs-parties';
    if (this.#hints.has(folded) && !this.#namesPlaces(name)) return isWide ? 'sure' : 'needs-parties';
    if (!hasTerm || this.#namesPlaces(name) || (!isWide && this.#hasPlaceWord(name))) return 'nothing';
    return isWide ? 'sure' : 'needs-parties';
  }

  #weighTerm = (name: string): Worth =>
    this.#papers.has(this.#fold(name)) && !this.#namesPlaces(name) ? 'needs-parties-beside' : 'nothing';

  /** "Accordo di Parigi" is also written "accordo di Parigi": general words need no capital, long names none at all. */
  loosenCapitals(name: string): string {
    const words = wordsOf(name);
    const isLong = words.length >= WORDS_WITHOUT_CAPITALS;
    return name.replace(WORDS, (word) => {
      if (isAbbreviation(word)) return isLong ? word.toLowerCase() : word;
      return isLong || this.#genericWords.has(this.#fold(word)) ? word.toLowerCase() : word;
    });
  }
}

/** How many pacts bear a name that is folded. */
function countBearers(names: readonly PactName[], settings: LanguageSettings): (folded: string) => number {
  const ids = new Map<string, Set<string>>();
  for (const { id, name } of names) {
    const folded = foldText(name, settings.fold);
    ids.set(folded, (ids.get(folded) ?? new Set()).add(id));
  }
  return (folded) => ids.get(folded)?.size ?? 0;
}

const BASE = { kind: 'pact', form: 'title', reason: 'mask' } as const;

/** How many parties a pact can have whose name needs them as evidence. */
const MOST_PARTIES: Readonly<Record<Worth, number>> = {
  sure: Number.POSITIVE_INFINITY,
  'needs-parties': MAX_PARTIES,
  'needs-parties-beside': MAX_PARTIES_OF_TERM,
  nothing: -1,
};

function hasEvidence(worth: Worth, { length }: readonly string[]): boolean {
  return length <= MOST_PARTIES[worth] && (length > 0 || worth === 'sure');
}

/** A surface with capitals inside stands for itself alone: "new START" is not yet "New START", nor a free trade agreement one. */
function listSpellings(name: string, worth: Worth, judge: NameJudge): readonly string[] {
  if (worth === 'needs-parties-beside') return [name];
  const loosened = judge.loosenCapitals(name);
  return wordsOf(loosened).some(isAbbreviation) ? [...new Set([loosened, name])] : [loosened];
}

/**
 * Entries for the names of pacts: one that a single pact bears and that has a word of its own counts by itself, any
 * other, and an abbreviation of three letters, only when its parties are in the article. One that is a word of agreement, too,
 * is weak: it counts where its parties stand beside it.
 */
export function pactEntries(
  lang: string,
  names: PactNames | undefined,
  spellings: readonly Spelling[],
  settings: LanguageSettings,
): Entry[] {
  const own = names?.[lang] ?? [];
  const bearers = countBearers(own, settings);
  const judge = new NameJudge(spellings, settings, (folded) => bearers(folded) === 1);
  const isWideRow = (parties: readonly string[] = []): boolean => parties.length > MAX_PARTIES || parties.length === 0;
  const wide = countBearers(
    own.filter(({ parties }) => isWideRow(parties)),
    settings,
  );
  return own.flatMap(({ id, name, parties = [] }): Entry[] => {
    const folded = foldText(name, settings.fold);
    const isWide = isWideRow(parties) && wide(folded) === 1;
    if (!isWide && wide(folded) === 1) return [];
    const worth = judge.weigh(name, bearers(folded), isWide);
    if (!hasEvidence(worth, parties)) return [];
    const common = { ...BASE, code: id, origin: `pact ${id}`, parties: worth === 'sure' ? [] : parties };
    const strength = worth === 'needs-parties-beside' ? 'weak' : 'strong';
    return listSpellings(name, worth, judge).map((each) => ({ ...common, strength, surface: `=${each}` }));
  });
}
