/** Text that stands as it was typed tells a story with this many sentences; with fewer it is a listing or a table. */
const MIN_SENTENCES = 5;

/** UTF-16 units looked at. */
const SAMPLE = 6000;

/** Behind words of two letters and more: numbers of chapters and initials end no sentence. */
const SENTENCE_END = /\p{L}{2}[.!?؟۔]["”»’)]?(?=\s|$)|[।。]/gu;

/** Signs that prose hardly has, and the largest share of them in it: a log or a program has ten times as many. */
const CODE_SIGN = /[{}<>=;|_\\#$`]/g;
const MAX_CODE = 0.005;

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** Whether a `pre` holds sentences, as a message or a plain-text file that the browser shows does, and no code. */
export function isTypedStory(element: Element): boolean {
  if (element.querySelector('code, span, samp')) return false;
  const text = (element.textContent ?? '').slice(0, SAMPLE);
  return count(text, SENTENCE_END) >= MIN_SENTENCES && count(text, CODE_SIGN) <= text.length * MAX_CODE;
}
