import { localDay } from '../core/dates/local-day.ts';
import type { StarWish } from '../core/pacts/star-target.ts';
import { addStars, removeStar } from '../platform/stars.ts';

/** @throws the browser's own error where storage is full or cannot be used; what was stored stays. */
export async function keepStar({ starred, isStarred }: StarWish): Promise<null> {
  if (isStarred) await addStars([{ ...starred, since: localDay(new Date()) }]);
  else await removeStar(starred);
  return null;
}
