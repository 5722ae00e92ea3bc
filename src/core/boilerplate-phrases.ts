/*
 * How lines begin that stand between a story's paragraphs and are none of it. The phrases are general to a language's
 * press: lower case, parted by bars, without a space before a colon or slash; "=" before one means that nothing follows.
 */

/** "Also read", "Related", "More on this", "Watch". */
export const ALSO_READ = [
  'also read|read also|read more|also see|see also|read next|explore further|=more|=more:|related|more on this|more from|recommended',
  "must read|don’t miss|don't miss|watch live:|watch now:|watch:|explained:|à lire|lire aussi|lire également",
  'lire la suite|voir aussi|sur le même sujet|notre dossier|lesen sie|mehr zum thema|auch interessant',
  'siehe auch|mehr dazu|das könnte sie|lea también|lee también|leer más|leé también|te puede interesar',
  'le puede interesar|seguir leyendo|más información|relacionado|relacionada|ver más|lee además|además:',
  'leia também|leia mais|veja também|saiba mais|ler também|confira também|leggi anche|leggi pure',
  'per approfondire|vedi anche|potrebbe interessarti|articoli correlati|lees ook|lees meer|zie ook|läs också',
  'läs även|läs mer|læs også|læs mere|les også|les mer|lue myös|lue lisää|lue seuraavaksi|loe ka|loe veel|lasi arī',
  'lasiet arī|taip pat skaitykite|skaitykite daugiau|czytaj także|czytaj też|czytaj więcej|zobacz także',
  'zobacz też|čtěte také|přečtěte si|čítajte aj|prečítajte si|beri tudi|preberite tudi|pročitajte|pročitaj i',
  'procitajte|olvassa el|kapcsolódó|citește și|citiți și|vezi și|lexo edhe|διαβάστε επίσης|διαβάστε ακόμη',
  'διαβάστε ακόμα|δείτε επίσης|читайте также|читать также|читайте ещё|смотрите также|по теме',
  'материалы по теме|читайте також|дивіться також|прочетете още|вижте още|още по темата|прочитајте',
  'ilgili haber|ayrıca bkz|bunlar da ilginizi çekebilir|haberin devamı|oxuyun:|oxu:|həmçinin oxuyun',
  'baca juga|baca selengkapnya|simak juga|lihat juga|artikel terkait|baca lagi|xem thêm|đọc thêm',
  'tin liên quan|soma pia|soma zaidi|basahin|اقرأ أيضا|اقرأ أيضًا|اقرأ ايضا|إقرأ أيضا|اقرأ المزيد|اقرأ كذلك',
  'اقرأوا أيضا|شاهد أيضا|شاهد أيضًا|طالع أيضا|مواضيع ذات صلة|أخبار ذات صلة|ذات صلة|قد يهمك|بیشتر بخوانید',
  'همچنین بخوانید|اخبار مرتبط|مطالب مرتبط|بخوانید|یہ بھی پڑھیں|مزید پڑھیں|یہ بھی دیکھیں|دا هم ولولئ',
  'ये भी पढ़े|ये भी पढ़ें|यह भी पढ़े|यह भी पढ़ें|इसे भी पढ़ें|और पढ़ें|ये भी देखें|संबंधित खबरें|हे ही वाचा|हेही वाचा|आणखी वाचा',
  'यो पनि पढ्नुहोस्|আরও পড়ুন|আরো পড়ুন|মேলும் படிக்க|மேலும் படிக்க|ఇది కూడా చదవండి|ഇതും വായിക്കുക',
  'ಇದನ್ನೂ ಓದಿ|આ પણ વાંચો|ਇਹ ਵੀ ਪੜ੍ਹੋ|関連記事|あわせて読みたい|関連】|相关阅读|相关新闻|相关报道|相关推荐|延伸阅读|相關新聞|延伸閱讀|更多新聞|更多报道|看更多|推薦閱讀',
  '관련 기사|관련기사|함께 읽|더 보기|อ่านเพิ่มเติม|ข่าวที่เกี่ยวข้อง|קראו גם|קראו עוד|לקריאה נוספת',
].join('|');

