import { checksumWords } from '../../core/lexicon/checksum.ts';
import { HEADER_WORDS, MAGIC, SECTION_NAMES, type SectionName, VERSION } from '../../core/lexicon/format.ts';

export type Sections = Readonly<Record<SectionName, Uint8Array | Uint16Array | Uint32Array>>;

const align = (bytes: number): number => (bytes + 3) & ~3;

/** Header, section table and sections as one file; the checksum covers everything behind it. */
export function writeSections(sections: Sections): Uint8Array {
  const tableEnd = (HEADER_WORDS + SECTION_NAMES.length * 2) * 4;
  const length = SECTION_NAMES.reduce((sum, name) => sum + align(sections[name].byteLength), tableEnd);
  const bytes = new Uint8Array(length);
  const words = new Uint32Array(bytes.buffer);
  let at = tableEnd;
  SECTION_NAMES.forEach((name, i) => {
    const section = sections[name];
    words.set([at, section.byteLength], HEADER_WORDS + i * 2);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += align(section.byteLength);
  });
  words.set([MAGIC, VERSION, 0, length, SECTION_NAMES.length]);
  words[2] = checksumWords(words, 3);
  return bytes;
}
