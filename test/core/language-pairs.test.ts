import { describe, expect, test } from 'vitest';
import { detectLanguage, fitsLanguage } from '../../src/core/language.ts';

/** Sentences of made-up stories in languages that share most of their words with another. */
const NEIGHBOURS: readonly (readonly [langs: string, ...sentences: (readonly [lang: string, text: string])[]])[] = [
  [
    'Iberian',
    ['es', 'El barco no salió porque los pescadores aún esperaban una respuesta, y nadie sabía cuándo iba a llegar.'],
    ['pt', 'O barco não saiu porque os pescadores ainda esperavam uma resposta, e ninguém sabia quando ela chegaria.'],
    [
      'ca',
      'El vaixell no va sortir perquè els pescadors encara esperaven una resposta, i ningú no sabia quan arribaria.',
    ],
  ],
  [
    'Scandinavian',
    ['da', 'Båden sejlede ikke, fordi fiskerne stadig ventede på et svar, og ingen vidste, hvornår det ville komme.'],
    ['nb', 'Båten seilte ikke fordi fiskerne fremdeles ventet på et svar, og ingen visste når det kom til å bli gitt.'],
    [
      'sv',
      'Båten seglade inte eftersom fiskarna fortfarande väntade på ett svar, och ingen visste när det skulle komma.',
    ],
  ],
  [
    'West Germanic',
    [
      'de',
      'Das Schiff lief nicht aus, weil die Fischer noch auf eine Antwort warteten und niemand wusste, wann sie kommt.',
    ],
    [
      'nl',
      'Het schip voer niet uit omdat de vissers nog op een antwoord wachtten en niemand wist wanneer het zou komen.',
    ],
    [
      'en',
      'The boat did not sail because the fishermen were still waiting for an answer, and nobody knew when it would come.',
    ],
  ],
  [
    'West Slavic',
    ['pl', 'Statek nie wypłynął, ponieważ rybacy wciąż czekali na odpowiedź i nikt nie wiedział, kiedy ona nadejdzie.'],
    ['cs', 'Loď nevyplula, protože rybáři stále čekali na odpověď a nikdo nevěděl, kdy přijde, nebo jestli vůbec.'],
    ['sk', 'Loď nevyplávala, pretože rybári stále čakali na odpoveď a nikto nevedel, kedy príde, alebo či vôbec.'],
  ],
  [
    'South Slavic',
    ['sl', 'Ladja ni izplula, ker so ribiči še vedno čakali na odgovor in nihče ni vedel, kdaj bo prišel.'],
    ['hr', 'Brod nije isplovio jer su ribari još uvijek čekali odgovor i nitko nije znao kada će on stići.'],
    ['bg', 'Корабът не отплава, защото рибарите все още чакаха отговор и никой не знаеше кога ще дойде той.'],
    ['mk', 'Бродот не отплови бидејќи рибарите сè уште чекаа одговор и никој не знаеше кога ќе дојде тој.'],
    ['sr', 'Брод није испловио јер су рибари још увек чекали одговор и нико није знао када ће он стићи.'],
  ],
  [
    'East Slavic',
    ['ru', 'Судно не вышло, потому что рыбаки всё ещё ждали ответа, и никто не знал, когда он придёт.'],
    ['uk', 'Судно не вийшло, бо рибалки все ще чекали на відповідь, і ніхто не знав, коли вона надійде.'],
    ['be', 'Судна не выйшла, бо рыбакі ўсё яшчэ чакалі адказу, і ніхто не ведаў, калі ён прыйдзе.'],
  ],
  [
    'Baltic',
    ['lt', 'Laivas neišplaukė, nes žvejai vis dar laukė atsakymo ir niekas nežinojo, kada jis bus duotas.'],
    ['lv', 'Kuģis neizbrauca, jo zvejnieki joprojām gaidīja atbildi un neviens nezināja, kad tā tiks sniegta.'],
  ],
  [
    'Finnic',
    ['fi', 'Laiva ei lähtenyt, koska kalastajat odottivat yhä vastausta, eikä kukaan tiennyt, milloin se tulee.'],
    ['et', 'Laev ei väljunud, sest kalurid ootasid ikka veel vastust ja keegi ei teadnud, millal see tuleb.'],
  ],
  [
    'Turkic',
    [
      'tr',
      'Gemi denize açılmadı, çünkü balıkçılar hâlâ bir yanıt bekliyordu ve bunun ne zaman geleceğini kimse bilmiyordu.',
    ],
    [
      'az',
      'Gəmi dənizə çıxmadı, çünki balıqçılar hələ də cavab gözləyirdilər və onun nə vaxt gələcəyini heç kim bilmirdi.',
    ],
  ],
  [
    'Malay',
    [
      'id',
      'Kapal itu tidak berlayar karena para nelayan masih menunggu jawaban, dan tidak ada yang tahu kapan itu bisa datang.',
    ],
    [
      'ms',
      'Kapal itu tidak belayar kerana nelayan masih menunggu jawapan, dan tiada sesiapa tahu bila ia boleh diberikan.',
    ],
  ],
  [
    'Arabic script',
    ['ar', 'لم تبحر السفينة لأن الصيادين كانوا لا يزالون ينتظرون الجواب، ولم يكن أحد يعرف متى سيأتي هذا الجواب.'],
    ['fa', 'کشتی حرکت نکرد، چون ماهیگیران هنوز در انتظار پاسخ بودند و هیچ‌کس نمی‌دانست که آن پاسخ کی خواهد آمد.'],
    [
      'ur',
      'کشتی روانہ نہیں ہوئی کیونکہ مچھیرے ابھی تک جواب کا انتظار کر رہے تھے اور کسی کو معلوم نہیں تھا کہ وہ کب آئے گا۔',
    ],
    ['ps', 'بېړۍ ونه خوځېده، ځکه چې کب نیوونکي لا هم د ځواب په تمه وو او هیچا ته معلومه نه وه چې کله به راځي.'],
  ],
  [
    'Devanagari',
    ['hi', 'नाव रवाना नहीं हुई क्योंकि मछुआरे अब भी जवाब का इंतजार कर रहे थे और किसी को पता नहीं था कि वह कब आएगा।'],
    ['mr', 'होडी निघाली नाही कारण कोळी अजूनही उत्तराची वाट पाहत होते आणि ते कधी येईल हे कोणालाही माहीत नव्हते.'],
    ['ne', 'डुङ्गा छुटेन किनभने माझीहरू अझै जवाफको पर्खाइमा थिए र त्यो कहिले आउँछ भन्ने कसैलाई थाहा थिएन।'],
  ],
];

const ALL = NEIGHBOURS.flatMap(([group, ...sentences]) => sentences.map(([lang, text]) => ({ group, lang, text })));

describe('one sentence', () => {
  test.each(ALL)('of $lang is told from its $group neighbours', ({ lang, text }) => {
    expect(detectLanguage(text)?.lang).toBe(lang);
  });

  test.each(ALL)('of $lang in capitals is the same', ({ lang, text }) => {
    expect(detectLanguage(text.toLocaleUpperCase(lang))?.lang).toBe(lang);
  });

  test.each(ALL)('of $lang with its letters taken apart is the same', ({ lang, text }) => {
    expect(detectLanguage(text.normalize('NFD'))?.lang).toBe(lang);
  });
});

describe('a text of four such sentences', () => {
  test.each(
    NEIGHBOURS.flatMap(([group, ...sentences]) =>
      sentences.map(([, text], index) => ({
        group,
        text,
        other: sentences[(index + 1) % sentences.length]?.[0] ?? '',
      })),
    ),
  )('does not fit its $group neighbour $other', ({ text, other }) => {
    expect(fitsLanguage(`${text} `.repeat(4), other)).toBe(false);
  });
});
