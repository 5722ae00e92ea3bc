/**
 * A Korean syllable or a Japanese kana says about as much as this many Latin letters, a Chinese character as much as one
 * more: so one story, told in English, Korean, Japanese and Chinese, weighs the same.
 */
const DENSE_WEIGHT = 2.5;

/**
 * Hangul syllables, Han, kana; commas and full stops of the scripts news is written in; white space. Thai and Lao have
 * neither comma nor full stop: a clause is written in one, and a space or the end of the line closes it. So many letters in
 * a row (between whose words some pages put a space without width) are a clause, where names and labels are shorter; beyond
 * sixty, after which other scripts have had a mark, the next one begins.
 */
const makePatterns = () => ({
  dense: /[\u3040-\u9fff\uac00-\ud7af]/g,
  han: /[\u3400-\u9fff]/g,
  mark: /[.,;:!?\u2026\u0589\u055d\u060c\u061b\u061f\u06d4\u0964\u0965\u0f0d\u104a\u104b\u17d4\u17d5\u3002\u3001\uff0c\uff0e\uff01\uff1f\uff1b\uff1a]|[\u0e01-\u0edf\u200b]{25,60}/g,
  gap: /\s\s+/g,
});

/** Made with the first text: most pages are told apart without one. */
let patterns: ReturnType<typeof makePatterns> | undefined;

/** Longer texts are counted by their beginning: the weights decide what is prose, and this is enough for any. */
const MAX_COUNTED = 20_000;

export interface TextCount {
  /** In Latin letters; white space counts as one letter between words. */
  readonly weight: number;
  readonly marks: number;
}

const NOTHING: TextCount = { weight: 0, marks: 0 };

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** What a text weighs. By patterns, not letter by letter: a page is read once, before any loop of ours is compiled. */
export function countText(data: string): TextCount {
  if (data.trimStart() === '') return NOTHING;
  patterns ??= makePatterns();
  const { dense, han, mark, gap } = patterns;
  const text = data.length > MAX_COUNTED ? data.slice(0, MAX_COUNTED) : data;
  const { length } = text.trimStart().replace(gap, ' ');
  if (length === 0) return NOTHING;
  const rest = Math.max(0, data.length - MAX_COUNTED);
  const denseLetters = countOf(text, dense);
  // A sum with a fraction in it, be it none, is an object for V8, and so is each further sum with it.
  const more = denseLetters ? denseLetters * (DENSE_WEIGHT - 1) + countOf(text, han) : 0;
  return { weight: length + more + rest, marks: countOf(text, mark) };
}
