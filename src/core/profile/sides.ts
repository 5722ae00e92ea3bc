import type { GroupTable } from '../pacts/group.ts';
import {
  LAND_TIMES,
  ONLY_OTHER_TIMES,
  OTHER_SIDE_LEAD,
  OTHER_SIDE_SHARE,
  OTHER_SIDE_TIMES,
  PARTNER_SHARE,
  SECOND_SIDE_LEAD,
  THIRD_SIDE_SHARE,
} from './profile-weights.ts';
import { findRealm } from './realms.ts';
import type { Weighted } from './weighted.ts';

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
  'δύο χωρ|δύο χώρ|dvoustrann|ob(?:ě|ou) zem|dv(?:iju|eju) zemalja|dv(?:ije|e) zemlje|obeh držav|celor două țări',
  'båda länder|de två länder|begge lande?|de to lande|kahdenväli|molempien maiden|két ország|kétoldalú',
  'двете (?:страни|държави)|двеју земаља|две земље|ambdós països|dos països|שתי המדינות|דו[־-]צדדי',
  'இரு நாடு|இரு நாட்|இருதரப்பு|రెండు దేశ|ద్వైపాక్షిక|दोन्ही देश|दुवै (?:देश|मुलुक)|બંને દેશ|દ્વિપક્ષીય|ਦੋਵ(?:ਾਂ|ੇਂ) ਦੇਸ਼ਾ?|ਦੁਵੱਲ',
].join('|');
/** The same where words stand without spaces. */
const SIGNS = '双边|雙邊|两国|兩國|二国間|両国|両首脳|両政府|양국|양자|ทวิภาคี|สองประเทศ|ผู้นำทั้งสอง|နှစ်နိုင်ငံ';
const TWO_SIDES = new RegExp(`(${WORDS})|${SIGNS}`, 'giu');
const ENDS_IN_LETTER = /[\p{L}\p{M}]$/u;

/** What stands before a word is looked at where one was found: a pattern that does it first does so at each place of a text. */
function hasTwoSides(text: string): boolean {
  TWO_SIDES.lastIndex = 0;
  for (let found = TWO_SIDES.exec(text); found; found = TWO_SIDES.exec(text)) {
    const { index } = found;
    if (found[1] === undefined || !ENDS_IN_LETTER.test(text.slice(Math.max(0, index - 2), index))) return true;
    TWO_SIDES.lastIndex = index + 1;
  }
  return false;
}

/** What a story names, each list by falling weight. */
interface Told {
  readonly parties: readonly Weighted[];
  /** All states and groups, the parties among them. */
  readonly named: readonly Weighted[];
  /** Codes of those in the headline. */
  readonly headline: ReadonlySet<string>;
  readonly groups: GroupTable;
  /** Codes of the states that the headline names, those as places among them, but for a capital that is the venue. */
  readonly lands: ReadonlySet<string>;
  /** Codes of those that are named at least once as more than a place. */
  listActing(): ReadonlySet<string>;
  /** How often each is named, as more than a place. */
  countMentions(): ReadonlyMap<string, number>;
}

/** Kinds of groups where states plead against one another. */
const FORUMS: ReadonlySet<string | undefined> = new Set(['universal', 'un-body']);

/** A side with the weight that the other side has at least. */
function asOtherSide(side: Weighted, first: Weighted): Weighted {
  return { ...side, weight: Math.max(side.weight, PARTNER_SHARE * first.weight) };
}

/**
 * Where one state and the United Nations or its Security Council are left and the headline names one other state, the two
 * states are the sides: "X complains of Y to the Security Council".
 */
function findOpponents({ parties, named, headline, groups }: Told): readonly Weighted[] {
  const states = parties.filter(({ code }) => !groups[code]);
  const [first] = states;
  const isForumBeside = parties.every(({ code }) => code === first?.code || FORUMS.has(groups[code]?.kind));
  if (!first || states.length === parties.length || !isForumBeside || !headline.has(first.code)) return [];
  const others = named.filter(({ code }) => code !== first.code && !groups[code] && headline.has(code));
  return others.length === 1 ? [first, ...others.map((side) => asOtherSide(side, first))] : [];
}

