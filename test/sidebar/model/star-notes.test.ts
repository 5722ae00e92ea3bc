import { describe, expect, it } from 'vitest';
import { findEarlierStar, pickStarNotes } from '../../../src/sidebar/model/star-notes.ts';
import { ACCORD, DIGITAL, makeStars, PAIR } from '../sample-stars.ts';
import { makeView } from '../sample-view.ts';

const view = makeView();

function withParties(...codes: string[]): typeof view {
  const { annotation } = view;
  const parties = codes.map((code) => ({ code, weight: 1 }));
  return { ...view, annotation: { ...annotation, profile: { ...annotation.profile, parties } } };
}

describe('what the reader had starred', () => {
  it('is nothing where nothing is starred', () => {
    expect(pickStarNotes(view, makeStars([]))).toEqual({ circles: [], pacts: [] });
  });

  it('is found among the listed pacts, in their order', () => {
    expect(pickStarNotes(view, makeStars([DIGITAL, ACCORD])).pacts).toEqual([ACCORD.id, DIGITAL.id]);
  });

  it('is found where the article names a pact that is not listed, and once where it is both', () => {
    const bare = { ...view, annotation: { ...view.annotation, prior: { ...view.annotation.prior, ranked: [] } } };
    expect(pickStarNotes(bare, makeStars([ACCORD, DIGITAL])).pacts).toEqual([ACCORD.id]);
    expect(pickStarNotes(view, makeStars([ACCORD])).pacts).toEqual([ACCORD.id]);
  });

  it('is no news where it was starred in this very article', () => {
    const stars = makeStars([], [ACCORD, PAIR]);
    expect(pickStarNotes(view, stars)).toEqual({ circles: [], pacts: [] });
    expect(findEarlierStar(ACCORD.id, stars)).toBeNull();
  });

  it('tells its day', () => {
    expect(findEarlierStar(ACCORD.id, makeStars([ACCORD]))?.since).toBe('2025-11-20');
  });
});

describe('a followed circle', () => {
  it('counts where all its parties are parties of the article, the widest first', () => {
    const trio = { kind: 'pair', parties: ['GB', 'IT', 'JP'] } as const;
    const circles = pickStarNotes(withParties('JP', 'IT', 'GB', 'AU'), makeStars([PAIR, trio])).circles;
    expect(circles).toEqual([trio.parties, PAIR.parties]);
  });

  it('does not count where one of its parties is missing', () => {
    expect(pickStarNotes(withParties('JP', 'US'), makeStars([PAIR])).circles).toEqual([]);
  });
});
