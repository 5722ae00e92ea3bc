import { describe, expect, test } from 'vitest';
import { joinsNames } from '../../../src/core/profile/coordination.ts';

/** Whether what stands between the two marked names joins them: `«Japan» and «India»`. */
function joins(text: string, lang = 'en'): boolean {
  const [before = '', first = '', gap = '', second = ''] = /^(.*?)«(.*?)»(.*?)«(.*?)»/s.exec(text)?.slice(1) ?? [];
  const plain = before + first + gap + second;
  const start = before.length + first.length;
  return joinsNames({ text: plain, lang }, start, start + gap.length);
}

describe('joinsNames', () => {
  test.each([
    '«Japan» and «India»',
    '«Japan», «India»',
    '«Japan», and «India»',
    '«Japan», the «United States»',
    '«Japan» as well as the «United Kingdom»',
    '«US»-«China»',
    '«Italy»–«France»',
    '«France»/«Germany»',
    '«il Giappone» e il «Regno Unito»',
    '«Italia» e «Francia»',
    '«la France» et l’«Allemagne»',
    '«Frankreich» und «Deutschland»',
    '«España» y «Portugal»',
    '«ASEAN» bersama «Tiongkok»',
    '«जापान» और «ब्रिटेन»',
    '«जापान»-«ब्रिटेन»',
    '«أستراليا» و «اليابان»',
    '«طوكيو» و«واشنطن»',
    '«مصر»، «إسرائيل»',
    '«日»«英»',
    '«日本»と«英国»',
    '«中国»和«俄罗斯»',
    '«日本»、«米国»',
    '«한국»과 «일본»',
    '«한»«미»',
    '«프랑스»ㆍ«독일»',
    '«한국» ㆍ «일본»',
    '«米国»･«英国»',
    '«Brasil» bem como as «Filipinas»',
    '«Rusya» ve «Çin»',
    '«Россия» и «Китай»',
    '«ایران» و «روسیه»',
    '«پاکستان» اور «چین»',
    '«Ιταλία» και η «Μάλτα»',
    'της «Ιταλίας» και της «Μάλτας»',
    '«ไทย»และ«ลาว»',
    'ระหว่าง«ไทย» กับ «มาเลเซีย»',
    'ระหว่าง«ไทย»กับราชอาณาจักร«ภูฏาน»',
    'בין «יוון» ל«קפריסין»',
    'בין «יוון» ל-«קפריסין»',
    'בין «יוון» ובין «קפריסין»',
    '«நேபாளமும்» «பூடானும்» கையெழுத்திட்டன',
    '«România» și «Ungaria»',
    '«România» şi «Bulgaria»',
    '«Magyarország» és «Szerbia»',
    '«Magyarország» és az «Egyesült Államok»',
    '«Sverige» samt «Norge»',
    '«Suomi» sekä «Viro»',
    '«भारत» आणि «जपान»',
    '«नेपाल» र «भारत»',
    '«ભારત» અને «જાપાન»',
    '«ਭਾਰਤ» ਅਤੇ «ਜਪਾਨ»',
    '«భారత్» మరియు «జపాన్»',
    '«Andorra» i els «Estats Units»',
  ])('%s', (text) => {
    expect(joins(text)).toBe(true);
  });

  test.each([
    '«China» warned «Japan»',
    '«Japan» signed with the «Philippines»',
    '«Japan» over «Taiwan»',
    '«Pakistan» as «Iran»',
    '«चीन» «ताइवान» को',
    '«चीन» के बढ़ते प्रभाव के बीच «जापान»',
    '«Japan» against «China»',
    '«日本»は«中国»',
    '«Japan» «India»',
    'יצא מ«יוון» ל«קפריסין»',
    '«ไทย»ลงนามกับ«ลาว»',
    '«ไทย» «ลาว»',
    '«நேபாளமும்» «பூடான்» சென்றது',
    '«நேபாளம்» «பூடானும்»',
    '«Japan», which last year met and fêted «India»',
  ])('not %s', (text) => {
    expect(joins(text)).toBe(false);
  });

  test.each([
    ['cs', 'společný úřad zřídí «Česko» a «Slovensko»'],
    ['cs', 'smlouvu podepsaly «Norsko» a «Dánsko» v Oslu'],
    ['sk', 'dohoda medzi «Slovenskom» a «Maďarskom» ešte neplatí'],
    ['pl', 'umowę podpisano między «Polską» a «Ukrainą»'],
    ['pl', 'umowa między «Norwegią» a «Danią»'],
  ])('the short word of %s: %s', (lang, text) => {
    expect(joins(text, lang)).toBe(true);
  });

  test.each([
    ['pt', 'o ministro viaja de «Portugal» a «Angola» na segunda-feira'],
    ['it', 'il ministro vola dall’«Italia» a «Malta» con Petříček'],
    ['it', 'Říčařová, Žďárský e Kučeř volano dall’«Italia» a «Malta»'],
    ['sl', 'mednarodni sporazum «Norveška» a «Danska»'],
  ])('the same word of another language, %s: %s', (lang, text) => {
    expect(joins(text, lang)).toBe(false);
  });

  test('never where the second stands before the first', () => {
    expect(joinsNames({ text: 'Japan and India', lang: 'en' }, 9, 5)).toBe(false);
  });
});
