import { describe, expect, it } from 'vitest';
import { isDatelineAlone, LONGEST_DATELINE, readDateline, roleInDateline } from '../../src/core/dateline.ts';
import { anyText } from '../any-text.ts';
import fc from '../fuzz.ts';

const read = (text: string) => readDateline(text, { start: 0, end: text.length });

const placesIn = (text: string) => read(text)?.places.trim();

describe('a dateline', () => {
  it.each([
    ['OSLO — The ministers met.', 'OSLO'],
    ['OSLO (AP) — The ministers met.', 'OSLO'],
    ['OSLO, Norway – The ministers met.', 'OSLO, Norway'],
    ['LISBONA, 3 marzo 2026 - I ministri si sono visti.', 'LISBONA'],
    ['«القاهرة - قال الوزير', 'القاهرة'],
    ['القاهرة - قال الوزير', 'القاهرة'],
    ['Nairobi: Ministers met on Monday.', 'Nairobi'],
    ['“OSLO -- The ministers met.', 'OSLO'],
    ['OSLO, 5 September (NTB) - The ministers met.', 'OSLO'],
    ['OSLO, 5 Mei (Bernama) -- Para menteri bertemu.', 'OSLO'],
    ['Berita24.com, Oslo - Para menteri bertemu.', 'Berita24.com, Oslo'],
    ['BERITA.CO.ID, Oslo, Norwegia - Para menteri bertemu.', 'BERITA.CO.ID, Oslo, Norwegia'],
    ['(AGENZIA) - OSLO, 28 LUG - I ministri si sono visti.', 'OSLO'],
  ])('of “%s” names: %s', (text, places) => {
    expect(placesIn(text)).toBe(places);
  });

  it.each([
    ['a sentence that goes on behind the dash', 'The ministers of Norway — all of them — met.'],
    ['words without a mark', 'OSLO The ministers met.'],
    ['a mark without a report', 'OSLO —'],
    ['a number before the mark', '3 — Norway'],
    ['a mark that comes too late', `OSLO ${'and Bergen '.repeat(10)}— The ministers met.`],
    ['a number before a place', '24, Oslo - Para menteri bertemu.'],
    ['nothing', ''],
  ])('is not: %s', (_, text) => {
    expect(read(text)).toBeNull();
  });

  it('tells where its places begin in the text, and whether a dash ends it', () => {
    expect(read('  “OSLO — Der Minister')).toMatchObject({ start: 3, isDashed: true });
    expect(read('Oslo: Der Minister')).toMatchObject({ start: 0, isDashed: false });
  });

  it('is that of its own stretch of the text', () => {
    const first = 'OSLO — They met.';
    const text = `${first}\nROME — They left.`;
    expect(readDateline(text, { start: first.length + 1, end: text.length })).toMatchObject({
      places: 'ROME ',
      start: first.length + 1,
    });
    expect(readDateline(text, { start: 0, end: 4 })).toBeNull();
  });

  it('lies within the text that is looked at, whatever it is', () => {
    const piece = fc.oneof(anyText(20), fc.constantFrom('OSLO', ' — ', ' - ', ': ', ', ', '(AP)', ' 3 May ', 'They'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const dateline = read(pieces.join(''));
        if (dateline === null) return;
        expect(dateline.start).toBeGreaterThanOrEqual(0);
        expect(dateline.start + dateline.places.length).toBeLessThanOrEqual(LONGEST_DATELINE);
        expect(pieces.join('').startsWith(dateline.places, dateline.start)).toBe(true);
      }),
    );
  });
});

describe('a name in a dateline', () => {
  const text = 'Report: “NEW TBILISI, Georgia, 3 May — The ministers met in Tbilisi.';
  const dateline = { places: 'NEW TBILISI, Georgia', start: 9, isDashed: true };
  const roleOf = (name: string) => {
    const start = text.indexOf(name);
    return roleInDateline(dateline, { start, end: start + name.length });
  };

  it.each([
    ['NEW TBILISI', 'town'],
    ['Georgia', 'behind'],
    ['TBILISI', null],
    ['NEW', null],
    ['Report', null],
    ['Tbilisi', null],
  ] as const)('%s: %s', (name, role) => {
    expect(roleOf(name)).toBe(role);
  });
});

describe('a dateline alone', () => {
  it.each(['SHANGHAI.', 'PARÍS.-', 'ШАНХАЙ.', 'ULAN BATOR —'])('is a town in capitals: %s', (sentence) => {
    expect(isDatelineAlone(sentence)).toBe(true);
  });

  it.each(['Shanghai.', 'SHANGHAI AGREES', 'A.', 'SHANGHAI, 3 MAY.'])('is not: %s', (sentence) => {
    expect(isDatelineAlone(sentence)).toBe(false);
  });
});
