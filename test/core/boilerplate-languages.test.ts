import { describe, expect, test } from 'vitest';
import { type BoilerplateKind, boilerplateKind, isCreditText } from '../../src/core/boilerplate-lines.ts';

/** Lines as sites print them between paragraphs, the rest of each line made up. */
const LINES: Readonly<Record<BoilerplateKind, Readonly<Record<string, readonly string[]>>>> = {
  'also-read': {
    en: [
      'Also read: the harbour',
      'More from this town',
      'Don’t miss: the harbour',
      "Don't miss the harbour",
      'Watch: the harbour',
    ],
    fr: ['À lire aussi : le port', 'Lire aussi le port', 'Sur le même sujet', 'Voir aussi : le port'],
    de: ['Lesen Sie auch: der Hafen', 'Mehr zum Thema', 'Siehe auch: der Hafen', 'Das könnte Sie auch interessieren'],
    es: ['Lea también: el puerto', 'Te puede interesar: el puerto', 'Seguir leyendo', 'Además: el puerto'],
    pt: ['Leia também: o porto', 'Leia mais', 'Veja também o porto', 'Saiba mais sobre o porto'],
    it: ['Leggi anche: il porto', 'Per approfondire', 'Vedi anche: il porto', 'Articoli correlati'],
    nl: ['Lees ook: de haven', 'Zie ook: de haven'],
    sv: ['Läs också: hamnen', 'Läs mer om hamnen'],
    pl: ['Czytaj także: port', 'Zobacz też: port'],
    cs: ['Čtěte také: přístav', 'Přečtěte si: přístav'],
    el: ['Διαβάστε επίσης: το λιμάνι', 'Δείτε επίσης: το λιμάνι'],
    ru: ['Читайте также: порт', 'Материалы по теме', 'Смотрите также: порт'],
    uk: ['Читайте також: порт', 'Дивіться також: порт'],
    bg: ['Прочетете още: пристанището', 'Вижте още: пристанището'],
    tr: ['İlgili haber: liman', 'Bunlar da ilginizi çekebilir'],
    id: ['Baca juga: pelabuhan', 'Simak juga: pelabuhan', 'Artikel terkait'],
    vi: ['Xem thêm: cảng', 'Đọc thêm: cảng'],
    sw: ['Soma pia: bandari', 'Soma zaidi: bandari'],
    ar: ['اقرأ المزيد عن الميناء', 'شاهد أيضا: الميناء', 'مواضيع ذات صلة', 'قد يهمك أيضا'],
    fa: ['بیشتر بخوانید: بندر', 'اخبار مرتبط', 'همچنین بخوانید: بندر'],
    ur: ['یہ بھی پڑھیں: بندرگاہ', 'مزید پڑھیں: بندرگاہ'],
    hi: ['यह भी पढ़ें: बंदरगाह', 'और पढ़ें: बंदरगाह', 'संबंधित खबरें', 'ये भी देखें: बंदरगाह'],
    mr: ['हेही वाचा: बंदर', 'आणखी वाचा: बंदर'],
    bn: ['আরও পড়ুন: বন্দর', 'আরো পড়ুন: বন্দর'],
    ta: ['மேலும் படிக்க: துறைமுகம்'],
    te: ['ఇది కూడా చదవండి: ఓడరేవు'],
    gu: ['આ પણ વાંચો: બંદર'],
    ja: ['関連記事：港', 'あわせて読みたい', '【関連】港の話'],
    zh: ['相关阅读：港口', '延伸阅读：港口', '更多新聞：港口', '推薦閱讀：港口'],
    ko: ['관련 기사: 항구', '함께 읽으면 좋은 기사', '더 보기'],
    th: ['อ่านเพิ่มเติม: ท่าเรือ', 'ข่าวที่เกี่ยวข้อง'],
    he: ['קראו גם: הנמל', 'לקריאה נוספת'],
  },
  site: {
    en: ['Advertisement', 'Sign up for our letter', 'Comment', 'Breaking news', 'Tags: harbour', 'Source: the town'],
    fr: ['Publicité', 'Abonnez-vous', "S'abonner", 'S’abonner', 'Partager'],
    de: ['Anzeige', 'Werbung', 'Jetzt abonnieren', 'Teilen'],
    es: ['Publicidad', 'Suscríbete', 'Síguenos', 'Compartir'],
    pt: ['Assine já', 'Siga-nos', 'Compartilhe'],
    it: ['Pubblicità', 'Iscriviti', 'Condividi', 'Riproduzione riservata'],
    nl: ['Advertentie'],
    sv: ['Annons'],
    pl: ['Reklama'],
    ru: ['Подписывайтесь на нас', 'Поделиться', 'Реклама'],
    tr: ['Bizi takip edin', 'Abone ol'],
    id: ['Iklan', 'Ikuti kami'],
    hi: ['विज्ञापन', 'सब्सक्राइब करें', 'हमें फॉलो करें', 'अन्य वीडियो'],
    ar: ['إعلان', 'تابعونا على', 'أضف تعليق', 'تم نسخ الرابط', 'عاجل'],
    fa: ['تبلیغات'],
    ur: ['اشتہار'],
    bn: ['বিজ্ঞাপন'],
    ja: ['広告'],
    zh: ['广告', '廣告'],
    ko: ['광고', '저작권자 ⓒ 신문', '무단 전재 금지'],
    he: ['פרסומת'],
  },
  breadcrumb: {
    any: ['Home › Asia', 'Home » World » Asia', 'Home > World > Asia > East', 'Start → Welt → Asien → Osten'],
  },
  credit: {
    en: [
      'Photo by: Maria Example',
      'Photos: Agency',
      'Image credit: Agency',
      'Getty Images',
      'A quay at night (photo: Agency)',
    ],
    fr: ['Crédit : Agence', 'Le port la nuit - photo : Agence'],
    de: ['Bild: Agentur', 'Foto: Agentur', 'Der Hafen – Foto: Agentur'],
    es: ['Fotos: Agencia', 'Fotografia: Agencia'],
    it: ['Foto di Maria Esempio', 'Foto © Agenzia'],
    pl: ['Fot. Agencja', 'Zdj. Agencja'],
    ru: ['Фото: агентство', 'Порт ночью. Фото: агентство'],
    tr: ['Fotoğraf: ajans'],
    hi: ['फोटो: एजेंसी', 'बंदरगाह रात में। फोटो: एजेंसी'],
    ar: ['صورة: الوكالة'],
    fa: ['عکس: خبرگزار'],
    ja: ['写真：通信社', '写真＝通信社', '港の夜 写真：通信社'],
    zh: ['图：通讯社', '圖／通訊社'],
    ko: ['사진=통신사', '항구의 밤 사진:통신사'],
  },
  byline: {
    en: [
      'By: Maria Example',
      'Written by Maria Example',
      'By Maria Example, Jean Example and Li Example',
      'Editor: M. Example',
    ],
    fr: ['Par Maria Exemple et Jean Exemple', 'Rédaction'],
    de: ['Von Maria Beispiel und Jan Beispiel', 'Autor: Maria Beispiel', 'Redaktion'],
    es: ['Por María Ejemplo y Juan Ejemplo', 'Redacción'],
    pt: ['Por Maria Exemplo e João Exemplo'],
    it: ['Di Maria Esempio', 'Agenzia di stampa', 'Redazione'],
    nl: ['Door Maria Voorbeeld en Jan Voorbeeld'],
    sv: ['Av Maria Exempel och Jan Exempel'],
    da: ['Af Maria Eksempel og Jan Eksempel'],
    ru: ['Автор: Мария Пример', 'Редакция портала'],
    tr: ['Muhabir: Meryem Örnek', 'Editör: Meryem Örnek'],
    id: ['Oleh Maria Contoh'],
    hi: ['लेखक: मारिया उदाहरण', 'न्यूज डेस्क', 'द्वारा मारिया उदाहरण'],
    ar: ['بقلم ماريا مثال', 'كتب: ماريا مثال', 'كتبت - ماريا مثال', 'وكالة الأنباء'],
    fa: ['خبرگزاری نمونه'],
    zh: ['责任编辑：李例', '記者／李例', '文／李例'],
    any: ['AFP', 'Reuters', 'dpa'],
  },
};

