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
    ['to ratify', 'صادقت ليبيا على المعاهدة', ['صادقت=term:ratify', 'ليبيا=LY', 'المعاهدة=term:treaty']],
    ['decades', 'منذ عقود وخلال العقود الأخيرة تستورد مصر القمح', ['مصر=EG']],
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
