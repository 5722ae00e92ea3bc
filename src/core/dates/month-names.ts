/**
 * Month names, January first, parted by spaces; several sets are parted by `|`, and a hyphen is no name. Of the languages
 * that much of the news is in these are all names, of others those beside what the browser knows: Levantine and Maghrebi
 * months, second spellings, cases that CLDR lacks, abbreviations that are no prefix; and whole languages whose names
 * Chromium leaves out of its copy of CLDR.
 */
export const MORE_MONTHS: Readonly<Record<string, string>> = {
  en: 'january february march april may june july august september october november december',
  de: 'januar februar märz april mai juni juli august september oktober november dezember|jänner feber mrz',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre|- - - - - - - - setiembre',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december|- - mrt',
  tr: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  id: 'januari februari maret april mei juni juli agustus september oktober november desember',
  sw: 'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря|январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر|كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول|جانفي فيفري - أفريل ماي جوان جويلية أوت|- - - - - يونيه يوليه غشت شتنبر - نونبر دجنبر|- - - - - - يوليوز أغشت شتمبر - - دجمبر',
  hi: 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर|- - - - - - - - सितम्बर अक्तूबर नवम्बर दिसम्बर',
  lv: 'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī',
  sl: 'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  az: 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr',
  sq: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  ca: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  be: 'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня',
  mk: 'јануари февруари март април мај јуни јули август септември октомври ноември декември',
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  he: 'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
  fa: 'ژانویه فوریه مارچ اپریل می جون جولای آگست سپتمبر اکتوبر نومبر دسمبر',
  ps: 'جنوري فبروري مارچ اپریل می جون جولای اګست سپتمبر اکتوبر نومبر دسمبر',
  ne: 'जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर',
  bn: 'জানুয়ারী ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই অগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  pa: 'ਜਨਵਰੀ ਫ਼ਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ',
  my: 'ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ',
  ka: 'იანვარი თებერვალი მარტი აპრილი მაისი ივნისი ივლისი აგვისტო სექტემბერი ოქტომბერი ნოემბერი დეკემბერი',
  hy: 'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի',
};

/**
 * Not asked of the browser, which looks through all locales it has, the first time in a tab, and takes 15 ms in one piece:
 * languages that number their months, and those whose names all stand above, as Unicode CLDR has them: with a day, then alone.
 */
export const UNASKED: ReadonlySet<string> = new Set('en de fr es pt it nl tr id sw ru ar hi zh ja ko vi'.split(' '));

/** Tried one after the other where a text's language is not known; the first win where an abbreviation fits several. */
export const MONTH_LANGUAGES =
  'en fr de es pt it nl sv da nb fi et lv lt pl cs sk sl hr hu ro tr az id ms sw sq ca ru uk be bg sr mk kk el he ar fa ur ps hi mr ne bn ta te ml kn gu pa th my ka hy am';

/** Months of the Iranian calendar, and their Afghan names. They count only before a year of that calendar. */
export const IRANIAN_MONTHS =
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند|حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت';
