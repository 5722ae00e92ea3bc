import { expect, test } from 'vitest';
import { findMentions } from '../../../src/core/find-mentions.ts';
import type { Mention } from '../../../src/core/mention.ts';
import { articleOf } from '../../core/mentions/support/find-in.ts';
import { shippedLexiconsFor } from '../../core/mentions/support/real-lexicons.ts';

const mentionsIn = (lang: string, sentence: string): readonly Mention[] =>
  findMentions(articleOf(sentence), shippedLexiconsFor(lang)).mentions;

/** What a sentence says of the states of the Gulf as a group, as it is written there. */
function namesOf(lang: string, sentence: string): readonly string[] {
  const found = mentionsIn(lang, sentence).filter(({ code }) => code === 'GCC');
  return found.map(({ start, end }) => sentence.slice(start, end));
}

test.each([
  ['ar', 'وقعت دول الخليج اتفاقا جديدا.', 'دول الخليج'],
  ['ar', 'رحبت الدول الخليجية بالاتفاق.', 'الدول الخليجية'],
  ['bg', 'Държавите от Залива подписаха споразумение.', 'Държавите от Залива'],
  ['bn', 'উপসাগরীয় দেশ চুক্তি সই করেছে।', 'উপসাগরীয় দেশ'],
  ['ca', 'Els països del Golf van signar un acord.', 'països del Golf'],
  ['cs', 'Dohodu podepsaly státy Perského zálivu.', 'státy Perského zálivu'],
  ['da', 'Aftalen med Golfstaterne er underskrevet.', 'Golfstaterne'],
  ['de', 'Der Minister sprach mit den Golfstaaten über Gas.', 'Golfstaaten'],
  ['de', 'Die arabischen Golfstaaten unterschrieben das Abkommen.', 'arabischen Golfstaaten'],
  ['el', 'Η συμφωνία με τις χώρες του Κόλπου υπογράφηκε.', 'χώρες του Κόλπου'],
  ['en', 'The Gulf Arab states signed an agreement.', 'Gulf Arab states'],
  ['en', 'Talks with the Gulf monarchies continue.', 'Gulf monarchies'],
  ['es', 'Los países del Golfo firmaron un acuerdo.', 'países del Golfo'],
  ['fa', 'کشورهای عربی خلیج فارس توافق کردند.', 'کشورهای عربی خلیج فارس'],
  ['fi', 'Sopimus koskee Persianlahden maita.', 'Persianlahden maita'],
  ['fr', 'Les pays du Golfe ont signé un accord.', 'pays du Golfe'],
  ['fr', 'Les monarchies du Golfe ont signé un accord.', 'monarchies du Golfe'],
  ['gu', 'ખાડી દેશો સાથે કરાર થયો.', 'ખાડી દેશો'],
  ['he', 'מדינות המפרץ חתמו על הסכם.', 'מדינות המפרץ'],
  ['hi', 'खाड़ी देशों ने समझौते पर हस्ताक्षर किए।', 'खाड़ी देशों'],
  ['hr', 'Sporazum sa zemljama Perzijskog zaljeva je potpisan.', 'zemljama Perzijskog zaljeva'],
  ['hu', 'Az Öböl menti országok aláírták a megállapodást.', 'Öböl menti országok'],
  ['id', 'Perjanjian dengan negara-negara Teluk ditandatangani.', 'negara-negara Teluk'],
  ['it', 'I Paesi del Golfo hanno firmato un accordo.', 'Paesi del Golfo'],
  ['ja', '湾岸諸国が合意に署名した。', '湾岸諸国'],
  ['ko', '걸프 국가들이 협정에 서명했다.', '걸프 국가'],
  ['mr', 'करारावर आखाती देश सही करतील.', 'आखाती देश'],
  ['ms', 'Negara-negara Teluk menandatangani perjanjian.', 'Negara-negara Teluk'],
  ['ne', 'खाडी मुलुक सँग सम्झौता भयो।', 'खाडी मुलुक'],
  ['nl', 'De Golfstaten tekenden een akkoord.', 'Golfstaten'],
  ['no', 'Avtalen med Gulfstatene er undertegnet.', 'Gulfstatene'],
  ['pa', 'ਖਾੜੀ ਦੇਸ਼ਾਂ ਨਾਲ ਸਮਝੌਤਾ ਹੋਇਆ।', 'ਖਾੜੀ ਦੇਸ਼ਾਂ'],
  ['pl', 'Porozumienie z państwami Zatoki Perskiej podpisano.', 'państwami Zatoki Perskiej'],
  ['pt', 'Os países do Golfo assinaram um acordo.', 'países do Golfo'],
  ['ro', 'Acordul cu statele din Golf a fost semnat.', 'statele din Golf'],
  ['ru', 'Соглашение подписали страны Персидского залива.', 'страны Персидского залива'],
  ['ru', 'Аравийские монархии подписали соглашение.', 'Аравийские монархии'],
  ['sk', 'Dohodu podpísali krajiny Perzského zálivu.', 'krajiny Perzského zálivu'],
  ['sr-Latn', 'Sporazum sa zemljama Persijskog zaliva je potpisan.', 'zemljama Persijskog zaliva'],
  ['sv', 'Avtalet med Gulfstaterna är undertecknat.', 'Gulfstaterna'],
  ['sw', 'Makubaliano na nchi za Ghuba yalitiwa saini.', 'nchi za Ghuba'],
  ['ta', 'வளைகுடா நாடுகளுடன் ஒப்பந்தம் கையெழுத்தானது.', 'வளைகுடா நாடுகளுடன்'],
  ['te', 'గల్ఫ్ దేశాలతో ఒప్పందం కుదిరింది.', 'గల్ఫ్ దేశాలతో'],
  ['th', 'ชาติอาหรับในอ่าวลงนามข้อตกลง', 'ชาติอาหรับในอ่าว'],
  ['tr', 'Körfez ülkeleri anlaşma imzaladı.', 'Körfez ülkeleri'],
  ['uk', 'Угоду підписали країни Перської затоки.', 'країни Перської затоки'],
  ['ur', 'خلیجی ممالک نے معاہدے پر دستخط کیے۔', 'خلیجی ممالک'],
  ['vi', 'Các nước vùng Vịnh đã ký thỏa thuận.', 'Các nước vùng Vịnh'],
  ['zh', '海湾国家签署了协议。', '海湾国家'],
  ['zh', '海灣國家簽署了協議。', '海灣國家'],
])('the Gulf states are a group (%s): %s', (lang, sentence, name) => {
  expect(namesOf(lang, sentence)).toEqual([name]);
});

