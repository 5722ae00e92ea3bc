import type { GroupTable } from '../group.ts';
import { addDistances, sumGaps } from './date-columns.ts';
import { NameColumn } from './name-column.ts';
import type { Section } from './pact-format.ts';
import { addPartyGaps } from './party-gaps.ts';
import { StringColumn, sumUp } from './string-column.ts';
import { decodeUtf8 } from './utf8.ts';
import { joinWords } from './word-planes.ts';

/** What stands once in the file. */
export interface PackedMeta {
  /** Codes of ISO 3166-1 and group keys by party number. */
  readonly parties: readonly string[];
  /** Source codes by bit. */
  readonly sources: readonly string[];
  readonly groups: GroupTable;
  /** What addresses call a party, by party number; empty where none does. See `pact-url.ts`. */
  readonly urlNames: readonly string[];
  /** Languages of names by bit. */
  readonly languages: readonly string[];
}

/** Gives the bytes of a section, as a view. */
export type ReadSection = (section: Section) => Uint8Array;

/** All pacts as columns, one row a pact; the meaning of each is told in `pact-format.ts`. */
export interface PactColumns {
  readonly size: number;
  readonly meta: PackedMeta;
  readonly signed: Int32Array;
  readonly inForce: Int32Array;
  readonly ended: Int32Array;
  readonly topicsLow: Uint32Array;
  readonly topicsHigh: Uint32Array;
  readonly kinds: Uint8Array;
  readonly statuses: Uint8Array;
  readonly flags: Uint8Array;
  /** Bits of the languages with a name. */
  readonly nameMasks: Uint32Array;
  readonly sources: Uint16Array;
  /** Row `i` has the parties from `partyStarts[i]` to `partyStarts[i + 1]`. */
  readonly partyStarts: Uint32Array;
  readonly parties: Uint16Array;
  /** The former state as which each entry of `parties` signed: 0 for none, else 1 + its place in `FORMER_STATE_CODES`. */
  readonly signedAs: Uint8Array;
  readonly relationStarts: Uint32Array;
  readonly relations: Uint32Array;
  /** Row `i` is cited beside the later rows from `seeAlsoStarts[i]` to `seeAlsoStarts[i + 1]` of `seeAlso`. */
  readonly seeAlsoStarts: Uint32Array;
  /** Packed: see `see-also.ts`. */
  readonly seeAlso: Uint8Array;
  readonly titleParties: Uint32Array;
  readonly ids: StringColumn;
  readonly titles: StringColumn;
  readonly shortTitles: StringColumn;
  readonly names: NameColumn;
  readonly places: StringColumn;
  readonly urls: StringColumn;
}

function viewLongs(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
}

function viewDates(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
}

/** Views the sections of the file as columns of `size` rows; costs a few running sums, copies no text. */
export function readColumns(size: number, section: ReadSection): PactColumns {
  const strings = (lengths: Section, heap: Section): StringColumn =>
    new StringColumn(section(heap), joinWords(section(lengths)));
  const metaBytes = section('meta');
  const meta = JSON.parse(decodeUtf8(metaBytes, 0, metaBytes.length)) as PackedMeta;
  const signed = sumGaps(viewDates(section('signed')));
  const nameMasks = viewLongs(section('nameMasks'));
  const partyStarts = sumUp(joinWords(section('partyCounts')));
  const seeAlsoStarts = sumUp(joinWords(section('seeAlsoCounts')).subarray(0, size));
  return {
    size,
    meta,
    signed,
    inForce: addDistances(signed, viewDates(section('inForce'))),
    ended: viewDates(section('ended')),
    topicsLow: viewLongs(section('topicsLow')),
    topicsHigh: viewLongs(section('topicsHigh')),
    kinds: section('kinds'),
    statuses: section('statuses'),
    flags: section('flags'),
    nameMasks,
    sources: joinWords(section('sources')),
    partyStarts,
    parties: addPartyGaps(partyStarts, joinWords(section('parties'))),
    signedAs: section('signedAs'),
    relationStarts: sumUp(new Uint16Array(section('relationCounts').subarray(0, size))),
    relations: viewLongs(section('relations')),
    seeAlsoStarts,
    seeAlso: section('seeAlso'),
    titleParties: viewLongs(section('titleParties')),
    ids: strings('idLengths', 'ids'),
    titles: strings('titleLengths', 'titles'),
    shortTitles: strings('shortTitleLengths', 'shortTitles'),
    names: new NameColumn(
      meta.languages,
      nameMasks,
      new StringColumn(section('names'), joinWords(section('nameLengths'))),
    ),
    places: strings('placeLengths', 'places'),
    urls: strings('urlLengths', 'urls'),
  };
}
