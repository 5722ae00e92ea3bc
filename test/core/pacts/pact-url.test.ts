import { describe, expect, test } from 'vitest';
import { expandUrl, pairName, shortenUrl } from '../../../src/core/pacts/pact-url.ts';
import fc from '../../fuzz.ts';
import { indexPacts, makePact } from './support/pacts.ts';

const UNCTAD = 'https://investmentpolicy.unctad.org/international-investment-agreements/treaties';

describe('addresses', () => {
  const parts = { number: '3576', pair: 'mauritius---zambia', year: '2015' };

  test.each([
    [`${UNCTAD}/bilateral-investment-treaties/3576/mauritius---zambia-bit-2015-`, 2],
    [`${UNCTAD}/bilateral-investment-treaties/3576/zambia---mauritius-bit-2015-`, 30],
    ['https://www.iea.ulaval.ca/en/agreements/3576', 2],
    ['https://www.iea.ulaval.ca/en/agreements/12', 4],
    ['https://treaties.fcdo.gov.uk/data/Library2/pdf/2015-TS0030.pdf', 10],
    ['https://example.org/3576', 24],
    ['', 0],
  ])('%s is kept in %i signs', (url, length) => {
    const stored = shortenUrl(url, parts);
    expect(stored).toHaveLength(length);
    expect(expandUrl(stored, parts)).toBe(url);
  });

  test('come back whatever they are', () => {
    const text = fc.stringMatching(/^[a-z0-9-]*$/);
    const anyParts = fc.record({ number: text, pair: text, year: fc.stringMatching(/^\d{4}$/) });
    const starts = [
      'https://example.org/',
      `${UNCTAD}/bilateral-investment-treaties/`,
      'https://www.iea.ulaval.ca/en/agreements/',
    ];
    const url = fc.tuple(fc.constantFrom(...starts), fc.string()).map((both) => both.join(''));
    fc.assert(
      fc.property(url, anyParts, (address, own) => {
        expect(expandUrl(shortenUrl(address, own), own)).toBe(address);
      }),
    );
  });
});

describe('pairName', () => {
  test('is in the order of letters and wants two names', () => {
    expect(pairName(['zambia', 'mauritius'])).toBe('mauritius---zambia');
    expect([pairName(['zambia']), pairName(['zambia', '']), pairName(['a', 'b', 'c'])]).toEqual(['', '', '']);
  });
});

describe('the packed form', () => {
  test('learns what addresses call the parties', () => {
    const urls = [
      '1/france---peru-bit-2000-',
      '2/chile---peru-bit-2000-',
      '3/chile---france-bit-2000-',
      '4/chile---peru-bit-1999-',
    ];
    const parties = [
      ['FR', 'PE'],
      ['CL', 'PE'],
      ['CL', 'FR'],
      ['CL', 'PE'],
    ];
    const pacts = urls.map((rest, at) =>
      makePact({
        title: `Pact ${at}`,
        id: `2000-unctad-${at + 1}`,
        parties: parties[at] ?? [],
        url: `${UNCTAD}/bilateral-investment-treaties/${rest}`,
      }),
    );
    const index = indexPacts(pacts);
    expect(pacts.map(({ id }) => index.at(index.rowOf(id)).url)).toEqual(pacts.map(({ url }) => url));
    expect(index.columns.urls.at(index.rowOf('2000-unctad-1'))).toBe('~0');
  });
});