/** All that are named but for some parties; one of these stays. */
function leaveOut(parties: readonly Weighted[], named: readonly Weighted[], kept: Weighted): readonly Weighted[] {
  const gone = new Set(parties.map(({ code }) => code));
  gone.delete(kept.code);
  return named.filter(({ code }) => !gone.has(code));
}

/** Parties of one side, with the other: where a state and a land of its own would be the two, whoever deals with both of them. */
function addOtherSide(text: string, own: readonly Weighted[], state: Weighted, told: Told): readonly Weighted[] {
  const both = [...own, ...findOtherSide(text, state, { ...told, named: leaveOut(own, told.named, state) })];
  const realm = both.length > own.length ? findRealm(both) : undefined;
  return realm ? addOtherSide(text, both, realm, told) : both;
}

/**
 * The parties of a story that says it has two sides: whoever comes far behind the second and is not in the headline is its
 * backdrop. An organisation may be what two states speak of, so the second of them stays where it is near. Beside a state that
 * is its only party the other side is the one whom it names most of the rest; a state and a land of its own are one side.
 */
export function keepTwoSides(text: string, told: Told): readonly Weighted[] {
  const { parties, headline } = told;
  const [first, second] = parties;
  const opponents = findOpponents(told);
  if (opponents.length > 0) return opponents;
  if (!first) return parties;
  const realm = findRealm(parties);
  if (realm) return addOtherSide(text, parties, realm, told);
  if (parties.length === 2) return findSidesInCircle(text, told) ?? parties;
  if (!second) return addOtherSide(text, [first], first, told);
  if (!hasTwoSides(text)) return parties;
  const least = THIRD_SIDE_SHARE * second.weight;
  const other = parties.filter(({ code }) => !told.groups[code])[1];
  const isSide = (side: Weighted, place: number): boolean =>
    place < 2 || side.weight >= least || headline.has(side.code) || (side === other && side.weight >= PARTNER_SHARE);
  return parties.filter(isSide);
}

/**
 * Where a state and a circle that it belongs to are left and the story names another member of it more than the rest, those two
 * are the sides: "X breaks its word to Y before their whole region".
 */
function findSidesInCircle(text: string, told: Told): readonly Weighted[] | null {
  const { parties, named, groups } = told;
  const state = parties.find(({ code }) => !groups[code]);
  const circle = parties.find(({ code }) => groups[code]);
  const members = groups[circle?.code ?? '']?.members ?? [];
  if (!state || !members.includes(state.code) || !hasTwoSides(text)) return null;
  const strangers = named.filter(({ code }) => code !== state.code && code !== circle?.code);
  const second = findSecond(strangers, told);
  return second && members.includes(second.code) ? [state, asOtherSide(second, state)] : null;
}

/** Who can be the other side of the only party: a state, and none that belongs to the circle which that is. */
function listStrangers({ code: first }: Weighted, { named, groups }: Told): readonly Weighted[] {
  const members = groups[first]?.members ?? [];
  return named.filter(({ code }) => code !== first && !members.includes(code));
}

/** Whether a story names one so much more than all others that it is about it: by what is said of it, or by how often it is named. */
function standsOut(other: Weighted, others: readonly Weighted[], counts: ReadonlyMap<string, number>): boolean {
  const countOf = ({ code }: Weighted): number => counts.get(code) ?? 0;
  const isOften = countOf(other) >= OTHER_SIDE_TIMES;
  const isFarBehind = (each: Weighted): boolean =>
    each === other ||
    other.weight >= OTHER_SIDE_LEAD * each.weight ||
    (isOften && countOf(other) >= OTHER_SIDE_LEAD * countOf(each));
  return others.every(isFarBehind);
}

