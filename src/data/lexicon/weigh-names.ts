import { foldText } from './fold-families.ts';
import type { LanguageSettings } from './language-settings.ts';
import {
  collectCapitals,
  collectSurfaces,
  collectWords,
  isAbbreviation,
  joinWords,
  longestFirst,
  MIN_WORD,
  TermWords,
  WORDS,
  wordsOf,
} from './name-words.ts';
import type { Entry, Spelling } from './surface.ts';

/** Scripts without capitals whose names run together, with spaces or without: 파리협정 and 파리 협정 are one name. */
const COMPOUNDING: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan', 'Kore', 'Thai', 'Laoo', 'Khmr', 'Mymr']);

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

/** What states are to each other, or do: no paper is called so, however often its title says it. */
const NO_PAPERS: ReadonlySet<string> = new Set(['strategic_partnership', 'partnership', 'alliance', 'ally', 'partner']);

const NUMBER = /^\p{Nd}+$/u;
/** A meeting is counted (COP30, G20), and its papers have names of their own. */
const MEETING = /^\p{Lu}+\p{Nd}+$/u;

/** So few letters stand for many things (TTC, ISA, OSA): only what a great many states signed is known by them. */
const MOST_AMBIGUOUS_LETTERS = 3;

/** NPT in 新START and BBNJ協定. */
const INNER_ABBREVIATION = /\p{Lu}{3}/u;

/** Cased scripts tell "Ohrid" (a town) from "NPT". */
const CASED = /\p{Lu}|\p{Ll}/u;
const UNCASED = /\p{Lo}/u;

/** How much a name says by itself; what is a word of agreement, too, says it with its parties right beside it. */
export type Worth = 'sure' | 'needs-parties' | 'needs-parties-beside' | 'nothing';

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
export class NameJudge {
  readonly #taken: ReadonlySet<string>;
  readonly #generic: ReadonlySet<string>;
  readonly #genericWords: ReadonlySet<string>;
  readonly #terms: ReadonlySet<string>;
  /** Terms that are what a paper is called. */
  readonly #papers: ReadonlySet<string>;
  readonly #hints: ReadonlySet<string>;
  readonly #termWords: TermWords;
  readonly #places: ReadonlySet<string>;
  readonly #countries: ReadonlySet<string>;
  readonly #groupWords: ReadonlySet<string>;
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
    this.#termWords = new TermWords(spellings, settings);
    this.#places = collectSurfaces(spellings, ['country', 'group']);
    this.#countries = collectSurfaces(spellings, ['country']);
    this.#groupWords = collectWords(collectSurfaces(spellings, ['group']));
    this.#placeWords = collectWords(this.#places);
    this.#capitals = collectCapitals(spellings);
    this.#known = [...this.#generic, ...this.#capitals].sort(longestFirst);
    this.#isCompounding = COMPOUNDING.has(settings.script);
  }

  #fold = (text: string): string => foldText(text, this.#settings.fold);

  /** "START" is no part of "start-up": an abbreviation is general only where all of a general term is its letters. */
  #isDistinctiveWord = (word: string): boolean => {
    if (isAbbreviation(word)) return !this.#generic.has(this.#fold(word));
    const folded = this.#fold(word);
    const isGeneral = this.#genericWords.has(folded) || this.#termWords.has(folded);
    return !isGeneral && !NUMBER.test(word) && word.length >= MIN_WORD;
  };

  /** Has the name words of its own, enough to tell it from what is said of any pact? */
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
  #namesPlaces(name: string, places = this.#places): boolean {
    const words = this.#partsOf(this.#fold(name));
    return words.some((_, from) =>
      words.slice(from, from + MOST_PLACE_WORDS).some((_, more) => {
        // "New START" names no "New Zealand", nor "Open Skies" the "Open Balkan".
        return places.has(words.slice(from, from + more + 1).join(' '));
      }),
    );
  }

  /** "UN Convention against Corruption" says whose it is and on what; "NATO treaty" and "EU–Mercosur agreement" do not. */
  #isOfGroup(name: string): boolean {
    if (this.#isCompounding || this.#namesPlaces(name, this.#countries)) return false;
    return wordsOf(name).some((word) => {
      const folded = this.#fold(word);
      const isSubject = !this.#groupWords.has(folded) && !this.#termWords.has(folded) && !this.#placeWords.has(folded);
      return isSubject && !NUMBER.test(word) && word.length >= MIN_WORD;
    });
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
    if (this.#isDistinctive(name))
      return (bearers === 1 || isWide) && this.#isSure(name, isWide) ? 'sure' : 'needs-parties';
    if (this.#hints.has(folded) && !this.#namesPlaces(name)) return isWide ? 'sure' : 'needs-parties';
    return this.#weighGeneral(name, isWide);
  }

  /** A name of general words alone, or of too few of its own. */
  #weighGeneral(name: string, isWide: boolean): Worth {
    if (!this.#hasTerm(name)) return 'nothing';
    const isPlace = this.#namesPlaces(name) ? !isWide || !this.#isOfGroup(name) : !isWide && this.#hasPlaceWord(name);
    if (isPlace) return 'nothing';
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
