import { browser, listen } from './browser.ts';
import { keyOf, parseStar, STAR_PREFIX, type Star, type StarTarget, toFields } from './stars-schema.ts';
import { createTaskQueue } from './task-queue.ts';

export { keyOf, type PactStar, type PairStar, type Star, type StarTarget } from './stars-schema.ts';

export interface StoredStars {
  /** The newest first. */
  readonly stars: readonly Star[];
  /** How many entries this version cannot understand; they stay in storage as they are. */
  readonly unreadable: number;
}

function collect(stored: Readonly<Record<string, unknown>>): StoredStars {
  const entries = Object.entries(stored).filter(([key]) => key.startsWith(STAR_PREFIX));
  const stars = entries.map(([, fields]) => parseStar(fields)).filter((star) => star !== null);
  const unreadable = entries.length - stars.length;
  return { stars: stars.toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0)), unreadable };
}

/** @throws the browser's own error where storage cannot be read. */
export async function readStars(): Promise<StoredStars> {
  return collect(await browser.storage.local.get(null));
}

const inTurn = createTaskQueue();

async function add(stars: readonly Star[]): Promise<number> {
  const keys = stars.map(keyOf);
  const known = await browser.storage.local.get(keys);
  const fresh = stars.filter((star) => !(keyOf(star) in known));
  const items = Object.fromEntries(fresh.map((star) => [keyOf(star), toFields(star)]));
  if (fresh.length > 0) await browser.storage.local.set(items);
  return Object.keys(items).length;
}

/**
 * Adds stars; where one is there already the day of the first stays. All are written or none.
 * @returns how many are new
 * @throws the browser's own error where storage is full or cannot be used; what was stored stays.
 */
export function addStars(stars: readonly Star[]): Promise<number> {
  return inTurn(() => add(stars));
}

/** @throws the browser's own error where storage cannot be used; what was stored stays. */
export function removeStar(target: StarTarget): Promise<void> {
  return inTurn(() => browser.storage.local.remove(keyOf(target)));
}

/** Calls back when stars were added or removed in any page, until the signal aborts. */
export function onStarsChange(callback: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(STAR_PREFIX))) callback();
  };
  listen(browser.storage.onChanged, listener, signal);
}
