import type { RankedPact } from '../../core/pacts/ranked-pact.ts';

/** One pact on the timeline. */
export interface TimelinePoint {
  readonly ranked: RankedPact;
  /** 0–1 from the left end of the axis to the right one, in reading order of time. */
  readonly at: number;
  /** How many earlier points stand in the same place. */
  readonly level: number;
}

export interface TimelineModel {
  readonly points: readonly TimelinePoint[];
  /** Where the article stands, 0–1. */
  readonly articleAt: number;
  readonly ticks: readonly { readonly year: number; readonly at: number }[];
  readonly firstYear: number;
  readonly lastYear: number;
}

const SLOTS = 30; // Places side by side: a dot needs 9 px, and the narrowest axis is 270 px.
const MAX_LEVEL = 5; // Dots above each other; more would outgrow the drawing.
const MIN_YEARS = 4; // An axis of one year would make days look like eras.
const TICK_STEPS = [1, 2, 5, 10, 20, 50, 100, 200] as const;
const MAX_TICKS = 5;

/** A partial date as years with a fraction; a bare year stands in its middle. */
export function toYears(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  return month === undefined ? year + 0.5 : year + (month - 1) / 12 + ((day ?? 15) - 1) / 365;
}

function chooseTicks(first: number, last: number): number[] {
  const step = TICK_STEPS.find((each) => (last - first) / each <= MAX_TICKS) ?? 500;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, index) => start + index * step);
}

/** Places pacts on an axis from the oldest of them to the article or the newest, whichever is later. */
export function placeOnTimeline(pacts: readonly RankedPact[], articleDate: string): TimelineModel {
  const times = pacts.map(({ pact }) => toYears(pact.signed));
  const article = toYears(articleDate);
  const last = Math.max(article, ...times);
  const first = Math.min(last - MIN_YEARS, ...times);
  const place = (time: number): number => (time - first) / (last - first);
  const filled = new Map<number, number>();
  const points = pacts.map((ranked, index) => {
    const slot = Math.round(place(times[index] ?? first) * SLOTS);
    const level = filled.get(slot) ?? 0;
    filled.set(slot, level + 1);
    return { ranked, at: slot / SLOTS, level: Math.min(level, MAX_LEVEL) };
  });
  return {
    points,
    articleAt: place(article),
    ticks: chooseTicks(first, last).map((year) => ({ year, at: place(year) })),
    firstYear: Math.floor(Math.min(...times, article)),
    lastYear: Math.floor(Math.max(...times, first)),
  };
}
