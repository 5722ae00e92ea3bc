import { StringColumn } from '../pacts/packed/string-column.ts';
import { joinWords } from '../pacts/packed/word-planes.ts';
import { openSections } from './file-sections.ts';
import { COMMON_FORMAT } from './format.ts';
import { unfoldClasses } from './unit-classes.ts';

/** What the lexicons of one build have in common: each of them holds numbers into it, and the checksum that tells which it is. */
export interface LexiconCommon {
  readonly checksum: number;
  /** Class of every UTF-16 unit in a language without letters of its own: see `CLASS`. */
  readonly unitClasses: Uint16Array;
  /** The text with this number: a code, a key, an id; empty where there is none. */
  readonly textOf: (number: number) => string;
}

/** Decodes a text when it is first asked for, and keeps it. */
function makeTextOf(lengths: Uint8Array, heap: Uint8Array): (number: number) => string {
  const texts = new StringColumn(heap, joinWords(lengths));
  const known: string[] = [];
  return (number) => {
    known[number] ??= texts.at(number);
    return known[number];
  };
}

/**
 * Reads what the lexicons of a build have in common.
 * @throws LexiconFormatError where the bytes are truncated, damaged, or of another version.
 */
export function loadCommon(bytes: Uint8Array): LexiconCommon {
  const sections = openSections(bytes, COMMON_FORMAT);
  return {
    checksum: sections.checksum,
    unitClasses: unfoldClasses(sections.bytes('classIndex'), sections.halfWords('classPages')),
    textOf: makeTextOf(sections.bytes('textLengths'), sections.bytes('texts')),
  };
}
