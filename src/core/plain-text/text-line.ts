import { type BoilerplateKind, boilerplateKind } from '../boilerplate-lines.ts';

/** A line of a plain text with something in it. Offsets are UTF-16 units into the whole text, end exclusive. */
export interface TextLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Length in Latin letters: a Chinese, Japanese or Korean character counts more. */
  readonly weight: number;
  /** True for the first line and for one after an empty line. */
  readonly isApart: boolean;
  readonly boilerplate: BoilerplateKind | null;
}

const DENSE = /[\u3040-\u9fff\uac00-\ud7af]/g;

/** A Chinese, Japanese or Korean character says about as much as this many Latin letters. */
const DENSE_WEIGHT = 2.5;

const weigh = (text: string): number => text.length + (text.match(DENSE)?.length ?? 0) * (DENSE_WEIGHT - 1);

const SENTENCE_END = /[.!?…։।۔؟。！？။።](?:["'”’»)\]』」）]|\s)*$/u;

/** Whether a line ends as a sentence does, in any script. */
export const endsSentence = (line: TextLine): boolean => SENTENCE_END.test(line.text);

/** The lines of a text that are not empty, without the white space around them. Ends of lines are LF, CRLF, CR. */
export function splitLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let isApart = true;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+|\r\n|[\r\n\u2028\u2029]/g)) {
    const trimmed = match[0].trim();
    if (trimmed) {
      const start = match.index + match[0].indexOf(trimmed);
      lines.push(makeLine(trimmed, start, isApart));
      isApart = false;
    } else if (isBlankAfterBreak(text, match.index)) isApart = true;
  }
  return lines;
}

function makeLine(text: string, start: number, isApart: boolean): TextLine {
  return { start, end: start + text.length, text, weight: weigh(text), isApart, boilerplate: boilerplateKind(text) };
}

/** A line break that follows another, with nothing but white space between. */
const isBlankAfterBreak = (text: string, index: number): boolean =>
  /[\r\n\u2028\u2029][^\S\r\n]*$/.test(text.slice(Math.max(0, index - 40), index));