/** A state, or a union that deals with others as one; an alliance speaks of those whom it fears and deals with none of them. */
function canHaveOtherSide({ code }: Weighted, groups: GroupTable): boolean {
  const group = groups[code];
  return group === undefined || group.kind === 'bloc';
}

/**
 * The other land of a story of one state: the only other state that its headline names, be it as the place where that one's goods
 * and soldiers go, where no state is named more often; or the only one that the whole story names besides.
 */
function findOtherLand(first: Weighted, others: readonly Weighted[], told: Told): Weighted | undefined {
  const counts = told.countMentions();
  const countOf = ({ code }: Weighted): number => counts.get(code) ?? 0;
  const states = others.filter(({ code }) => !told.groups[code]);
  const [land, ...lands] = states.filter(({ code }) => told.lands.has(code));
  const isMost = land && lands.length === 0 && states.every((each) => countOf(each) <= countOf(land));
  const [other] = states;
  if (told.groups[first.code]) return undefined;
  if (isMost && countOf(land) >= LAND_TIMES) return land;
  return other && others.length === 1 && countOf(other) >= ONLY_OTHER_TIMES ? other : undefined;
}

/**
 * Whom a story of one state or union names so often, and so much more often than any other of these, that it is told with that
 * one in mind: a union may be the other side of a state that is not in it. Alliances and organisations do not count.
 */
function findMostNamed(first: Weighted, others: readonly Weighted[], told: Told): Weighted | undefined {
  if (!canHaveOtherSide(first, told.groups)) return undefined;
  const counts = told.countMentions();
  const countOf = (side: Weighted | undefined): number => (side ? (counts.get(side.code) ?? 0) : 0);
  const isOwn = ({ code }: Weighted): boolean => told.groups[code]?.members.includes(first.code) === true;
  const sides = others.filter((other) => canHaveOtherSide(other, told.groups) && !isOwn(other));
  const [most, next] = sides.toSorted((a, b) => countOf(b) - countOf(a));
  const isOften = countOf(most) >= OTHER_SIDE_TIMES && countOf(most) >= SECOND_SIDE_LEAD * countOf(next);
  return isOften ? most : undefined;
}

/**
 * Whom the only party deals with: a state that stands out among all others, in a dispute no less than in talks; where the
 * story says that it has two sides, any that is alone beside it or named more often than the rest, not counting mere places.
 */
function findOtherSide(text: string, first: Weighted, told: Told): readonly Weighted[] {
  const others = listStrangers(first, told);
  const [other] = others;
  if (!other) return [];
  const isState = !told.groups[other.code] && canHaveOtherSide(first, told.groups);
  const isNear = other.weight >= OTHER_SIDE_SHARE * first.weight;
  if (isState && isNear && standsOut(other, others, told.countMentions())) return [asOtherSide(other, first)];
  const most = findMostNamed(first, others, told);
  if (most) return [asOtherSide(most, first)];
  const land = findOtherLand(first, others, told);
  if (land) return [asOtherSide(land, first)];
  if (!hasTwoSides(text)) return [];
  const second = findSecond(others, told);
  return second ? [asOtherSide(second, first)] : [];
}

/** Of a story that says it has two sides the second: whoever is named alone, or so much more often than all others. */
function findSecond(others: readonly Weighted[], { listActing, countMentions }: Told): Weighted | undefined {
  const acting = listActing();
  const counts = countMentions();
  const countOf = ({ code }: Weighted): number => counts.get(code) ?? 0;
  const [most, next] = others.filter(({ code }) => acting.has(code)).toSorted((a, b) => countOf(b) - countOf(a));
  if (!most || !next) return most;
  return countOf(most) > 1 && countOf(most) >= SECOND_SIDE_LEAD * countOf(next) ? most : undefined;
}
