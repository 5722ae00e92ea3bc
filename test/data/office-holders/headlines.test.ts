import { describe, expect, test } from 'vitest';
import { findHolders } from '../../../src/core/dates/period/find-holders.ts';
import { unpackOfficeHolders } from '../../../src/core/dates/period/office-holders.ts';
import { packOfficeHolders } from '../../../src/data/office-holders/pack-office-holders.ts';

const HOLDERS = unpackOfficeHolders(JSON.parse(packOfficeHolders()));

/** The states and groups for which those act on a day whom a headline names without a doubt, in its order. */
function partiesOf(headline: string, day: string): string {
  const named = findHolders(headline, HOLDERS).filter(({ isFormer }) => !isFormer);
  const held = named.flatMap(({ people }) => people.flatMap(({ terms }) => terms));
  return [...new Set(held.filter(({ from, to }) => from <= day && (!to || day <= to)).map(({ party }) => party))].join(
    ' ',
  );
}

/** Made-up headlines: language, parties, text. All of a day in 2025 unless the line says otherwise. */
const HEADLINES: readonly (readonly [lang: string, parties: string, headline: string, day?: string])[] = [
  ['pt', 'BR CN', 'Lula e Xi assinam vinte acordos em Pequim'],
  ['de', 'DE CN', 'Merz trifft Xi: Abkommen unterzeichnet'],
  ['el', 'GR TR', 'Μητσοτάκης – Ερντογάν: υπέγραψαν συμφωνία στην Άγκυρα'],
  ['el', 'GR EG', 'Συνάντηση του Μητσοτάκη με τον Σίσι στο Κάιρο'],
  ['el', 'CY US', 'ΧΡΙΣΤΟΔΟΥΛΙΔΗΣ ΚΑΙ ΤΡΑΜΠ ΣΥΜΦΩΝΗΣΑΝ'],
  ['el', 'GR TR', 'Στην Κωνσταντινούπολη ο Γεραπετρίτης: συμφωνία με τον Φιντάν'],
  ['el', 'UA RU', 'Ζελένσκι και Πούτιν στο ίδιο τραπέζι'],
  ['el', 'GR', 'Η υπογραφή του Τσίπρα κάτω από τη συμφωνία', '2018-06-17'],
  ['he', 'IL US', 'נתניהו וטראמפ חתמו על הסכם חדש'],
  ['he', 'FR DE', 'פגישה של מקרון ופרידריך מרץ בברלין'],
  ['he', 'IL EG', 'המכתב של נתניהו לא-סיסי: נחתום בקרוב'],
  ['he', 'RU TR', 'פוטין ביקר אצל ארדואן'],
  ['he', 'IR SA', 'עראקצ׳י נפגש עם בן־סלמאן'],
  ['he', 'UA', 'ההבטחה שניתנה לזלנסקי'],
  ['th', 'TH KH', 'อนุทินลงนามข้อตกลงกับฮุน มาเนต'],
  ['th', 'US CN', 'ทรัมป์พบสี จิ้นผิงที่ปูซาน'],
  ['th', 'TH MY', 'แพทองธารหารืออันวาร์เรื่องชายแดน', '2025-05-02'],
  ['th', 'RU UA', 'ปูตินกับเซเลนสกียังไม่ลงนาม'],
  ['th', 'JP', 'นายกรัฐมนตรีทาคาอิจิเยือนกรุงเทพฯ', '2025-11-11'],
  ['bn', 'IN BD', 'মোদির সঙ্গে মুহাম্মদ ইউনূসের বৈঠক'],
  ['bn', 'US RU', 'ট্রাম্পের প্রস্তাব পুতিনকে'],
  ['bn', 'CN IN', 'জিনপিংয়ের সঙ্গে জয়শঙ্করের চুক্তি'],
  ['bn', 'IL', 'নেতানিয়াহুর স্বাক্ষর'],
  ['bn', 'BD IN', 'শেখ হাসিনা ও মোদী চুক্তি সই করলেন', '2015-06-06'],
  ['bn', 'TR', 'ঢাকায় এরদোয়ান'],
  ['uk', 'UA FR', 'Зеленський підписав угоду з Макроном'],
  ['uk', 'UA TR', 'Зустріч Зеленського з Ердоганом'],
  ['uk', 'UA US', 'Сибіга і Рубіо підписали меморандум'],
  ['uk', 'CN RU', 'Сі Цзіньпіна чекають у Путіна'],
  ['uk', 'EU', 'Розмова з Урсулою фон дер Ляєн'],
  ['uk', 'US', 'Лист Трампові'],
  ['bg', 'US RU', 'Тръмп и Путин подписаха споразумение'],
  ['bg', 'GR RS', 'Мицотакис прие Вучич'],
  ['sr', 'RS FR', 'Вучић и Макрон потписали споразум'],
  ['sr', 'RS HU', 'Sporazum Vučića sa Orbanom'],
  ['hr', 'HR US', 'Plenković s Trumpom potpisao sporazum'],
  ['ta', 'IN LK', 'மோடியுடன் திசாநாயக்க ஒப்பந்தம்'],
  ['ta', 'US RU', 'டிரம்பின் திட்டம் புதினுக்கு ஏற்பு'],
  ['ta', 'IN CN', 'மோடி, ஜின்பிங் சந்திப்பு'],
  ['te', 'US IN', 'ట్రంప్‌తో ఒప్పందంపై మోదీ సంతకం'],
  ['te', 'UA RU', 'జెలెన్‌స్కీ, పుతిన్‌తో చర్చలు'],
  ['te', 'JP', 'ఇషిబాకు లేఖ', '2025-05-02'],
  ['mr', 'IN US', 'मोदींनी ट्रम्पशी करार केला'],
  ['mr', 'RU', 'पुतीन यांच्या सहीने करार'],
  ['gu', 'IN RU', 'મોદીની પુતિન સાથે બેઠક'],
  ['gu', 'US UA', 'ટ્રમ્પે ઝેલેન્સ્કીને પત્ર લખ્યો'],
  ['pa', 'IN CA', 'ਮੋਦੀ ਅਤੇ ਮਾਰਕ ਕਾਰਨੀ ਵਿਚਾਲੇ ਸਮਝੌਤਾ'],
  ['my', 'MM CN', 'မင်းအောင်လှိုင်နှင့် ရှီကျင့်ဖျင် တွေ့ဆုံ'],
  ['my', 'US RU', 'ထရမ့်နဲ့ ပူတင် သဘောတူညီချက် ရေးထိုး'],
  ['ne', 'NP IN', 'ओलीले मोदीसँग सम्झौता गरे', '2025-04-04'],
  ['ne', 'NP', 'प्रधानमन्त्री सुशीला कार्कीको हस्ताक्षर', '2025-11-11'],
  ['pl', 'PL UA', 'Umowa Tuska z Zełenskim podpisana'],
  ['pl', 'US PL', 'Trump zaprosił Nawrockiego'],
  ['cs', 'CZ UA', 'Fiala se Zelenským podepsali dohodu', '2025-05-02'],
  ['cs', 'UA FR', 'Dopis Zelenskému a Macronovi'],
  ['cs', 'CN', 'Si Ťin-pching přijede do Prahy'],
  ['sk', 'SK RU', 'Dohoda medzi Ficom a Putinom'],
  ['hu', 'HU RU', 'Orbán Putyinnal tárgyalt'],
  ['hu', 'HU UA', 'Orbán levele Zelenszkijnek'],
  ['hu', 'US CN', 'Trumppal egyezett meg Hszi Csin-ping'],
  ['vi', 'CN VN', 'Tập Cận Bình gặp Tô Lâm tại Hà Nội'],
  ['tr', 'TR GR', "Erdoğan'ın Miçotakis'le imzaladığı anlaşma"],
  ['fi', 'FI US', 'Stubb tapasi Trumpin'],
  ['es', 'PA US', 'Presidente Mulino firma un memorando con Hegseth'],
  ['es', 'BO EC', 'Presidente Paz y Noboa firman un acuerdo', '2026-02-02'],
  ['es', 'DO GT', 'Abinader recibe a Bernardo Arévalo'],
  ['es', 'EC UY', 'Acuerdo entre Gabriela Sommerfeld y Lubetkin'],
  ['fr', 'CI LR', 'Ouattara et Boakai signent un accord'],
  ['fr', 'SN MR', 'Ousmane Sonko reçu par Ghazouani'],
  ['fr', 'TG CG', 'Gnassingbé et Sassou s’accordent'],
  ['fr', 'DZ TN', 'Larbaoui et Madouri signent', '2025-02-02'],
  ['pt', 'TL MZ', 'Xanana e Presidente Chapo assinam acordo de gás'],
  ['pt', 'GW', 'Acordo assinado por Embaló', '2025-10-20'],
  ['en', 'FJ PG', 'Rabuka and Marape sign a treaty'],
  ['en', 'UG SS', 'Museveni, Kiir sign a pact'],
  ['en', 'NA MW', 'Nandi-Ndaitwah and Chakwera agree', '2025-05-02'],
  ['en', 'BB JM', 'Mottley and Holness seal a deal'],
  ['en', 'SL', 'President Bio signs a pact'],
  ['de', 'LU', 'Premier Frieden unterzeichnet ein Abkommen'],
  ['ru', 'UZ KG', 'Арипов и Касымалиев подписали соглашение'],
  ['ru', 'TM AF', 'Рашид Мередов встретился с Ахундзадой'],
  ['en', 'TM TJ', 'Berdimuhamedow hosts Rahmon'],
  ['es', 'ES', 'El rey Felipe recibe al ministro'],
  ['ru', 'MN', 'Соглашение подписано Хурэлсухом'],
  ['ar', 'MR CI', 'الغزواني وواتارا يوقعان اتفاقية'],
  ['ar', 'YE ER', 'العليمي وأفورقي يوقعان مذكرة'],
  ['zh', 'MN CM', '呼日勒苏赫会见喀麦隆总统比亚'],
  ['zh', 'PG', '马拉佩签署协议'],
  ['ja', 'CI UG', 'ワタラ大統領とムセベニ大統領が署名'],
  ['ko', 'BN', '볼키아 국왕, 협정 서명'],
  ['hi', 'MU', 'रामगुलाम ने समझौते पर हस्ताक्षर किए'],
  ['fa', 'AF', 'پیام آخندزاده'],
  ['sr', 'BA', 'Споразум с Конаковићем'],
];

