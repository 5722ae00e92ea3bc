import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../src/core/find-mentions.ts';
import { articleOf, findNames } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

const find = (lang: string, text: string) => findNames(text, ...lexiconsFor(lang));
const codes = (lang: string, text: string) => find(lang, text).map((name) => name.replace(/^.*=|[@~]/gu, ''));

type Row = [lang: string, text: string, codes: string[]];

describe('a state by its official name', () => {
  it.each<Row>([
    ['de', 'Die Demokratische Volksrepublik Korea lehnt ab.', ['KP']],
    ['fr', 'La République démocratique populaire de Corée a refusé.', ['KP']],
    ['it', 'La Repubblica Popolare Democratica di Corea rifiuta.', ['KP']],
    ['nl', 'De Democratische Volksrepubliek Korea weigert.', ['KP']],
    ['pl', 'Rozmowy z Koreańską Republiką Ludowo-Demokratyczną trwają.', ['KP']],
    ['uk', 'Посол Корейської Народно-Демократичної Республіки відмовився.', ['KP']],
    ['ar', 'جمهورية كوريا الديمقراطية الشعبية ترفض', ['KP']],
    ['fa', 'جمهوری دموکراتیک خلق کره نپذیرفت', ['KP']],
    ['hi', 'कोरिया लोकतांत्रिक जनवादी गणराज्य ने मना किया', ['KP']],
    ['bn', 'গণতান্ত্রিক গণপ্রজাতন্ত্রী কোরিয়া রাজি নয়', ['KP']],
    ['id', 'Republik Rakyat Demokratik Korea menolak.', ['KP']],
  ])('%s: the other Korea is not meant in "%s"', (lang, text, expected) => {
    expect(codes(lang, text)).toEqual(expected);
  });

  it.each<Row>([
    ['es', 'La República de China y la República Popular China', ['TW', 'CN']],
    ['de', 'Die Republik China und die Volksrepublik China', ['TW', 'CN']],
    ['pl', 'Republika Chińska i Chińska Republika Ludowa', ['TW', 'CN']],
    ['fa', 'جمهوری چین و جمهوری خلق چین', ['TW', 'CN']],
    ['id', 'Republik Tiongkok dan Republik Rakyat Tiongkok', ['TW', 'CN']],
    ['it', 'gli Stati Uniti Messicani e gli Stati Uniti', ['MX', 'US']],
    ['pt', 'os Estados Unidos Mexicanos e os Estados Unidos', ['MX', 'US']],
    [
      'es',
      'la República de Guinea, la República de Guinea Ecuatorial y la República de Guinea-Bisáu',
      ['GN', 'GQ', 'GW'],
    ],
    ['es', 'San Vicente y las Granadinas, y Granada con Barbados', ['VC', 'GD', 'BB']],
    ['fa', 'پاپوآ گینه نو و گینه', ['PG', 'GN']],
    ['zh', '德意志联邦共和国与法兰西共和国、泰王国、南苏丹共和国', ['DE', 'FR', 'TH', 'SS']],
    ['ko', '이란 이슬람 공화국은 인도 공화국과 오만 술탄국을 초청했다', ['IR', 'IN', 'OM']],
    ['ur', 'جمہوریہ مالی اور جمہوریہ گنی نے دستخط کیے', ['ML', 'GN']],
  ])('%s: "%s"', (lang, text, expected) => {
    expect(codes(lang, text)).toEqual(expected);
  });

  it.each<Row>([
    ['pl', 'w Timorze Wschodnim i na Wyspach Marshalla', ['TL', 'MH']],
    ['pl', 'prezydent Nigru, Trynidadu i Tobago oraz Afryki Południowej', ['NE', 'TT', 'ZA']],
    ['ru', 'на Маршалловых Островах и Соломоновыми Островами', ['MH', 'SB']],
    ['ru', 'в Центрально-африканской республике', ['CF']],
    ['uk', 'у Південній Африці, з Тринідадом та Тобаго', ['ZA', 'TT']],
    ['uk', 'у Боснії та Герцеговині', ['BA']],
  ])('%s: in its cases, "%s"', (lang, text, expected) => {
    expect(codes(lang, text)).toEqual(expected);
  });

  it.each<Row>([
    ['ar', 'الفيتنام والفيلبين وصيربيا ولثوانيا', ['VN', 'PH', 'RS', 'LT']],
    ['bn', 'বোলিভিয়া, পোর্টুগাল ও ক্যাম্বোডিয়া', ['BO', 'PT', 'KH']],
    ['en', 'The NZ prime minister met a Mosotho writer and two Tadzhiks.', ['NZ', 'LS', 'TJ']],
    ['fa', 'گابون، گرنادا و کیپ ورد', ['GA', 'GD', 'CV']],
    ['hi', 'साउथ कोरिया, नॉर्थ कोरिया और साउथ अफ्रीका', ['KR', 'KP', 'ZA']],
    ['ja', 'アフガン情勢を協議した', ['AF']],
    ['pt', 'a Bielorússia e o Quirgistão', ['BY', 'KG']],
    ['ur', 'سودان، انگولہ، سرینام اور وانواتو', ['SD', 'AO', 'SR', 'VU']],
    ['zh', '聖文森、千里達與波士尼亞', ['VC', 'TT', 'BA']],
  ])('%s: in another spelling, "%s"', (lang, text, expected) => {
    expect(codes(lang, text)).toEqual(expected);
  });
});

describe('an adjective in small letters that is the country but for the capital', () => {
  it.each<Row>([
    ['it', 'la presidente argentina', ['AR']],
    ['it', "l'industria svizzera", ['CH']],
    ['es', 'la economía argentina', ['AR']],
    ['fr', 'la présidente argentine', ['AR']],
  ])('%s: %s', (lang, text, expected) => {
    expect(codes(lang, text)).toEqual(expected);
  });

  it('leaves an Arabic name to its own rules, and is no adjective there', () => {
    const text = 'الوضع في جورجيا وروسيا';
    expect(findMentions(articleOf(text), lexiconsFor('ar')).mentions.map(({ form }) => form)).toEqual(['name', 'name']);
    expect(find('ar', 'ولاية جورجيا الأمريكية')).toEqual(['الأمريكية=US']);
  });
});
