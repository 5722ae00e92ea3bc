import { describe, expect, test } from 'vitest';
import { articleFromPlainText } from '../../src/core/plain-text.ts';

/** A made-up story as a reader copies it from a page, with what the site prints around and between its paragraphs. */
interface Pasted {
  readonly before: readonly string[];
  readonly headline: string;
  readonly dated: string;
  readonly first: string;
  readonly between: readonly string[];
  readonly heading: string;
  readonly last: string;
  readonly after: readonly string[];
}

/** Every one of them was published on 3 March 2024. */
const DAY = '2024-03-03';

const PAGES: Readonly<Record<string, Pasted>> = {
  en: {
    before: ['Home › World › Sea', 'Advertisement'],
    headline: 'Lighthouse keepers of two coasts share one lamp',
    dated: 'Published 3 March 2024, 18:05 | Updated 4 March 2024',
    first:
      'The keepers of both coasts agreed on Sunday to mend the old lamp together, because neither of them could pay for it alone any longer.',
    between: ['Also read: The last ferry of the season', 'Photo: Lamp Archive'],
    heading: 'What the lamp costs',
    last: 'It will be lit again in the autumn, said the older of the two keepers, who has waited for this day for eleven years.',
    after: ['Share this', 'Follow us', '© The Lamp 2024'],
  },
  fr: {
    before: ['Accueil › Monde › Mer', 'Publicité'],
    headline: 'Les gardiens de deux côtes partagent une lampe',
    dated: 'Publié le 3 mars 2024 à 18h05',
    first:
      'Les gardiens des deux côtes ont décidé dimanche de réparer ensemble la vieille lampe, car aucun ne pouvait plus la payer seul.',
    between: ['Lire aussi : le dernier bac de la saison', 'Crédit : archives du phare'],
    heading: 'Ce que coûte la lampe',
    last: 'Elle sera rallumée en automne, a dit le plus âgé des deux gardiens, qui attend ce jour depuis onze ans.',
    after: ['Partager', 'Suivez-nous', '© Le Phare 2024'],
  },
  de: {
    before: ['Startseite › Welt › Meer', 'Anzeige'],
    headline: 'Die Wärter zweier Küsten teilen sich eine Lampe',
    dated: 'Veröffentlicht am 3. März 2024, 18:05 Uhr',
    first:
      'Die Wärter beider Küsten wollen die alte Lampe gemeinsam reparieren, weil keiner von ihnen sie noch allein bezahlen kann.',
    between: ['Lesen Sie auch: Die letzte Fähre der Saison', 'Foto: Lampenarchiv'],
    heading: 'Was die Lampe kostet',
    last: 'Im Herbst soll sie wieder leuchten, sagte der ältere der beiden, der seit elf Jahren auf diesen Tag gewartet hat.',
    after: ['Teilen', '© Die Lampe 2024'],
  },
  es: {
    before: ['Inicio › Mundo › Mar', 'Publicidad'],
    headline: 'Los fareros de dos costas comparten una lámpara',
    dated: 'Publicado el 3 de marzo de 2024 a las 18:05',
    first:
      'Los fareros de ambas costas acordaron el domingo reparar juntos la vieja lámpara, porque ninguno podía pagarla ya por su cuenta.',
    between: ['Lea también: el último barco de la temporada', 'Foto: Archivo del Faro'],
    heading: 'Cuánto cuesta la lámpara',
    last: 'Volverá a encenderse en otoño, dijo el mayor de los dos, que ha esperado este día durante once años.',
    after: ['Compartir', 'Síguenos', '© El Faro 2024'],
  },
  it: {
    before: ['Home › Mondo › Mare', 'Pubblicità'],
    headline: 'I guardiani di due coste dividono una lampada',
    dated: 'Pubblicato il 3 marzo 2024 alle 18:05',
    first:
      'I guardiani delle due coste hanno deciso domenica di riparare insieme la vecchia lampada, perché nessuno dei due poteva più pagarla da solo.',
    between: ['Leggi anche: l’ultimo traghetto della stagione', 'Foto: Archivio del Faro'],
    heading: 'Quanto costa la lampada',
    last: 'Sarà riaccesa in autunno, ha detto il più anziano dei due, che aspetta questo giorno da undici anni.',
    after: ['Condividi', 'Riproduzione riservata'],
  },
  ru: {
    before: ['Главная › Мир › Море', 'Реклама'],
    headline: 'Смотрители двух берегов делят одну лампу',
    dated: 'Опубликовано: 3 марта 2024, 18:05',
    first:
      'Смотрители обоих берегов договорились в воскресенье вместе починить старую лампу, потому что платить за неё в одиночку никто уже не мог.',
    between: ['Читайте также: последний паром сезона', 'Фото: архив маяка'],
    heading: 'Сколько стоит лампа',
    last: 'Осенью её зажгут снова, сказал старший из двоих, который ждал этого дня одиннадцать лет.',
    after: ['Поделиться', 'Подписывайтесь на нас'],
  },
  tr: {
    before: ['Ana Sayfa › Dünya › Deniz', 'Abone ol'],
    headline: 'İki kıyının fener bekçileri bir lambayı paylaşıyor',
    dated: 'Yayınlanma: 3 Mart 2024 18:05',
    first:
      'İki kıyının bekçileri pazar günü eski lambayı birlikte onarmaya karar verdi, çünkü hiçbiri artık bunu tek başına ödeyemiyordu.',
    between: ['İlgili haber: sezonun son feribotu', 'Fotoğraf: Fener Arşivi'],
    heading: 'Lamba kaça mal oluyor',
    last: 'Bu günü on bir yıldır bekleyen yaşlı bekçi, lambanın sonbaharda yeniden yanacağını söyledi.',
    after: ['Bizi takip edin', '© Fener 2024'],
  },
  ar: {
    before: ['الرئيسية › العالم › البحر', 'إعلان'],
    headline: 'حارسا ساحلين يتقاسمان مصباحا واحدا',
    dated: 'تاريخ النشر: 3 مارس 2024 18:05',
    first:
      'اتفق حارسا الساحلين يوم الأحد على إصلاح المصباح القديم معا، لأن أحدا منهما لم يعد قادرا على دفع ثمنه وحده بعد هذا الشتاء الطويل.',
    between: ['اقرأ أيضا: آخر عبارة في الموسم', 'صورة: أرشيف المنارة'],
    heading: 'كم يكلف المصباح',
    last: 'وقال أكبر الحارسين، الذي انتظر هذا اليوم إحدى عشرة سنة، إن المصباح سيضاء من جديد في الخريف.',
    after: ['شارك', 'تابعونا'],
  },
  fa: {
    before: ['خانه › جهان › دریا', 'تبلیغات'],
    headline: 'نگهبانان دو ساحل یک چراغ را شریک شدند',
    dated: 'انتشار: ۱۳ اسفند ۱۴۰۲ - ۱۸:۰۵',
    first:
      'نگهبانان هر دو ساحل روز یکشنبه پذیرفتند که چراغ کهنه را با هم تعمیر کنند، چون هیچ‌کدام دیگر نمی‌توانستند هزینهٔ آن را تنها بپردازند.',
    between: ['بیشتر بخوانید: آخرین کشتی فصل', 'عکس: بایگانی فانوس'],
    heading: 'چراغ چقدر هزینه دارد',
    last: 'نگهبان پیرتر که یازده سال در انتظار این روز بوده است گفت که چراغ در پاییز دوباره روشن می‌شود.',
    after: ['اشتراک گذاری', '© فانوس'],
  },
  hi: {
    before: ['होम › दुनिया › समुद्र', 'विज्ञापन'],
    headline: 'दो तटों के पहरेदार एक दीपक साझा करेंगे',
    dated: 'प्रकाशित: 3 मार्च 2024, 18:05',
    first:
      'दोनों तटों के पहरेदारों ने रविवार को पुराने दीपक की मिलकर मरम्मत करने का फैसला किया, क्योंकि कोई भी अकेले उसका खर्च नहीं उठा सकता था।',
    between: ['ये भी पढ़ें: मौसम की आखिरी नाव', 'फोटो: दीपक संग्रह'],
    heading: 'दीपक का खर्च कितना है',
    last: 'ग्यारह साल से इस दिन का इंतजार कर रहे बड़े पहरेदार ने कहा कि दीपक पतझड़ में फिर से जलेगा।',
    after: ['शेयर करें', 'हमें फॉलो करें'],
  },
  bn: {
    before: ['বিজ্ঞাপন'],
    headline: 'দুই উপকূলের রক্ষীরা একটি বাতি ভাগ করবেন',
    dated: 'প্রকাশ: ৩ মার্চ ২০২৪, ১৮:০৫',
    first: 'দুই উপকূলের রক্ষীরা রবিবার পুরোনো বাতিটি একসঙ্গে মেরামত করতে রাজি হয়েছেন, কারণ একা কেউ আর তার খরচ দিতে পারছিলেন না।',
    between: ['আরও পড়ুন: মরসুমের শেষ ফেরি', '© বাতিঘর সংগ্রহ'],
    heading: 'বাতির খরচ কত',
    last: 'এগারো বছর ধরে এই দিনের অপেক্ষায় থাকা বড় রক্ষী বলেন, শরতে বাতিটি আবার জ্বলবে।',
    after: ['© বাতিঘর ২০২৪'],
  },
  id: {
    before: ['Beranda › Dunia › Laut', 'Iklan'],
    headline: 'Penjaga dua pantai berbagi satu lampu mercusuar',
    dated: 'Diterbitkan 3 Maret 2024 pukul 18:05',
    first:
      'Para penjaga kedua pantai sepakat pada hari Minggu untuk memperbaiki lampu tua itu bersama-sama, karena tidak satu pun sanggup membayarnya sendiri.',
    between: ['Baca juga: Feri terakhir musim ini', 'Foto: Arsip Mercusuar'],
    heading: 'Berapa biaya lampu itu',
    last: 'Lampu itu akan dinyalakan lagi pada musim gugur, kata penjaga yang lebih tua, yang sudah menunggu hari ini sebelas tahun.',
    after: ['Ikuti kami', '© Mercusuar 2024'],
  },
  ja: {
    before: ['広告'],
    headline: '二つの海岸の灯台守が一つの灯を分け合う',
    dated: '公開 2024年3月3日 18時05分',
    first:
      '両海岸の灯台守は日曜日、古い灯を共同で修理することに合意した。どちらも一人では費用を払えなくなっていたためだ。',
    between: ['関連記事：今季最後のフェリー', '写真：灯台資料室'],
    heading: '灯の費用はいくらか',
    last: '年上の灯台守は、この日を十一年間待っていたと述べ、灯は秋に再びともされるだろうと語った。',
    after: ['あわせて読みたい', '© 灯台新聞'],
  },
  ko: {
    before: ['광고'],
    headline: '두 해안의 등대지기가 등불 하나를 나눠 쓴다',
    dated: '입력 2024.03.03 18:05',
    first:
      '두 해안의 등대지기는 일요일 낡은 등불을 함께 고치기로 합의했다. 어느 쪽도 더는 혼자서 비용을 낼 수 없었기 때문이다.',
    between: ['관련 기사: 이번 철 마지막 여객선', '사진=등대 자료실'],
    heading: '등불의 값은 얼마인가',
    last: '이날을 십일 년 동안 기다려 온 나이 많은 등대지기는 등불이 가을에 다시 켜질 것이라고 말했다.',
    after: ['무단 전재 및 재배포 금지'],
  },
  'zh-Hant': {
    before: ['廣告'],
    headline: '兩個海岸的守燈人共用一盞燈',
    dated: '發布時間：2024年3月3日 18:05',
    first: '兩個海岸的守燈人星期日同意一起修理那盞舊燈，因為他們之中沒有一個人還能獨自負擔這筆費用。',
    between: ['延伸閱讀：本季最後一班渡輪', '圖：燈塔資料室'],
    heading: '這盞燈要花多少錢',
    last: '年長的守燈人說，他等待這一天已經等了十一年，這盞燈將會在秋天重新點亮。',
    after: ['推薦閱讀', '© 燈塔報'],
  },
  vi: {
    before: ['Quảng cáo'],
    headline: 'Người gác đèn của hai bờ biển dùng chung một ngọn đèn',
    dated: 'Đăng lúc 18:05 ngày 3 tháng 3 năm 2024',
    first:
      'Những người gác đèn của hai bờ biển hôm chủ nhật đã đồng ý cùng nhau sửa ngọn đèn cũ, vì không ai còn đủ tiền để sửa một mình.',
    between: ['Xem thêm: chuyến phà cuối cùng của mùa này', '© Kho ảnh ngọn đèn'],
    heading: 'Ngọn đèn tốn bao nhiêu tiền',
    last: 'Người lớn tuổi hơn, đã chờ ngày này suốt mười một năm, nói rằng ngọn đèn sẽ được thắp lại vào mùa thu.',
    after: ['© Báo Ngọn Đèn'],
  },
};

