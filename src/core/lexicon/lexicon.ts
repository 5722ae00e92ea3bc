import { checksumWords } from './checksum.ts';
import { HEADER_WORDS, MAGIC, SECTION_NAMES, SETTING, SETTING_WORDS, type SectionName, VERSION } from './format.ts';

/** The bytes are no lexicon of this version, or are damaged. */
export class LexiconFormatError extends Error {
  override readonly name = 'LexiconFormatError';
}

/** A loaded lexicon: views into the file's bytes. See `format.ts` for what the numbers mean. */
export interface Lexicon {
  readonly lang: string;
  /** ISO 15924. */
  readonly script: string;
  readonly settings: Uint32Array;
  /** Class of every UTF-16 unit: see `CLASS`. The only thing that loading unfolds. */
  readonly unitClasses: Uint16Array;
  readonly trie: Uint32Array;
  readonly chains: Uint16Array;
  readonly sets: Uint16Array;
  readonly records: Uint32Array;
  readonly rules: Uint16Array;
  readonly cues: Uint16Array;
  readonly parties: Uint16Array;
  /** The text with this number: a code, a key, an id. */
  readonly textOf: (id: number) => string;
}

type Part = readonly [offset: number, length: number];

function checkHeader(bytes: Uint8Array, words: Uint32Array): void {
  if (words.length < HEADER_WORDS + SECTION_NAMES.length * 2 || words[0] !== MAGIC) {
    throw new LexiconFormatError('the bytes are no lexicon');
  }
  if (words[1] !== VERSION) throw new LexiconFormatError(`lexicon version ${words[1]}, expected ${VERSION}`);
  if (words[3] !== bytes.byteLength) throw new LexiconFormatError(`${bytes.byteLength} bytes, expected ${words[3]}`);
  if (words[4] !== SECTION_NAMES.length) throw new LexiconFormatError(`${words[4]} sections`);
  if (words[2] !== checksumWords(words, 3)) throw new LexiconFormatError('the checksum does not fit');
}

function readParts(bytes: Uint8Array, words: Uint32Array): Record<SectionName, Part> {
  const parts = {} as Record<SectionName, Part>;
  SECTION_NAMES.forEach((name, i) => {
    const offset = words[HEADER_WORDS + i * 2] as number;
    const length = words[HEADER_WORDS + i * 2 + 1] as number;
    if (offset % 4 !== 0 || offset + length > bytes.byteLength)
      throw new LexiconFormatError(`section ${name} lies outside`);
    parts[name] = [offset, length];
  });
  return parts;
}

/** Decodes a text when it is first asked for, and keeps it. */
function makeTextOf(starts: Uint32Array, units: Uint16Array): (id: number) => string {
  const known: string[] = [];
  return (id) => {
    known[id] ??= String.fromCharCode(...units.subarray(starts[id], starts[id + 1]));
    return known[id];
  };
}

const PAGE = 256;

/** Equal pages of the class table are stored once; here each stands in its place (20 µs). */
function unfoldClasses(index: Uint8Array, pages: Uint16Array): Uint16Array {
  const classes = new Uint16Array(index.length * PAGE);
  index.forEach((page, i) => {
    classes.set(pages.subarray(page * PAGE, page * PAGE + PAGE), i * PAGE);
  });
  return classes;
}

/**
 * Reads a packed lexicon; its parts stay views into the bytes.
 * @throws LexiconFormatError where the bytes are truncated, damaged, or of another version.
 */
export function loadLexicon(bytes: Uint8Array): Lexicon {
  if (bytes.byteLength % 4 !== 0) throw new LexiconFormatError('the length is no multiple of four');
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset, byteLength } = aligned;
  const words = new Uint32Array(buffer, byteOffset, byteLength / 4);
  checkHeader(aligned, words);
  const parts = readParts(aligned, words);
  const u8 = ([offset, length]: Part) => new Uint8Array(buffer, byteOffset + offset, length);
  const u16 = ([offset, length]: Part) => new Uint16Array(buffer, byteOffset + offset, length >> 1);
  const u32 = ([offset, length]: Part) => new Uint32Array(buffer, byteOffset + offset, length >> 2);
  const settings = u32(parts.settings);
  if (settings.length !== SETTING_WORDS) throw new LexiconFormatError('the settings have another size');
  const textOf = makeTextOf(u32(parts.stringStarts), u16(parts.strings));
  return {
    lang: textOf(settings[SETTING.language] as number),
    script: textOf(settings[SETTING.script] as number),
    settings,
    unitClasses: unfoldClasses(u8(parts.classIndex), u16(parts.classPages)),
    trie: u32(parts.trie),
    chains: u16(parts.chains),
    sets: u16(parts.sets),
    records: u32(parts.records),
    rules: u16(parts.rules),
    cues: u16(parts.cues),
    parties: u16(parts.parties),
    textOf,
  };
}
