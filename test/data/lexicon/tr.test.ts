import { describe, expect, it } from 'vitest';
import { Marker } from './read-marks.ts';
import { testNames, testRejections, testWords } from './test-marks.ts';

const tr = new Marker('tr');

describe('Turkish names', () => {
  testNames(
    tr,
    [
      "{Türkiye|TR}'nin, {ABD|US}’nin ve {Rusya|RU}'nın bakanları {Ankara|TR}'da buluştu.",
      "{Birleşik Arap Emirlikleri|AE}, {Suudi Arabistan|SA}'ın, {Bosna-Hersek|BA}'te, {Kuzey Makedonya|MK}, {Fildişi Sahili|CI}",
      '{TÜRKİYE|TR} VE {MISIR|EG} ANLAŞTI, {IRAK|IQ} VE {İRAN|IR} BEKLİYOR',
      "{Mali|ML}'de darbe oldu.",
    ],
    'without what stands behind the apostrophe: %s',
  );
});

testNames(
  tr,
  [
    '{Rusya|RU}da ve {Almanya|DE}dan gelenler, {Nijerya|NG} ile {Nijer|NE}',
    'Maliye Bakanı konuştu, maliyeti yüksek',
    "III. Ahmed {Rusya|RU}'ya savaş açtı",
  ],
  'a forgotten apostrophe, and what is another word: %s',
);

describe('Turkish adjectives and peoples', () => {
  testNames(tr, [
    '{Fransız|FR}, {Alman|DE} ve {Amerikan|US} şirketleri, {Hint|IN} filmi, {Japon|JP} arabası',
    '{Japonlar|JP}, {Ruslarla|RU}, {Ukraynalıların|UA}, {Suriyelilere|SY}, {İranlı|IR}, {Güney Koreli|KR}, {Çinliler|CN}',
    'O {Belçikalıydı|BE}, bu {Sırptır|RS}; {Türklerinden|TR} biri, {Ermenilerinin|AM} çoğu, {ABDli|US} asker',
  ]);

  it('are no languages', () => {
    expect(tr.names('Fransızca ve Rusça konuşuyor')).toBe('Fransızca ve Rusça konuşuyor');
    expect(tr.rejections('Rus dili zordur')).toContain('Rus language');
  });
});

describe('Turkish capitals, institutions and groups', () => {
  it('tells their form', () => {
    expect(tr.forms('Beyaz Saray, Kremlin, Moskova, AB, Avrupa Birliği')).toEqual([
      'Beyaz Saray institution',
      'Kremlin institution',
      'Moskova capital',
      'AB abbreviation',
      'Avrupa Birliği name',
    ]);
  });

  it('takes the Organization of Turkic States for one thing', () => {
    expect(tr.names('{Türk Devletleri Teşkilatı|OTS} toplandı')).toBe('{Türk Devletleri Teşkilatı|OTS} toplandı');
  });
});

describe('what only looks like a country in Turkish', () => {
  testRejections(tr, [
    ['Mısır ekmeği yedik', ['Mısır common-word']],
    ['mısır tarlası, bir katar, hindi', ['mısır case', 'katar case']],
    ['Mali müşavir geldi', ['Mali common-word']],
    ['Türk Hava Yolları uçağı', ['Türk organisation']],
    ['Türk kahvesi', ['Türk common-word']],
    ['Latin Amerika ve Hint Okyanusu', ['Amerika other-place', 'Hint other-place']],
  ]);
});

describe('Turkish words of agreement', () => {
  testWords(tr, [
    'Taraflar {savunma anlaşması|security_agreement} {imzaladı|sign}.',
    '{Ateşkes|ceasefire} için {müzakereler|negotiation} ve {mutabakat zaptı|mou}',
    '{Antlaşma|treaty} {yürürlüğe girdi|enter_into_force}, {ittifakı|alliance} ve {ortaklığı|partnership} sürüyor.',
    'Anlaşmazlık sürüyor, iş sözleşmesi bitti.',
  ]);
});
