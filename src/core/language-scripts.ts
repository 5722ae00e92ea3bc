/** Scripts told apart before any word is looked at, with the language where a script has one. */
const SCRIPTS: readonly (readonly [script: string, letters: RegExp, lang: string])[] = [
  ['latin', /\p{sc=Latin}/gu, ''],
  ['cyrillic', /\p{sc=Cyrillic}/gu, ''],
  ['arabic', /\p{sc=Arabic}/gu, ''],
  ['devanagari', /\p{sc=Devanagari}/gu, ''],
  ['bengali', /\p{sc=Bengali}/gu, ''],
  ['han', /\p{sc=Han}/gu, ''],
  ['kana', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  ['hangul', /\p{sc=Hangul}/gu, 'ko'],
  ['greek', /\p{sc=Greek}/gu, 'el'],
  ['hebrew', /\p{sc=Hebrew}/gu, 'he'],
  ['thai', /\p{sc=Thai}/gu, 'th'],
  ['tamil', /\p{sc=Tamil}/gu, 'ta'],
  ['telugu', /\p{sc=Telugu}/gu, 'te'],
  ['kannada', /\p{sc=Kannada}/gu, 'kn'],
  ['malayalam', /\p{sc=Malayalam}/gu, 'ml'],
  ['gujarati', /\p{sc=Gujarati}/gu, 'gu'],
  ['gurmukhi', /\p{sc=Gurmukhi}/gu, 'pa'],
  ['odia', /\p{sc=Oriya}/gu, 'or'],
  ['sinhala', /\p{sc=Sinhala}/gu, 'si'],
  ['burmese', /\p{sc=Myanmar}/gu, 'my'],
  ['khmer', /\p{sc=Khmer}/gu, 'km'],
  ['lao', /\p{sc=Lao}/gu, 'lo'],
  ['georgian', /\p{sc=Georgian}/gu, 'ka'],
  ['armenian', /\p{sc=Armenian}/gu, 'hy'],
  ['ethiopic', /\p{sc=Ethiopic}/gu, 'am'],
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

function weigh(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [script, letters] of SCRIPTS) {
    const found = text.match(letters)?.length ?? 0;
    if (found) counts.set(script, found * (DENSE.has(script) ? DENSE_WEIGHT : 1));
  }
  return counts;
}

/** The main script of a text, or null where there is no letter of a known one. */
export function findMainScript(text: string): MainScript | null {
  const counts = weigh(text);
  const han = counts.get('han') ?? 0;
  const kana = counts.get('kana') ?? 0;
  if (kana > (han + kana) * MIN_KANA) counts.set('kana', kana + han).delete('han');
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best) return null;
  const lang = SCRIPTS.find(([script]) => script === best[0])?.[2] ?? '';
  return { script: best[0], lang, share: best[1] / total };
}

const SIMPLIFIED = /[们这国为来会时说对过还发经动进种学现问业关长东车马华书见个体产亚义习乡]/gu;
const TRADITIONAL = /[們這國為來會時說對過還發經動進種學現問業關長東車馬華書見個體產亞義習鄉]/gu;

/** `zh-Hant` or `zh-Hans`, by the characters that only one of them writes. */
export function chineseScript(text: string): string {
  const traditional = text.match(TRADITIONAL)?.length ?? 0;
  return traditional > (text.match(SIMPLIFIED)?.length ?? 0) ? 'zh-Hant' : 'zh-Hans';
}
