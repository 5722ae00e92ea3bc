import { checksumWords } from './checksum.ts';
import { type FileFormat, HEADER_WORDS, VERSION } from './format.ts';

/** The bytes are no lexicon of this version, or are damaged. */
export class LexiconFormatError extends Error {
  override readonly name = 'LexiconFormatError';
}

function checkHeader(bytes: Uint8Array, words: Uint32Array, { magic, sections }: FileFormat<string>): void {
  if (words.length < HEADER_WORDS + sections.length * 2 || words[0] !== magic) {
    throw new LexiconFormatError('the bytes are no lexicon');
  }
  if (words[1] !== VERSION) throw new LexiconFormatError(`lexicon version ${words[1]}, expected ${VERSION}`);
  if (words[3] !== bytes.byteLength) throw new LexiconFormatError(`${bytes.byteLength} bytes, expected ${words[3]}`);
  if (words[4] !== sections.length) throw new LexiconFormatError(`${words[4]} sections`);
  if (words[2] !== checksumWords(words, 3)) throw new LexiconFormatError('the checksum does not fit');
}

/** Views into the sections of a file, by the width of their numbers. */
export interface FileSections<Section extends string> {
  /** Of the file itself, and of the one whose numbers it uses. */
  readonly checksum: number;
  readonly usedChecksum: number;
  readonly bytes: (name: Section) => Uint8Array;
  readonly halfWords: (name: Section) => Uint16Array;
  readonly words: (name: Section) => Uint32Array;
}

/**
 * Opens a file of sections.
 * @throws LexiconFormatError where the bytes are truncated, damaged, or of another format or version.
 */
export function openSections<Section extends string>(
  bytes: Uint8Array,
  format: FileFormat<Section>,
): FileSections<Section> {
  if (bytes.byteLength % 4 !== 0) throw new LexiconFormatError('the length is no multiple of four');
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset, byteLength } = aligned;
  const header = new Uint32Array(buffer, byteOffset, byteLength / 4);
  checkHeader(aligned, header, format);
  const placeOf = (name: Section): [offset: number, length: number] => {
    const at = HEADER_WORDS + format.sections.indexOf(name) * 2;
    const [offset, length] = [header[at] as number, header[at + 1] as number];
    if (offset % 4 !== 0 || offset + length > byteLength) throw new LexiconFormatError(`section ${name} lies outside`);
    return [byteOffset + offset, length];
  };
  return {
    checksum: header[2] as number,
    usedChecksum: header[5] as number,
    bytes: (name) => new Uint8Array(buffer, ...placeOf(name)),
    halfWords: (name) => new Uint16Array(buffer, placeOf(name)[0], placeOf(name)[1] >> 1),
    words: (name) => new Uint32Array(buffer, placeOf(name)[0], placeOf(name)[1] >> 2),
  };
}
