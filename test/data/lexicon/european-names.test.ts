import { describe, expect, it } from 'vitest';
import { Marker } from './read-marks.ts';

/** One text per language for names in their cases, adjectives, institutions and groups; one for what is no country. */
const LANGUAGES: readonly { lang: string; marked: readonly string[]; nothing: readonly string[] }[] = [
  {
    lang: 'bg',
    marked: [
      '{Японският|JP} премиер и {българите|BG} ще посетят {САЩ|US}, каза {Кремъл|RU}.',
      'В {Саудитска Арабия|SA} и {Съединените щати|US} чакат {ЕС|EU} и {НАТО|NATO}.',
    ],
    nothing: ['Индийския океан', 'руски език', 'Латинска Америка'],
  },
  {
    lang: 'cs',
    marked: [
      'Do {Spojených států|US}, s {Ruskem|RU}, v {Německu|DE}, {Francii|FR} a {Ukrajině|UA}',
      '{ruští|RU} a {ukrajinští|UA} diplomaté ve {Velké Británii|GB}, {Bílý dům|US}, {Evropské unie|EU}',
    ],
    nothing: ['Indický oceán', 'v Jižní Americe', 'Perském zálivu'],
  },
  {
    lang: 'da',
    marked: [
      '{Danmarks|DK} og {Tysklands|DE} ministre, den {russiske|RU} hær, {De Forenede Arabiske Emirater|AE}',
      '{Det Hvide Hus|US}, {EU|EU} og {FN|UN} venter på {Kina|CN}.',
    ],
    nothing: ['Det Indiske Ocean', 'på engelsk', 'i Sydamerika'],
  },
  {
    lang: 'el',
    marked: [
      'Η {Ελλάδα|GR} και η {Τουρκία|TR}, της {Γαλλίας|FR}, των {Ηνωμένων Πολιτειών|US}',
      '{ρωσικές|RU} δυνάμεις, {Γάλλοι|FR}, {ΗΠΑ|US}, {ΝΑΤΟ|NATO}, {ΓΕΡΜΑΝΙΑ|DE}',
    ],
    nothing: ['Ινδικός Ωκεανός', 'στα ελληνικά', 'Λατινική Αμερική'],
  },
  {
    lang: 'fi',
    marked: [
      '{Suomen|FI} ja {Ruotsin|SE} rajalla, {Venäjällä|RU}, {Yhdysvaltain|US} ja {Irlannissa|IE}',
      '{ranskalaiset|FR} ja {saksalaisten|DE} joukot, {Naton|NATO} ja {Pohjoismaiden|NORDIC}',
    ],
    nothing: ['Peruna', 'Intian valtamerellä', 'Etelä-Amerikassa', 'Oman kodin'],
  },
  {
    lang: 'he',
    marked: ['נשיא {ארה"ב|US} ב{צרפת|FR}, ל{רוסיה|RU} ומ{איראן|IR}', 'ה{איראנים|IR} ו{האיחוד האירופי|EU}'],
    nothing: ['האוקיינוס ההודי', 'אמריקה הלטינית', 'קניה טובה'],
  },
  {
    lang: 'hu',
    marked: [
      '{Magyarország|HU} és {Japán|JP}, az {Egyesült Államokban|US}, {Oroszországgal|RU}, {Ukrajnából|UA}',
      '{orosz|RU} és {német|DE} lapok, a {németek|DE}, az {Európai Unió|EU}',
    ],
    nothing: ['Ő ír egy levelet, és jó lett.', 'az Indiai-óceánon', 'Dél-Amerikában', 'angol nyelven'],
  },
  {
    lang: 'no',
    marked: [
      '{Norges|NO} og {Kinas|CN} ministre, {russiske|RU} tropper, {De forente arabiske emirater|AE}',
      '{Det hvite hus|US}, {EU|EU}, {FN|UN} og {USAs|US} hær',
    ],
    nothing: ['Indiahavet', 'på engelsk', 'i Sør-Amerika'],
  },
  {
    lang: 'ro',
    marked: [
      'Guvernul {României|RO}, al {Franței|FR} și al {Franţei|FR}, {Statelor Unite|US}, {Marii Britanii|GB}',
      '{rușii|RU}, armata {ucraineană|UA}, {Uniunii Europene|EU}, {Casa Albă|US}',
    ],
    nothing: ['un roman bun', 'Oceanul Indian', 'limba engleză'],
  },
  {
    lang: 'sk',
    marked: [
      'Do {Spojených štátov|US}, s {Ruskom|RU}, v {Nemecku|DE}, {Francúzska|FR} a {Ukrajine|UA}',
      '{ruskí|RU} a {ukrajinský|UA} minister vo {Veľkej Británii|GB}, {Biely dom|US}, {Európskej únie|EU}',
    ],
    nothing: ['Indický oceán', 'v Južnej Amerike'],
  },
  {
    lang: 'sr',
    marked: [
      'Влада {Србије|RS} и министар {Русије|RU} у {Пекингу|CN}, са {Француском|FR} и {Немачком|DE}',
      '{Сједињене Америчке Државе|US}, {Уједињеним Арапским Емиратима|AE}, {Белој кући|US}, {немачки|DE}',
    ],
    nothing: ['Индијски океан', 'Латинској Америци', 'енглески језик'],
  },
  {
    lang: 'sv',
    marked: [
      '{Sveriges|SE} och {Kinas|CN} ministrar, {ryska|RU} trupper, {fransmännen|FR}, {Förenade Arabemiraten|AE}',
      '{Vita huset|US}, {EU|EU}, {FN|UN} och {Nato|NATO} väntar på {USA|US}.',
    ],
    nothing: ['Indiska oceanen', 'på engelska', 'i Sydamerika'],
  },
];

describe.each(LANGUAGES)('names in $lang', ({ lang, marked, nothing }) => {
  const marker = new Marker(lang);

  it.each(marked.map((text) => [text]))('%s', (text) => {
    expect(marker.names(text)).toBe(text);
  });

  it.each(nothing.map((text) => [text]))('none in: %s', (text) => {
    expect(marker.names(text)).toBe(text);
  });
});
