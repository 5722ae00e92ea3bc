/**
 * Days of the week, Monday first, in small letters, as Unicode CLDR has them: of languages that much of the news is in. A
 * browser that is asked for them looks through all locales it has, the first time in a tab, and takes 15 ms in one piece.
 */
export const WEEKDAYS: Readonly<Record<string, string>> = {
  en: 'monday tuesday wednesday thursday friday saturday sunday',
  de: 'montag dienstag mittwoch donnerstag freitag samstag sonntag',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  es: 'lunes martes miércoles jueves viernes sábado domingo',
  pt: 'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  pl: 'poniedziałek wtorek środa czwartek piątek sobota niedziela',
  tr: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
  id: 'senin selasa rabu kamis jumat sabtu minggu',
  sw: 'jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili',
  ru: 'понедельник вторник среда четверг пятница суббота воскресенье',
  uk: 'понеділок вівторок середа четвер пʼятниця субота неділя',
  ar: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  fa: 'دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه',
  ur: 'پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار',
  hi: 'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार',
  bn: 'সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার',
  zh: '星期一 星期二 星期三 星期四 星期五 星期六 星期日',
  ja: '月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日',
  ko: '월요일 화요일 수요일 목요일 금요일 토요일 일요일',
};
