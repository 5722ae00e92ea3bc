import { describe, expect, it } from 'vitest';
import { findIn } from '../support/find-in.ts';
import { lexiconsFor } from '../support/real-lexicons.ts';

const found = (lang: string, text: string) => findIn(text, ...lexiconsFor(lang));

/** Words of agreement by key, in their order. */
const termsIn = (lang: string, text: string) =>
  found(lang, text)
    .filter((each) => each.includes('=term:'))
    .map((each) => each.replace(/^.*=term:|~$/gu, ''));

const topicsIn = (lang: string, text: string) =>
  found(lang, text)
    .filter((each) => each.includes('=topic:'))
    .map((each) => each.replace(/=topic:.*$/u, ''));

describe('words of agreement as news inflects and joins them', () => {
  it.each<[string, string, readonly string[]]>([
    ['hi', 'भारत ने नेपाल के साथ संधि की पुष्टि कर दी, जो अमल में आ गई।', ['treaty', 'ratify', 'enter_into_force']],
    [
      'hi',
      'सऊदी अरब और पाकिस्तान के रक्षा करार पर साइन हुए, आशय-पत्रों का विनिमय',
      ['security_agreement', 'sign', 'letter_of_intent'],
    ],
    [
      'ar',
      'ستبرم تونس معاهدة مع فرنسا وسيدخل الاتفاق حيز التنفيذ.',
      ['sign', 'treaty', 'agreement', 'enter_into_force'],
    ],
    [
      'ar',
      'وقعت مصر والهند اتفاقية للتعاون الأمني، وعلقت إيران العمل بالاتفاق.',
      ['sign', 'security_agreement', 'withdraw', 'agreement'],
    ],
    [
      'fa',
      'ایران و عراق قرارداد امنیتی را پاراف کردند و فنلاند به ناتو پیوستند.',
      ['security_agreement', 'sign', 'accede'],
    ],
    ['ur', 'سویڈن نیٹو میں شامل ہو گیا اور ایران نے معاہدے سے نکلنے کی دھمکی دی۔', ['accede', 'withdraw']],
    ['ur', 'پاکستان اور چین میں دفاعی سمجھوتہ نافذ ہو گیا۔', ['security_agreement', 'enter_into_force']],
    [
      'ru',
      'Молдавия вышла из ряда соглашений, договор с Сербией утратил силу.',
      ['withdraw', 'agreement', 'treaty', 'withdraw'],
    ],
    [
      'ru',
      'Финляндия вступила в НАТО и обменялась с Латвией мнениями об оборонном соглашении.',
      ['accede', 'security_agreement'],
    ],
    [
      'uk',
      'Угода з Канадою набирає чинності, Литва долучається до конвенції.',
      ['agreement', 'enter_into_force', 'accede', 'convention'],
    ],
    ['bn', 'সুইডেন ন্যাটোতে যোগ দিয়েছে, ভারত ও নেপাল চুক্তিতে অনুস্বাক্ষর করেছে।', ['accede', 'agreement', 'sign']],
    ['ja', '日英が協定に調印し、米国は条約の履行を停止した。', ['agreement', 'sign', 'treaty', 'withdraw']],
    [
      'ja',
      '日本とインドは防衛協定を結んだ。アルメニアは条約に仮署名した。',
      ['security_agreement', 'sign', 'treaty', 'sign'],
    ],
    [
      'zh',
      '印度中止条约，中俄换函确认国防合作条约。',
      ['withdraw', 'treaty', 'exchange_of_notes', 'security_agreement'],
    ],
    ['ko', '한국과 일본이 맺은 상호접근협정은 발효될 예정이다.', ['sign', 'security_agreement', 'enter_into_force']],
    ['ko', '폴란드는 군축조약에서 탈퇴하겠다고 했고 한미동맹은 굳건하다.', ['treaty', 'withdraw', 'alliance']],
    [
      'bg',
      'Русия излезе от договора, Гърция парафира отбранително споразумение.',
      ['withdraw', 'treaty', 'sign', 'security_agreement'],
    ],
    ['sr', 'Русија је изашла из споразума, Србија парафира мапу пута.', ['withdraw', 'agreement', 'sign', 'roadmap']],
    [
      'el',
      'Η Ιταλία ανέστειλε τη συμφωνία, υπεγράφη σύμφωνο μη επίθεσης.',
      ['withdraw', 'agreement', 'sign', 'security_agreement'],
    ],
    ['he', 'ארצות הברית פרשה מהסכם הגרעין וישראל האריכה את ההסכם.', ['withdraw', 'deal', 'renew', 'agreement']],
    [
      'mr',
      'रशियाने करार स्थगित केला, सुरक्षा करार लागू झाला.',
      ['agreement', 'withdraw', 'security_agreement', 'enter_into_force'],
    ],
    [
      'ne',
      'नेपालले सन्धि अनुमोदन गर्‍यो र सैन्य सम्झौता लागू भयो।',
      ['treaty', 'ratify', 'security_agreement', 'enter_into_force'],
    ],
    ['gu', 'રશિયાએ સંધિ સ્થગિત કરી, ભારત અને જાપાન સહમત થયા.', ['treaty', 'withdraw', 'agree']],
    ['pa', 'ਭਾਰਤ ਨੇ ਸੰਧੀ ਮੁਅੱਤਲ ਕੀਤੀ, ਰੱਖਿਆ ਸੰਧੀ', ['treaty', 'withdraw', 'security_agreement']],
    ['ta', 'ரஷ்யா ராணுவ ஒப்பந்தம் ரத்து செய்தது', ['security_agreement', 'withdraw']],
    ['te', 'రష్యా సైనిక ఒప్పందం రద్దు చేసింది, జపాన్ భేటీ', ['security_agreement', 'withdraw', 'talks']],
    ['th', 'สหรัฐถอนตัวจากความตกลง ไทยลงนามข้อตกลงทางทหาร', ['withdraw', 'agreement', 'sign', 'security_agreement']],
    ['my', 'ရုရှား ကာကွယ်ရေးစာချုပ် လက်မှတ်ရေးထိုး', ['security_agreement', 'sign']],
  ])('%s: %s', (lang, text, expected) => {
    expect(termsIn(lang, text)).toEqual(expected);
  });
});

