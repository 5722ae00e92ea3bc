import { localDay } from '../core/dates/local-day.ts';
import type { StarChange } from '../core/pacts/star-target.ts';
import { addStars, removeStar } from '../platform/stars.ts';
import { parseStar, STARS_VERSION } from '../platform/stars-schema.ts';

/**
 * Gives a star or takes it away; of the wish only what can be read again is stored.
 * @throws the browser's own error where storage is full or cannot be used; what was stored stays.
 */
export async function keepStar({ starred, isStarred }: StarChange): Promise<null> {
  const star = parseStar({ ...starred, version: STARS_VERSION, since: localDay(new Date()) });
  if (!star) throw new RangeError('No star can stand there.');
  if (isStarred) await addStars([star]);
  else await removeStar(star);
  return null;
}
