import { checksumWords } from '../../core/lexicon/checksum.ts';
import { type FileFormat, HEADER_WORDS, VERSION } from '../../core/lexicon/format.ts';

export type Sections<Name extends string> = Readonly<Record<Name, Uint8Array | Uint16Array | Uint32Array>>;

const align = (bytes: number): number => (bytes + 3) & ~3;

/** Where `openSections` of the core finds the checksum of a file. */
export const checksumOf = ({ buffer }: Uint8Array): number => new Uint32Array(buffer)[2] as number;

/**
 * Header, section table and sections as one file; the checksum covers everything behind it.
 * @param used checksum of the file whose numbers this one uses, 0 for none.
 */
export function writeSections<Name extends string>(
  { magic, sections: names }: FileFormat<Name>,
  sections: Sections<Name>,
  used = 0,
): Uint8Array {
  const tableEnd = (HEADER_WORDS + names.length * 2) * 4;
  const length = names.reduce((sum, name) => sum + align(sections[name].byteLength), tableEnd);
  const bytes = new Uint8Array(length);
  const words = new Uint32Array(bytes.buffer);
  let at = tableEnd;
  names.forEach((name, i) => {
    const section = sections[name];
    words.set([at, section.byteLength], HEADER_WORDS + i * 2);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += align(section.byteLength);
  });
  words.set([magic, VERSION, 0, length, names.length, used]);
  words[2] = checksumWords(words, 3);
  return bytes;
}
