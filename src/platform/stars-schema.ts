import { isDay } from '../core/pacts/partial-date.ts';
import { MAX_CIRCLE, nameStar, type StarTarget } from '../core/pacts/star-target.ts';
import { type Fields, isFields } from './settings-schema.ts';

export type { StarTarget } from '../core/pacts/star-target.ts';

/** One pact that the reader wants to meet again. */
export interface PactStar {
  readonly kind: 'pact';
  readonly id: string;
  /** As it was called on that day: it stays readable where a later data set no longer has the pact. */
  readonly title: string;
  /** Day of the star, `YYYY-MM-DD`, by the reader's clock. */
  readonly since: string;
}

/** States or groups whose dealings with one another the reader follows. */
export interface PairStar {
  readonly kind: 'pair';
  /** Two or more codes, sorted, none twice. */
  readonly parties: readonly string[];
  readonly since: string;
}

export type Star = PactStar | PairStar;

/** Version of the fields that this code writes. */
export const STARS_VERSION = 1;

/** Begins the storage key of every star: each has a key of its own, so that two tabs cannot overwrite each other. */
export const STAR_PREFIX = 'star:';

/** Longest title kept, UTF-16 units: the longest of the data set has some 500. */
const MAX_TITLE = 2000;

/** Where a star stands in storage; equal targets have equal keys. */
export function keyOf(target: StarTarget): string {
  return `${STAR_PREFIX}${nameStar(target)}`;
}

/** What is stored and exported of a star. */
export function toFields(star: Star): Fields {
  return { version: STARS_VERSION, ...star };
}

const isFullDay = (value: unknown): value is string => typeof value === 'string' && isDay(value);

const isCode = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,40}$/.test(value);

function parsePact({ id, title, since }: Fields): PactStar | null {
  if (typeof id !== 'string' || !/^[\w.-]{1,200}$/.test(id)) return null;
  if (typeof title !== 'string' || title.length > MAX_TITLE || !isFullDay(since)) return null;
  return { kind: 'pact', id, title, since };
}

function parsePair({ parties, since }: Fields): PairStar | null {
  if (!Array.isArray(parties) || !parties.every(isCode) || !isFullDay(since)) return null;
  const sorted = [...new Set<string>(parties)].toSorted();
  return sorted.length < 2 || sorted.length > MAX_CIRCLE ? null : { kind: 'pair', parties: sorted, since };
}

/** The star that stored or imported fields say; null where they say none, or one of a version newer than ours. */
export function parseStar(fields: unknown): Star | null {
  if (!isFields(fields) || fields.version !== STARS_VERSION) return null;
  if (fields.kind === 'pact') return parsePact(fields);
  return fields.kind === 'pair' ? parsePair(fields) : null;
}
