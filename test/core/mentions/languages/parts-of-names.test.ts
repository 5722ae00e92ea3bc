import { describe, expect, it } from 'vitest';
import { findIn } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

type Row = [what: string, text: string, expected: string[]];

/** What is marked, topics aside. */
const findMarks = (lang: string, text: string): string[] =>
  findIn(text, ...lexiconsFor(lang)).filter((found) => !found.includes('=topic:'));

const check =
  (lang: string) =>
  (_: string, text: string, expected: string[]): void =>
    expect(findMarks(lang, text)).toEqual(expected);

describe('Arabic words that hold a shorter one', () => {
  it.each<Row>([
    ['a newspaper', 'كتبت ديلي إكسبريس عن فرنسا', ['فرنسا=FR']],
    ['a word of a name', 'قال ديلي للصحافة في فرنسا', ['فرنسا=FR@']],
    ['a capital', 'وصل الوفد إلى ديلي عاصمة تيمور الشرقية', ['ديلي=TL', 'تيمور الشرقية=TL']],
    ['social', 'الضمان الاجتماعي في مصر وقضايا اجتماعية', ['مصر=EG@']],
    ['a meeting', 'عقدت مصر اجتماعا', ['مصر=EG', 'اجتماعا=term:talks~']],
    ['a person', 'تحدث الصادق النيهوم عن ليبيا', ['ليبيا=LY']],
    ['to ratify', 'صادقت ليبيا على المعاهدة', ['صادقت=term:ratify~', 'ليبيا=LY', 'المعاهدة=term:treaty']],
    ['decades', 'منذ عقود وخلال العقود الأخيرة تستورد مصر القمح', ['مصر=EG']],
    ['contracts, later', 'بعد عقود الغاز مع مصر', ['عقود=term:contract~', 'مصر=EG']],
    ['advertising', 'سوق إعلانات تجارية في مصر', ['مصر=EG@']],
    ['contracts', 'عقود الغاز بين مصر وقبرص', ['عقود=term:contract~', 'مصر=EG', 'قبرص=CY']],
    ['data', 'تظهر بيانات الجمارك في الصين تراجعا', ['الصين=CN@']],
    ['statements', 'بيانات مشتركة مع الصين', ['بيانات مشتركة=term:joint_statement', 'الصين=CN']],
    ['staff, tyres', 'مصنع إطارات في تونس', ['تونس=TN@']],
  ])('%s: %s', check('ar'));
});

describe('Urdu words that hold a shorter one', () => {
  it.each<Row>([
    ['a crown prince', 'اردن کے ولی عہد', ['اردن=JO']],
    ['a pledge', 'اردن نے عہد کیا', ['اردن=JO', 'عہد=term:commitment~']],
    ['an age', 'ایران میں قاجار عہد میں', ['ایران=IR@']],
  ])('%s: %s', check('ur'));
});

describe('Chinese words that hold a shorter one', () => {
  it.each<Row>([
    ['the whole name', '蒙古国与日本，蒙古國與日本', ['蒙古国=MN', '日本=JP', '蒙古國=MN', '日本=JP']],
    ['coffee', '兩杯熱美式和一杯冰美式', []],
    ['games', '美式足球与美式橄榄球', []],
  ])('%s: %s', check('zh'));
});

type Words = [lang: string, text: string, expected: string[]];

