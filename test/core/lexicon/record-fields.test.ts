import { describe, expect, it } from 'vitest';
import { FORMS, REASONS, RECORD_KINDS, RECORD_WORDS, STRENGTHS } from '../../../src/core/lexicon/format.ts';
import * as fields from '../../../src/core/lexicon/record-fields.ts';
import fc from '../../fuzz.ts';

const firstOf = (words: Uint32Array, id: number): number => words[id * RECORD_WORDS] as number;

const record = fc.record({
  kind: fc.constantFrom(...RECORD_KINDS),
  form: fc.constantFrom(...FORMS),
  strength: fc.constantFrom(...STRENGTHS),
  caseMode: fc.integer({ min: 0, max: 2 }),
  suffixClass: fc.integer({ min: 0, max: 7 }),
  isSuffixInside: fc.boolean(),
  takesProclitics: fc.boolean(),
  lead: fc.integer({ min: 0, max: fields.MAX_CONTEXT }),
  tail: fc.integer({ min: 0, max: fields.MAX_CONTEXT }),
  reason: fc.constantFrom(...REASONS),
  code: fc.integer({ min: 0, max: 0xffff }),
  capitals: fc.integer({ min: 0, max: 0xffff }),
  rules: fc.integer({ min: 0, max: 0xffff }),
  parties: fc.integer({ min: 0, max: 0xffff }),
});

describe('a record', () => {
  it('gives back every field that was put in, in any company', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 4 }), (all) => {
        const words = Uint32Array.from(all.flatMap(fields.encodeRecord));
        all.forEach((each, id) => {
          expect({
            kind: fields.readKind(words, id),
            form: fields.readForm(words, id),
            strength: fields.readStrength(words, id),
            caseMode: fields.readCaseMode(words, id),
            suffixClass: fields.readSuffixClass(words, id),
            isSuffixInside: fields.isSuffixInsideOf(firstOf(words, id)),
            takesProclitics: fields.takesProcliticsOf(firstOf(words, id)),
            lead: fields.readLead(words, id),
            tail: fields.readTail(words, id),
            reason: fields.readReason(words, id),
            code: fields.readCode(words, id),
            capitals: fields.readCapitals(words, id),
            rules: fields.readRules(words, id),
            parties: fields.readParties(words, id),
          }).toEqual(each);
        });
      }),
    );
  });

  it('tells cues and places apart', () => {
    const words = Uint32Array.from(
      (['cue', 'country', 'group', 'term'] as const).flatMap((kind) =>
        fields.encodeRecord({
          kind,
          form: 'name',
          strength: 'strong',
          caseMode: 0,
          suffixClass: 0,
          isSuffixInside: false,
          takesProclitics: false,
          lead: 0,
          tail: 0,
          reason: 'mask',
          code: 0,
          capitals: 0,
          rules: 0,
          parties: 0,
        }),
      ),
    );
    expect([0, 1, 2, 3].map((id) => fields.isCueOf(firstOf(words, id)))).toEqual([true, false, false, false]);
    expect([0, 1, 2, 3].map((id) => fields.isPlaceOf(firstOf(words, id)))).toEqual([false, true, true, false]);
  });
});
