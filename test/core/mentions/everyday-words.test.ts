import { describe, expect, it } from 'vitest';
import { findNames } from './support/find-in.ts';
import { lexiconsFor } from './support/real-lexicons.ts';

const lexicons = new Map(
  ['ar', 'de', 'fa', 'fr', 'he', 'hi', 'id', 'it', 'ms', 'ne', 'pl', 'pt', 'ru', 'sk', 'sr', 'sw', 'uk', 'ur'].map(
    (lang) => [lang, lexiconsFor(lang)],
  ),
);
const find = (lang: string, text: string) => findNames(text, ...(lexicons.get(lang) ?? []));

describe('everyday words that are spelled like a country or its capital', () => {
  it.each([
    ['ar', 'financial', 'قدمت الحكومة مساعدات مالية للمزارعين، ثم مساعدات مالية أخرى.'],
    ['ar', 'insists', 'قال إنه مصر على الاستقالة.'],
    ['ar', 'diameter', 'يبلغ قطر الأنبوب مترين.'],
    ['ar', 'a cup', 'طلب كوبا من القهوة.'],
    ['ar', 'a ligament', 'تعرض اللاعب لتمزق في الرباط الصليبي.'],
    ['ar', 'birthplace', 'عاد الكاتب إلى مسقط رأسه.'],
    ['ar', 'early', 'استيقظ العمال باكرا.'],
    ['ar', 'eyes', 'افتتح الوزير مركزا لطب العيون.'],
    ['ur', 'follower', 'وہ صوفی بزرگ کے پیرو ہیں، ان کے پیرو کار بہت ہیں۔'],
    ['ur', 'insist', 'وزیر اپنی بات پر مصر ہیں۔'],
    ['ur', 'diameter', 'پائپ کا قطر دو میٹر ہے۔'],
    ['ur', 'packing', 'پھلوں کی پیکنگ یہاں ہوتی ہے۔'],
    ['fa', 'insist', 'آنها بر این کار مصر هستند.'],
    ['fa', 'wrinkles', 'کرم برای چین و چروک پوست'],
    ['hi', 'every hair', 'संगीत रोम रोम में बस गया, रोम-रोम खिल उठा।'],
    ['id', 'five', 'Lima orang terluka. Lima mobil rusak.'],
    ['ms', 'five', 'Lima orang cedera.'],
    ['sw', 'farm!', 'Lima shamba lako mapema.'],
    ['pt', 'a surname and a verb', 'O deputado Lima falou. Quem Ama Cuida é um programa.'],
    ['pl', 'little', 'Mali chłopcy grali w piłkę.'],
    ['uk', 'little', 'Мале підприємство отримало кредит.'],
    ['fr', 'reed', 'Roseau coupé dans le jardin.'],
    ['it', 'a coffee', 'Al bar ordina un marocchino.'],
    ['it', 'music and a pattern', 'Suona una polacca di Chopin. Il bordo ha una greca decorata.'],
    ['ru', 'the flu', 'Эпидемия гриппа, которую звали испанкой, унесла миллионы.'],
    ['ru', 'tartan, a coffee pot', 'Юбка из ткани шотландки. Медная турка для кофе.'],
    ['uk', 'a grinder', 'Майстер різав трубу болгаркою.'],
    ['pt', 'a card game', 'Na praça joga-se a sueca, jogo de cartas.'],
    ['pl', 'a typing error', 'To zwykły czeski błąd.'],
    ['sr', 'little', 'Мали људи живе тихо. Мали Зворник је град.'],
    ['sk', 'we had', 'Mali sme veľa práce.'],
    ['he', 'admitted', 'השרים הודו כי טעו.'],
    ['ne', 'festival', 'दसैं चाड नजिकिँदै छ।'],
    ['de', 'a disc', 'Das Buch liegt auf CD-ROM vor.'],
  ])('%s: %s', (lang, _, text) => {
    expect(find(lang, text)).toEqual([]);
  });

  it.each([
    ['ar', 'وصل الوفد إلى ماليه عاصمة المالديف', ['ماليه=MV', 'المالديف=MV']],
    ['ar', 'حصلت مصر على قرض من قطر', ['مصر=EG', 'قطر=QA']],
    ['ar', 'العيون كبرى مدن الصحراء الغربية', ['العيون=EH', 'الصحراء الغربية=EH']],
    ['ur', 'پیرو اور مصر کے وزیر ملے', ['پیرو=PE', 'مصر=EG']],
    ['fa', 'وزیران مصر و چین دیدار کردند', ['مصر=EG', 'چین=CN']],
    ['id', 'Delegasi Peru pulang ke Lima', ['Peru=PE', 'Lima=PE@']],
    ['pt', 'O Peru recebe a cúpula em Lima; Amã concorda', ['Peru=PE', 'Lima=PE@', 'Amã=JO']],
    ['pl', 'Mali zrywa umowę z Francją; wojsko w Mali', ['Mali=ML', 'Francją=FR', 'Mali=ML@']],
    ['it', 'Un marocchino e una svizzera si sposano', ['marocchino=MA', 'svizzera=CH']],
    ['uk', 'Болгарка перемогла', ['Болгарка=BG']],
    ['pt', 'A sueca venceu a final', ['sueca=SE']],
    ['sr', 'Мали и Нигер; војска у Мали', ['Мали=ML', 'Нигер=NE', 'Мали=ML@']],
    ['sk', 'Mali a Niger', ['Mali=ML', 'Niger=NE']],
    ['he', 'הודו וסין חתמו', ['הודו=IN~', 'סין=CN']],
    ['ne', 'चाड र सुडान', ['चाड=TD', 'सुडान=SD']],
    ['uk', 'Мальдіви і Мале', ['Мальдіви=MV', 'Мале=MV']],
  ])('but in %s "%s"', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });
});
