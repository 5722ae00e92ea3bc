import { describe, expect, it } from 'vitest';
import { filterPacts, isFiltering, NO_FILTER, type PactFilter } from '../../../src/sidebar/model/filter-pacts.ts';
import { makeView } from '../sample-view.ts';

const ranked = makeView('en').annotation.prior.ranked;

function idsWith(change: Partial<PactFilter>): string[] {
  return filterPacts(ranked, { ...NO_FILTER, ...change }).map(({ pact }) => pact.id);
}

describe('filterPacts', () => {
  it('keeps everything, in order, where nothing is chosen', () => {
    expect(filterPacts(ranked, NO_FILTER)).toEqual(ranked);
    expect(isFiltering(NO_FILTER)).toBe(false);
  });

  it('matches any, all or only the chosen parties', () => {
    const parties = new Set(['GB', 'IT']);
    expect(idsWith({ parties, match: 'any' })).toContain('gb-jp-2023-hiroshima');
    expect(idsWith({ parties, match: 'all' })).toEqual(['gb-it-jp-2023-gcap']);
    expect(idsWith({ parties, match: 'only' })).toEqual([]);
    expect(idsWith({ parties: new Set(['GB', 'JP']), match: 'only' })).not.toContain('gb-it-jp-2023-gcap');
  });

  it('narrows by topic, kind, years and force', () => {
    expect(idsWith({ topics: new Set(['critical_minerals']) })).toEqual(['gb-jp-2023-minerals']);
    expect(idsWith({ kind: 'alliance' })).toEqual(['gb-jp-1902-alliance']);
    expect(idsWith({ fromYear: 2013, toYear: 2020 })).toEqual(['gb-jp-2013-transfer', 'gb-jp-2020-cepa']);
    expect(idsWith({ isInForceOnly: true })).not.toContain('gb-jp-1902-alliance');
  });

  it('finds words in any of the names, without regard to case and accents', () => {
    expect(idsWith({ words: 'hiróshima' })).toEqual(['gb-jp-2023-hiroshima']);
    expect(idsWith({ words: '日英' })).toEqual(['gb-jp-1902-alliance']);
    expect(idsWith({ words: '2013 arms' })).toEqual(['gb-jp-2013-transfer']);
    expect(idsWith({ words: '२०१३ arms' })).toEqual(['gb-jp-2013-transfer']);
    expect(idsWith({ words: '   ' })).toHaveLength(ranked.length);
    expect(idsWith({ words: 'no such pact' })).toEqual([]);
  });
});
