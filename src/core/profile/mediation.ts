import type { Mention } from '../mention.ts';
import type { Span } from '../span.ts';
import { WordFinder } from '../word-finder.ts';
import type { Prose } from './coordination.ts';
import { listJoined } from './enumerations.ts';

/**
 * Beginnings of the words for mediating, brokering and vouching in the languages of the lexicon: whoever stands next to one
 * helped others to agree. The list is closed. Words that also mean a go-between of trade ("broker" alone) are left out.
 */
const STEMS = [
  'mediat|brokered|facilitated|facilitation|médiat|mediaz|mediac|mediaç|mediad|vermittel|vermittl|bemiddel|medlin|medling',
  'при посредничеств|посредни|посередни|pośredni|arabulucu|mediasi|dimediasi|upatanishi',
  'guarantor|garantes|garants|garantiemacht|garantiemächt|garantiestaat|garantör',
  'гарантами|гарантов|стран-гарант|الضامن|ضامنة|गारंटर',
  'وساطة|بوساطة|الوساطة|الوسيط|وسيط|برعاية|ثالثی|ثالث کا|میانجی|मध्यस्थ|মধ্যস্থ',
  'μεσολαβ|μεσολάβ|διαμεσολαβ|διαμεσολάβ|תיווך|בתיווך|התיווך|ותיווך|מתווכ|மத்தியஸ்த',
].join('|');
/** The same in scripts that write no spaces. */
const UNSPACED = '仲介|斡旋|調停|调停|调解|調解|중재|ไกล่เกลี่ย';

const MEDIATION = new WordFinder(
  STEMS.split('|').map((stem) => `${stem}-`),
  UNSPACED.split('|'),
);

/** Characters between the word and the name beside it: "brokered by the government of Qatar", 米国の仲介. */
const REACH_LETTERS = 26;
const REACH_IDEOGRAPHS = 6;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

const CLAUSE_BREAK = /[,;:،؛、，；：]/u;

/** Characters between a name and the word; what stands in another clause is told of somebody else. */
function measureGap(text: string, actor: Span, word: Span): number {
  const [from, to] = actor.end <= word.start ? [actor.end, word.start] : [word.end, actor.start];
  const isNear = to - from <= REACH_LETTERS;
  return isNear && !CLAUSE_BREAK.test(text.slice(from, to)) ? Math.max(0, to - from) : Number.POSITIVE_INFINITY;
}

function findNearest(text: string, actors: readonly Mention[], word: Span, reach: number): number {
  const gaps = actors.map((actor) => measureGap(text, actor, word));
  const least = gaps.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return least <= reach ? gaps.indexOf(least) : -1;
}

const NOBODY: ReadonlySet<Mention> = new Set();

/**
 * Names that a sentence tells as mediators of what others agreed.
 * @param start of the sentence in the text, UTF-16 units; `end` exclusive
 * @param actors states and groups of the sentence, in order
 */
export function findMediators(prose: Prose, sentence: Span, actors: readonly Mention[]): ReadonlySet<Mention> {
  const { text } = prose;
  // A word within a name is part of it: "the guarantors of Astana" are called so, whatever they do.
  const isName = (word: Span): boolean => actors.some(({ start, end }) => start <= word.start && word.end <= end);
  const words = MEDIATION.find(text, sentence).filter((word) => !isName(word));
  if (words.length === 0) return NOBODY;
  const mediators = words.flatMap((word) => {
    const isIdeographic = IDEOGRAPH.test(text.slice(word.start, word.end));
    const nearest = findNearest(text, actors, word, isIdeographic ? REACH_IDEOGRAPHS : REACH_LETTERS);
    return nearest < 0 ? [] : listJoined(prose, actors, nearest);
  });
  return new Set(mediators);
}
