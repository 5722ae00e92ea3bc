import type { StarWish } from '../core/pacts/star-target.ts';
import { addStars, removeStar } from '../platform/stars.ts';

/** Today by the reader's clock, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** @throws the browser's own error where storage is full or cannot be used; what was stored stays. */
export async function keepStar({ starred, isStarred }: StarWish): Promise<null> {
  if (isStarred) await addStars([{ ...starred, since: today() }]);
  else await removeStar(starred);
  return null;
}
