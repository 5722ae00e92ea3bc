import type { ArticleText } from '../../core/article-text.ts';
import { findMentions } from '../../core/find-mentions.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import type { Mention } from '../../core/mention.ts';
import type { Code } from './name-index.ts';
import { findYears, type Years } from './query-years.ts';
import { toSearchWords } from './search-words.ts';

/** One thing that a pact must have: all the words in its text, or what the codes say. */
export interface Wanted {
  readonly words: readonly string[];
  /** What the lexicon knows the words to mean; empty where they are only words. */
  readonly codes: readonly Code[];
  /** Between which the pact may be signed instead. */
  readonly years?: Years;
  /** A word for agreements of any kind, beside the names of parties: "Italy Albania agreement" means their protocol, too. */
  readonly isOptional?: boolean;
  /** False for the plain name of a party, which says nothing of what a pact is called. */
  readonly isTelling: boolean;
}

/** A search as the engine understands it. */
export interface ReadQuery {
  readonly wanted: readonly Wanted[];
  /** Ids of pacts that the words name. */
  readonly named: ReadonlySet<string>;
}

/** The query as an article of one line, for the engine that reads articles. */
function toArticle(text: string, lang: string): ArticleText {
  const blocks = [{ kind: 'title' as const, start: 0, end: text.length }];
  return { text, blocks, title: text, lang, date: null, dateSource: 'assumed' };
}

function toWanted(words: string): Wanted[] {
  return toSearchWords(words).map((word) => ({ words: [word], codes: [], isTelling: true }));
}

/** Readers type names in small letters, where articles have capitals. Lengths stay, and so do all offsets. */
function toCapitals(text: string, lang: string, letters: RegExp): string {
  return text.replace(letters, (small) => {
    const capital = small.toLocaleUpperCase(lang);
    return capital.length === small.length ? capital : small;
  });
}

const FIRST_LETTERS = /(?<!\p{L})\p{Ll}/gu;
/** What may be an abbreviation: "uae", "dprk". */
const SHORT_WORDS = /(?<!\p{L})[a-z]{3,5}(?!\p{L})/gu;

/** Mentions by each lexicon on its own, since a query has no language; the first and longest wins over what it overlaps. */
function findAll(text: string, lang: string, lexicons: readonly Lexicon[]): Mention[] {
  const named = toCapitals(text, lang, FIRST_LETTERS);
  const spelled = toCapitals(text, lang, SHORT_WORDS);
  const found = [...new Set([named, spelled])].flatMap((each) =>
    lexicons.flatMap((lexicon) => findMentions(toArticle(each, lang), [lexicon]).mentions),
  );
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    ({ kind, start }, at) => kind === 'pact' || sorted.slice(0, at).every(({ end }) => end <= start),
  );
}

function isParty({ kind }: Mention): boolean {
  return kind === 'country' || kind === 'group';
}

/** Terms for an instrument of any kind. */
const ANY_INSTRUMENT: ReadonlySet<string> = new Set(['agreement', 'arrangement', 'contract', 'deal', 'pact']);

/** Marks words for agreements of any kind where a party is named; who names the pact itself means it with all its words. */
function markOptional(wanted: readonly Wanted[], text: string, mentions: readonly Mention[]): readonly Wanted[] {
  const isOfParties = wanted.some(({ codes, isTelling }) => codes.length > 0 && !isTelling);
  if (!isOfParties || mentions.some(({ kind }) => kind === 'pact')) return wanted;
  const terms = mentions.filter(({ kind, code }) => kind === 'term' && ANY_INSTRUMENT.has(code));
  const words = new Set(terms.flatMap(({ start, end }) => toSearchWords(text.slice(start, end))));
  return wanted.map((each) =>
    each.codes.length === 0 && each.words.every((word) => words.has(word)) ? { ...each, isOptional: true } : each,
  );
}

/** Case endings behind an apostrophe belong to the name before: "Türkiye'nin". */
const CASE_ENDING = /^['’]\p{L}{1,5}(?!\p{L})/u;

/** What stands behind a name. */
const restFrom = (text: string, from: number, to = text.length): string =>
  text.slice(from, to).replace(from > 0 ? CASE_ENDING : '', '');

/**
 * What the reader looks for. States and groups are known in every form that articles use (Japanese, Tokyo); all else is
 * words.
 */
export function readQuery(asked: string, lang: string, lexicons: readonly Lexicon[]): ReadQuery {
  const { text, found } = findYears(asked);
  const mentions = findAll(text, lang, lexicons);
  const wanted: Wanted[] = found.map(({ words, years }) => ({
    words: toSearchWords(words),
    codes: [],
    years,
    isTelling: true,
  }));
  let from = 0;
  for (const mention of mentions.filter(isParty)) {
    const { start, end, code, form } = mention;
    const isTelling = form === 'capital' || form === 'institution';
    wanted.push(...toWanted(restFrom(text, from, start)));
    wanted.push({ words: toSearchWords(text.slice(start, end)), codes: [{ family: 'party', code }], isTelling });
    from = end;
  }
  wanted.push(...toWanted(restFrom(text, from)));
  const named = new Set(mentions.filter(({ kind }) => kind === 'pact').map(({ code }) => code));
  return { wanted: markOptional(wanted, text, mentions), named };
}
