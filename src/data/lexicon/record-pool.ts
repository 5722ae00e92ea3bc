import { LAST_OF_SET } from '../../core/lexicon/format.ts';
import { encodeRecord } from '../../core/lexicon/record-fields.ts';
import type { LexiconParts } from './lexicon-parts.ts';
import { NumberPool, StringPool } from './pool.ts';
import type { Spelling } from './surface.ts';

/** Turns spellings into records, and lists of spellings into sets of records; equal ones are stored once. */
export class RecordPool {
  readonly strings = new StringPool();
  readonly records = new NumberPool();
  readonly sets = new NumberPool();
  /** Offset 0 means: none. */
  readonly parties = new NumberPool([0]);
  readonly rules = new NumberPool([0]);

  constructor(private readonly parts: LexiconParts) {}

  readonly stringId = (text: string): number => this.strings.id(text);

  private rulesOf(spelling: Spelling): number {
    const numbers = this.parts.rules.numbersFor(spelling, this.stringId);
    return numbers.length === 0 ? 0 : this.rules.add(numbers);
  }

  private partiesOf(spelling: Spelling): number {
    const codes = spelling.entry.parties;
    return codes.length === 0 ? 0 : this.parties.add([codes.length, ...codes.map(this.stringId)]);
  }

  private codeOf({ entry }: Spelling): number {
    return entry.kind === 'cue' ? (this.parts.cues.numberOf(entry.code) ?? 0) : this.stringId(entry.code);
  }

  private recordOf(spelling: Spelling): number {
    const { entry, caseMode, suffixClass, isSuffixInside, capitals } = spelling;
    const words = encodeRecord({
      kind: entry.kind,
      form: entry.form,
      strength: entry.strength,
      caseMode,
      suffixClass,
      isSuffixInside,
      takesProclitics: this.parts.settings.proclitics.length > 0,
      reason: entry.reason,
      code: this.codeOf(spelling),
      capitals,
      rules: this.rulesOf(spelling),
      parties: this.partiesOf(spelling),
    });
    return this.records.add(words) / words.length;
  }

  /** Offset of the set of these spellings' records. */
  setOf(spellings: readonly Spelling[]): number {
    const ids = [...new Set(spellings.map((spelling) => this.recordOf(spelling)))];
    return this.sets.add(ids.map((id, i) => (i === ids.length - 1 ? id | LAST_OF_SET : id)));
  }

  /** Offset of the rules that hold for every country, 0 where there are none. */
  generalRules(): number {
    const numbers = this.parts.rules.generalNumbers(this.stringId);
    return numbers.length === 0 ? 0 : this.rules.add(numbers);
  }

  /** All strings as UTF-16 units, and where each begins; the last start closes the last string. */
  packStrings(): { stringStarts: Uint32Array; strings: Uint16Array } {
    const starts = [0];
    for (const text of this.strings.texts) starts.push((starts.at(-1) as number) + text.length);
    const units = this.strings.texts.flatMap((text) => text.split('').map((unit) => unit.charCodeAt(0)));
    return { stringStarts: Uint32Array.from(starts), strings: Uint16Array.from(units) };
  }
}