describe('the same words elsewhere in life', () => {
  it.each([
    ['hi', 'भारतीय बल्लेबाज ने चेन्नई से करार किया।'],
    ['hi', 'भारत में मंत्रालय ने दो मौतों की पुष्टि की।'],
    ['ar', 'وقع حادث سير في القاهرة، وتوقع خبراء ارتفاع الأسعار في مصر.'],
    ['ar', 'علق المدرب على خسارة قطر، وهو صادق في كلامه.'],
    ['fa', 'باشگاه پرسپولیس قرارداد مهاجم برزیلی خود را تمدید کرد.'],
    ['ur', 'اتفاق سے وہ پاکستان میں تھا، بجٹ کی منظوری ہو چکی تھی۔'],
    ['ru', 'Вратарь сборной Дании продлил контракт, фильм вышел в прокат в России.'],
    ['uk', 'Захисник збірної Данії підписав контракт, серіал вийшов в Україні.'],
    ['bn', 'বাংলাদেশের অধিনায়ক এক বছরের চুক্তি করেছেন।'],
    ['ja', '日本の内野手と契約を更新し、緊急事態宣言は全会一致で解除。'],
    ['zh', '塞尔维亚中锋签约，中国警方批准逮捕。'],
    ['ko', '토트넘은 브라질 공격수와 계약을 체결했다.'],
    ['bg', 'Вратарят от Гърция подписа договор.'],
    ['el', 'Οι άθλιες συνθήκες στην Ελλάδα, σύμφωνα με τη Γερμανία.'],
    ['he', 'הכנסת אישרה את התקציב של ישראל.'],
    ['mr', 'भारतात मंत्रिमंडळाने अर्थसंकल्पाला मंजुरी दिली.'],
    ['ne', 'नेपालमा बजेट अनुमोदन भयो।'],
    ['gu', 'ભારતમાં બજેટને મંજૂરી મળી.'],
    ['pa', 'ਭਾਰਤ ਦੀ ਅਦਾਲਤ ਨੇ ਦੋਸ਼ੀ ਕਰਾਰ ਦਿੱਤਾ।'],
    ['ta', 'இந்தியாவில் ஒப்பந்த ஊழியர்கள் போராட்டம்'],
  ])('%s: %s', (lang, text) => {
    expect(termsIn(lang, text)).toEqual([]);
  });
});

describe('everyday words that are spelled like a topic', () => {
  it.each([
    ['hi', 'भारत से बाहर निकल गया, सूत्रों के हवाला से'],
    ['ar', 'مصر تشدد على الأمر على مدار عام نقلا عن وزير'],
    ['fa', 'ارزش کار ایران به گونه‌ای دیگر بود و مسی به قطر رود.'],
    ['ur', 'امریکی اہلکار نے پاکستان سے نکل کر تصدیق کی، بس۔'],
    ['ru', 'После поездки в Китай они стали ближе.'],
    ['bn', 'বাংলাদেশ তা করে করতে জেলে যায়।'],
    ['ja', '日本の中核は核心に迫る。'],
    ['zh', '中国审核核心，法国核实。'],
    ['el', 'Σύμφωνα με την Ιταλία, το τελευταίο διάστημα'],
    ['bg', 'България за първи път по отношение на Гърция: 2 милиарда'],
  ])('%s: %s', (lang, text) => {
    expect(topicsIn(lang, text)).toEqual([]);
    expect(termsIn(lang, text)).toEqual([]);
  });
});
