import { describe, expect, it } from 'vitest';
import { findNames } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

const find = (lang: string, text: string) => findNames(text, ...lexiconsFor(lang));

type Row = [lang: string, text: string, expected: string[]];

describe('words that only look like a country', () => {
  it.each<Row>([
    ['id', 'Nilainya US$ 40 juta, kata pejabat AS', ['AS=US']],
    ['ar', 'بلغت الكلفة US$ 40 مليونا', []],
    ['ja', '総額はUS$ 40とされる', []],
  ])('%s, money: %s', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });

  it.each<Row>([
    ['ar', 'فازت ببطولة فرنسا المفتوحة ثم عادت إلى فرنسا', ['فرنسا=FR']],
    ['en', 'Emirates will fly to Boston with new aircraft, the carrier said.', []],
    ['en', 'Diplomats of the Emirates and Qatar met.', ['Emirates=AE', 'Qatar=QA']],
    ['el', 'Ο υπουργός Γεωργίας της Ελλάδας και η πρωθυπουργός της Γεωργίας', ['Ελλάδας=GR', 'Γεωργίας=GE']],
    ['fa', 'لوله‌ای به قطر ۶ متر، و سفیر قطر', ['قطر=QA']],
    ['fa', 'خطبه به زبان فرانسه خوانده شد', []],
    ['fr', "L'EAU POTABLE ; les EAU signent avec la France", ['EAU=AE', 'France=FR']],
    ['he', 'כיוון שהשר סירב, יוון ממתינה', ['יוון=GR']],
    ['he', 'פעילים פרו-איטלקים בפרו', ['איטלקים=IT', 'פרו=PE']],
    ['it', 'la Coppa America a Valencia, il Concilio Vaticano II', []],
    ['nl', 'Servies te koop, en Serviës premier', ['Serviës=RS']],
    ['th', 'เวลาว่าง ซีเรียส คลาวด์ กระทรวงมหาดไทย ตรุษจีน', []],
    ['th', 'ไทยและลาวลงนาม', ['ไทย=TH', 'ลาว=LA']],
  ])('%s: %s', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });

  it.each<Row>([
    ['ne', 'माधव नेपालले बताए, नेपालले चीनलाई भन्यो', ['नेपालले=NP', 'चीनलाई=CN']],
    ['he', 'שר החוץ ישראל כץ ביקר בהודו', ['הודו=IN~']],
    ['ur', 'ڈیوڈ کیمرون نے کہا، کیمرون کی پالیسی', []],
  ])('%s, a person: %s', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });
});

describe('words that look like everyday words and are the country', () => {
  it.each<Row>([
    ['he', 'תושבי הודו מחכים', ['הודו=IN~']],
    ['ne', 'दुई वर्षपछि चीन जाँदै छन्', ['चीन=CN']],
    ['ur', 'شام میں شدت پسندوں کے ٹھکانے', ['شام=SY@']],
    ['ur', 'جرمنی کے فوجی مالی میں رہیں گے', ['جرمنی=DE', 'مالی=ML@']],
    ['ur', 'کل شام میں نے مالی امداد مانگی', []],
    ['vi', 'chuyến bay từ Guinea Xích đạo', ['Guinea Xích đạo=GQ@']],
  ])('%s: %s', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });
});

describe('Chinese names behind words that end in their first letter', () => {
  it.each<Row>([
    ['zh', '代表团前往日本，并同日本议员会面', ['日本=JP@', '日本=JP']],
    ['zh', '成员一百人，其中美国人最多，其中俄罗斯人最少', ['美国=US', '俄罗斯=RU']],
    ['zh', '总统出访中国，记者采访中国企业', ['中国=CN', '中国=CN']],
    ['zh', '半决赛中西班牙获胜', ['西班牙=ES']],
    ['zh', '同日宣布，当日生效，其中一人', []],
    ['zh', '中国画家的画，一幅中国画', ['中国=CN']],
    ['zh', '会谈当中国内企业，集中国家力量', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });

  it.each<Row>([
    ['zh', '总统乌尔马尼斯与总统会谈', []],
    ['zh', '反法西斯战争，大马哈鱼', []],
    ['zh', '马尼关系升温', ['马=MY', '尼=NP']],
  ])('%s, letters of a foreign name: %s', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });

  it.each<Row>([
    ['zh', '俄称已撤军，美拒绝评论', ['俄=RU~', '美=US~']],
    ['zh', '美须停止，俄也将回应', ['美=US~', '俄=RU~']],
    ['zh', '优美须知，秀美称号', []],
  ])('%s, one letter as the subject: %s', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });
});
