import { describe, expect, it } from 'vitest';
import { countPacts } from '../../src/content/count-pacts.ts';
import { makeView } from '../sidebar/sample-view.ts';

const { annotation } = makeView('en');
const listed = annotation.prior.ranked.filter(({ relation }) => relation === 'prior').length;

describe('what the popup says of the pacts', () => {
  it('tells those between just the parties from those listed, without the later ones', () => {
    expect(countPacts(annotation)).toEqual({ priorCount: 14, listedCount: listed, isSilent: false });
    expect(listed).toBeLessThan(annotation.prior.ranked.length);
  });

  it('is silent where the article is, and empty without one', () => {
    const prior = { ...annotation.prior, ranked: [], priorCount: 0, isSilent: true };
    expect(countPacts({ ...annotation, prior })).toEqual({ priorCount: 0, listedCount: 0, isSilent: true });
    expect(countPacts()).toEqual({ priorCount: 0, listedCount: 0, isSilent: false });
  });
});
