import type { Mention } from '../mention.ts';
import { overlaps } from '../span.ts';
import { isActor } from './enumerations.ts';

interface Format {
  /** Codes of those who sit there. */
  readonly members: readonly string[];
  readonly names: RegExp;
}

/** "Four", "format", "talks" and the like behind or before the place that a format is called by, in languages that part words. */
const FOUR =
  '(?:four|format\\p{L}*|quartet\\p{L}*|contact group|vier\\p{L}*|cuarteto|quatuor|czwórk\\p{L}*|dörtlü\\p{L}*)';
const THREE = '(?:trio|troika|triad|guarantors?|process guarantors?|üçlü\\p{L}*|garantör\\p{L}*)';

/**
 * Rounds of talks that are called by a place and have no name as a circle: who sits there is known, and stories leave it out.
 * The beaches of Normandy and the city of Astana are none; the list is closed.
 */
const FORMATS: readonly Format[] = [
  {
    members: ['DE', 'FR', 'RU', 'UA'],
    names: new RegExp(
      [
        `normand(?:y|ie|ía|ia|ii|iya|ië|i)[ -]${FOUR}|(?:format\\p{L}*|quartetto|cuarteto|quatuor|czwórk\\p{L}*) (?:de |di |da )?(?:la )?normand\\p{L}*`,
        'normands[kc]\\p{L}* (?:form[aá]t|čtyřk|štvork)\\p{L}*|normandie-?format\\p{L}*|normandiai (?:négyek|formátum)\\p{L}*',
        'normandzk\\p{L}* (?:forma[tc]|czwórk)\\p{L}*|forma[tc]\\p{L}* normandzk\\p{L}*',
        'нормандск\\p{L}* (?:формат|четвёрк|четверк)\\p{L}*|нормандськ\\p{L}* (?:формат|четвірк)\\p{L}*|нормандск\\p{L}* четворк\\p{L}*',
        '诺曼底(?:四国|四方|模式|机制)|諾曼第(?:四國|四方|模式|機制)|ノルマンディー・?(?:形式|方式|フォーマット|4|４)|노르망디 ?(?:형식|4자|포맷)',
        'صيغة نورماندي|رباعية نورماندي|नॉरमैंडी (?:प्रारूप|फॉर्मेट|फॉर्मैट)|نارمنڈی فارمیٹ|فرمت نرماندی',
      ].join('|'),
      'giu',
    ),
  },
  {
    members: ['IR', 'RU', 'TR'],
    names: new RegExp(
      [
        `astana ${THREE}|(?:trio|troika|garantes|garants|garanti) (?:de |d['’]|di |del )?(?:processo de |processus d['’]|processo di )?astana|guarantors of the astana`,
        'астанинск\\p{L}* тройк\\p{L}*|(?:стран|государств)\\p{L}*-гарант\\p{L}* астанинск\\p{L}*|阿斯塔纳(?:三国|进程担保国)|ثلاثي أستانا|ضامني أستانا',
      ].join('|'),
      'giu',
    ),
  },
];

/** Beginnings of the places in all scripts: most stories name none, and are not searched for the rest. */
const PLACES =
  /normand|нормандс|诺曼底|諾曼第|ノルマンディー|노르망디|نورماندي|नॉरमैंडी|نارمنڈی|نرماندی|astana|астанинск|阿斯塔纳|أستانا/iu;

/**
 * Mentions as the profile reads them: a round of talks that is called by its first place ("the Normandy four") stands for those
 * who sit there, all of them where its name stands. For the profile alone: no mark is made of it.
 * @param mentions ordered by start
 */
export function readFormats(text: string, mentions: readonly Mention[]): readonly Mention[] {
  if (!PLACES.test(text)) return mentions;
  const found: Mention[] = [];
  for (const { members, names } of FORMATS) {
    for (const { 0: name, index } of text.matchAll(names)) {
      const span = { start: index, end: index + name.length };
      for (const code of members)
        found.push({ ...span, kind: 'country', code, form: 'name', strength: 'strong', isPlace: false });
    }
  }
  if (found.length === 0) return mentions;
  const kept = mentions.filter((mention) => !isActor(mention) || !found.some((each) => overlaps(each, mention)));
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}
