import { PARTNER_SHARE, THIRD_SIDE_SHARE } from './profile-weights.ts';

/**
 * What says that a story has two sides: "bilateral", "both countries", "the two governments", "his counterpart", in the
 * languages of the lexicon. Beginnings of words. The list is closed: "both" and "two" alone are said of anything, "both sides"
 * of those who fight, and whoever brings them together is a third.
 */
const WORDS = [
  'bilat[eéè]r|counterpart|both (?:countries|nations|states|governments|leaders)',
  'two (?:countries|nations|neighbou?rs|states|governments|leaders|ministers)',
  'deux (?:pays|nations|[eé]tats|gouvernements|capitales|voisins|ministres)|homologue',
  'ambos (?:pa[ií]ses|gobiernos|estados|mandatarios|cancilleres)|ambas naciones|dos (?:pa[ií]ses|naciones)',
  'hom[oó]log[oa]|dois (?:pa[ií]ses|estados|governos)|duas nações|ambos os (?:países|governos)',
  'due (?:paesi|nazioni|governi|leader|ministri)|entrambi i paesi|omolog[oa]',
  'zweiseitig|beide[nr]? (?:länder|staaten|regierungen)|amtskolleg',
  'beide (?:landen|regeringen|ministers)|amb(?:t|ts)genoot|dwustronn|ob(?:a|u|ydwu) (?:kraj|państw)|odpowiedniki',
  '[iİ]ki (?:ülke|devlet|lider|komşu)|ikili|mevkidaş|kedua (?:negara|menteri|pemimpin|pemerintah)|dua hala',
  'nchi (?:hi[zs]o |hizi |zote )?mbili|mataifa (?:hayo |haya )?mawili',
  'song phương|hai (?:nước|bên|quốc gia|chính phủ)|двусторонн|двосторонн|двустранн|διμερ',
  'обе(?:их|ими)? стран|двух стран|двумя странами|обо(?:х|ма) країн|двох країн|двома країнами',
  'द्विपक्षीय|दोनों देश|দ্বিপাক্ষিক|দ্বিপক্ষীয়|(?:দুই|উভয়) দেশ|دوطرفہ|دونوں (?:ممالک|ملکوں)|دوجانبه|دو کشور',
  '(?:ال)?ثنائي|(?:لل|ال)?بلدين',
].join('|');
/** The same where words stand without spaces. */
const SIGNS = '双边|雙邊|两国|兩國|二国間|両国|両首脳|両政府|양국|양자|ทวิภาคี|สองประเทศ';
const TWO_SIDES = new RegExp(`(?<![\\p{L}\\p{M}])(?:${WORDS})|${SIGNS}`, 'iu');

/** A state or group with its share of the heaviest. */
interface Side {
  readonly code: string;
  readonly weight: number;
}

/** What a story names, each list by falling weight. */
interface Told {
  readonly parties: readonly Side[];
  /** All states and groups, the parties among them. */
  readonly named: readonly Side[];
  /** Codes of those in the headline. */
  readonly headline: ReadonlySet<string>;
  /** Codes of those that are named at least once as more than a place. */
  listActing(): ReadonlySet<string>;
}

/**
 * The parties of a story that says it has two sides: whoever comes far behind the second and is not in the headline is its
 * backdrop, and where it names one other state alone beside its only party, not counting mere places, that one is the other side.
 */
export function keepTwoSides(text: string, { parties, named, headline, listActing }: Told): readonly Side[] {
  const [first, second] = parties;
  if (!first || parties.length === 2 || !TWO_SIDES.test(text)) return parties;
  if (second) {
    const least = THIRD_SIDE_SHARE * second.weight;
    return parties.filter(({ code, weight }, place) => place < 2 || weight >= least || headline.has(code));
  }
  const acting = listActing();
  const [other, ...rest] = named.filter(({ code }) => code !== first.code && acting.has(code));
  if (!other || rest.length > 0) return parties;
  return [first, { ...other, weight: Math.max(other.weight, PARTNER_SHARE * first.weight) }];
}
