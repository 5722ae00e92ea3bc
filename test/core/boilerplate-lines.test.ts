import { describe, expect, test } from 'vitest';
import { boilerplateKind } from '../../src/core/boilerplate-lines.ts';

describe('boilerplateKind', () => {
  test.each([
    ['Also read: Something else', 'also-read'],
    ['» Read more', 'also-read'],
    ['ALSO READ | Something else', 'also-read'],
    ['ये भी पढ\u093cें- बंदरगाह की नई सड़क', 'also-read'],
    ['यह भी प\u095dें: बंदरगाह की नई सड़क', 'also-read'],
    ['ये भी पढ़े: बंदरगाह की नई सड़क', 'also-read'],
    ['اقرأ أيضًا: طريق جديد إلى الميناء', 'also-read'],
    ['اقرأ أيضا: طريق جديد إلى الميناء', 'also-read'],
    ['Leggi anche: una strada nuova per il porto', 'also-read'],
    ['Newsletter', 'site'],
    ['Comments are closed.', 'site'],
    ['You can unsubscribe at any time.', 'site'],
    ['Sie können sich jederzeit wieder abmelden, wenn Sie das möchten.', 'site'],
    ['Mehr über den Hafen lesen Sie hier.', 'site'],
    ['Explore further', 'also-read'],
    ['More:', 'also-read'],
    ['Ada Example/Harbour Studio/Getty Images', 'credit'],
    ['Ada Example | Reuters', 'credit'],
    ['© 2024 The Example', 'site'],
    ['Home › World › Asia', 'breadcrumb'],
    ['Photo : Agency / Maria Example', 'credit'],
    ['The harbour at night. Photo: Agency', 'credit'],
    ['写真：通信社', 'credit'],
    ['This story is reserved for subscribers.', 'site'],
    ['Register to unlock more articles', 'site'],
    ['Subscribe to continue reading', 'site'],
    ['Il vous reste 40 % du texte. La suite est réservée aux abonnés.', 'site'],
    ['Jetzt weiterlesen mit dem Hafen-Abo', 'site'],
    ['Contenuto riservato agli abbonati', 'site'],
    ['この記事は有料会員限定です。', 'site'],
    ['هذا المقال للمشتركين فقط', 'site'],
    ['The Example Wire & 2024 Example Inc., an Example Company. All rights reserved.', 'site'],
    ['Hafenblatt Verlag, alle Rechte vorbehalten', 'site'],
    ['Get the news of the bay delivered to your inbox every Saturday', 'site'],
    ['For all the news of the bay, sign up to our daily newsletter here', 'site'],
    ['Hier können Sie den Newsletter der Hafenredaktion abonnieren', 'site'],
    ['Per non perdere nulla iscriviti alla nostra newsletter', 'site'],
    ['This site is protected by reCAPTCHA and its terms apply.', 'site'],
    ['If you buy a net through a link on our site, we may receive compensation.', 'site'],
    ['Die mit Stern markierten Links sind Affiliate-Links: Wir erhalten eine Provision.', 'site'],
    ['We might earn a small commission if you buy a net here.', 'site'],
    ['This guide holds affiliate links to nets.', 'site'],
    ['Einige der Partner-Links führen zu Netzen.', 'site'],
    ['Cette page contient un lien affilié vers des filets.', 'site'],
    ['La pagina contiene link di affiliazione.', 'site'],
    ['La página tiene enlaces de afiliados a redes.', 'site'],
    ['Disclaimer: the author owns a net.', 'site'],
    ['Haftungsausschluss: Alle Angaben sind ohne Gewähr.', 'site'],
    ['Avertissement : ce texte est une opinion.', 'site'],
    ['Descargo de responsabilidad: el texto es una opinión.', 'site'],
    ['Titelbild: Ada Example/Hafenstudio', 'credit'],
    ['Symbolbild: Hafenstudio', 'credit'],
    ['Ada Example and Bo Example contributed to this report.', 'byline'],
    ['By Maria Example and John Example', 'byline'],
    ['Von Maria Example', 'byline'],
    ['बाय लाइन', 'byline'],
    ['Rome - Agenzia stampa Esempio', 'byline'],
  ])('%s is %s', (line, kind) => {
    expect(boilerplateKind(line)).toBe(kind);
  });

  test.each([
    'They have to unlock a gate before the boats can leave.',
    'We may receive the commission in the harbour on Tuesday, said the mayor.',
    'The newsletter of the harbour master was signed by both.',
    'They signed up for the treaty. A newsletter said so.',
    'They said that all rights reserved to the coast are in the second part, and no one else has them: boats that come from farther away than the island have to ask for a licence each year, and pay.',
    'The seats are for subscribersonly, as one word.',
    'Norland contributed two boats to this treaty, and a net.',
    'Relatedness of the two dialects is beyond doubt.',
    'By the summer the pact will be in force.',
    'Von der Küste bis zu den Bergen gilt das Abkommen.',
    'Photographs of the treaty show two seals.',
    'More than one skipper came.',
    'The minister told AFP/Reuters reporters that he would go.',
    'The disclaimer of the pact takes one page.',
    'Tagging of fish is part of the pact.',
    'Ministers of two states sign a pact',
    '',
  ])('%s may be of the story', (line) => {
    expect(boilerplateKind(line)).toBeNull();
  });

  test.each([
    `Disclaimer: all of this is made up, ${'and so is that, '.repeat(20)}as you will have guessed.`,
    `Once a week we tell of the bay, ${'of its boats and its nets, '.repeat(8)}delivered straight to your inbox, for nothing.`,
  ])('a notice of a paragraph is one: %s', (line) => {
    expect(boilerplateKind(line)).toBe('site');
  });

  test('a paragraph is judged by its length', () => {
    expect(boilerplateKind(`Read more about the pact ${'and its ports '.repeat(20)}`)).toBeNull();
  });
});
