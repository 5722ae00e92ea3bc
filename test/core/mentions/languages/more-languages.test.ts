import { describe, expect, it } from 'vitest';
import { findNames } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

const find = (lang: string, text: string) => findNames(text, ...lexiconsFor(lang));

describe('names and capitals in languages with small tables', () => {
  it.each([
    ['ca', "els Estats Units, l'Índia i l'OTAN", ['Estats Units=US', 'Índia=IN', 'OTAN=NATO']],
    ['ca', 'les autoritats xineses i dos ucraïnesos', ['xineses=CN', 'ucraïnesos=UA']],
    ['gu', 'ભારતે અમેરિકાના પ્રમુખને', ['ભારતે=IN', 'અમેરિકાના=US']],
    ['gu', 'પાકિસ્તાનમાં ભારતીયોને', ['પાકિસ્તાનમાં=PK@', 'ભારતીયોને=IN']],
    ['hr', 'Njemačka i Nizozemska potpisale su sporazum na Cipru', ['Njemačka=DE', 'Nizozemska=NL', 'Cipru=CY']],
    [
      'hr',
      'u Ujedinjenom Kraljevstvu, talijanska vlada i Europska unija',
      ['Ujedinjenom Kraljevstvu=GB@', 'talijanska=IT', 'Europska unija=EU'],
    ],
    [
      'sr-Latn',
      'Nemačka i Srbija u Beogradu, iz Crne Gore',
      ['Nemačka=DE', 'Srbija=RS', 'Beogradu=RS@', 'Crne Gore=ME@'],
    ],
    ['sr-Latn', 'iz Kipra i Egipta, ruski i kineski', ['Kipra=CY@', 'Egipta=EG', 'ruski=RU', 'kineski=CN']],
    ['mr', 'भारताने अमेरिकेच्या अध्यक्षांना', ['भारताने=IN', 'अमेरिकेच्या=US']],
    ['mr', 'पाकिस्तानातील आणि युक्रेनमध्ये', ['पाकिस्तानातील=PK@', 'युक्रेनमध्ये=UA@']],
    ['ms', 'Jepun, Mesir dan Kesatuan Eropah', ['Jepun=JP', 'Mesir=EG', 'Kesatuan Eropah=EU']],
    ['ms', 'AS di Kuala Lumpur', ['AS=US', 'Kuala Lumpur=MY@~']],
    ['my', 'တရုတ်နှင့် မြန်မာတို့ တိုကျိုတွင်', ['တရုတ်=CN', 'မြန်မာ=MM', 'တိုကျို=JP@']],
    ['my', 'အမေရိကန်ပြည်ထောင်စု၊ ထိုင်းနိုင်ငံ၊ အာဆီယံ', ['အမေရိကန်ပြည်ထောင်စု=US', 'ထိုင်းနိုင်ငံ=TH', 'အာဆီယံ=ASEAN']],
    ['ne', 'चीनले अमेरिकालाई', ['चीनले=CN', 'अमेरिकालाई=US']],
    ['ne', 'जापानको राजधानी टोकियो', ['जापानको=JP', 'टोकियो=JP']],
    ['pa', 'ਭਾਰਤ ਅਤੇ ਅਮਰੀਕੀ ਰਾਸ਼ਟਰਪਤੀ', ['ਭਾਰਤ=IN', 'ਅਮਰੀਕੀ=US']],
    ['ta', 'இந்தியாவும் ஜப்பானின் தலைவரும்', ['இந்தியாவும்=IN', 'ஜப்பானின்=JP']],
    ['ta', 'இலங்கைக்கு வங்கதேசத்தில்', ['இலங்கைக்கு=LK', 'வங்கதேசத்தில்=BD@']],
    ['te', 'భారతదేశానికి, చైనాతో, పాకిస్థాన్‌కు', ['భారతదేశానికి=IN', 'చైనాతో=CN', 'పాకిస్థాన్‌కు=PK']],
    ['th', 'รัฐมนตรีต่างประเทศญี่ปุ่นพบผู้แทนในประเทศจีน', ['ญี่ปุ่น=JP', 'จีน=CN@']],
    ['th', 'ญี่ปุ่นและสหรัฐฯลงนามที่โตเกียว', ['ญี่ปุ่น=JP', 'สหรัฐฯ=US', 'โตเกียว=JP@']],
    ['vi', 'Tổng thống Mỹ Donald Trump thăm Nhật Bản', ['Mỹ=US', 'Nhật Bản=JP@']],
    ['vi', 'Liên Hợp Quốc và Triều Tiên', ['Liên Hợp Quốc=UN', 'Triều Tiên=KP']],
  ])('%s: %s', (lang, text, expected) => {
    expect(find(lang, text)).toEqual(expected);
  });

  it.each([
    ['ca', "l'oceà Índic, d'acord, parla anglès"],
    ['gu', 'હિંદ મહાસાગરમાં માલી'],
    ['mr', 'हिंदी महासागरात माली मालिकेत'],
    ['ms', 'Lautan Hindi, bahasa Jepun'],
    ['sr-Latn', 'Indijski okean, engleski jezik, Republika Srpska'],
    ['my', 'အိန္ဒိယသမုဒ္ဒရာ၊ တရုတ်ဘာသာစကား'],
    ['ne', 'हिन्द महासागरमा नेपाली भाषा'],
    ['pa', 'ਹਿੰਦ ਮਹਾਸਾਗਰ'],
    ['ta', 'இந்தியப் பெருங்கடலில்'],
    ['te', 'హిందూ మహాసముద్రంలో'],
    ['th', 'มหาสมุทรอินเดีย ภาษาอังกฤษ ลาวา'],
    ['vi', 'Ấn Độ Dương, tiếng Anh, bà Nguyễn Thị Nga'],
  ])('%s: none in %s', (lang, text) => {
    expect(find(lang, text)).toEqual([]);
  });
});
