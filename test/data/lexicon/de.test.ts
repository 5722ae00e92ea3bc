import { describe, expect, it } from 'vitest';
import { Marker } from './read-marks.ts';
import { testNames, testRejections, testWords } from './test-marks.ts';

const de = new Marker('de');

describe('German names', () => {
  testNames(de, [
    '{Japans|JP} Premier, {Chinas|CN} Führung, {Russlands|RU} Armee, der Süden {Frankreichs|FR}',
    'in der {Türkei|TR}, im {Iran|IR}, aus dem {Sudan|SD}, den {Niederlanden|NL} und der {Schweiz|CH}',
    'die {Vereinigten Staaten|US}, den {Vereinigten Arabischen Emiraten|AE}, des {Vereinigten Königreichs|GB}',
    'auf den {Philippinen|PH}, den {Malediven|MV}, in {Saudi-Arabien|SA}, {Papua-Neuguinea|PG}, {Weißrussland|BY}',
    '{ÄGYPTEN|EG} UND {GROSSBRITANNIEN|GB} VERHANDELN',
  ]);

  testNames(
    de,
    [
      'der {Ukraine|UA}krieg, die {China|CN}politik, ein {Iran|IR}konflikt, die {Türkei|TR}reise',
      '{US|US}-Präsident, {China|CN}-Reise, {EU|EU}-{China|CN}-Gipfel, {Nato|NATO}-Staaten',
    ],
    'in compounds, with and without a hyphen: %s',
  );
});

describe('German adjectives and peoples', () => {
  testNames(de, [
    '{deutsch|DE}-{französische|FR} Pläne, der {Deutsch|DE}-{Französische|FR} Rat, {russischer|RU} Angriff',
    'mit {saudi-arabischen|SA} Prinzen, {neuseeländischem|NZ} Wein, {südafrikanisches|ZA} Gold',
    '{Franzosen|FR}, {Französinnen|FR}, {Ukrainerinnen|UA}, den {Österreichern|AT}, {Chinesen|CN}, {Schweizer|CH} Banken',
    'eine {Russin|RU}, zwei {Tschechinnen|CZ}, die {Britin|GB}, der {madegassische|MG} Präsident',
  ]);

  it('city adjectives stand for a government; of food they do not', () => {
    expect(de.forms('Moskauer und Pekinger Diplomaten, Washingtoner Pläne')).toEqual([
      'Moskauer capital',
      'Pekinger capital',
      'Washingtoner capital',
    ]);
    expect(de.rejections('Wiener Schnitzel und Berliner Luft')).toEqual(['Wiener common-word', 'Berliner common-word']);
  });
});

describe('German institutions and groups', () => {
  testNames(de, [
    'Das {Weiße Haus|US}, der {Kreml|RU} und der {Élysée-Palast|FR} schweigen, im {Weißen Haus|US} brennt Licht.',
    '{EU|EU}, {UN-Sicherheitsrat|UNSC_P5}, {Vereinten Nationen|UN}, {Arabische Liga|ARAB_LEAGUE}, {G7-Staaten|G7}, {Baltikum|BALTIC}',
  ]);
});

describe('what only looks like a country in German', () => {
  testRejections(de, [
    ['der Indische Ozean', ['Indische other-place']],
    ['im Golf von Mexiko', ['Mexiko other-place']],
    ['die Deutsche Bahn', ['Deutsche organisation']],
    ['Sie spricht Japanisch', ['Japanisch language']],
    ['Er lernt fleißig an der Schule Deutsch', ['Deutsch language']],
    ['die französische Sprache', ['französische language']],
    ['Die Moldau fließt am Ufer entlang', ['Moldau other-place']],
    ['ein Walzer von Tom Holland', ['Holland person']],
  ]);

  it.each(['am Jordan', 'im US-Bundesstaat Georgia', 'in Lateinamerika', 'das Südchinesische Meer'])(
    'nothing in: %s',
    (text) => {
      expect(de.names(text)).toBe(text);
    },
  );

  it('takes the Moldau for the state where no river is near', () => {
    expect(de.names('{Moldaus|MD~} Präsidentin in der {Republik Moldau|MD}')).toContain('{Moldaus|MD~}');
  });
});

describe('German words of agreement', () => {
  testWords(de, [
    'Sie haben das {Handelsabkommen|trade_agreement} {unterzeichnet|sign}.',
    'Der {Verteidigungspakt|security_agreement}, die {Waffenruhe|ceasefire} und der {Friedensvertrag|peace_agreement}',
    'Eine {Absichtserklärung|letter_of_intent}, eine {strategische Partnerschaft|strategic_partnership}, ein {Klimaabkommen|agreement}',
    'Das {Abkommen|agreement} wird {ratifiziert|ratify} und {tritt in Kraft|enter_into_force}.',
    'Der Arbeitsvertrag und die Lebenspartnerschaft enden im Rahmen des Möglichen.',
  ]);

  it('counts a weak word only beside a country', () => {
    expect(de.words('Der Vertrag liegt vor.')).toBe('Der Vertrag liegt vor.');
    expect(de.words('Der {Vertrag|treaty~} mit Peru liegt vor.')).toBe('Der {Vertrag|treaty~} mit Peru liegt vor.');
  });
});
