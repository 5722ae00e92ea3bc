import { describe, expect, test } from 'vitest';
import { countText } from '../../src/page/count-text.ts';
import { type Article, readArticle } from '../../src/page/index.ts';
import { openPage } from './fixtures/open-page.ts';
import { blocksOf } from './fixtures/read-page.ts';

/** A made-up story as a site of each language prints it: its own words for what stands around. */
interface Story {
  readonly headline: string;
  readonly lead: string;
  readonly dated: string;
  readonly caption: string;
  readonly credit: string;
  readonly paragraphs: readonly [string, string];
  /** Empty where we know no words for it. */
  readonly also: string;
}

/** Every one of them was published on 5 August 2023. */
const DAY = '2023-08-05';

const STORIES: Readonly<Record<string, Story>> = {
  fr: {
    headline: 'Deux villes partagent un bac',
    lead: 'Le bac traversera le fjord quatre fois par jour, en toute saison, promettent les deux maires.',
    dated: 'Publié le 5 août 2023 à 18h30',
    caption: 'Le bac quitte le quai sous la neige.',
    credit: 'Crédit : Studio du Port',
    paragraphs: [
      'Les maires ont signé la convention mardi, après trois ans de discussions et deux hivers sans bateau.',
      'Les habitants paieront la moitié du prix, mais les camions, eux, attendront encore une année.',
    ],
    also: 'Lire aussi : le dernier phare de la côte',
  },
  de: {
    headline: 'Zwei Städte teilen sich eine Fähre',
    lead: 'Die Fähre soll den Fjord viermal am Tag queren, zu jeder Jahreszeit, versprechen beide Bürgermeister.',
    dated: 'Veröffentlicht am 5. August 2023, 18:30 Uhr',
    caption: 'Die Fähre verlässt im Schnee den Kai.',
    credit: 'Foto: Hafenstudio',
    paragraphs: [
      'Die Bürgermeister unterzeichneten den Vertrag am Dienstag, nach drei Jahren und zwei Wintern ohne Schiff.',
      'Die Einwohner zahlen die Hälfte, doch die Lastwagen müssen noch ein weiteres Jahr warten.',
    ],
    also: 'Lesen Sie auch: Der letzte Leuchtturm der Küste',
  },
  es: {
    headline: 'Dos ciudades comparten un transbordador',
    lead: 'El barco cruzará el fiordo cuatro veces al día, en cualquier época, según prometen los dos alcaldes.',
    dated: 'Publicado el 5 de agosto de 2023 a las 18:30',
    caption: 'El barco deja el muelle bajo la nieve.',
    credit: 'Foto: Estudio del Puerto',
    paragraphs: [
      'Los alcaldes firmaron el convenio el martes, después de tres años de charlas y dos inviernos sin barco.',
      'Los vecinos pagarán la mitad, pero los camiones tendrán que esperar otro año más.',
    ],
    also: 'Lea también: el último faro de la costa',
  },
  pt: {
    headline: 'Duas cidades partilham uma balsa',
    lead: 'A balsa cruzará o fiorde quatro vezes por dia, em qualquer estação, prometem os dois prefeitos.',
    dated: 'Publicado em 5 de agosto de 2023 às 18h30',
    caption: 'A balsa deixa o cais debaixo de neve.',
    credit: 'Foto: Estúdio do Porto',
    paragraphs: [
      'Os prefeitos assinaram o convênio na terça-feira, depois de três anos de conversas e dois invernos sem barco.',
      'Os moradores pagarão metade do preço, mas os caminhões ainda terão de esperar um ano.',
    ],
    also: 'Leia também: o último farol da costa',
  },
  tr: {
    headline: 'İki şehir bir feribotu paylaşıyor',
    lead: 'Feribot fiyordu her mevsim günde dört kez geçecek, iki belediye başkanı da böyle söz verdi.',
    dated: 'Yayınlanma: 5 Ağustos 2023 18:30',
    caption: 'Feribot karda iskeleden ayrılıyor.',
    credit: 'Fotoğraf: Liman Stüdyosu',
    paragraphs: [
      'Başkanlar anlaşmayı salı günü, üç yıllık görüşmelerin ve gemisiz geçen iki kışın ardından imzaladı.',
      'Kent sakinleri yarı ücret ödeyecek, ama kamyonlar bir yıl daha beklemek zorunda kalacak.',
    ],
    also: 'İlgili haber: kıyının son deniz feneri',
  },
  ru: {
    headline: 'Два города делят один паром',
    lead: 'Паром будет пересекать фьорд четыре раза в день в любое время года, обещают оба мэра.',
    dated: '5 августа 2023, 18:30',
    caption: 'Паром отходит от причала в снегопад.',
    credit: 'Фото: Портовая студия',
    paragraphs: [
      'Мэры подписали договор во вторник, после трёх лет разговоров и двух зим без единого судна.',
      'Жители будут платить половину цены, но грузовикам придётся подождать ещё один год.',
    ],
    also: 'Читайте также: последний маяк побережья',
  },
  el: {
    headline: 'Δύο πόλεις μοιράζονται ένα φέρι',
    lead: 'Το πλοίο θα περνά το φιόρδ τέσσερις φορές την ημέρα, κάθε εποχή, υπόσχονται οι δύο δήμαρχοι.',
    dated: '5 Αυγούστου 2023, 18:30',
    caption: 'Το πλοίο αφήνει την προβλήτα στο χιόνι.',
    credit: '© Στούντιο του Λιμανιού',
    paragraphs: [
      'Οι δήμαρχοι υπέγραψαν τη σύμβαση την Τρίτη, ύστερα από τρία χρόνια συζητήσεων και δύο χειμώνες χωρίς πλοίο.',
      'Οι κάτοικοι θα πληρώνουν τα μισά, αλλά τα φορτηγά θα περιμένουν έναν ακόμη χρόνο.',
    ],
    also: 'Διαβάστε επίσης: ο τελευταίος φάρος της ακτής',
  },
  fa: {
    headline: 'دو شهر یک کشتی را شریک می‌شوند',
    lead: 'کشتی روزی چهار بار در همهٔ فصل‌ها از خلیج می‌گذرد، این را هر دو شهردار قول داده‌اند.',
    dated: '۱۴ مرداد ۱۴۰۲ - ۱۸:۳۰',
    caption: 'کشتی در برف از اسکله جدا می‌شود.',
    credit: 'عکس: استودیوی بندر',
    paragraphs: [
      'شهرداران روز سه‌شنبه، پس از سه سال گفت‌وگو و دو زمستان بدون کشتی، این توافق را امضا کردند.',
      'ساکنان نیمی از بها را می‌پردازند، اما کامیون‌ها باید یک سال دیگر هم منتظر بمانند.',
    ],
    also: 'بیشتر بخوانید: آخرین فانوس دریایی ساحل',
  },
  ur: {
    headline: 'دو شہروں کی ایک مشترکہ کشتی',
    lead: 'دونوں میئروں کا وعدہ ہے کہ کشتی ہر موسم میں دن میں چار بار خلیج پار کرے گی۔',
    dated: '5 اگست 2023، 18:30',
    caption: 'کشتی برف میں گھاٹ سے نکل رہی ہے۔',
    credit: '© بندرگاہ اسٹوڈیو',
    paragraphs: [
      'میئروں نے تین سال کی بات چیت اور کشتی کے بغیر دو سردیوں کے بعد منگل کو معاہدے پر دستخط کیے۔',
      'شہری آدھا کرایہ دیں گے، لیکن ٹرکوں کو ابھی ایک سال اور انتظار کرنا ہو گا۔',
    ],
    also: 'یہ بھی پڑھیں: ساحل کا آخری مینار',
  },
  bn: {
    headline: 'দুই শহরের একটি ফেরি',
    lead: 'দুই মেয়রের প্রতিশ্রুতি, ফেরিটি সব ঋতুতে দিনে চারবার খাঁড়ি পার হবে।',
    dated: 'প্রকাশ: ৫ আগস্ট ২০২৩, ১৮:৩০',
    caption: 'তুষারের মধ্যে ফেরি ঘাট ছাড়ছে।',
    credit: '© বন্দর স্টুডিও',
    paragraphs: [
      'তিন বছরের আলোচনা আর নৌযানহীন দুই শীতের পরে মঙ্গলবার মেয়ররা চুক্তিতে সই করেন।',
      'বাসিন্দারা অর্ধেক ভাড়া দেবেন, কিন্তু ট্রাকগুলিকে আরও এক বছর অপেক্ষা করতে হবে।',
    ],
    also: 'আরও পড়ুন: উপকূলের শেষ বাতিঘর',
  },
  id: {
    headline: 'Dua kota berbagi satu feri',
    lead: 'Feri itu akan menyeberangi fyord empat kali sehari sepanjang tahun, janji kedua wali kota.',
    dated: 'Sabtu, 5 Agustus 2023 18:30 WIB',
    caption: 'Feri meninggalkan dermaga di tengah salju.',
    credit: 'Foto: Studio Pelabuhan',
    paragraphs: [
      'Kedua wali kota menandatangani perjanjian pada hari Selasa, setelah tiga tahun berunding dan dua musim tanpa kapal.',
      'Warga akan membayar separuh harga, tetapi truk masih harus menunggu satu tahun lagi.',
    ],
    also: 'Baca juga: mercusuar terakhir di pantai',
  },
  vi: {
    headline: 'Hai thành phố dùng chung một chuyến phà',
    lead: 'Hai thị trưởng hứa rằng phà sẽ qua vịnh bốn lần mỗi ngày, trong mọi mùa của năm.',
    dated: 'Thứ bảy, 5/8/2023, 18:30',
    caption: 'Phà rời bến trong tuyết.',
    credit: '© Xưởng ảnh Bến Cảng',
    paragraphs: [
      'Hai thị trưởng đã ký thỏa thuận hôm thứ ba, sau ba năm bàn bạc và hai mùa đông không có tàu.',
      'Người dân sẽ trả một nửa giá vé, nhưng xe tải vẫn còn phải chờ thêm một năm nữa.',
    ],
    also: 'Xem thêm: ngọn hải đăng cuối cùng của bờ biển',
  },
  ja: {
    headline: '二つの町が一隻のフェリーを共同で運航',
    lead: 'フェリーは季節を問わず一日四回、入り江を渡ると、両町長は約束した。',
    dated: '2023年8月5日 18時30分',
    caption: '雪の中、岸壁を離れるフェリー。',
    credit: '写真：港スタジオ',
    paragraphs: [
      '両町長は火曜日、三年に及ぶ話し合いと船のない二度の冬を経て、協定書に署名した。',
      '住民の運賃は半額になるが、トラックはさらに一年、待たなければならない見通しだという。',
    ],
    also: '関連記事：海岸に残る最後の灯台',
  },
  ko: {
    headline: '두 도시가 여객선 한 척을 함께 쓴다',
    lead: '여객선은 계절에 상관없이 하루 네 번 만을 건너게 된다고 두 시장이 약속했다.',
    dated: '입력 2023.08.05 18:30',
    caption: '눈 속에서 여객선이 부두를 떠나고 있다.',
    credit: '사진: 항구 스튜디오',
    paragraphs: [
      '두 시장은 삼 년에 걸친 논의와 배 없이 보낸 두 번의 겨울 끝에 화요일 협정에 서명했다.',
      '주민들은 요금의 절반만 내지만, 화물차는 앞으로 일 년을 더 기다려야 한다고 한다.',
    ],
    also: '관련 기사: 바닷가의 마지막 등대',
  },
  th: {
    headline: 'สองเมืองใช้เรือเฟอร์รีลำเดียวกัน',
    lead: 'นายกเทศมนตรีทั้งสองเมืองสัญญาว่าเรือเฟอร์รีจะข้ามอ่าววันละสี่เที่ยวทุกฤดูกาล',
    dated: '5 สิงหาคม 2566 18:30 น.',
    caption: 'เรือเฟอร์รีออกจากท่าท่ามกลางหิมะ',
    credit: '© สตูดิโอท่าเรือ',
    paragraphs: [
      'นายกเทศมนตรีทั้งสองลงนามในข้อตกลงเมื่อวันอังคาร หลังจากเจรจากันสามปีและสองฤดูหนาวที่ไม่มีเรือ',
      'ชาวเมืองจะจ่ายค่าโดยสารเพียงครึ่งเดียวแต่รถบรรทุกยังต้องรอต่อไปอีกหนึ่งปี',
    ],
    also: '',
  },
  lo: {
    headline: 'ສອງເມືອງໃຊ້ເຮືອຂ້າມຟາກລຳດຽວກັນ',
    lead: 'ເຈົ້າເມືອງທັງສອງສັນຍາວ່າເຮືອຈະຂ້າມອ່າວມື້ລະສີ່ຖ້ຽວໃນທຸກລະດູການຂອງປີ',
    dated: '2023-08-05 18:30',
    caption: 'ເຮືອອອກຈາກທ່າໃນຫິມະ',
    credit: '© ສະຕູດິໂອທ່າເຮືອ',
    paragraphs: [
      'ເຈົ້າເມືອງທັງສອງໄດ້ເຊັນສັນຍາໃນວັນອັງຄານ ຫຼັງຈາກເຈລະຈາກັນມາສາມປີແລະສອງລະດູໜາວທີ່ບໍ່ມີເຮືອ',
      'ຊາວເມືອງຈະຈ່າຍຄ່າໂດຍສານພຽງເຄິ່ງດຽວແຕ່ລົດບັນທຸກຍັງຕ້ອງລໍຖ້າອີກໜຶ່ງປີ',
    ],
    also: '',
  },
  km: {
    headline: 'ទីក្រុងពីរប្រើសាឡាងតែមួយ',
    lead: 'អភិបាលក្រុងទាំងពីរសន្យាថាសាឡាងនឹងឆ្លងឈូងសមុទ្របួនដងក្នុងមួយថ្ងៃគ្រប់រដូវ។',
    dated: '2023-08-05 18:30',
    caption: 'សាឡាងចេញពីផែក្នុងព្រិល។',
    credit: '© ស្ទូឌីយោកំពង់ផែ',
    paragraphs: [
      'អភិបាលក្រុងទាំងពីរបានចុះហត្ថលេខាលើកិច្ចព្រមព្រៀងនៅថ្ងៃអង្គារបន្ទាប់ពីការចរចាបីឆ្នាំ។',
      'អ្នកក្រុងនឹងបង់ថ្លៃតែពាក់កណ្តាលប៉ុន្តែរថយន្តដឹកទំនិញត្រូវរង់ចាំមួយឆ្នាំទៀត។',
    ],
    also: '',
  },
  my: {
    headline: 'မြို့နှစ်မြို့ ကူးတို့သင်္ဘောတစ်စင်း မျှသုံး',
    lead: 'သင်္ဘောသည် ရာသီမရွေး တစ်နေ့လေးကြိမ် ပင်လယ်အော်ကို ဖြတ်မည်ဟု မြို့တော်ဝန်နှစ်ဦး ကတိပြုသည်။',
    dated: '2023-08-05 18:30',
    caption: 'နှင်းထဲတွင် ဆိပ်ကမ်းမှ ထွက်ခွာနေသော သင်္ဘော။',
    credit: '© ဆိပ်ကမ်းစတူဒီယို',
    paragraphs: [
      'မြို့တော်ဝန်တို့သည် သုံးနှစ်ကြာ ဆွေးနွေးပြီးနောက် အင်္ဂါနေ့တွင် သဘောတူညီချက်ကို လက်မှတ်ရေးထိုးခဲ့ကြသည်။',
      'မြို့ခံများက တစ်ဝက်သာ ပေးရမည် ဖြစ်သော်လည်း ကုန်တင်ကားများမှာ နောက်ထပ်တစ်နှစ် စောင့်ရဦးမည်။',
    ],
    also: '',
  },
  'zh-Hans': {
    headline: '两座城市共用一艘渡轮',
    lead: '两位市长承诺，渡轮一年四季每天四次往返海湾，这样的安排还是第一次。',
    dated: '2023年08月05日 18:30',
    caption: '渡轮在雪中驶离码头。',
    credit: '图：港口影像馆',
    paragraphs: [
      '经过三年的商谈和两个没有船的冬天，两位市长星期二签署了协议，并且公布了时间表。',
      '居民只付一半的票价，但是货车还要再等一年，因为码头的设备没有准备好。',
    ],
    also: '相关阅读：海岸上最后的灯塔',
  },
};

