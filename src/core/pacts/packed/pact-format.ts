/**
 * The packed form of all pacts, little-endian, written by `src/data/pacts/pack-pacts.ts` and read by `load-pacts.ts`.
 *
 *     header   magic, version, checksum of all that follows, number of pacts, number of sections   (Uint32 each)
 *     table    for each section its start and its length in bytes                                  (Uint32 each)
 *     sections in the order of `SECTIONS`, each starting at a multiple of four bytes
 *
 * Columns beat records: like stands with like, so the file compresses well, and many numbers are read in place as
 * typed arrays. Strings are UTF-8 and stay bytes until one is asked for: of 14,000 titles a query needs some fifty.
 */
export const MAGIC = 0x504c_5031; // "PLP1"
export const FORMAT_VERSION = 8;
export const HEADER_BYTES = 20;
/** The checksum covers everything from here on. */
export const CHECKED_FROM = 12;

/**
 * Every section of the file; the order is the format. `…Lengths` are bytes of each string of its heap, Uint16. How
 * columns of Uint16 stand is told in `word-planes.ts`.
 */
export const SECTIONS = [
  'signed', // Int32 gaps between date codes, see `date-columns.ts`
  'inForce', // Int32 distances of date codes from those of `signed`, 0 = unknown
  'ended', // Int32 date codes, 0 = unknown
  'topicsLow', // Uint32 bits of topics 0–31
  'topicsHigh', // Uint32 bits of topics 32–63
  'kinds', // Uint8 index into PACT_KINDS
  'statuses', // Uint8 index into PACT_STATUSES
  'flags', // Uint8, see FLAG_*
  'nameMasks', // Uint32 bits of the languages with a name, by their place in the meta
  'sources', // Uint16 bits of the sources
  'partyCounts', // Uint16 parties of each pact
  'parties', // Uint16 party numbers, pact after pact, see `party-gaps.ts`
  'signedAs', // Uint8 for each entry of `parties`: 0, or 1 + index into FORMER_STATE_CODES
  'relationCounts', // Uint8 relations of each pact
  'relations', // Uint32 target pact * 8 + index into RELATION_TYPES
  'seeAlsoCounts', // Uint16 later pacts that each pact is cited beside
  'seeAlso', // Uint16 gaps between their rows, the first from the pact's own
  'titleParties', // Uint32 pact * 256 + place of a party in its list, see `find-title-parties.ts`
  'idLengths',
  'ids', // shortened, see `pact-id.ts`
  'titleLengths',
  'titles',
  'shortTitleLengths',
  'shortTitles',
  'nameLengths',
  'names', // the usual one of each pact in the first language, then in the second…
  'placeLengths',
  'places',
  'urlLengths',
  'urls', // shortened, see `pact-url.ts`
  'meta', // JSON: PackedMeta
] as const;

export type Section = (typeof SECTIONS)[number];

export const FLAG_OPEN = 1;
export const FLAG_FOUNDATION = 2;
export const FLAG_CHECKED = 4;
/** Index into CONFIDENCES, two bits. */
export const CONFIDENCE_SHIFT = 3;
export const FLAG_SUPPLEMENT = 32;
/** Index into PROMINENCES, two bits. */
export const PROMINENCE_SHIFT = 6;

export const RELATION_UNIT = 8;
/** Parties of a pact that may be named in its title, at most. */
export const TITLE_PARTY_UNIT = 256;

/** Most pacts the format holds: the rows of a party are kept in 16 bits each. */
export const MAX_PACTS = 65_535;

const FNV_OFFSET = 0x811c_9dc5;
const FNV_PRIME = 0x0100_0193;

/** Words at once: a file is opened once in a worker's life, and a function that is called often is compiled early. */
const WORDS_AT_ONCE = 512;

function mixWords(words: Int32Array, from: number, to: number, seed: number): number {
  let hash = seed;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ (words[at] as number), FNV_PRIME);
    hash ^= hash >>> 15;
  }
  return hash;
}

/**
 * FNV-1a over 32-bit words instead of bytes: four times faster, and meant to notice a torn or patched file, not an
 * attacker. The upper bits, into which a product carries all, go down into the lower ones. Each step can be undone, so
 * two files that differ in one word never have the same sum. `bytes` must start and end at multiples of four.
 */
export function checksum(bytes: Uint8Array): number {
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  let hash = FNV_OFFSET | 0;
  for (let from = 0; from < words.length; from += WORDS_AT_ONCE)
    hash = mixWords(words, from, Math.min(words.length, from + WORDS_AT_ONCE), hash);
  return hash >>> 0;
}
