import { describe, expect, it } from 'vitest';
import { findIn, rejectedIn } from './support/find-in.ts';
import { makeLexicon } from './support/tiny-tables.ts';

const countries = ['IE|name|strong|Ireland', 'US|abbreviation|strong|USA', 'NL|name|strong|Holland'];
const english = makeLexicon({ countries }, 'en');
const page = makeLexicon({ countries: ['IE|name|strong|Irlandia', 'NL|name|strong|Holland'] }, 'id');

const find = (text: string): string[] => findIn(text, page, english);

describe('a name that only the English lexicon knows, in quotation marks', () => {
  it.each([
    ['straight', 'lagu "Dreaming of Ireland" laris'],
    ['curved', 'lagu “Dreaming of Ireland” laris'],
    ['low', 'lagu „Dreaming of Ireland“ laris'],
    ['angled', 'lagu « Dreaming of Ireland » laris'],
    ['angled inwards', 'lagu »Dreaming of Ireland« laris'],
    ['the Swedish way', 'lagu ”Dreaming of Ireland” laris'],
    ['in brackets', 'laris ("Ireland, my love")'],
    ['at the start', '"Ireland my love" laris'],
  ])('is part of a title: %s', (_, text) => {
    expect(find(text)).toEqual([]);
    expect(rejectedIn(text, page, english)).toEqual(['Ireland:mask']);
  });

  it.each([
    ['the page knows it', 'lagu "Ik hou van Holland" laris', ['Holland=NL']],
    ['it is alone there', 'kata "Ireland" itu', ['Ireland=IE']],
    ['it is an abbreviation', 'film "Lahir di USA" laris', ['USA=US']],
    ['it stands between straight quotations', 'dari "satu" ke Ireland dan "dua"', ['Ireland=IE']],
    ['between curved ones', 'dari “satu” ke Ireland dan “dua”', ['Ireland=IE']],
    ['between low ones', 'dari „satu“ ke Ireland dan „dua“', ['Ireland=IE']],
    ['between spaced ones', 'dari « satu » ke Ireland dan « dua »', ['Ireland=IE']],
    ['between ones angled inwards', 'dari »satu« ke Ireland dan »dua«', ['Ireland=IE']],
    ['between Swedish ones', 'dari ”satu” ke Ireland dan ”dua”', ['Ireland=IE']],
    ['nothing closes', 'lagu "Dreaming of Ireland', ['Ireland=IE']],
    ['nothing opens', 'panjang 5" lalu Ireland" itu', ['Ireland=IE']],
    [
      'somebody speaks',
      '"Kami pulang ke Ireland besok pagi dan akan kembali lagi ke sini tahun depan, kalau boleh," katanya',
      ['Ireland=IE'],
    ],
    ['it is outside', '"Dreaming" dari Ireland', ['Ireland=IE']],
  ])('stands where %s', (_, text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  it('stands on a page in English, and on one of another script', () => {
    const text = 'the song "Dreaming of Ireland"';
    const arabic = makeLexicon({ countries: ['IE|name|strong|أيرلندا'], settings: { script: 'Arab' } }, 'ar');
    expect(findIn(text, english)).toEqual(['Ireland=IE']);
    expect(findIn(text, arabic, english)).toEqual(['Ireland=IE']);
  });
});
