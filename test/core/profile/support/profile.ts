import type { ArticleText } from '../../../../src/core/article-text.ts';
import { buildProfile, type Profile, type Weighted } from '../../../../src/core/profile.ts';
import groups from '../../../../src/data/groups.json' with { type: 'json' };
import { mark } from './markup.ts';

export const TODAY = '2026-03-01';

/** The profile of a text of these blocks, in the markup of `mark`. */
export function profile(lines: readonly string[], facts: Partial<ArticleText> = {}): Profile {
  const { article, mentions } = mark(lines, facts);
  return buildProfile(article, mentions, { groups, today: TODAY });
}

export const codes = (list: readonly Weighted[]): readonly string[] => list.map(({ code }) => code);
export const sorted = (list: readonly Weighted[]): readonly string[] => codes(list).toSorted();
