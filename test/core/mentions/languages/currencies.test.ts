import { describe, expect, it } from 'vitest';
import { findNames } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

type Row = [lang: string, text: string];

const find = (lang: string, text: string): string[] => findNames(text, ...lexiconsFor(lang));

describe('money is not its country', () => {
  it.each<Row>([
    ['en', 'The Swiss franc and the Japanese yen rose against Indian rupees, Egyptian pounds and Saudi riyals.'],
    ['en', 'It costs two million South Korean won, or a thousand Brazilian reais.'],
    ['de', 'Der Kurs des Schweizer Frankens, der indischen Rupie und der türkischen Lira fiel.'],
    ['fr', 'Le yuan chinois, la roupie indienne et deux mille francs suisses.'],
    ['it', 'La rupia indiana vale meno del franco svizzero e della corona svedese.'],
    ['es', 'El yen japonés, la libra egipcia, el peso argentino y el real brasileño.'],
    ['pt', 'O iene japonês e a lira turca caíram; o peso argentino subiu.'],
    ['ro', 'Francul elvețian și lira turcească s-au depreciat.'],
    ['ca', 'La rupia índia i el franc suís pugen.'],
    ['nl', 'De Zwitserse frank en de Indiase roepie daalden.'],
    ['sv', 'Den svenska kronan och den turkiska liran föll.'],
    ['da', 'De norske kroner og den japanske yen'],
    ['no', 'sveitsiske franc og japanske yen'],
    ['fi', 'Ruotsin kruunulla ja Japanin jenillä maksetaan'],
    ['hu', 'A svájci frankot és a japán jent adják.'],
    ['cs', 'Kurz japonského jenu a české koruny klesl.'],
    ['pl', 'Kurs franka szwajcarskiego, japońskiego jena i polskiego złotego.'],
    ['ru', 'Курс японской иены к швейцарскому франку и китайскому юаню вырос.'],
    ['uk', 'Курс японської єни до швейцарського франка зріс.'],
    ['hr', 'Cijena švicarskog franka i japanskog jena'],
    ['el', 'Το ελβετικό φράγκο και η τουρκική λίρα υποχώρησαν.'],
    ['tr', 'Türk lirasının ve İsviçre frangının değeri düştü; Japon yeni arttı.'],
    ['ar', 'ارتفع الين الياباني والفرنك السويسري أمام الروبية الهندية والريال السعودي'],
    ['fa', 'ین ژاپن و فرانک سوئیس و لیر ترکیه'],
    ['he', 'הפרנק השוויצרי והלירה הטורקית'],
    ['hi', 'जापानी येन और भारतीय रुपये में गिरावट'],
    ['bn', 'জাপানি ইয়েনের দাম, ভারতীয় রুপির দরপতন'],
    ['ur', 'سعودی ریال اور بھارتی روپے کی قدر'],
    ['ja', '日本円とスイスフラン、インドルピーが下落'],
    ['ko', '일본 엔화와 스위스 프랑이 하락'],
    ['zh', '印度卢比和瑞士法郎走弱，土耳其里拉下跌'],
    ['th', 'ค่าเงินฟรังก์สวิสและเยนญี่ปุ่นอ่อนลง'],
    ['vi', 'đồng yên Nhật và đô la Mỹ giảm giá'],
    ['sw', 'faranga ya Uswisi na dola ya Marekani'],
  ])('%s: %s', (lang, text) => {
    expect(find(lang, text)).toEqual([]);
  });

  it.each<[...Row, string[]]>([
    ['en', 'Israel pounds Gaza as Russian crowds gather.', ['Israel=IL', 'Gaza=PS~', 'Russian=RU']],
    ['en', 'The South Korean won silver in Rome.', ['South Korean=KR', 'Rome=IT@']],
    ['ar', 'محادثات بين اليابان والهند', ['اليابان=JP', 'الهند=IN']],
    ['tr', 'Türkiye yeni bir anlaşma imzaladı.', ['Türkiye=TR']],
    ['fr', 'Le franc soutien de la Suisse', ['Suisse=CH']],
    ['pl', 'Minister Niemiec Frank-Norbert Osterkamp wyjechał.', ['Niemiec=DE']],
    ['en', 'The Swiss Franc-Josef Osterkamp left.', ['Swiss=CH']],
    ['de', 'Der Schweizer Frank-Norbert Osterkamp reist ab.', ['Schweizer=CH']],
    ['nl', 'De Belgische Frank-Jan Oosterkamp vertrekt.', ['Belgische=BE']],
    ['es', 'La Casa Real española viajó a Chile.', ['española=ES', 'Chile=CL@']],
    ['ko', '북한 원조를 두고 한국이 회의를 열었다', ['북한=KP', '한국=KR']],
  ])('%s: but beside a word that only looks like money it is: %s', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });
});
