import { findHolders } from './period/find-holders.ts';
import { findPastYears, type PastYear } from './period/find-years.ts';
import type { NamedHolder } from './period/forms.ts';
import { dayToNumber, numberToDay, type OfficeHolder, type OfficeHolders } from './period/office-holders.ts';
import { type Clue, type DayRange, daysAfter, findHeaviest, joinRanges } from './period/weigh.ts';

/** When a text was written, as far as the people and years it names tell. Days are `YYYY-MM-DD`. */
export interface Period {
  readonly from: string;
  readonly to: string;
  /** English names of those in office all that time, the weightiest first. */
  readonly people: readonly string[];
}

/** A longer period says too little: half of what is pertinent would fall into it. */
const MAX_DAYS = 731;

/** A title says that the person holds an office; a bare name may be of a candidate or of a past one. */
const TITLED_WEIGHT = 1.5;
const NAMED_WEIGHT = 1;

/** "Former" is a lower bound only. */
const FORMER_WEIGHT = 0.7;

/** People of the headline and first paragraphs make the news; later ones are background more often. */
const EARLY_FACTOR = 1.5;
const EARLY_LENGTH = 600;

/** Each further mention adds this much of the first, up to three. */
const REPEAT_SHARE = 0.2;
const MAX_REPEATS = 3;

/** A sentence with a year in it tells what was then. */
const DATED_SENTENCE_FACTOR = 0.4;
const DATED_SENTENCE_REACH = 80;

/** A year is seldom wrong but may lie ahead of the text in words that no list knows. */
const YEAR_WEIGHT = 0.5;

/** One who is named alone must be named beyond doubt. */
const MIN_PEOPLE = 2;

interface PersonClue extends Clue {
  readonly people: readonly OfficeHolder[];
  readonly isSure: boolean;
  readonly isFormer: boolean;
}

/** The last day of a term is the successor's first: that two met on it is no sign of a text's date. */
const rangesOf = (people: readonly OfficeHolder[]): DayRange[] =>
  joinRanges(
    people.flatMap(({ terms }) =>
      terms.map(({ from, to }) => ({
        from: dayToNumber(from),
        to: to ? dayToNumber(to) - 1 : Number.POSITIVE_INFINITY,
      })),
    ),
  );

function weighMention({ isTitled, isFormer, start }: NamedHolder, years: readonly PastYear[]): number {
  const base = isFormer ? FORMER_WEIGHT : isTitled ? TITLED_WEIGHT : NAMED_WEIGHT;
  const isDated = years.some((year) => Math.abs(year.start - start) < DATED_SENTENCE_REACH);
  return base * (start < EARLY_LENGTH ? EARLY_FACTOR : 1) * (isDated ? DATED_SENTENCE_FACTOR : 1);
}

function toClue(mentions: readonly NamedHolder[], years: readonly PastYear[]): PersonClue {
  const people = mentions[0]?.people ?? [];
  const told = mentions.filter((mention) => mention.isTitled || mention.isFormer);
  const former = told.filter((mention) => mention.isFormer);
  const isFormer = former.length > 0 && former.length * 2 >= told.length;
  const heaviest = Math.max(...mentions.map((mention) => weighMention(mention, years)));
  const repeats = Math.min(mentions.length - 1, MAX_REPEATS);
  const terms = rangesOf(people);
  return {
    people,
    isFormer,
    isSure: mentions.some(({ isSure }) => isSure),
    weight: heaviest * (1 + repeats * REPEAT_SHARE),
    ranges: isFormer ? daysAfter(terms) : terms,
  };
}

function readPeople(text: string, holders: OfficeHolders, years: readonly PastYear[]): PersonClue[] {
  const byPeople = new Map<string, NamedHolder[]>();
  for (const mention of findHolders(text, holders)) {
    if (mention.people.some(({ isBody }) => isBody)) continue;
    const key = mention.people.map(({ name }) => name).join();
    const known = byPeople.get(key);
    if (known) known.push(mention);
    else byPeople.set(key, [mention]);
  }
  const inOffice = [...byPeople.values()].filter((mentions) => !mentions.some(({ isCandidate }) => isCandidate));
  return inOffice.map((mentions) => toClue(mentions, years));
}

const yearClues = (years: readonly PastYear[]): Clue[] =>
  [...new Set(years.map(({ year }) => year))].map((year) => ({
    weight: YEAR_WEIGHT,
    ranges: [{ from: dayToNumber(`${year}-01-01`), to: Number.POSITIVE_INFINITY }],
  }));

const covers = ({ ranges }: Clue, { from }: DayRange): boolean =>
  ranges.some((range) => range.from <= from && from <= range.to);

/**
 * The period in which a text without a date was written: the days on which the people whom it names were in office
 * together, and not before a year that it speaks of as begun. One who is called former, or who fits nobody else, does
 * not upset it: the largest set that agrees wins, weighted by titles, repeats and standing early in the text. Null where
 * fewer than two people (or one named beyond doubt) say when, or where the period would be longer than two years.
 *
 * A ranking should take the text as written on `from`. The two ends err differently: at `to`, every pact signed between
 * the day of writing and `to` is called prior, and so is the very pact that the text reports as news; that is a false
 * statement about the world. At `from`, pacts of the months before the day of writing are listed among the later ones:
 * they can still be seen, and "signed after the assumed date" is true of them. Prior must mean before.
 *
 * @param today `YYYY-MM-DD`; terms without an end last until then
 */
export function inferPeriod(text: string, holders: OfficeHolders, today: string): Period | null {
  const lastDay = dayToNumber(today);
  const years = findPastYears(text, Number(today.slice(0, 4)));
  const clues = readPeople(text, holders, years);
  const best = findHeaviest([...clues, ...yearClues(years)], lastDay);
  if (!best || best.to - best.from > MAX_DAYS) return null;
  const agreeing = clues.filter((clue) => !clue.isFormer && covers(clue, best)).sort((a, b) => b.weight - a.weight);
  if (agreeing.length < MIN_PEOPLE && !agreeing.some(({ isSure }) => isSure)) return null;
  return {
    from: numberToDay(best.from),
    to: numberToDay(best.to),
    people: agreeing.map(({ people }) => people[0]?.name ?? ''),
  };
}
