import { FORMER_STATE_CODES } from '../../core/pacts/former-states.ts';
import type { GroupTable } from '../../core/pacts/group.ts';
import { distancesFrom, gapsOf } from '../../core/pacts/packed/date-columns.ts';
import {
  CHECKED_FROM,
  CONFIDENCE_SHIFT,
  checksum,
  FLAG_CHECKED,
  FLAG_FOUNDATION,
  FLAG_OPEN,
  FLAG_SUPPLEMENT,
  FORMAT_VERSION,
  HEADER_BYTES,
  MAGIC,
  MAX_PACTS,
  PROMINENCE_SHIFT,
  RELATION_UNIT,
  SECTIONS,
  type Section,
  TITLE_PARTY_UNIT,
} from '../../core/pacts/packed/pact-format.ts';
import { gapsOfParties } from '../../core/pacts/packed/party-gaps.ts';
import { gapsAfter } from '../../core/pacts/packed/see-also.ts';
import { splitWords } from '../../core/pacts/packed/word-planes.ts';
import type { Pact } from '../../core/pacts/pact.ts';
import { listNumberOf, shortenId } from '../../core/pacts/pact-id.ts';
import { pairName, shortenUrl } from '../../core/pacts/pact-url.ts';
import {
  CONFIDENCES,
  PACT_KINDS,
  PACT_STATUSES,
  PROMINENCES,
  RELATION_TYPES,
} from '../../core/pacts/pact-vocabulary.ts';
import { encodeDate } from '../../core/pacts/partial-date.ts';
import { topicNumber } from '../../core/pacts/topics.ts';
import groups from '../groups.json' with { type: 'json' };
import { findTitleParties } from './find-title-parties.ts';
import { countChosen, orderByFame } from './order-parties.ts';
import { collectUrlNames } from './url-names.ts';

type Sections = Record<Section, Uint8Array>;

const utf8 = new TextEncoder();

