import { lowerBound } from '../lexicon/hit-list.ts';
import { type Candidate, isPlaceName } from './candidate.ts';

/** A name that several pacts bear, or that is made of general words, counts when this many of its parties are named. */
const PARTIES_NEEDED = 2;

/** Of several pacts with one name, that one is meant whose parties are named within so many units: a long paragraph. */
const NEAR = 400;

/** Who is named so many units farther away than a party may be named with it: "Egypt and Russia". */
const COMPANY = 24;

/** A name inside a pact's own name is sure there, if it is no single letter: Iran in 이란 핵합의. */
const SHORTEST_INSIDE = 2;

/** Is the name a word of agreement, too, as "Free Trade Agreement" is? */
const isWordToo = ({ strength }: Candidate): boolean => strength === 'weak';

const isInside = (place: Candidate, { start, end }: Candidate): boolean =>
  place.start >= start && place.end <= end && place.end - place.start >= SHORTEST_INSIDE;

function partiesOf({ lexicon, parties }: Candidate): string[] {
  const count = lexicon.parties[parties] as number;
  return Array.from(lexicon.parties.subarray(parties + 1, parties + 1 + count), lexicon.textOf);
}

/** Knows the countries and groups that the article names in words that are sure by themselves. */
class NamedParties {
  private readonly places: readonly Candidate[];
  private readonly starts: readonly number[];
  private readonly codes: ReadonlySet<string>;

  constructor(candidates: readonly Candidate[]) {
    this.places = candidates.filter(isPlaceName).sort((a, b) => a.start - b.start);
    this.starts = this.places.map(({ start }) => start);
    this.codes = new Set(this.places.filter(({ strength }) => strength === 'strong').map(({ code }) => code));
  }

  /** Countries and groups that begin in the span. */
  private placesIn(from: number, to: number): readonly Candidate[] {
    return this.places.slice(lowerBound(this.starts, from), lowerBound(this.starts, to));
  }

  /** Does the article name enough of the pact's parties, wherever? */
  hasEnough(pact: Candidate): boolean {
    if (pact.parties === 0) return true;
    const parties = partiesOf(pact);
    const own = this.placesIn(pact.start, pact.end).filter((place) => isInside(place, pact));
    const isNamed = (code: string): boolean => this.codes.has(code) || own.some((place) => place.code === code);
    return parties.filter(isNamed).length >= Math.min(PARTIES_NEEDED, parties.length);
  }

  /** Countries and groups named around the pact's name, each with its gap in units. */
  private gapsAround(pact: Candidate): readonly (readonly [code: string, gap: number])[] {
    return this.placesIn(pact.start - NEAR, pact.end + NEAR)
      .filter((place) => place.strength === 'strong' || isInside(place, pact))
      .map((place) => [place.code, Math.max(0, pact.start - place.end, place.start - pact.end)]);
  }

  /**
   * Units from the pact's name to the last of the parties that it needs, or infinity where they are not near it; nor are they
   * for a word of agreement with another state among them: a grain deal of Egypt and Russia is not that of Ukraine and Russia.
   */
  distance(pact: Candidate): number {
    if (pact.parties === 0) return 0;
    const parties = new Set(partiesOf(pact));
    const nearest = new Map<string, number>();
    let stranger = Number.POSITIVE_INFINITY;
    for (const [code, gap] of this.gapsAround(pact)) {
      if (parties.has(code)) nearest.set(code, Math.min(gap, nearest.get(code) ?? NEAR));
      else stranger = Math.min(stranger, gap);
    }
    const gaps = [...nearest.values()].sort((a, b) => a - b);
    const needed = gaps[Math.min(PARTIES_NEEDED, parties.size) - 1] ?? Number.POSITIVE_INFINITY;
    return isWordToo(pact) && stranger < needed + COMPANY ? Number.POSITIVE_INFINITY : needed;
  }

  /** Is a country or group named around the name that is no party? */
  hasStranger(pact: Candidate): boolean {
    const parties = new Set(partiesOf(pact));
    return this.gapsAround(pact).some(([code]) => !parties.has(code));
  }
}

/** The pacts that bear one name, at each place where it stands. */
type Namesakes = readonly Candidate[];

/** The code of the pact that is meant by a name of several; a name means the same throughout the article. */
function chooseBearer(places: readonly Namesakes[], named: NamedParties): string | null {
  let chosen: string | null = null;
  let least = NEAR;
  for (const pact of places.flat()) {
    const distance = named.distance(pact);
    if (distance > least || (distance === least && chosen !== null)) continue;
    least = distance;
    chosen = pact.code;
  }
  return chosen;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

const spanOf = ({ start, end }: Candidate): string => `${start}-${end}`;
const codesOf = (namesakes: Namesakes): string => [...new Set(namesakes.map(({ code }) => code))].sort().join();

/** Of one name in two surfaces the longer says which pact it is: "START treaty" in "START treaty of 1991". */
function keepLongest(namesakes: Namesakes): Namesakes {
  const extents = namesakes.map(({ lead, tail }) => lead + tail);
  const longest = Math.max(...extents);
  return namesakes.filter((_, i) => extents[i] === longest);
}

/** The bearers of a word of agreement, each by its own parties; where nobody else is named, it means what it means elsewhere. */
function chooseByPlace(places: readonly Namesakes[], named: NamedParties): Candidate[] {
  const usual = chooseBearer(places, named);
  return places.flatMap((namesakes) => {
    const bearer = chooseBearer([namesakes], named);
    return namesakes.filter((pact) =>
      bearer === null ? pact.code === usual && !named.hasStranger(pact) : pact.code === bearer,
    );
  });
}

/** Those of the pacts' names that have the evidence they need. */
function choosePacts(pacts: readonly Candidate[], named: NamedParties): Candidate[] {
  return groupBy(groupBy(pacts, spanOf).map(keepLongest), codesOf).flatMap((places) => {
    if (places.flat().every(isWordToo)) return chooseByPlace(places, named);
    const isShared = codesOf(places[0] as Namesakes).includes(',');
    const bearer = isShared ? chooseBearer(places, named) : null;
    return places.flat().filter((pact) => (isShared ? pact.code === bearer : named.hasEnough(pact)));
  });
}

/** The candidates without those pacts' names that lack the evidence they need. */
export function judgePacts(candidates: readonly Candidate[]): Candidate[] {
  const pacts = candidates.filter(({ kind }) => kind === 'pact');
  if (pacts.length === 0) return [...candidates];
  const kept = new Set(choosePacts(pacts, new NamedParties(candidates)));
  return candidates.filter((candidate) => candidate.kind !== 'pact' || kept.has(candidate));
}