const rows = Object.entries(LINES).flatMap(([kind, languages]) =>
  Object.entries(languages).flatMap(([lang, lines]) => lines.map((line) => ({ kind, lang, line }))),
);

test.each(rows)('$kind, $lang: $line', ({ kind, line }) => {
  expect(boilerplateKind(line)).toBe(kind);
});

test.each(rows.filter(({ kind }) => kind === 'credit'))('a credit by its words alone: $line', ({ line }) => {
  expect(isCreditText(`  ${line}\n`)).toBe(true);
});

describe('how a line is written', () => {
  test.each([
    ['in capitals', 'READ MORE', 'also-read'],
    ['behind a bullet', '• Read more', 'also-read'],
    ['behind an arrow', '→ Also read: the harbour', 'also-read'],
    ['with space around', '   Read more  ', 'also-read'],
    ['with letters and accents apart', 'À lire aussi'.normalize('NFD'), 'also-read'],
    ['with a space before the colon', 'Photo  : Agency', 'credit'],
    ['with a full-width slash', '圖／通訊社', 'credit'],
    ['with the Turkish capital', 'İLGİLİ HABER: LİMAN', 'also-read'],
    ['behind its sign', '© 2024 The Example', 'site'],
  ])('%s', (_, line, kind) => {
    expect(boilerplateKind(line)).toBe(kind);
  });
});

