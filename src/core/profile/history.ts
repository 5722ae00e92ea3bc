/**
 * Words for "earlier", "before that" and "last year" with which a sentence begins that tells what came before the news, in
 * the languages of the lexicon. The list is closed; "already" and its kin, which also tell the news, are left out.
 */
const EARLIER = new RegExp(
  `^[\\s"'«“„]*(?:${[
    "earlier|previously|before that|last year|zuvor|früher|im vergangenen Jahr|auparavant|précédemment|l’an dernier|l'an dernier",
    "anteriormente|el año pasado|no ano passado|in precedenza|l’anno scorso|l'anno scorso|eerder|vorig jaar|wcześniej|daha önce",
    'sebelumnya|tahun lalu|ранее|раньше|прежде|в прошлом году|раніше|торік|минулого року|νωρίτερα|παλαιότερα|προηγουμένως|πέρυσι',
    'इससे पहले|पिछले साल|पिछले वर्ष|इससे पूर्व|اس سے قبل|اس سے پہلے|گزشتہ سال|এর আগে|গত বছর|পূর্বে|முன்னதாக|முன்பு|கடந்த ஆண்டு',
    'وكان قد|وكانت قد|وكان|وكانت|وسبق|وفي وقت سابق|العام الماضي|پیش از این|پیش‌تر|پیشتر|قبلا|سال گذشته',
    'בעבר|קודם לכן|מוקדם יותר|בשנה שעברה',
  ].join(
    '|',
  )})(?![\\p{L}\\p{M}])|^\\s*(?:これまで|以前|昨年|先に|此前|去年|早前|지난해|앞서|이전에|작년|ก่อนหน้านี้|ปีที่แล้ว)`,
  'iu',
);

/** Characters of a sentence within which a year is when it happened, not what it is about. */
const BEGINNING = 20;
const YEAR = /(?<!\p{Nd})(?:19|20)\d{2}(?!\p{Nd})/u;

/**
 * Whether a sentence tells what came before the news.
 * @param head its first characters
 * @param year of the article; null where it has no date
 */
export function tellsHistory(head: string, year: number | null): boolean {
  if (EARLIER.test(head)) return true;
  const [told] = YEAR.exec(head.slice(0, BEGINNING)) ?? [];
  return told !== undefined && year !== null && Number(told) < year;
}
