import { describe, expect, it } from 'vitest';
import { findNames } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

type Row = [lang: string, text: string, found: string[]];

describe('names as pages really spell them', () => {
  it.each<Row>([
    [
      'en',
      'Ｊａｐａｎ and Fra\u00adnce signed a pact with Côte d`Ivoire and New\u00a0Zealand.',
      ['Ｊａｐａｎ=JP', 'Fra\u00adnce=FR', 'Côte d`Ivoire=CI', 'New\u00a0Zealand=NZ'],
    ],
    ['en', 'T\u00dcRK\u0130YE SIGNS', ['T\u00dcRK\u0130YE=TR']],
    ['fr', 'T\u00dcRK\u0130YE', ['T\u00dcRK\u0130YE=TR']],
    ['en', 'SÃO TOMÉ AND CÔTE D’IVOIRE AGREE', ['SÃO TOMÉ=ST', 'CÔTE D’IVOIRE=CI']],
    [
      'fr',
      "LES ETATS-UNIS ET LA CÔTE D'IVOIRE ; les États\u2011Unis, la Corée\u00a0du\u00a0Sud",
      ['ETATS-UNIS=US', "CÔTE D'IVOIRE=CI", 'États\u2011Unis=US', 'Corée\u00a0du\u00a0Sud=KR'],
    ],
    [
      'tr',
      'İRAN İLE İSRAİL, ÇİN VE İNGİLTERE; AZERBAYCAN’IN',
      ['İRAN=IR', 'İSRAİL=IL', 'ÇİN=CN', 'İNGİLTERE=GB', 'AZERBAYCAN=AZ'],
    ],
    [
      'de',
      'GROSSBRITANNIEN UND WEISSRUSSLAND; Groß\u00adbritannien; Saudi\u2011Arabien',
      ['GROSSBRITANNIEN=GB', 'WEISSRUSSLAND=BY', 'Groß\u00adbritannien=GB', 'Saudi\u2011Arabien=SA'],
    ],
    ['ar', 'وقّعَتْ مِصْرُ والسُّعُودِيَّةُ وقطــــر مع فَرَنْسا', ['مِصْرُ=EG', 'السُّعُودِيَّةُ=SA', 'قطــــر=QA', 'فَرَنْسا=FR']],
    ['fa', 'ايران و تركيه و كويت', ['ايران=IR', 'تركيه=TR', 'كويت=KW']],
    ['ur', 'كويت اور امريكہ نے ايران سے بات كى', ['كويت=KW', 'امريكہ=US', 'ايران=IR']],
    [
      'hi',
      'क़तर और कतर, इज़राइल और इजराइल, अमे\u200dरिका',
      ['क़तर=QA', 'कतर=QA', 'इज़राइल=IL', 'इजराइल=IL', 'अमे\u200dरिका=US'],
    ],
    ['hi', 'फ\u093c्रांस और फ\u093c्रांस', ['फ\u093c्रांस=FR', 'फ\u093c्रांस=FR']],
    [
      'uk',
      "Кот-д’Івуар і Об'єднані Арабські Емірати, Обʼєднані Арабські Емірати",
      ['Кот-д’Івуар=CI', "Об'єднані Арабські Емірати=AE", 'Обʼєднані Арабські Емірати=AE'],
    ],
    ['el', 'ΕΛΛΑΔΑ ΚΑΙ ΤΟΥΡΚΙΑ ΣΥΜΦΩΝΟΥΝ', ['ΕΛΛΑΔΑ=GR', 'ΤΟΥΡΚΙΑ=TR']],
    ['th', 'ประเทศ\u200bไทย\u200bและ\u200bญี่ปุ่น', ['ประเทศ\u200bไทย=TH', 'ญี่ปุ่น=JP']],
    ['ja', 'ｱﾒﾘｶとＵＳＡ', ['ｱﾒﾘｶ=US', 'ＵＳＡ=US']],
    ['zh', '沙烏地阿拉伯、紐西蘭、寮國與查德', ['沙烏地阿拉伯=SA', '紐西蘭=NZ', '寮國=LA', '查德=TD']],
    ['sr-Latn', 'Nemačka i Švajcarska', ['Nemačka=DE', 'Švajcarska=CH']],
    ['hr', 'Njemačka i Švicarska', ['Njemačka=DE', 'Švicarska=CH']],
  ])('%s: %s', (lang, text, expected) => {
    const found = findNames(text, ...lexiconsFor(lang)).map((each) => each.replace(/[@~]/gu, ''));
    expect(found).toEqual(expected);
  });
});