describe('what only looks like it', () => {
  test.each([
    ['a word that begins like a phrase', 'Trendingly quiet, the harbour has a new quay.'],
    ['a whole-line phrase that goes on', 'Breaking news reached the ministers at night.'],
    ['a whole-line phrase that goes on, in German', 'Anzeigetafeln am Hafen wurden erneuert.'],
    ['a whole-line phrase that goes on, in Arabic', 'عاجلا وقع الوزيران الاتفاق'],
    ['one arrow', 'Two > one, said the minister'],
    ['a sentence that begins as a by-line', 'By May Two States Will Sign, they said'],
    ['an agency in a sentence', 'He told a news agency that they will sign.'],
    ['names without a word before them', 'Maria Example and Jean Example'],
    ['a by-line with one name', 'By Monday'],
    [
      'an agency deep in a long line',
      `The ministers of the two states spoke to the news agency of the northern harbour`,
    ],
    ['nothing', '   '],
  ])('%s', (_, line) => {
    expect(boilerplateKind(line)).toBeNull();
  });

  test.each([
    ['also-read', 'Also read: ', 220],
    ['credit', 'Photo: ', 120],
    ['byline', 'By: ', 90],
  ])('%s: a line of so many units still is, a longer one is not', (kind, start, most) => {
    expect(boilerplateKind(start.padEnd(most, 'x'))).toBe(kind);
    expect(boilerplateKind(start.padEnd(most + 1, 'x'))).toBeNull();
  });

  test('an agency alone on its line may have sixty units', () => {
    expect(boilerplateKind('web desk'.padStart(60, 'x '))).toBe('byline');
    expect(boilerplateKind('web desk'.padStart(61, 'x '))).toBeNull();
  });

  test.each(['Picturesque towns of the north', 'The photo was taken at night', 'x'.repeat(121)])(
    'no credit: %s',
    (text) => {
      expect(isCreditText(text)).toBe(false);
    },
  );

  test('a credit may have a hundred and twenty units', () => {
    expect(isCreditText('Photo: '.padEnd(120, 'x'))).toBe(true);
    expect(isCreditText('Photo: '.padEnd(121, 'x'))).toBe(false);
  });
});
