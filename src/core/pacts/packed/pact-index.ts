import { FORMER_STATE_CODES, type FormerState } from '../former-states.ts';
import type { GroupTable } from '../group.ts';
import type { Pact, PactRelation, Prominence } from '../pact.ts';
import { expandId, listNumberOf } from '../pact-id.ts';
import { expandUrl, pairName } from '../pact-url.ts';
import { CONFIDENCES, PACT_KINDS, PACT_STATUSES, PROMINENCES, RELATION_TYPES } from '../pact-vocabulary.ts';
import { decodeDate, yearOf } from '../partial-date.ts';
import { isBitSet, TOPICS } from '../topics.ts';
import { collectOpen, collectReferred, collectSuperseders, collectTitleParties } from './collect-links.ts';
import { findFirst } from './find-first.ts';
import type { PactColumns } from './pact-columns.ts';
import {
  CONFIDENCE_SHIFT,
  FLAG_CHECKED,
  FLAG_FOUNDATION,
  FLAG_OPEN,
  FLAG_SUPPLEMENT,
  PROMINENCE_SHIFT,
  RELATION_UNIT,
} from './pact-format.ts';
import { collectPostings } from './postings.ts';
import { addGaps, listOthers } from './see-also.ts';
import { joinWords } from './word-planes.ts';

/** The source code of rows written by hand. */
const EDITORS = 'EDITORS';
const NONE: readonly number[] = [];
const NO_ROWS = new Uint16Array(0);

/** The year that an id names, 0 for none. */
const yearIn = (id: string): number => Number(/\d{4}/.exec(id)?.[0] ?? 0);

/** All pacts. A pact is a row number here, rows ordered by date of signature; `at` builds its whole record. */
export class PactIndex {
  readonly columns: PactColumns;
  readonly groups: GroupTable;
  /** Rows that anyone may be in, as far as they are known by name: the list of parties is open. */
  readonly openRows: readonly number[];
  readonly #partyNumbers: ReadonlyMap<string, number>;
  readonly #postings: readonly Uint16Array[];
  readonly #superseders: ReadonlyMap<number, number>;
  readonly #referred: ReadonlySet<number>;
  readonly #editorsBit: number;
  /** The later rows beside which each is cited, unpacked at the first question. */
  #seeAlso: Uint16Array | undefined;
  #titleParties: ReadonlyMap<number, readonly number[]> | undefined;
  /** Ids that were found: articles name the same few pacts again and again. */
  readonly #rowsById = new Map<string, number>();
  /** Rows whose id names no year, or not that of the signature; listed when an id is not found under its year. */
  #strays: ReadonlyMap<string, number> | undefined;
  /** Records that were asked for: the same few come back with every click on one article. */
  readonly #records = new Map<number, Pact>();

  constructor(columns: PactColumns) {
    this.columns = columns;
    this.groups = columns.meta.groups;
    this.openRows = collectOpen(columns);
    this.#partyNumbers = new Map(columns.meta.parties.map((code, number) => [code, number]));
    this.#editorsBit = 1 << columns.meta.sources.indexOf(EDITORS);
    this.#postings = collectPostings(columns);
    this.#superseders = collectSuperseders(columns);
    this.#referred = collectReferred(columns);
  }

  get size(): number {
    return this.columns.size;
  }

  /** The number that stands for a party in the columns, -1 where no pact has it. */
  partyNumber(code: string): number {
    return this.#partyNumbers.get(code) ?? -1;
  }

  /** The rows of a party's own pacts, rising. */
  rowsOf(code: string): Uint16Array {
    return this.#postings[this.partyNumber(code)] ?? NO_ROWS;
  }

  /** Party numbers of a row. */
  partiesOf(row: number): Uint16Array {
    const { parties, partyStarts } = this.columns;
    return parties.subarray(partyStarts[row], partyStarts[row + 1]);
  }

  /** The row that replaced this one, -1 for none. */
  supersederOf(row: number): number {
    return this.#superseders.get(row) ?? -1;
  }

