/*
 * What stands between a story's paragraphs and is none of it, by the words it begins with. The tables are general to a
 * language's press, as patterns parted by bars; a line is judged by them only where it is short.
 */

/** "Also read", "Related", "More on this", "Watch". */
const ALSO_READ = [
  'also read|read also|read more|also see|see also|read next|related|more on this|more from|recommended',
  "must read|don['’]t miss|watch(?: live| now)?:|explained:|à lire|lire aussi|lire également",
  'lire la suite|voir aussi|sur le même sujet|notre dossier|lesen sie|lesen sie auch|mehr zum thema',
  'auch interessant|siehe auch|mehr dazu|das könnte sie|lea también|lee también|leer más|leé también',
  'te puede interesar|le puede interesar|seguir leyendo|más información|relacionad[oa]s?|ver más',
  'lee además|además:|leia também|leia mais|veja também|saiba mais|ler também|relacionad[oa]s',
  'confira também|leggi anche|leggi pure|per approfondire|vedi anche|potrebbe interessarti',
  'articoli correlati|lees ook|lees meer|zie ook|läs också|läs även|läs mer|læs også|læs mere|les også',
  'les mer|lue myös|lue lisää|loe ka|loe veel|lasi arī|lasiet arī|taip pat skaitykite|skaitykite daugiau',
  'czytaj także|czytaj też|czytaj więcej|zobacz także|zobacz też|čtěte také|přečtěte si|čítajte aj',
  'prečítajte si|beri tudi|preberite tudi|pročitajte|pročitaj i|procitajte|olvassa el|kapcsolódó',
  'citește și|citiți și|vezi și|lexo edhe|διαβάστε (?:επίσης|ακόμη|ακόμα)|δείτε επίσης|читайте также',
  'читать также|читайте ещё|смотрите также|по теме|материалы по теме|читайте також|дивіться також',
  'прочетете още|вижте още|още по темата|прочитајте|прочитајте и|ilgili haber|ayrıca bkz',
  'bunlar da ilginizi çekebilir|haberin devamı|oxu(?:yun)?:|həmçinin oxuyun|baca juga|baca selengkapnya',
  'simak juga|lihat juga|artikel terkait|baca lagi|xem thêm|đọc thêm|tin liên quan|soma (?:pia|zaidi)',
  'basahin|اقرأ أيضا|اقرأ أيضًا|اقرأ ايضا|إقرأ أيضا|اقرأ المزيد|اقرأ كذلك|اقرأوا أيضا|شاهد أيضا',
  'شاهد أيضًا|طالع أيضا|مواضيع ذات صلة|أخبار ذات صلة|ذات صلة|قد يهمك|بیشتر بخوانید|همچنین بخوانید',
  'اخبار مرتبط|مطالب مرتبط|بخوانید|یہ بھی پڑھیں|مزید پڑھیں|یہ بھی دیکھیں|دا هم ولولئ|ये भी पढ़ें',
  'ये भी पढ़े|यह भी पढ़ें|यह भी पढ़े|इसे भी पढ़ें|और पढ़ें|ये भी देखें|संबंधित खबरें|हे ही वाचा',
  'हेही वाचा|आणखी वाचा|यो पनि पढ्नुहोस्|আরও পড়ুন|আরো পড়ুন|মேলும் படிக்க|மேலும் படிக்க|ఇది కూడా చదవండి',
  'ഇതും വായിക്കുക|ಇದನ್ನೂ ಓದಿ|આ પણ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|関連記事|あわせて読みたい|【関連|相关(?:阅读|新闻|报道|推荐)|延伸阅读|相關新聞|延伸閱讀',
  '更多(?:新聞|报道)|看更多|推薦閱讀|관련\\s?기사|함께 읽|더 보기|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|קראו (?:גם|עוד)|לקריאה נוספת',
];

/** Asks and notices of the site itself. */
const SITE = [
  'advertisement|sponsored|trending|follow us|subscribe|sign up|newsletter|download (?:the|our)',
  'click here|share this|share on|comments?$|next article|previous article|breaking(?: news)?$',
  'live updates$|copyright|©|all rights reserved|tags?:|topics?:|sources?:|get latest|get the latest',
  'listen to this|join our|story continues below|article continues|loading|scroll to continue',
  "photo gallery|published by|edited by|reporting by|editing by|publicité|abonnez-vous|s['’]abonner",
  'inscrivez-vous|partager|suivez-nous|anzeige$|werbung$|jetzt abonnieren|folgen sie|teilen$|publicidad',
  'suscríbe|síguenos|compartir|publicidade|assine|siga-nos|compartilh|pubblicità|iscriviti|seguici',
  'condividi|riproduzione riservata|advertentie|annons$|annonse$|mainos$|reklama?m?$|реклама$',
  'подписывайтесь|поделиться|підписуйтесь|реклама|bizi takip|abone ol|iklan$|ikuti kami|quảng cáo',
  'विज्ञापन|सब्सक्राइब|हमें फॉलो|फॉलो करें|शेयर करें|डाउनलोड करें|ट्रेंडिंग|عاجل$|إعلان|اعلان|تابعوا',
  'تابعونا|شارك|أضف تعليق|تم نسخ الرابط|اشترك|تبلیغات|اشتراک|اشتہار|বিজ্ঞাপন|広告$|广告$|廣告$|광고$|무단\\s?전재',
  '저작권자|โฆษณา$|פרסומת$',
];

