import { nameStar, type Starred } from '../core/pacts/star-target.ts';
import { callBackground } from '../platform/messages.ts';
import { onStarsChange } from '../platform/stars.ts';
import type { ReaderStars } from '../sidebar/view.ts';
import { toProblem } from './problems.ts';

/**
 * Shows the reader's stars, at once and whenever a tab changes them, until the signal aborts.
 * @returns what gives a star or takes it away: shown is always what is stored, whatever became of the change
 */
export function followStars(
  { location }: Document,
  show: (stars: ReaderStars) => void,
  signal: AbortSignal,
): (starred: Starred, isStarred: boolean) => Promise<void> {
  /** Addresses at which stars were given while this page was open: there they are no news. */
  const addresses = new Map<string, string>();
  let shown: ReaderStars = { given: new Map() };
  const update = (stars: ReaderStars): void => {
    shown = stars;
    if (!signal.aborted) show(stars);
  };
  const load = async (): Promise<void> => {
    const given = (await callBackground('stars', null)).map((star) => {
      const name = nameStar(star);
      return [name, { target: star, since: star.since, isEarlier: addresses.get(name) !== location.href }] as const;
    });
    update({ given: new Map(given) });
  };
  // That they cannot be read is not said before the reader wants something of them.
  const reload = (): void => void load().catch(() => undefined);
  onStarsChange(reload, signal);
  reload();
  return async (starred, isStarred) => {
    if (isStarred) addresses.set(nameStar(starred), location.href);
    await callBackground('keepStar', { starred, isStarred })
      .then(load)
      .catch((error) => update({ ...shown, problem: toProblem(error) }));
  };
}
