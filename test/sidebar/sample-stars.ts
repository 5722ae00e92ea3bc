import { nameStar, type StarTarget } from '../../src/core/pacts/star-target.ts';
import type { ReaderStars } from '../../src/sidebar/view.ts';
import { NAMED_ID } from './sample-pacts.ts';

/** Stars as a sidebar is shown them; those of `here` were given in this very article. */
export function makeStars(earlier: readonly StarTarget[], here: readonly StarTarget[] = []): ReaderStars {
  const all = [...earlier, ...here].map((target) => {
    const star = { target, since: '2025-11-20', isEarlier: earlier.includes(target) };
    return [nameStar(target), star] as const;
  });
  return { given: new Map(all) };
}

export const ACCORD = { kind: 'pact', id: NAMED_ID } as const;
export const DIGITAL = { kind: 'pact', id: 'gb-jp-2022-digital' } as const;
const MINERALS = { kind: 'pact', id: 'gb-jp-2023-minerals' } as const;
export const PAIR = { kind: 'pair', parties: ['GB', 'JP'] } as const;

/** The reader follows the sample article's parties and had starred two of its pacts; a third only here. */
export const SAMPLE_STARS = makeStars([ACCORD, DIGITAL, PAIR], [MINERALS]);