/** Photo credits. */
const CREDIT = [
  'photos?(?: by)?\\s?[:/]|image(?: credit)?s?\\s?:|images?\\s?:|file photo|credits?\\s?:|picture\\s?:',
  'getty|afp photo|fotos?\\s?[:/©]|foto(?:grafia)?\\s?:|crédits?|crédito|bild\\s?:|bild:|foto di',
  'kuva\\s?:|zdj\\.|fot\\.|фото\\s?[:/]|фото:|снимка\\s?:|fotoğraf\\s?:|फोटो\\s?[:：-]|फ़ोटो|صورة',
  'عکس\\s?:|تصویر|写真\\s?[:：＝=]|图\\s?[:：]|圖\\s?[:：／/]|사진\\s?[=:/]|撮影|©',
];

/** By-lines and desks. */
const BYLINE = [
  'by\\s[^.!?]{2,60}$|by:|written by|author\\s?:|por\\s[^.!?]{2,60}$|par\\s[^.!?]{2,60}$',
  'von\\s[^.!?]{2,60}$|di\\s[^.!?]{2,40}$|av\\s[^.!?]{2,40}$|af\\s[^.!?]{2,40}$|door\\s[^.!?]{2,40}$',
  'oleh\\s?:?|автор\\s?:|autor\\w*\\s?:|muhabir|editör|editor\\s?:|редактор|द्वारा|बाय|लेखक|بقلم',
  'كتب\\s?[:/-]|كتبت\\s?[:/-]|文\\s?[／/]|責任編輯|责任编辑|编辑[:：]|記者[／/]|기자$|by-line|dpa$|reuters$|afp$|ap$',
];

const starting = (words: readonly string[]): RegExp => new RegExp(`^[\\s\\p{P}\\p{S}]*(?:${words.join('|')})`, 'iu');

const ALSO_READ_LINE = starting(ALSO_READ);
const SITE_LINE = starting(SITE);
const CREDIT_LINE = starting(CREDIT);
const BYLINE_LINE = starting(BYLINE);

/** "Home › World › Asia" */
const BREADCRUMB = /\s[›»>→]\s.*\s[›»>→]\s|\s›\s/u;

/** Part of the name of a photographer or agency, after a caption. */
const INLINE_CREDIT = /(?:^|[\s(–—-])(?:फोटो|फ़ोटो|photo|foto|bild|фото|写真|사진|صورة)\s?[:：/]/iu;

/** "Rome - News Agency": an agency or a desk alone on its line. */
const AGENCY =
  /\b(?:news agency|agenzia (?:di )?stampa|agence de presse|agencia de noticias|agência de notícias|news desk|web desk|redazione|redacción|rédaction|redaktion)\b|وكالة الأنباء|خبرگزاری|नेटवर्क|डेस्क|न्यूज एजेंसी|информагентство|редакция/iu;

/** Why a line is no part of the story. */
export type FurnitureKind = 'also-read' | 'site' | 'credit' | 'byline' | 'breadcrumb';

/** A longer line is a paragraph, whatever it begins with. In UTF-16 units. */
const MAX_LINE = 220;
const MAX_CREDIT = 120;
const MAX_BYLINE = 90;
const MAX_AGENCY = 60;

/** What kind of furniture a line of text is by its words, or null where it may be of the story. */
export function furnitureKind(line: string): FurnitureKind | null {
  const text = line.trim();
  if (text.length > MAX_LINE) return null;
  if (ALSO_READ_LINE.test(text)) return 'also-read';
  if (SITE_LINE.test(text)) return 'site';
  if (BREADCRUMB.test(text)) return 'breadcrumb';
  if (text.length <= MAX_CREDIT && (CREDIT_LINE.test(text) || INLINE_CREDIT.test(text))) return 'credit';
  return isByline(text) ? 'byline' : null;
}

function isByline(text: string): boolean {
  if (text.length > MAX_BYLINE) return false;
  return BYLINE_LINE.test(text) || (text.length <= MAX_AGENCY && !/[.!?।؟。]$/.test(text) && AGENCY.test(text));
}