function toBytes(array: Uint32Array | Int32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function listDates(pacts: readonly Pact[], read: (pact: Pact) => string | undefined): Int32Array {
  return Int32Array.from(pacts, (pact) => encodeDate(read(pact) ?? '') ?? 0);
}

function packDates(pacts: readonly Pact[]): Pick<Sections, 'signed' | 'inForce' | 'ended'> {
  const signed = listDates(pacts, (pact) => pact.signed);
  const inForce = listDates(pacts, (pact) => pact.inForce);
  return {
    signed: toBytes(gapsOf(signed)),
    inForce: toBytes(distancesFrom(signed, inForce)),
    ended: toBytes(listDates(pacts, (pact) => pact.ended)),
  };
}

function packTopics(pacts: readonly Pact[], first: number): Uint8Array {
  const bits = (pact: Pact): number =>
    pact.topics
      .map(topicNumber)
      .reduce((sum, topic) => sum + (topic >= first && topic < first + 32 ? 2 ** (topic - first) : 0), 0);
  return toBytes(Uint32Array.from(pacts, bits));
}

function packFlags(pact: Pact): number {
  return (
    (pact.partyList === 'open' ? FLAG_OPEN : 0) |
    (pact.isFoundation ? FLAG_FOUNDATION : 0) |
    (pact.checked ? FLAG_CHECKED : 0) |
    (pact.isSupplement ? FLAG_SUPPLEMENT : 0) |
    (CONFIDENCES.indexOf(pact.confidence) << CONFIDENCE_SHIFT) |
    (PROMINENCES.indexOf(pact.prominence ?? 'ordinary') << PROMINENCE_SHIFT)
  );
}

/** The heap of a column of strings and the bytes of each. */
function packStrings(texts: readonly string[]): readonly [lengths: Uint8Array, heap: Uint8Array] {
  const encoded = texts.map((text) => utf8.encode(text));
  const long = encoded.findIndex((bytes) => bytes.length > 0xffff);
  if (long >= 0) throw new RangeError(`A text is longer than 65,535 bytes: ${texts[long]?.slice(0, 80)}…`);
  return [splitWords(Uint16Array.from(encoded, (bytes) => bytes.length)), Buffer.concat(encoded)];
}

function listCodes(pacts: readonly Pact[], read: (pact: Pact) => readonly string[]): readonly string[] {
  return [...new Set(pacts.flatMap(read))].sort();
}

function packSeeAlso(
  pacts: readonly Pact[],
  rows: ReadonlyMap<string, number>,
): Pick<Sections, 'seeAlsoCounts' | 'seeAlso'> {
  const others = pacts.map(({ seeAlso = [] }) => seeAlso.map((id) => rows.get(id) ?? 0).sort((a, b) => a - b));
  const gaps = gapsAfter(others);
  return {
    seeAlsoCounts: splitWords(Uint16Array.from(gaps, ({ length }) => length)),
    seeAlso: splitWords(Uint16Array.from(gaps.flat())),
  };
}

function packTitleParties(pacts: readonly Pact[]): Uint8Array {
  const entries = pacts.flatMap((pact, row) => findTitleParties(pact).map((place) => row * TITLE_PARTY_UNIT + place));
  return toBytes(Uint32Array.from(entries));
}

function packNumbers(pacts: readonly Pact[], codes: Pick<Meta, 'parties' | 'sources'>): Partial<Sections> {
  const numbers = new Map(codes.parties.map((code, number) => [code, number]));
  const rows = new Map(pacts.map((pact, row) => [pact.id, row]));
  const relations = pacts.flatMap((pact) => pact.relations);
  const sourceBits = (pact: Pact): number =>
    pact.sources.reduce((bits, code) => bits | (1 << codes.sources.indexOf(code)), 0);
  return {
    ...packDates(pacts),
    topicsLow: packTopics(pacts, 0),
    topicsHigh: packTopics(pacts, 32),
    kinds: Uint8Array.from(pacts, (pact) => PACT_KINDS.indexOf(pact.kind)),
    statuses: Uint8Array.from(pacts, (pact) => PACT_STATUSES.indexOf(pact.status)),
    flags: Uint8Array.from(pacts, packFlags),
    sources: splitWords(Uint16Array.from(pacts, sourceBits)),
    partyCounts: splitWords(Uint16Array.from(pacts, (pact) => pact.parties.length)),
    parties: splitWords(
      Uint16Array.from(pacts.flatMap(({ parties }) => gapsOfParties(parties.map((code) => numbers.get(code) ?? 0)))),
    ),
    signedAs: Uint8Array.from(
      pacts.flatMap(({ parties, signedAs = {} }) => parties.map((party) => signedAs[party])),
      (state) => (state ? FORMER_STATE_CODES.indexOf(state) + 1 : 0),
    ),
    ...packSeeAlso(pacts, rows),
    titleParties: packTitleParties(pacts),
    relationCounts: Uint8Array.from(pacts, (pact) => pact.relations.length),
    relations: toBytes(
      Uint32Array.from(relations, ({ type, id }) => (rows.get(id) ?? 0) * RELATION_UNIT + RELATION_TYPES.indexOf(type)),
    ),
  };
}

/** Languages of names in the order in which a reader is told them: English first, the others by code. */
function listLanguages(pacts: readonly Pact[]): readonly string[] {
  const codes = listCodes(pacts, (pact) => Object.keys(pact.names));
  return [...codes.filter((code) => code === 'en'), ...codes.filter((code) => code !== 'en')];
}

/** The usual name in each language; those beyond it are spellings and inflections for the matcher's tables. */
function packNames(pacts: readonly Pact[], languages: readonly string[]): Partial<Sections> {
  if (languages.length > 32) throw new RangeError(`The format holds 32 languages of names, not ${languages.length}.`);
  const maskOf = ({ names }: Pact): number =>
    languages.reduce((bits, lang, bit) => bits | (names[lang] ? 1 << bit : 0), 0);
  const shown = languages.flatMap((lang) => pacts.flatMap(({ names }) => names[lang]?.slice(0, 1) ?? []));
  const [nameLengths, names] = packStrings(shown);
  return { nameMasks: toBytes(Uint32Array.from(pacts, maskOf)), nameLengths, names };
}

function packUrls(
  pacts: readonly Pact[],
  { parties, urlNames }: Meta,
): readonly [lengths: Uint8Array, heap: Uint8Array] {
  const names = new Map(parties.map((party, number) => [party, urlNames[number] ?? '']));
  const shorten = ({ id, parties, signed, url = '' }: Pact): string => {
    const pair = pairName(parties.map((party) => names.get(party) ?? ''));
    return shortenUrl(url, { number: listNumberOf(id), pair, year: signed.slice(0, 4) });
  };
  return packStrings(pacts.map(shorten));
}

function packTexts(pacts: readonly Pact[], meta: Meta): Partial<Sections> {
  const [idLengths, ids] = packStrings(pacts.map((pact) => shortenId(pact.id, pact)));
  const [titleLengths, titles] = packStrings(pacts.map((pact) => pact.title));
  const [shortTitleLengths, shortTitles] = packStrings(pacts.map((pact) => pact.shortTitle ?? ''));
  const [placeLengths, places] = packStrings(pacts.map((pact) => pact.place ?? ''));
  const [urlLengths, urls] = packUrls(pacts, meta);
  return {
    ...{ idLengths, ids, titleLengths, titles, shortTitleLengths, shortTitles },
    ...packNames(pacts, meta.languages),
    ...{ placeLengths, places, urlLengths, urls },
  };
}

const padToFour = (length: number): number => (length + 3) & ~3;

interface Meta {
  readonly parties: readonly string[];
  readonly sources: readonly string[];
  readonly groups: GroupTable;
  readonly urlNames: readonly string[];
  readonly languages: readonly string[];
}

function writeFile(size: number, sections: Sections): Uint8Array {
  const tableBytes = SECTIONS.length * 8;
  const total = SECTIONS.reduce((sum, name) => sum + padToFour(sections[name].length), HEADER_BYTES + tableBytes);
  const bytes = new Uint8Array(total);
  const table = new Uint32Array(bytes.buffer, HEADER_BYTES, SECTIONS.length * 2);
  let start = HEADER_BYTES + tableBytes;
  for (const [number, name] of SECTIONS.entries()) {
    bytes.set(sections[name], start);
    table.set([start, sections[name].length], number * 2);
    start += padToFour(sections[name].length);
  }
  const header = new Uint32Array(bytes.buffer, 0, HEADER_BYTES / 4);
  header.set([MAGIC, FORMAT_VERSION, 0, size, SECTIONS.length]);
  header[2] = checksum(bytes.subarray(CHECKED_FROM));
  return bytes;
}

/**
 * Packs pacts for `loadPacts`. They must be ordered by date of signature, as `readPacts` gives them.
 * @throws {RangeError} when there are more pacts, or a longer text, than the format holds.
 */
export function packPacts(pacts: readonly Pact[], groupTable: GroupTable = groups): Uint8Array {
  if (pacts.length > MAX_PACTS) throw new RangeError(`The format holds ${MAX_PACTS} pacts, not ${pacts.length}.`);
  const parties = orderByFame(
    listCodes(pacts, (pact) => pact.parties),
    countChosen(pacts),
  );
  const meta: Meta = {
    parties,
    urlNames: collectUrlNames(pacts, parties),
    sources: listCodes(pacts, (pact) => pact.sources),
    languages: listLanguages(pacts),
    groups: groupTable,
  };
  const sections = { ...packNumbers(pacts, meta), ...packTexts(pacts, meta), meta: utf8.encode(JSON.stringify(meta)) };
  return writeFile(pacts.length, sections as Sections);
}
