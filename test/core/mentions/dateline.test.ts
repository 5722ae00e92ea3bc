import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Datelines, LONGEST_DATELINE } from '../../../src/core/mentions/dateline.ts';
import { anyText } from '../../any-text.ts';

function read(text: string) {
  return new Datelines(text).of({ kind: 'paragraph', start: 0, end: text.length });
}

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

  it('says where in the block its places begin', () => {
    expect(read('  “OSLO — Der Minister')).toMatchObject({ offset: 3 });
  });
});

describe('datelines of a text', () => {
  const first = 'OSLO — They met.';
  const text = `${first}\nROME — They left.`;

  it('are those of the blocks, each within its own', () => {
    const datelines = new Datelines(text);
    const block = { kind: 'paragraph', start: first.length + 1, end: text.length } as const;
    expect(datelines.of(block)?.places.trim()).toBe('ROME');
    expect(datelines.of({ ...block, start: 0, end: 4 })).toBeNull();
  });

  it('lie within the text that is looked at, whatever it is', () => {
    const piece = fc.oneof(anyText(20), fc.constantFrom('OSLO', ' — ', ' - ', ': ', ', ', '(AP)', ' 3 May ', 'They'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const dateline = read(pieces.join(''));
        if (dateline === null) return;
        expect(dateline.offset).toBeGreaterThanOrEqual(0);
        expect(dateline.offset + dateline.places.length).toBeLessThanOrEqual(LONGEST_DATELINE);
        expect(pieces.join('').startsWith(dateline.places, dateline.offset)).toBe(true);
      }),
    );
  });
});