const paste = ({ before, headline, dated, first, between, heading, last, after }: Pasted): string =>
  [...before, headline, dated, '', first, '', ...between, '', heading, '', last, '', ...after].join('\n');

describe.each(Object.entries(PAGES))('a page in %s, pasted', (lang, page) => {
  const article = articleFromPlainText(paste(page));
  const blocks = article.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]);

  test('is its headline, its paragraphs and the heading between them', () => {
    expect(blocks).toEqual([
      ['title', page.headline],
      ['lead', page.first],
      ['heading', page.heading],
      ['paragraph', page.last],
    ]);
  });

  test('has its language, its title and its day', () => {
    const { lang: found, title, date } = article;
    expect({ found, title, date }).toEqual({ found: lang, title: page.headline, date: DAY });
  });

  test('is the same with the line ends of another system, but for its offsets', () => {
    const other = articleFromPlainText(paste(page).replaceAll('\n', '\r\n'));
    expect(other.blocks.map(({ kind, start, end }) => [kind, other.text.slice(start, end)])).toEqual(blocks);
  });

  test('is the same where every line is indented', () => {
    const other = articleFromPlainText(paste(page).replaceAll(/^/gm, '\t  '));
    expect(other.blocks.map(({ kind, start, end }) => [kind, other.text.slice(start, end)])).toEqual(blocks);
  });
});