  /** Rows that this row names as related, whatever the relation. */
  relatedRows(row: number): readonly number[] {
    const rows: number[] = [];
    for (const relation of this.#relationsOf(row)) rows.push(Math.floor(relation / RELATION_UNIT));
    return rows;
  }

  /** Rows of the pacts that are cited beside this one, rising. */
  seeAlso(row: number): readonly number[] {
    const { seeAlso, seeAlsoStarts } = this.columns;
    this.#seeAlso ??= addGaps(seeAlsoStarts, joinWords(seeAlso));
    return listOthers(row, seeAlsoStarts, this.#seeAlso);
  }

  /** Numbers of those few of many parties whom the title names: whom the pact is about. */
  titleParties(row: number): readonly number[] {
    this.#titleParties ??= collectTitleParties(this.columns);
    return this.#titleParties.get(row) ?? NONE;
  }

  /** Whether any other pact changes, carries out, follows or replaces this one. */
  isReferredTo(row: number): boolean {
    return this.#referred.has(row);
  }

  isOpen(row: number): boolean {
    return ((this.columns.flags[row] ?? 0) & FLAG_OPEN) !== 0;
  }

  isFoundation(row: number): boolean {
    return ((this.columns.flags[row] ?? 0) & FLAG_FOUNDATION) !== 0;
  }

  /** True for what the editors added to close a gap. */
  isSupplement(row: number): boolean {
    return ((this.columns.flags[row] ?? 0) & FLAG_SUPPLEMENT) !== 0;
  }

  prominenceOf(row: number): Prominence {
    return PROMINENCES[(this.columns.flags[row] ?? 0) >>> PROMINENCE_SHIFT] ?? 'ordinary';
  }

  /** True for what comes from public lists alone and was not chosen by the editors. */
  isImported(row: number): boolean {
    return ((this.columns.sources[row] ?? 0) & this.#editorsBit) === 0;
  }

  idAt(row: number): string {
    const { ids, signed } = this.columns;
    const codes = (): readonly string[] => this.partyCodesOf(row);
    return expandId(ids.at(row), {
      signed: decodeDate(signed[row] ?? 0),
      get parties() {
        return codes();
      },
    });
  }

  /** The row of a pact's id, -1 where there is none. Most ids name the year of the signature, and rows are in order of time. */
  rowOf(id: string): number {
    const row = this.#rowsById.get(id) ?? this.#searchId(id);
    // Anything may be asked for, also by pages: what is no id must not fill the memory.
    if (row >= 0) this.#rowsById.set(id, row);
    return row;
  }

  #searchId(id: string): number {
    const year = yearIn(id);
    const row = this.#findId(id, this.#firstRowOf(year), this.#firstRowOf(year + 1));
    if (row >= 0) return row;
    this.#strays ??= this.#listStrays();
    return this.#strays.get(id) ?? -1;
  }

  #listStrays(): ReadonlyMap<string, number> {
    const strays = new Map<string, number>();
    for (let row = 0; row < this.size; row++) {
      const id = this.idAt(row);
      if (yearIn(id) !== yearOf(this.columns.signed[row] ?? 0)) strays.set(id, row);
    }
    return strays;
  }

  #findId(id: string, first: number, last: number): number {
    for (let row = first; row < last; row++) if (this.idAt(row) === id) return row;
    return -1;
  }