describe('leaders in headlines', () => {
  test.each(HEADLINES.map(([lang, parties, headline, day = '2025-10-20']) => [lang, parties, headline, day] as const))(
    '%s: %s: %s',
    (_, parties, headline, day) => {
      expect(partiesOf(headline, day)).toBe(parties);
    },
  );
});

describe('words that only look like a leader', () => {
  test.each([
    ['he', 'במרץ נפתח האולם, ואנשים באו ברגל'],
    ['he', 'מלוני הים התיכון נפתחים מחדש, והאבק שוקע'],
    ['bn', 'বিষয়ের সূচি প্রকাশ, সবাই মিলেই কাজ করবে; নতুন রুটে বাস'],
    ['th', 'ฐานะเศรษฐานะของชาวบ้านกับอภิสิทธิ์ของข้าราชการ'],
    ['th', 'อย่ามากรีบร้อนที่มหาวิทยาลัยทักษิณ'],
    ['el', 'Η Λαμία και το Μπαρ της πλατείας, το Χάος'],
    ['ta', 'தேர்தல் பின் சல்மான் கான் படம்'],
    ['uk', 'Траса закрита, кодекс змінено. Мода. Карний кодекс. Мелон'],
    ['el', 'Μακριά από την πόλη. Μιλεί ο δήμαρχος. Στέρεα θεμέλια, καμμένα δάση'],
    ['he', 'שינוי בסיסי, ואיש אינו חסין'],
    ['en', 'The App Store and the Pandora box of the Abadía'],
    ['pt', 'Sarau na escola'],
    ['th', 'ราคาคริปโทเคอร์เรนซีลดลง'],
    ['zh', '代表团抵达斯特拉斯堡，之后前往卡斯特里'],
    ['ko', '코스타리카와 협정 체결'],
    ['sw', 'Misri na Kenya zatia saini mkataba'],
    ['ar', 'المغرب الكبير على بعد ألف ميلي متر'],
    ['pt', 'Fica claro que o Dudu volta'],
    ['en', 'Trumpets and a Storey of Modiin: Sara met Asad at Cassina'],
    ['vi', 'Tập đoàn ký hợp đồng'],
    ['de', 'Kanzler fordert Frieden, Außenministerin auch'],
    ['en', 'Prime Minister to sign the treaty on Friday'],
    ['en', 'The Foreign Minister of Nepal arrived'],
    ['en', 'The Prime Minister of Montenegro signed in Muscat'],
    ['en', 'The King received pilgrims in Medina'],
    ['es', 'El presidente firma el Acuerdo de Paz con el Chapo'],
    ['es', 'La presidenta amplía el Seguro Social'],
    ['pt', 'O ministro visitou a Fundação Alexandre de Gusmão'],
    ['ro', 'Ministrul Culturii despre Manele'],
    ['de', 'Die Ministerin stellt das Bio-Siegel vor'],
    ['en', 'President to meet Tax officials in Masisi'],
    ['zh', '萨尔维尼签署协议'],
  ])('%s: %s', (_, text) => {
    expect(findHolders(text, HOLDERS).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});

test.each([
  ['el', 'Ο πρώην πρωθυπουργός Αλέξης Τσίπρας'],
  ['uk', 'Колишній президент Порошенко'],
  ['th', 'อดีตประธานาธิบดีโอบามา'],
  ['bn', 'সাবেক প্রেসিডেন্ট ওবামা'],
  ['ta', 'முன்னாள் அதிபர் ஒபாமா'],
  ['pl', 'Były prezydent Obama'],
  ['cs', 'Bývalý prezident Obama'],
])('an office that is past, %s: %s', (_, text) => {
  expect(findHolders(text, HOLDERS)).toMatchObject([{ isFormer: true }]);
});
