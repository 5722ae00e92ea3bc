/** First and last code unit of each script's main blocks, in rising order, and the language where a script has one. */
const SCRIPTS: readonly (readonly [script: string, first: number, last: number, lang: string])[] = [
  ['latin', 0x41, 0x24f, ''],
  ['greek', 0x370, 0x3ff, 'el'],
  ['cyrillic', 0x400, 0x52f, ''],
  ['armenian', 0x530, 0x58f, 'hy'],
  ['hebrew', 0x5d0, 0x5ea, 'he'],
  ['arabic', 0x620, 0x6ff, ''],
  ['arabic', 0x750, 0x77f, ''],
  ['devanagari', 0x900, 0x97f, ''],
  ['bengali', 0x980, 0x9ff, ''],
  ['gurmukhi', 0xa00, 0xa7f, 'pa'],
  ['gujarati', 0xa80, 0xaff, 'gu'],
  ['odia', 0xb00, 0xb7f, 'or'],
  ['tamil', 0xb80, 0xbff, 'ta'],
  ['telugu', 0xc00, 0xc7f, 'te'],
  ['kannada', 0xc80, 0xcff, 'kn'],
  ['malayalam', 0xd00, 0xd7f, 'ml'],
  ['sinhala', 0xd80, 0xdff, 'si'],
  ['thai', 0xe00, 0xe7f, 'th'],
  ['lao', 0xe80, 0xeff, 'lo'],
  ['burmese', 0x1000, 0x109f, 'my'],
  ['georgian', 0x10a0, 0x10ff, 'ka'],
  ['hangul', 0x1100, 0x11ff, 'ko'],
  ['ethiopic', 0x1200, 0x137f, 'am'],
  ['khmer', 0x1780, 0x17ff, 'km'],
  ['latin', 0x1e00, 0x1eff, ''],
  ['kana', 0x3041, 0x30ff, 'ja'],
  ['han', 0x3400, 0x9fff, ''],
  ['hangul', 0xac00, 0xd7a3, 'ko'],
];

/** A Han, kana or hangul letter says about as much as three of an alphabet. */
const DENSE_WEIGHT = 3;
const DENSE = new Set(['han', 'kana', 'hangul']);

/** The script most of a text is in. `share` is its part of all letters, 0–1; `lang` is '' where words must decide. */
export interface MainScript {
  readonly script: string;
  readonly lang: string;
  readonly share: number;
}

/** Kana in this share of kana and Han together make it Japanese: Chinese texts quote a Japanese word at most. */
const MIN_KANA = 0.05;

const FIRSTS = Uint16Array.from(SCRIPTS, ([, first]) => first);
const LASTS = Uint16Array.from(SCRIPTS, ([, , last]) => last);

/** The place in `SCRIPTS` of the block that a code unit is in, -1 for none. */
function findBlock(code: number): number {
  let [low, high] = [0, FIRSTS.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((FIRSTS[middle] as number) <= code) low = middle + 1;
    else high = middle;
  }
  return low > 0 && code <= (LASTS[low - 1] as number) ? low - 1 : -1;
}

/** Whether a code unit is a digit or sign of ASCII or Latin-1: these lie within the range of the first block, Latin. */
const isSign = (code: number): boolean => code < 0xc0 && ((code | 0x20) < 0x61 || (code | 0x20) > 0x7a);

/** How many letters of each block the text at hand has; filled anew for each other text. */
const COUNTS = new Uint32Array(SCRIPTS.length);

/** Counts the letters of each block of a text; returns the blocks in the order of their first letters. */
function countLetters(text: string): readonly number[] {
  COUNTS.fill(0);
  const seen: number[] = [];
  let block = 0;
  let first = 1;
  let last = 0;
  let letters = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isSign(code)) continue;
    // Neighbours are mostly of one block.
    if (code >= first && code <= last) {
      letters++;
      continue;
    }
    const found = findBlock(code);
    if (found < 0) continue;
    COUNTS[block] = (COUNTS[block] as number) + letters;
    block = found;
    first = FIRSTS[block] as number;
    last = LASTS[block] as number;
    letters = 1;
    if (!seen.includes(block)) seen.push(block);
  }
  COUNTS[block] = (COUNTS[block] as number) + letters;
  return seen;
}

function weigh(blocks: readonly number[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const block of blocks) {
    const script = SCRIPTS[block]?.[0] ?? '';
    const weight = (COUNTS[block] as number) * (DENSE.has(script) ? DENSE_WEIGHT : 1);
    weights.set(script, (weights.get(script) ?? 0) + weight);
  }
  return weights;
}

const langOf = (script: string): string => SCRIPTS.find(([each]) => each === script)?.[3] ?? '';

/** What a text is in that has the letters of one block alone, as most lines have. */
const ALONE: readonly MainScript[] = SCRIPTS.map(([script]) => ({ script, lang: langOf(script), share: 1 }));

/** The main script of a text, or null where there is no letter of a known one. */
export function findMainScript(text: string): MainScript | null {
  const blocks = countLetters(text);
  const [only, second] = blocks;
  if (only !== undefined && second === undefined) return ALONE[only] ?? null;
  const counts = weigh(blocks);
  const han = counts.get('han') ?? 0;
  const kana = counts.get('kana') ?? 0;
  if (kana > (han + kana) * MIN_KANA) counts.set('kana', kana + han).delete('han');
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best) return null;
  return { script: best[0], lang: langOf(best[0]), share: best[1] / total };
}

const SIMPLIFIED = /[们这国为来会时说对过还发经动进种学现问业关长东车马华书见个体产亚义习乡]/gu;
const TRADITIONAL = /[們這國為來會時說對過還發經動進種學現問業關長東車馬華書見個體產亞義習鄉]/gu;

/** `zh-Hant` or `zh-Hans`, by the characters that only one of them writes. */
export function chineseScript(text: string): string {
  const traditional = text.match(TRADITIONAL)?.length ?? 0;
  return traditional > (text.match(SIMPLIFIED)?.length ?? 0) ? 'zh-Hant' : 'zh-Hans';
}