  #firstRowOf(year: number): number {
    return this.#search((signed) => yearOf(signed) >= year);
  }

  /** Number of rows signed on a day (a date code) or before it; they are the first ones. */
  countUntil(day: number): number {
    return this.#search((signed) => signed > day);
  }

  /** The first row whose date is late enough; rows are in order of time. */
  #search(isLate: (signed: number) => boolean): number {
    return findFirst(this.size, (row) => isLate(this.columns.signed[row] ?? 0));
  }

  /** Codes of the parties of a row. */
  partyCodesOf(row: number): readonly string[] {
    return Array.from(this.partiesOf(row), (party) => this.columns.meta.parties[party] ?? '');
  }

  #relationsOf(row: number): readonly number[] {
    const { relations, relationStarts } = this.columns;
    if (relationStarts[row] === relationStarts[row + 1]) return NONE;
    return [...relations.subarray(relationStarts[row], relationStarts[row + 1])];
  }

  #readRelation(relation: number): PactRelation {
    return {
      type: RELATION_TYPES[relation % RELATION_UNIT] ?? 'follows',
      id: this.idAt(Math.floor(relation / RELATION_UNIT)),
    };
  }

  #readSignedAs(row: number): readonly (readonly [party: string, state: FormerState])[] {
    const { partyStarts, signedAs } = this.columns;
    const first = partyStarts[row] ?? 0;
    return this.partyCodesOf(row).flatMap((party, at) => {
      const state = FORMER_STATE_CODES[(signedAs[first + at] ?? 0) - 1];
      return state ? [[party, state] as const] : [];
    });
  }

  #readUrl(row: number, id: string): string {
    const { meta, signed, urls } = this.columns;
    const names = Array.from(this.partiesOf(row), (party) => meta.urlNames[party] ?? '');
    const year = String(yearOf(signed[row] ?? 0));
    return expandUrl(urls.at(row), { number: listNumberOf(id), pair: pairName(names), year });
  }

  /** The topics of a row. */
  topicsAt(row: number): readonly string[] {
    const { topicsLow, topicsHigh } = this.columns;
    return TOPICS.filter((_, topic) => isBitSet(topicsLow[row] ?? 0, topicsHigh[row] ?? 0, topic));
  }

  /** The topics of a pact by its id; none where there is no such pact. */
  topicsOf(id: string): readonly string[] {
    const row = this.rowOf(id);
    return row < 0 ? [] : this.topicsAt(row);
  }

  /** All parties of a pact by its id; none where there is no such pact or its list of parties is open. */
  partiesOfPact(id: string): readonly string[] {
    const row = this.rowOf(id);
    return row < 0 || this.isOpen(row) ? [] : this.partyCodesOf(row);
  }

  /** The whole record of a row. */
  at(row: number): Pact {
    const record = this.#records.get(row) ?? this.#read(row);
    this.#records.set(row, record);
    return record;
  }

  #read(row: number): Pact {
    const { columns } = this;
    const flags = columns.flags[row] ?? 0;
    const id = this.idAt(row);
    return {
      id,
      title: columns.titles.at(row),
      names: columns.names.at(row),
      signed: decodeDate(columns.signed[row] ?? 0),
      parties: this.partyCodesOf(row),
      partyList: flags & FLAG_OPEN ? 'open' : 'complete',
      kind: PACT_KINDS[columns.kinds[row] ?? 0] ?? 'agreement',
      topics: this.topicsAt(row),
      status: PACT_STATUSES[columns.statuses[row] ?? 0] ?? 'unknown',
      relations: this.#relationsOf(row).map((relation) => this.#readRelation(relation)),
      sources: columns.meta.sources.filter((_, bit) => ((columns.sources[row] ?? 0) >>> bit) & 1),
      confidence: CONFIDENCES[(flags >>> CONFIDENCE_SHIFT) & 3] ?? 'low',
      checked: (flags & FLAG_CHECKED) !== 0,
      ...this.#readOptional(row, flags, id),
    };
  }

  #readOptional(row: number, flags: number, id: string): Partial<Pact> {
    const { inForce, ended, shortTitles, places, urls } = this.columns;
    const signedAs = this.#readSignedAs(row);
    const prominence = this.prominenceOf(row);
    return {
      ...(shortTitles.isEmpty(row) ? {} : { shortTitle: shortTitles.at(row) }),
      ...(inForce[row] ? { inForce: decodeDate(inForce[row]) } : {}),
      ...(ended[row] ? { ended: decodeDate(ended[row]) } : {}),
      ...(flags & FLAG_FOUNDATION ? { isFoundation: true } : {}),
      ...(flags & FLAG_SUPPLEMENT ? { isSupplement: true } : {}),
      ...(prominence === 'ordinary' ? {} : { prominence }),
      ...(places.isEmpty(row) ? {} : { place: places.at(row) }),
      ...(urls.isEmpty(row) ? {} : { url: this.#readUrl(row, id) }),
      ...(signedAs.length === 0 ? {} : { signedAs: Object.fromEntries(signedAs) }),
    };
  }
}
