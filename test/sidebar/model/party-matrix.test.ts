import { describe, expect, it } from 'vitest';
import { countPairs, MAX_PARTIES } from '../../../src/sidebar/model/party-matrix.ts';
import { makeView } from '../sample-view.ts';

const ranked = makeView('en').annotation.prior.ranked;

describe('countPairs', () => {
  it('counts the listed pacts of each two parties, once', () => {
    const rows = countPairs(ranked, ['JP', 'GB', 'IT']);
    expect(rows).toEqual([
      [{ a: 'GB', b: 'JP', count: 10 }],
      [
        { a: 'IT', b: 'JP', count: 1 },
        { a: 'IT', b: 'GB', count: 1 },
      ],
    ]);
  });

  it('has nothing to say of two parties, or of strangers', () => {
    expect(countPairs(ranked, ['JP', 'GB'])).toBeNull();
    expect(countPairs(ranked, ['FR', 'DE', 'PL'])).toBeNull();
  });

  it('keeps within the width of a phone', () => {
    const many = ['JP', 'GB', 'IT', 'AU', 'CA', 'CL', 'MX', 'NZ', 'PE', 'SG'];
    expect(countPairs(ranked, many)).toHaveLength(MAX_PARTIES - 1);
  });
});
