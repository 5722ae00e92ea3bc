import { foldName } from './fold.ts';

/** What a name had at its end before the ending took its place; empty where the ending is only added. */
type Restored = readonly string[];

interface Endings {
  readonly byEnding: ReadonlyMap<string, Restored>;
  readonly longest: number;
  /** Fewest UTF-16 units that stay of a name: what is shorter turns into other words too often. */
  readonly shortestName: number;
}

/** @param lists endings parted by spaces, by what stands in their place in the name; of several parted by commas, any may */
function readEndings(lists: Readonly<Record<string, string>>, shortestName: number): Endings {
  const byEnding = new Map<string, Restored>();
  for (const [restored, list] of Object.entries(lists))
    for (const ending of foldName(list).split(' '))
      byEnding.set(ending, [...(byEnding.get(ending) ?? []), ...restored.split(',')]);
  const longest = Math.max(...[...byEnding.keys()].map(({ length }) => length));
  return { byEnding, longest, shortestName };
}

/**
 * Cases of the Slavic languages in Latin letters (Trumpem, Zełenskiego, Zelenského, Fialou), of Hungarian (Trumpnak) and of
 * Finnish (Trumpin). No single `n`, `i`, `y` or `e`, which make other surnames of many, or words.
 */
const LATIN = readEndings(
  {
    '': 'a u em iem om ie owi ovi t ot nak nek tol rol hoz hez ban ben ert in ille lle ilta lta',
    a: 'y u ou ovi',
    i: 'iego iemu',
    y: 'eho emu ego',
  },
  5,
);

/** After the vowel of Zełenski and Zelenský alone: Zełenskim, Zelenským. */
const ADJECTIVE = /^([a-z]{5,}[iy])m$/;

/** Hungarian "with" takes on the last letter of the name: Trumppal, Putyinnal, Zelenszkijjel. */
const WITH_IN_HUNGARIAN = /^([a-z]{4,}([b-df-hj-np-tv-z]))\2[ae]l$/;

const BENGALI = readEndings({ '': 'র ের কে ে তে েতে য় য়ের ও ই রা দের কেও রও েরও' }, 3);

/** Of Marathi and Nepali; Hindi writes its own as words. */
const DEVANAGARI = readEndings(
  {
    '': 'नी ने ला ना ंना ंनी चा ची चे च्या ंचा ंची ंचे ंच्या शी ंशी साठी ंसाठी ले लाई को का की सँग सित बाट मा द्वारा हरू',
  },
  3,
);

const GUJARATI = readEndings({ '': 'એ ે ની ના નું ને નો થી માં' }, 3);

const TELUGU = readEndings({ '': 'తో తోనూ కి కు ని ను లో పై చే ల ద్వారా' }, 3);

const TAMIL = readEndings(
  {
    '்': 'ின் ை ுக்கு ுடன் ும் ால் ிடம் ுடனான ிற்கு ையும்',
    '': 'யின் யை க்கு யுடன் யும் யிடம் யால் வின் வை வுக்கு வுடன் வும் விடம் வால் வுடனான யுடனான யையும் வையும்',
  },
  3,
);

const HEBREW = { first: 0x5d0, last: 0x5ea };

/** And, that, the, in, to, as, from; "and" and "that" also before another of them. */
const HEBREW_PREFIXES: readonly RegExp[] = [/^[ושהבלכמ](?=.{3})/u, /^[וש][ושהבלכמ](?=.{3})/u];

const BY_SCRIPT: readonly (readonly [script: RegExp, endings: Endings])[] = [
  [/^[a-z]/, LATIN],
  [/^[\u0980-\u09ff]/, BENGALI],
  [/^[\u0900-\u097f]/, DEVANAGARI],
  [/^[\u0a80-\u0aff]/, GUJARATI],
  [/^[\u0c00-\u0c7f]/, TELUGU],
  [/^[\u0b80-\u0bff]/, TAMIL],
];

/** A Latin ending that begins with a vowel follows a consonant: "Abadía" is no case of Abadi. */
const VOWEL = /^[aeiouy]/;

function withoutEnding(word: string, { byEnding, longest, shortestName }: Endings): string[] {
  const names: string[] = [];
  for (let length = 1; length <= Math.min(longest, word.length - shortestName + 1); length++) {
    const restored = byEnding.get(word.slice(-length));
    if (restored === undefined) continue;
    const rest = word.slice(0, -length);
    if (VOWEL.test(rest.slice(-1)) && VOWEL.test(word.slice(-length))) continue;
    names.push(...restored.map((end) => rest + end).filter((name) => name.length >= shortestName));
  }
  return names;
}

const withoutPrefix = (word: string): readonly string[] =>
  HEBREW_PREFIXES.map((prefix) => word.replace(prefix, '')).filter((bare) => bare !== word);

/** Whether a word is of a script that writes small words together with what follows: its beginning says nothing. */
export function isPrefixed(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= HEBREW.first && first <= HEBREW.last;
}

/**
 * The names that a word of a text may be in one of its cases, or behind what its language writes together with it. A guess:
 * good for names that say by themselves who is meant, and not for those that need a title.
 * @param word folded
 */
export function caseReadings(word: string): readonly string[] {
  if (isPrefixed(word)) return withoutPrefix(word);
  const [, endings] = BY_SCRIPT.find(([script]) => script.test(word)) ?? [];
  if (!endings) return [];
  const names = withoutEnding(word, endings);
  if (endings !== LATIN) return names;
  const whole = ADJECTIVE.exec(word) ?? WITH_IN_HUNGARIAN.exec(word);
  return whole?.[1] ? [...names, whole[1]] : names;
}
