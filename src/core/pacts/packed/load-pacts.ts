import { type ReadSection, readColumns } from './pact-columns.ts';
import { CHECKED_FROM, checksum, FORMAT_VERSION, HEADER_BYTES, MAGIC, SECTIONS } from './pact-format.ts';
import { PactIndex } from './pact-index.ts';

/** The data file is missing, torn or of another version: the reader is told, recognition goes on without pacts. */
export class PactsFormatError extends Error {
  override readonly name = 'PactsFormatError';
}

/** Typed arrays want an aligned start; a slice of a larger buffer may have none. */
function alignBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}

function checkHeader(bytes: Uint8Array, header: Uint32Array): void {
  if (header[0] !== MAGIC) throw new PactsFormatError('This is no file of pacts.');
  if (header[1] !== FORMAT_VERSION) {
    throw new PactsFormatError(`The pacts have format ${header[1]}, this code reads format ${FORMAT_VERSION}.`);
  }
  if (header[4] !== SECTIONS.length) throw new PactsFormatError('The file of pacts lacks a section.');
  if (header[2] !== checksum(bytes.subarray(CHECKED_FROM))) {
    throw new PactsFormatError('The file of pacts is damaged: its checksum is wrong.');
  }
}

function readSections(bytes: Uint8Array): ReadSection {
  const table = new Uint32Array(bytes.buffer, bytes.byteOffset + HEADER_BYTES, SECTIONS.length * 2);
  return (section) => {
    const at = SECTIONS.indexOf(section) * 2;
    const start = table[at] ?? 0;
    return bytes.subarray(start, start + (table[at + 1] ?? 0));
  };
}

/**
 * Opens the packed pacts. Most numbers are read in place, strings only when they are asked for.
 * @throws {PactsFormatError} when the bytes are missing, torn, damaged or of another version.
 */
export function loadPacts(packed: Uint8Array): PactIndex {
  if (packed.byteLength < HEADER_BYTES + SECTIONS.length * 8 || packed.byteLength % 4 !== 0) {
    throw new PactsFormatError('The file of pacts is missing or cut off.');
  }
  const bytes = alignBytes(packed);
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4);
  checkHeader(bytes, header);
  return new PactIndex(readColumns(header[3] ?? 0, readSections(bytes)));
}
