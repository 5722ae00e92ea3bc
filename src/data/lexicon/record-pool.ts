import { encodeRecord } from '../../core/lexicon/record-fields.ts';
import { ByteWriter } from './byte-writer.ts';
import type { LexiconParts } from './lexicon-parts.ts';
import { NumberPool, StringPool } from './pool.ts';
import type { Spelling } from './surface.ts';

/** Half-words of a record, see `unpackRecords` of the core. */
const HALVES = 6;
const CODE_HALF = 2;
const PARTIES_HALF = 5;

const differences = (values: readonly number[]): number[] =>
  values.map((value, i) => (value - (values[i - 1] ?? 0)) & 0xffff);

/** Each value's distance from the one behind the highest before. */
function distancesFromNext(values: readonly number[]): number[] {
  let next = 0;
  return values.map((value) => {
    const distance = (value - next) & 0xffff;
    next = Math.max(next, value + 1);
    return distance;
  });
}

/**
 * Turns spellings into sets of records. Sets get numbers while the trie grows; their records are made afterwards, in the
 * order in which the file speaks of them, because numbers that grow by one compress to nothing.
 */
export class RecordPool {
  readonly strings = new StringPool();
  /** Offset 0 means: none. */
  readonly parties = new NumberPool([0]);
  readonly rules = new NumberPool([0]);
  readonly #waiting: (readonly Spelling[])[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #records = new Map<string, number>();
  readonly #halves: number[][] = [];

  readonly #parts: LexiconParts;

  constructor(parts: LexiconParts) {
    this.#parts = parts;
  }

  readonly stringId = (text: string): number => this.strings.id(text);

  get recordCount(): number {
    return this.#halves.length;
  }

  /** Number of the set of these spellings' records; equal sets have one number. */
  setNumber(spellings: readonly Spelling[]): number {
    const key = [...new Set(spellings.map((spelling) => this.#keyOf(spelling)))].join('\n');
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#waiting.length);
    this.#waiting.push(spellings);
    return this.#waiting.length - 1;
  }

  #keyOf(spelling: Spelling): string {
    const { kind, form, strength, code, reason, parties } = spelling.entry;
    const { caseMode, capitals, suffixClass, isSuffixInside, lead, tail } = spelling;
    const rules = this.#parts.rules.keyFor(spelling);
    const meaning = [kind, form, strength, code, reason, parties];
    return [...meaning, caseMode, capitals, suffixClass, isSuffixInside, lead, tail, rules].join('\t');
  }

  /** The sets of these numbers, in this order, as `unpackSets` of the core reads them. */
  packSets(order: readonly number[]): { bytes: Uint8Array; entries: number } {
    const writer = new ByteWriter();
    let entries = 0;
    for (const number of order) {
      const spellings = this.#waiting[number] as readonly Spelling[];
      const keys = [...new Map(spellings.map((spelling) => [this.#keyOf(spelling), spelling]))];
      keys.forEach(([key, spelling], i) => {
        writer.add(this.#backTo(key, spelling) * 2 + Number(i === keys.length - 1));
      });
      entries += keys.length;
    }
    return { bytes: writer.toBytes(), entries };
  }

  /** 0 for a new record, else how many records ago it came. */
  #backTo(key: string, spelling: Spelling): number {
    const known = this.#records.get(key);
    if (known !== undefined) return this.#halves.length - known;
    this.#records.set(key, this.#halves.length);
    const words = this.#makeRecord(spelling);
    this.#halves.push(words.flatMap((word) => [word & 0xffff, word >>> 16]));
    return 0;
  }

  #makeRecord(spelling: Spelling): number[] {
    const { entry, caseMode, suffixClass, isSuffixInside, lead, tail, capitals } = spelling;
    const rules = this.#parts.rules.numbersFor(spelling, this.stringId);
    const codes = entry.parties.map(this.stringId);
    return encodeRecord({
      kind: entry.kind,
      form: entry.form,
      strength: entry.strength,
      caseMode,
      suffixClass,
      isSuffixInside,
      lead,
      tail,
      takesProclitics: this.#parts.settings.proclitics.length > 0,
      reason: entry.reason,
      code: entry.kind === 'cue' ? (this.#parts.cues.numberOf(entry.code) ?? 0) : this.stringId(entry.code),
      capitals,
      rules: rules.length === 0 ? 0 : this.rules.add(rules),
      parties: codes.length === 0 ? 0 : this.parties.add([codes.length, ...codes]),
    });
  }

  /** All records, one half-word of all after the other, as `unpackRecords` of the core reads them. */
  packRecords(): Uint16Array {
    const planes = Array.from({ length: HALVES }, (_, half) => this.#halves.map((record) => record[half] as number));
    return Uint16Array.from(
      planes.flatMap((plane, half) => {
        if (half === CODE_HALF) return distancesFromNext(plane);
        return half === PARTIES_HALF ? differences(plane) : plane;
      }),
    );
  }

  /** Offset of the rules that hold for every country, 0 where there are none. */
  generalRules(): number {
    const numbers = this.#parts.rules.generalNumbers(this.stringId);
    return numbers.length === 0 ? 0 : this.rules.add(numbers);
  }
}