test.each([
  ['en', 'The storm crossed the Gulf of Mexico and the Gulf Coast states.'],
  ['en', 'The fishing agreement of the Gulf of Guinea countries was signed.'],
  ['en', 'The Gulf of Finland lies between them.'],
  ['fr', 'Les pays du golfe de Guinée ont signé un accord.'],
  ['es', 'Los Estados del Golfo de México firmaron un acuerdo.'],
  ['es', 'Los países del Golfo de Guinea firmaron un acuerdo.'],
  ['ca', 'Els països del Golf de Guinea van signar un acord.'],
  ['fr', 'Les pays du Golfe de Guinée ont signé un accord.'],
  ['it', 'I Paesi del Golfo di Guinea hanno firmato un accordo.'],
  ['pt', 'Os países do Golfo da Guiné assinaram um acordo.'],
  ['pl', 'Państwa Zatoki Gwinejskiej podpisały porozumienie.'],
  ['id', 'Negara-negara Teluk Guinea menandatangani perjanjian.'],
  ['de', 'Die Golfregion, der Golf von Bengalen und der Golfstrom.'],
  ['de', 'Die Staaten am Golf von Guinea unterschrieben.'],
  ['ru', 'Страны Гвинейского залива подписали соглашение.'],
  ['ru', 'Страны Финского залива подписали соглашение.'],
  ['ro', 'Statele din Golful Guineei au semnat acordul.'],
  ['tr', 'Gine Körfezi ülkeleri anlaşma imzaladı.'],
  ['tr', 'Basra Körfezi ülkeleri anlaşma imzaladı.'],
  ['zh', '几内亚湾国家签署了协议。'],
  ['ja', 'ギニア湾岸諸国が合意に署名した。'],
  ['ko', '기니만 국가들이 협정에 서명했다.'],
  ['zh', '海湾战争结束了。'],
  ['vi', 'Các nước Vịnh Guinea đã ký thỏa thuận.'],
  ['ar', 'وقعت دول خليج غينيا اتفاقا.'],
  ['hi', 'गिनी की खाड़ी के देशों ने समझौते पर हस्ताक्षर किए।'],
  ['hi', 'बंगाल की खाड़ी के देशों ने समझौता किया।'],
  ['th', 'ประเทศรอบอ่าวไทยลงนาม'],
])('another gulf is none (%s): %s', (lang, sentence) => {
  expect(namesOf(lang, sentence)).toEqual([]);
});

test.each([
  ['The Gulf states sued the oil company.', []],
  ['Iran and the Gulf states signed an agreement.', ['weak']],
])('American papers call their own coast so, too: it takes a country beside them (%s)', (sentence, expected) => {
  const found = mentionsIn('en', sentence).filter(({ code }) => code === 'GCC');
  expect(found.map(({ strength }) => strength)).toEqual(expected);
});