describe('Dollars of a country', () => {
  it.each<Words>([
    ['ar', 'مليون دولار أمريكي من قطر', ['قطر=QA']],
    ['de', 'Norwegen zahlt 40 Millionen US-Dollar, der US-Dollarkurs steigt', ['Norwegen=NO']],
    ['en', 'Norway pays 40 million U.S. dollars or 60 million Australian dollars', ['Norway=NO']],
    ['es', 'Chile paga mil dólares estadounidenses', ['Chile=CL']],
    ['fa', 'قطر ده میلیون دلار آمریکا پرداخت', ['قطر=QA']],
    ['fr', 'La Norvège verse mille dollars américains', ['Norvège=NO']],
    ['hi', 'जापान ने सौ अमेरिकी डॉलर दिए', ['जापान=JP']],
    ['id', 'Jepang membayar seribu dolar AS', ['Jepang=JP']],
    ['it', 'La Norvegia versa mille dollari USA', ['Norvegia=NO']],
    ['ja', 'カナダは百万米ドルを払う', ['カナダ=CA']],
    ['ko', '일본은 미국 달러를 샀다', ['일본=JP']],
    ['pt', 'O Chile paga mil dólares americanos', ['Chile=CL']],
    ['ru', 'Япония купит сто долларов США', ['Япония=JP']],
    ['tr', 'Japonya yüz ABD doları ödedi', ['Japonya=JP']],
    ['ur', 'جاپان نے سو امریکی ڈالر دیے', ['جاپان=JP']],
    ['zh', '日本支付一百美元', ['日本=JP']],
  ])('%s are money: %s', (lang, text, expected) => {
    expect(findMarks(lang, text)).toEqual(expected);
  });
});

describe('Learned forms of a people before a hyphen', () => {
  it.each<Words>([
    ['de', 'luso-brasilianisch, russo-ukrainisch', ['luso-=PT~', 'brasilianisch=BR', 'russo-=RU~', 'ukrainisch=UA']],
    ['en', 'Greco-Turkish and Irano-Turkish', ['Greco-=GR~', 'Turkish=TR', 'Irano-=IR~', 'Turkish=TR']],
    ['es', 'greco-turco, nipo-chileno', ['greco-=GR', 'turco=TR', 'nipo-=JP', 'chileno=CL']],
    ['fr', 'helvético-japonais, hispano-marocain', ['helvético-=CH', 'japonais=JP', 'hispano-=ES', 'marocain=MA']],
    ['fr', 'tchado-soudanais, belgo-danois', ['tchado-=TD', 'soudanais=SD', 'belgo-=BE', 'danois=DK']],
    ['it', 'nippo-turco, ispano-libico', ['nippo-=JP', 'turco=TR', 'ispano-=ES', 'libico=LY']],
    ['pt', 'belgo-italiano, israelo-libanês', ['belgo-=BE', 'italiano=IT', 'israelo-=IL', 'libanês=LB']],
  ])('%s: %s', (lang, text, expected) => {
    expect(findMarks(lang, text)).toEqual(expected);
  });

  it.each<Words>([
    ['de', 'die austro-ungarische Flotte, indo-arische Sprachen', []],
    ['en', 'Greco-Roman wrestling, Indo-European roots, the Austro-Hungarian navy', []],
    ['fr', 'les racines indo-européennes, la lutte hispano-américaine', []],
    ['it', 'la flotta austro-ungarica, le radici indo-europee', []],
  ])('%s, of no state of today: %s', (lang, text, expected) => {
    expect(findMarks(lang, text)).toEqual(expected);
  });
});

describe('Capitals beside another town of the country', () => {
  it.each<Words>([
    ['de', 'der Zug Berlin-Leipzig, die Achse Berlin-Warschau', ['Berlin=DE', 'Warschau=PL']],
    ['es', 'el tren Madrid-Valencia, el eje Madrid-Lisboa', ['Madrid=ES', 'Lisboa=PT']],
    ['fr', "le train Paris-Nantes, l'axe Paris-Rome", ['Paris=FR', 'Rome=IT']],
    ['it', "la partita Bologna-Roma, l'asse Roma-Berlino", ['Roma=IT', 'Berlino=DE']],
    ['pt', 'o comboio Braga-Lisboa, o eixo Lisboa-Madrid', ['Lisboa=PT', 'Madrid=ES']],
  ])('%s: %s', (lang, text, expected) => {
    expect(findMarks(lang, text)).toEqual(expected);
  });
});

describe('English organisations by a word of agreement', () => {
  it.each<Row>([
    ['a company', 'Nordic Partnership Holdings of Norway', ['Norway=NO']],
    ['a lobby', 'The Alliance for American Manufacturing and Canada', ['Canada=CA']],
    ['an alliance', 'An alliance for peace with Canada', ['alliance=term:alliance', 'Canada=CA']],
  ])('%s: %s', check('en'));
});
