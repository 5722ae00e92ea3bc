/** A Chinese, Japanese or Korean character says about as much as this many Latin letters. */
const DENSE_WEIGHT = 2.5;

/** Hangul syllables, Han, kana. */
const IS_DENSE = /[\u3040-\u9fff\uac00-\ud7af]/;
const DENSE = new RegExp(IS_DENSE, 'g');

/** Commas and full stops of the scripts news is written in. */
const MARK = /[.,;:!?…،؛؟۔।॥。、，．！？；：၊།]/g;

const SPACE = /\s+/g;
const SAYS_ANYTHING = /\S/;

/** Longer texts are counted by their beginning: the weights decide what is prose, and this is enough for any. */
const MAX_COUNTED = 20_000;

export interface TextCount {
  /** In Latin letters; white space counts as one letter between words. */
  readonly weight: number;
  readonly marks: number;
}

const NOTHING: TextCount = { weight: 0, marks: 0 };

/** What a text weighs. By patterns, not letter by letter: a page is read once, before any loop of ours is compiled. */
export function countText(data: string): TextCount {
  if (!SAYS_ANYTHING.test(data)) return NOTHING;
  const text = (data.length > MAX_COUNTED ? data.slice(0, MAX_COUNTED) : data).replace(SPACE, ' ');
  if (text === ' ') return NOTHING;
  const length = text.length - (text.startsWith(' ') ? 1 : 0);
  const dense = IS_DENSE.test(text) ? (text.match(DENSE)?.length ?? 0) : 0;
  const rest = Math.max(0, data.length - MAX_COUNTED);
  return { weight: length + dense * (DENSE_WEIGHT - 1) + rest, marks: text.match(MARK)?.length ?? 0 };
}
