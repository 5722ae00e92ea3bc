import type { MentionForm, RejectionReason } from '../mention.ts';
import {
  FORMS,
  REASONS,
  RECORD_KINDS,
  RECORD_WORDS,
  type RecordKind,
  type RecordStrength,
  STRENGTHS,
} from './format.ts';

/**
 * Everything the lexicon says about one surface, as numbers in three 32-bit words:
 * word 0: kind 3, form 4, strength 2, case mode 2, suffix class 3 bits, proclitics 1, reason 4, suffix inside 1, lead 4, tail 4;
 * word 1: string id of the code 16, capitals 16; word 2: offset of its rules 16, of its parties 16.
 */
export interface RecordFields {
  readonly kind: RecordKind;
  readonly form: MentionForm;
  readonly strength: RecordStrength;
  readonly caseMode: number;
  /** 0: nothing may follow; 1–3: that closed list of suffixes may; 7: any letters may. */
  readonly suffixClass: number;
  /** The suffix is part of the word (an ending), not a particle behind it. */
  readonly isSuffixInside: boolean;
  readonly takesProclitics: boolean;
  /** UTF-16 units of the surface before the mention and behind it: of 한미 the first letter is Korea, the second the US. */
  readonly lead: number;
  readonly tail: number;
  /** Why a mask rejects. */
  readonly reason: RejectionReason;
  readonly code: number;
  /** Bit i: word i (or letter i, by case mode) is written with a capital. */
  readonly capitals: number;
  readonly rules: number;
  readonly parties: number;
}

const SHIFT = {
  form: 3,
  strength: 7,
  caseMode: 9,
  suffixClass: 11,
  proclitics: 14,
  reason: 15,
  inside: 19,
  lead: 20,
  tail: 24,
} as const;

export const ANY_SUFFIX = 7;

/** The longest lead or tail: four bits. */
export const MAX_CONTEXT = 15;

/** The three words of a record. */
export function encodeRecord(fields: RecordFields): [number, number, number] {
  const first =
    RECORD_KINDS.indexOf(fields.kind) |
    (FORMS.indexOf(fields.form) << SHIFT.form) |
    (STRENGTHS.indexOf(fields.strength) << SHIFT.strength) |
    (fields.caseMode << SHIFT.caseMode) |
    (fields.suffixClass << SHIFT.suffixClass) |
    (Number(fields.takesProclitics) << SHIFT.proclitics) |
    (REASONS.indexOf(fields.reason) << SHIFT.reason) |
    (Number(fields.isSuffixInside) << SHIFT.inside) |
    (fields.lead << SHIFT.lead) |
    (fields.tail << SHIFT.tail);
  return [first, (fields.code | (fields.capitals << 16)) >>> 0, (fields.rules | (fields.parties << 16)) >>> 0];
}

const CUE = RECORD_KINDS.indexOf('cue');
const LAST_PLACE = RECORD_KINDS.indexOf('group');

/** Fields of a record's first word, for who looks at several of them. */
export const isCueOf = (first: number): boolean => (first & 7) === CUE;
/** A country or a group. */
export const isPlaceOf = (first: number): boolean => (first & 7) <= LAST_PLACE;
export const caseModeOf = (first: number): number => (first >> SHIFT.caseMode) & 3;
export const suffixClassOf = (first: number): number => (first >> SHIFT.suffixClass) & 7;
export const takesProcliticsOf = (first: number): boolean => ((first >> SHIFT.proclitics) & 1) === 1;
export const isSuffixInsideOf = (first: number): boolean => ((first >> SHIFT.inside) & 1) === 1;
export const leadOf = (first: number): number => (first >> SHIFT.lead) & MAX_CONTEXT;
export const tailOf = (first: number): number => (first >> SHIFT.tail) & MAX_CONTEXT;

const firstOf = (records: Uint32Array, id: number): number => records[id * RECORD_WORDS] as number;

/** A field of record number `id`; reading one field costs one array access and no allocation. */
export const readKind = (records: Uint32Array, id: number): RecordKind =>
  RECORD_KINDS[firstOf(records, id) & 7] ?? 'mask';
export const readForm = (records: Uint32Array, id: number): MentionForm =>
  FORMS[(firstOf(records, id) >> SHIFT.form) & 15] ?? 'name';
export const readStrength = (records: Uint32Array, id: number): RecordStrength =>
  STRENGTHS[(firstOf(records, id) >> SHIFT.strength) & 3] ?? 'weak';
export const readCaseMode = (records: Uint32Array, id: number): number => caseModeOf(firstOf(records, id));
export const readSuffixClass = (records: Uint32Array, id: number): number => suffixClassOf(firstOf(records, id));
export const readLead = (records: Uint32Array, id: number): number => leadOf(firstOf(records, id));
export const readTail = (records: Uint32Array, id: number): number => tailOf(firstOf(records, id));
export const readReason = (records: Uint32Array, id: number): RejectionReason =>
  REASONS[(firstOf(records, id) >> SHIFT.reason) & 15] ?? 'mask';
export const readCode = (records: Uint32Array, id: number): number =>
  (records[id * RECORD_WORDS + 1] as number) & 0xffff;
export const readCapitals = (records: Uint32Array, id: number): number =>
  (records[id * RECORD_WORDS + 1] as number) >>> 16;
export const readRules = (records: Uint32Array, id: number): number =>
  (records[id * RECORD_WORDS + 2] as number) & 0xffff;
export const readParties = (records: Uint32Array, id: number): number =>
  (records[id * RECORD_WORDS + 2] as number) >>> 16;
