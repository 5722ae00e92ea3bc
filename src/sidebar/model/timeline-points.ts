import type { RankedPact } from '../../core/pacts/ranked-pact.ts';

/** One pact on the timeline. */
export interface TimelinePoint {
  readonly ranked: RankedPact;
  /** 0–1 from the left end of the axis to the right one, in reading order of time. */
  readonly at: number;
  /** Index of its lane. */
  readonly lane: number;
  /** How many earlier points stand in the same place of the lane. */
  readonly level: number;
}

/** The pacts of one topic of the article, the weightiest topic first; those of none (null) last. */
export interface Lane {
  readonly topic: string | null;
  /** How many points stand above each other at most. */
  readonly levels: number;
}

export interface TimelineModel {
  readonly points: readonly TimelinePoint[];
  readonly lanes: readonly Lane[];
  /** Where the article stands, 0–1. */
  readonly articleAt: number;
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  readonly firstYear: number;
  readonly lastYear: number;
}

const SLOTS = 30; // Places side by side: a dot needs 9 px, and the narrowest axis is 270 px.
const MAX_LEVEL = 3; // Dots above each other in a lane; more would outgrow the drawing.
const MAX_TOPICS = 3; // Lanes with a name; a fourth would push the list out of sight.
const MIN_YEARS = 4; // An axis of one year would make days look like eras.
const TICK_GAP = 0.13; // Share of the axis: a year's four digits and some air at 270 px.
const FINE_YEARS = 15; // A longer axis is read in fives and tens: 2012 beside 1950 would look like a date that matters.
/** Years that readers think in, the roundest first: a rounder year wins the place. */
const TICK_STEPS = [100, 50, 20, 10, 5, 2, 1] as const;

/** A partial date as years with a fraction; a bare year stands in its middle. */
export function toYears(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  return month === undefined ? year + 0.5 : year + (month - 1) / 12 + ((day ?? 15) - 1) / 365;
}

/** Calendar years for the axis, as round as can be, none too near another. */
function chooseTicks(first: number, last: number, place: (time: number) => number): TimelineModel['ticks'] {
  const ticks: { year: number; at: number }[] = [];
  const steps = last - first > FINE_YEARS ? TICK_STEPS.filter((step) => step >= 5) : TICK_STEPS;
  for (const step of steps) {
    for (let year = Math.floor(last / step) * step; year >= first; year -= step) {
      const at = place(year);
      if (ticks.every((tick) => Math.abs(tick.at - at) >= TICK_GAP)) ticks.push({ year, at });
    }
  }
  return ticks.sort((a, b) => a.year - b.year);
}

/** The topics that get a lane: the article's that are the first of any pact; then a lane for pacts of none of them. */
function chooseLanes(pacts: readonly RankedPact[], topics: readonly string[]): readonly (string | null)[] {
  const firsts = pacts.map(({ pact }) => topics.find((topic) => pact.topics.includes(topic)) ?? null);
  const named = topics.filter((topic) => firsts.includes(topic)).slice(0, MAX_TOPICS);
  const hasRest = pacts.some(({ pact }) => !named.some((topic) => pact.topics.includes(topic)));
  return named.length > 0 && !hasRest ? named : [...named, null];
}

/** Puts pacts into lanes and slots, one above the other where they meet. */
function stack(
  pacts: readonly RankedPact[],
  lanes: readonly (string | null)[],
  placeOf: (ranked: RankedPact) => number,
): TimelinePoint[] {
  const filled = new Map<string, number>();
  return pacts.map((ranked) => {
    const lane = lanes.findIndex((topic) => topic === null || ranked.pact.topics.includes(topic));
    const slot = Math.round(placeOf(ranked) * SLOTS);
    const level = filled.get(`${lane}/${slot}`) ?? 0;
    filled.set(`${lane}/${slot}`, level + 1);
    return { ranked, at: slot / SLOTS, lane, level: Math.min(level, MAX_LEVEL) };
  });
}

function levelsOf(points: readonly TimelinePoint[], lane: number): number {
  return 1 + Math.max(0, ...points.filter((each) => each.lane === lane).map(({ level }) => level));
}

/**
 * Places pacts on an axis that ends with the article or the newest pact, whichever is later. Going back, years stand
 * ever closer (by the square root of their distance): recent ones are many and matter most, and the first stays in sight.
 * @param topics of the article, the weightiest first: each gets a lane of its own
 */
export function placeOnTimeline(
  pacts: readonly RankedPact[],
  articleDate: string,
  topics: readonly string[] = [],
): TimelineModel {
  const times = pacts.map(({ pact }) => toYears(pact.signed));
  const article = toYears(articleDate);
  const last = Math.max(article, ...times);
  const first = Math.min(last - MIN_YEARS, ...times);
  const place = (time: number): number => 1 - Math.sqrt((last - time) / (last - first));
  const lanes = chooseLanes(pacts, topics);
  const points = stack(pacts, lanes, ({ pact }) => place(toYears(pact.signed)));
  return {
    points,
    lanes: lanes.map((topic, lane) => ({ topic, levels: levelsOf(points, lane) })),
    articleAt: place(article),
    ticks: chooseTicks(first, last, place),
    firstYear: Math.floor(Math.min(...times, article)),
    lastYear: Math.floor(Math.max(...times, first)),
  };
}
