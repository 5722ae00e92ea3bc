import type { RecordKind, RecordStrength } from '../lexicon/format.ts';
import type { HitList } from '../lexicon/hit-list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  readCode,
  readForm,
  readKind,
  readLead,
  readParties,
  readReason,
  readRules,
  readStrength,
  readTail,
} from '../lexicon/record-fields.ts';
import type { MentionForm, MentionKind, Rejection, RejectionReason } from '../mention.ts';

/** What the lexicon says about a surface. */
export interface Meaning {
  readonly kind: RecordKind;
  readonly form: MentionForm;
  readonly strength: RecordStrength;
  readonly code: string;
  /** Why a mask rejects what it covers. */
  readonly reason: RejectionReason;
  readonly lexicon: Lexicon;
  /** Offsets into the lexicon's `rules` and `parties`, 0 where there are none. */
  readonly rules: number;
  readonly parties: number;
  /** Units of the surface before the mention and behind it. */
  readonly lead: number;
  readonly tail: number;
}

/** A match that may become a mention, or a mask. Offsets are UTF-16 units into the article's text, end exclusive. */
export interface Candidate extends Meaning {
  readonly start: number;
  readonly end: number;
}

function readMeaning(lexicon: Lexicon, record: number): Meaning {
  const { records } = lexicon;
  return {
    kind: readKind(records, record),
    form: readForm(records, record),
    strength: readStrength(records, record),
    code: lexicon.textOf(readCode(records, record)),
    reason: readReason(records, record),
    lexicon,
    rules: readRules(records, record),
    parties: readParties(records, record),
    lead: readLead(records, record),
    tail: readTail(records, record),
  };
}

/** Meanings by record, read when they are first met: a list with so many holes would be as slow and larger. */
const meanings = new WeakMap<Lexicon, Map<number, Meaning>>();

function meaningOf(lexicon: Lexicon, record: number, known: Map<number, Meaning>): Meaning {
  const meaning = known.get(record);
  if (meaning !== undefined) return meaning;
  const read = readMeaning(lexicon, record);
  known.set(record, read);
  return read;
}

/** The candidates behind the hits of one lexicon. */
export function toCandidates(hits: HitList, lexicon: Lexicon): Candidate[] {
  const known = meanings.get(lexicon) ?? new Map<number, Meaning>();
  meanings.set(lexicon, known);
  const candidates: Candidate[] = [];
  for (let hit = 0; hit < hits.count; hit++) {
    const meaning = meaningOf(lexicon, hits.recordOf(hit), known);
    const { kind, form, strength, code, reason, rules, parties, lead, tail } = meaning;
    const start = hits.startOf(hit);
    const end = hits.endOf(hit);
    candidates.push({ start, end, kind, form, strength, code, reason, lexicon, rules, parties, lead, tail });
  }
  return candidates;
}

export function reject(candidate: Candidate, reason: RejectionReason): Rejection {
  const { start, end, kind, code } = candidate;
  return { start, end, kind: kind as MentionKind, code, reason };
}

export const isPlaceName = ({ kind }: Candidate): boolean => kind === 'country' || kind === 'group';

/** Terms and topics, and the expressions in which their words mean something else. */
export const isWord = ({ kind, reason }: Candidate): boolean =>
  kind === 'term' || kind === 'topic' || (kind === 'mask' && reason === 'not-list');
