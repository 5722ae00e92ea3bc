/**
 * A Korean syllable or a Japanese kana says about as much as this many Latin letters, a Chinese character as much as that:
 * so one story, told in English, Korean, Japanese and Chinese, weighs the same.
 */
const DENSE_WEIGHT = 2.5;
const HAN_WEIGHT = 3.5;

/**
 * Hangul syllables, Han, kana; commas and full stops of the scripts news is written in; white space. Thai and Lao have
 * neither comma nor full stop: a clause is written in one, and a space or the end of the line closes it. So many letters in
 * a row (between whose words some pages put a space without width) are a clause, where names and labels are shorter; beyond
 * sixty, after which other scripts have had a mark, the next one begins.
 */
const makePatterns = () => ({
  dense: /[\u3040-\u9fff\uac00-\ud7af]/g,
  han: /[\u3400-\u9fff]/g,
  mark: /[.,;:!?\u2026\u0589\u055d\u060c\u061b\u061f\u06d4\u0964\u0965\u0f0d\u104a\u104b\u1362-\u1368\u17d4\u17d5\u3002\u3001\uff0c\uff0e\uff01\uff1f\uff1b\uff1a]/g,
  clause: /[\u0e01-\u0e5b\u0e81-\u0edf\u200b]{25,60}/g,
  gap: /\s\s+/g,
  startsInSpace: /^\s/,
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

/** White space that is more than one space, in UTF-16 units. */
function lengthOfGaps(text: string, gap: RegExp): number {
  let length = 0;
  for (const { length: units } of text.match(gap) ?? []) length += units - 1;
  return length;
}

/** What a text weighs. By patterns, not letter by letter: a page is read once, before any loop of ours is compiled. */
export function countText(data: string): TextCount {
  if (data.trimStart() === '') return NOTHING;
  patterns ??= makePatterns();
  const { dense, han, mark, clause, gap, startsInSpace } = patterns;
  const text = data.length > MAX_COUNTED ? data.slice(0, MAX_COUNTED) : data;
  const length = text.length - lengthOfGaps(text, gap) - (startsInSpace.test(text) ? 1 : 0);
  if (length === 0) return NOTHING;
  const rest = Math.max(0, data.length - MAX_COUNTED);
  const denseLetters = text.match(dense)?.length;
  // A sum with a fraction in it, be it none, is an object for V8, and so is each further sum with it.
  const more = denseLetters
    ? denseLetters * (DENSE_WEIGHT - 1) + (text.match(han)?.length ?? 0) * (HAN_WEIGHT - DENSE_WEIGHT)
    : 0;
  const marks = (text.match(mark)?.length ?? 0) + (text.match(clause)?.length ?? 0);
  return { weight: length + more + rest, marks };
}
