import { lowerBound } from '../lexicon/hit-list.ts';
import { type Candidate, isPlaceName } from './candidate.ts';

/** A name that several pacts bear, or that is made of general words, counts when this many of its parties are named. */
const PARTIES_NEEDED = 2;

/** Of several pacts with one name, that one is meant whose parties are named within so many units: a long paragraph. */
const NEAR = 400;

/** A name inside a pact's own name is sure there, if it is no single letter: Iran in 이란 핵합의. */
const SHORTEST_INSIDE = 2;

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

  /** Units from the pact's name to the last of the parties that it needs, or infinity where they are not near it. */
  distance(pact: Candidate): number {
    if (pact.parties === 0) return 0;
    const parties = new Set(partiesOf(pact));
    const nearest = new Map<string, number>();
    for (const place of this.placesIn(pact.start - NEAR, pact.end + NEAR)) {
      const isNamed = parties.has(place.code) && (place.strength === 'strong' || isInside(place, pact));
      const gap = Math.max(0, pact.start - place.end, place.start - pact.end);
      if (isNamed) nearest.set(place.code, Math.min(gap, nearest.get(place.code) ?? NEAR));
    }
    const gaps = [...nearest.values()].sort((a, b) => a - b);
    return gaps[Math.min(PARTIES_NEEDED, parties.size) - 1] ?? Number.POSITIVE_INFINITY;
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

/** Those of the pacts' names that have the evidence they need. */
function choosePacts(pacts: readonly Candidate[], named: NamedParties): Candidate[] {
  return groupBy(groupBy(pacts, spanOf), codesOf).flatMap((places) => {
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