/** Asks and notices of the site itself. */
export const SITE = [
  'advertisement|sponsored|trending|follow us|subscribe|sign up|newsletter|download the|download our',
  'comments are closed|comments are moderated|comments are filtered|click here|share this|share on|=comments|=comment|next article|previous article|=breaking news|=breaking',
  '=live updates|copyright|©|all rights reserved|tags:|tag:|topics:|topic:|sources:|source:|get latest',
  'get the latest|listen to this|join our|story continues below|article continues|loading|scroll to continue',
  "photo gallery|published by|edited by|reporting by|editing by|publicité|abonnez-vous|s’abonner|s'abonner",
  'inscrivez-vous|partager|suivez-nous|=anzeige|=werbung|jetzt abonnieren|folgen sie|=teilen|publicidad',
  'suscríbete|suscríbase|síguenos|compartir|assine|siga-nos|compartilhe|compartilhar|pubblicità|iscriviti|seguici|condividi',
  'riproduzione riservata|advertentie|=annons|=annonse|=mainos|=reklamam|=reklama|=reklamm|=reklam',
  'подписывайтесь|поделиться|підписуйтесь|реклама|bizi takip|abone ol|=iklan|ikuti kami|quảng cáo|विज्ञापन',
  'सब्सक्राइब|हमें फॉलो|फॉलो करें|शेयर करें|डाउनलोड करें|ट्रेंडिंग|=عاجل|إعلان|اعلان|تابعوا|تابعونا|شارك',
  'أضف تعليق|تم نسخ الرابط|اشترك|تبلیغات|اشتراک|اشتہار|বিজ্ঞাপন|=広告|=广告|=廣告|=광고|무단 전재|무단전재|저작권자|=โฆษณา',
  '=פרסומת|=follow us|=trending videos|other videos|अन्य वीडियो|an dieser stelle finden sie|an dieser stelle findest du',
  'ich bin damit einverstanden, dass|empfohlener redaktioneller inhalt|empfohlener externer inhalt|sign in to|log in to',
].join('|');

/** What notices say, wherever in the line: patterns without capturing groups, lower case. */
export const NOTICE = [
  'reserved for (?:our )?subscribers|to (?:unlock (?:this|more|the)|(?:continue|keep) reading(?: (?:this|the|our) |[.,!]?$))|(?:subscribers|members) only',
  'réservée?s? (?:aux|à nos) abonnés|pour lire la suite|(?:für|unseren?) abonnent(?:en|innen)|jetzt weiterlesen|weiterlesen mit',
  '(?:sólo|solo|exclusivo) para suscriptores|riservat[oaie] agli abbonati|per continuare a leggere',
  '(?:só|exclusivo) para assinantes|alleen voor abonnees|(?:for|kun for) abonnenter|för prenumeranter|vain tilaajille',
  'tylko dla (?:prenumeratorów|subskrybentów)|только для подписчиков|лише для передплатників|abonelere özel',
  'all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati',
  'todos os direitos reservados|tüm hakları saklıdır|wszelkie prawa zastrzeżone|все права защищены|усі права захищені',
  '(?:sign(?:ing)? up|subscribe|abonnier\\S*|anmeld\\S*|iscriv\\S*|inscri\\S*|suscr\\S*)[^.]{0,60} newsletter',
  'newsletter[^.]{0,40} (?:abonnieren|anmelden|bestellen)|(?:to|into|in) your inbox|protected by recaptcha',
  'unsubscribe at any time|jederzeit (?:wieder )?abmelden|désinscrire à tout moment|(?:lesen sie|finden sie) hier[.!]?$',
  'للمشتركين فقط|مخصص للمشتركين|सिर्फ सब्सक्राइबर|有料会員限定|会員限定記事|会员专享|會員專享|유료회원 전용',
].join('|');

/** Photo credits. */
export const CREDIT = [
  'photos by:|photo by:|photos by/|photo by/|photos:|photo:|photos/|photo/|image credits:|image credit:',
  'titelbild:|titelfoto:|symbolbild:|symbolfoto:|bildquelle:|bildnachweis:|fotocredit|photocredit|header image:',
  'images:|image:|file photo|credits:|credit:|picture:|getty|afp photo|fotos:|foto:|fotos/|foto/|fotos©',
  'foto©|fotografia:|crédit|bild:|foto di|kuva:|zdj.|fot.|фото:|фото/|снимка:|fotoğraf:|फोटो:|फोटो-|फ़ोटो',
  'صورة|عکس:|تصویر|写真:|写真=|图:|圖:|圖/|사진=|사진:|사진/|撮影|©',
].join('|');

/** By-lines and agencies. */
export const BYLINE = [
  'by:|written by|author:|oleh|автор:|autor:|muhabir|editör|editor:|редактор|द्वारा|बाय|लेखक|بقلم|كتب:|كتب/',
  'كتب-|كتبت:|كتبت/|كتبت-|文/|責任編輯|责任编辑|编辑:|記者/|=기자|by-line|=dpa|=reuters|=afp|=ap',
].join('|');
