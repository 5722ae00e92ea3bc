import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import type { Topic } from '../../../src/core/pacts/topics.ts';
import { articleFromPlainText } from '../../../src/core/plain-text.ts';
import { lexiconOf } from '../../core/mentions/support/real-lexicons.ts';

/** Languages without a table of sentences for every topic: one sentence of the topic, one with a word that only looks like it. */
const SENTENCES: readonly (readonly [lang: string, topic: Topic, about: string, other: string])[] = [
  ['sv', 'peace', 'Parterna vill ha fred.', 'Medlemmarna möts på fredag.'],
  ['da', 'peace', 'Parterne vil have fred.', 'Ministrene mødes på fredag.'],
  ['no', 'peace', 'Partene vil ha fred.', 'Ministrene møtes på fredag.'],
  ['fi', 'trade', 'Maiden välinen kauppa kasvaa.', 'Ministerit tapaavat kaupungissa.'],
  ['el', 'boundaries', 'Μιλούν για την υφαλοκρηπίδα.', 'Οι υπουργοί συναντήθηκαν στην παραλία.'],
  ['ro', 'trade', 'Comerțul dintre ele crește.', 'Au avut un schimb important de opinii.'],
  ['bg', 'peace', 'Страните искат мир.', 'Министрите отидоха в Мирково.'],
  ['sr', 'peace', 'Стране желе мир.', 'Министри су разговарали мирно.'],
  ['cs', 'peace', 'Strany chtějí mír.', 'Ministři jednali mírně déle.'],
  ['sk', 'peace', 'Strany chcú mier.', 'Ministri rokovali v rovnakej miere.'],
  ['hu', 'trade', 'Nő a kereskedelem a két ország között.', 'A miniszterek keresik a kiutat.'],
  ['he', 'peace', 'הצדדים רוצים שלום.', 'השרים אמרו שהתשלום נדחה.'],
  ['pl', 'transport', 'Powstanie nowa kolej do portu.', 'Z kolei minister odpowiedział, a kanclerz z kolei milczał.'],
  [
    'fr',
    'migration',
    'La France accueille des étrangers.',
    'La France est sans réponse de l’étranger ; elle a signé à l’étranger.',
  ],
  ['es', 'investment', 'Celebran un foro económico.', 'Hablaron en el Foro Económico Mundial.'],
  ['pt', 'investment', 'Haverá um fórum econômico.', 'Falaram no Fórum Econômico Mundial.'],
  ['it', 'investment', 'Si apre un forum economico.', 'Ne hanno parlato al Forum economico mondiale.'],
  ['pl', 'investment', 'Odbyło się forum gospodarcze.', 'Rozmawiali na szczycie Światowe Forum Gospodarcze.'],
  ['ro', 'investment', 'S-a deschis un forum economic.', 'Au vorbit la Forumul Economic Mondial.'],
  ['fr', 'investment', 'Un forum économique se tient ici.', 'Ils se sont vus au Forum économique mondial.'],
  ['fi', 'investment', 'Kaupungissa on talousfoorumi.', 'He puhuivat siitä, mitä Maailman talousfoorumi järjesti.'],
  ['ca', 'investment', 'Hi haurà un fòrum econòmic.', 'Es van veure al Fòrum Econòmic Mundial.'],
  ['bg', 'investment', 'Откриха икономически форум.', 'Срещнаха се на Световния икономически форум.'],
  ['my', 'investment', 'စီးပွားရေးဖိုရမ် ကျင်းပသည်။', 'ကမ္ဘာ့စီးပွားရေးဖိုရမ်တွင် တွေ့ဆုံသည်။'],
  [
    'it',
    'critical_minerals',
    'Apre una miniera e riaprono le miniere di rame.',
    'Il ministro delle Miniere è arrivato; la ministra delle Risorse Minerarie della Francia no.',
  ],
  ['sw', 'transport', 'Sekta ya uchukuzi inakua.', 'Waziri wa Fedha na Uchukuzi alifika, na Waziri wa Uchukuzi pia.'],
  ['sw', 'finance', 'Benki kuu ilitangaza.', 'Waziri wa Fedha na Uchukuzi alifika.'],
  ['ja', 'defence', '日本とフランスは安保で協力を深める。', '日本とフランスは安保理で協議した。'],
];

describe.each(SENTENCES)('topic words (%s)', (lang, topic, about, other) => {
  test(`${topic} from what is spelled like it`, () => {
    const isFound = (text: string) =>
      findMentions(articleFromPlainText(text, { lang }), [lexiconOf(lang)]).mentions.some(
        ({ kind, code }) => kind === 'topic' && code === topic,
      );
    expect([isFound(about), isFound(other)]).toEqual([true, false]);
  });
});