const SITE = 'example.press';

const weighStory = ({ lead, paragraphs }: Story): number => countText([lead, ...paragraphs].join(' ')).weight;

const WEIGHTS = Object.values(STORIES)
  .map(weighStory)
  .sort((a, b) => a - b);

const USUAL = WEIGHTS[WEIGHTS.length >> 1] ?? 0;

test.each(Object.entries(STORIES))('the story weighs in %s about what it does in others', (_, story) => {
  expect(weighStory(story) / USUAL).toBeGreaterThan(0.75);
  expect(weighStory(story) / USUAL).toBeLessThan(1.33);
});

function pageOf({ headline, lead, dated, caption, credit, paragraphs, also }: Story, lang: string): string {
  const [first, second] = paragraphs;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${headline} | ${SITE}</title>
    <meta property="og:type" content="article"><meta property="og:title" content="${headline}"></head><body>
    <nav><a href="/a">${SITE}</a> <a href="/b">${also}</a></nav>
    <main><h1>${headline}</h1><p class="k1">${lead}</p><div class="k2">${dated}</div>
    <figure><img alt=""><figcaption>${caption} <span>${credit}</span></figcaption></figure>
    <div class="k3"><p>${first}</p><p><a href="/lighthouse">${also}</a></p><p>${also}</p><p>${second}</p></div></main>
    <footer><p>${SITE}, ${dated}</p></footer></body></html>`;
}

async function read(lang: string, story: Story): Promise<Article> {
  const article = readArticle(await openPage(pageOf(story, lang), '/town/two-cities-share-one-ferry-1234567'));
  if (!article) throw new Error('the page was taken for no article');
  return article;
}

describe.each(Object.entries(STORIES))('a story in %s', (lang, story) => {
  test('is its headline, its lead, its caption without the credit, and its paragraphs, in order', async () => {
    const { headline, lead, caption, paragraphs } = story;
    expect(blocksOf(await read(lang, story))).toEqual([
      `title: ${headline}`,
      `lead: ${lead}`,
      `caption: ${caption}`,
      ...paragraphs.map((text) => `paragraph: ${text}`),
    ]);
  });

  test('has the day under its headline, its language and its title', async () => {
    const { date, title, lang: found } = await read(lang, story);
    expect({ date, title, found }).toEqual({ date: DAY, title: story.headline, found: lang });
  });

  test('stands letter by letter in the nodes of the page', async () => {
    const { text, segments } = await read(lang, story);
    const held = segments.map(({ node, from, length }) => node.data.slice(from, from + length));
    expect(held).toEqual(segments.map(({ start, length }) => text.slice(start, start + length)));
  });
});
