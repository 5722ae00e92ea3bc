import type { Annotation } from '../../core/annotation.ts';
import { type Finding, MAX_PHRASE } from '../../core/findings/finding.ts';
import type { Pact } from '../../core/pacts/pact.ts';
import type { StatusAtDate } from '../../core/pacts/ranked-pact.ts';
import type { Span } from '../../core/span.ts';
import { drawAnswer } from './answer.ts';

/** The words of the article that a note rests on, in UTF-16 units of its text. */
export interface Quote extends Span {
  /** Index into `annotation.mentions` of the mention among the words, to show them in the page. */
  readonly mention: number;
}

/** How a pact can be over at the article's date. */
type OverType = 'replaced' | 'ended' | 'suspended';

/** One thing that stands out, with its evidence: words of the article, prior pacts, codes of parties or topics. */
export interface Note {
  readonly type: 'claim' | 'weaker' | 'stronger' | 'joined' | 'missing' | 'silent' | OverType;
  readonly quote: Quote | null;
  readonly pacts: readonly Pact[];
  readonly codes: readonly string[];
}

interface Weighed extends Note {
  /** The smallest tells the reader most. */
  readonly order: number;
}

/** More would push the pacts themselves out of the first screen. */
const MAX_NOTES = 3;
/** Of the pacts against a claim those that stand first in the list: the newest may be on another subject of the article. */
const MAX_EXAMPLES = 2;

/** A bold claim tells most; that something is called new tells least. What the answer and the coverage say is not repeated. */
const CLAIM_ORDER = { first: 0, historic: 1, new: 5 } as const;

/** The claim with the agreement that it is said of, where that is near: “first” alone says little. */
function quoteWith({ mentions }: Annotation, { start, end }: Span, mention: number): Quote {
  const said = mentions[mention] ?? { start, end };
  const whole = { start: Math.min(start, said.start), end: Math.max(end, said.end) };
  return { ...(whole.end - whole.start > MAX_PHRASE ? { start, end } : whole), mention };
}

/** Whether the quote holds the agreement, too: what is farther from it may be said of something else. */
function isWhole({ mentions }: Annotation, { start, end, mention }: Quote): boolean {
  const said = mentions[mention];
  return said !== undefined && start <= said.start && said.end <= end;
}

/** Of claims alike the one whose agreement can be quoted with it comes first. */
const FAR = 0.5;

/** Those of the pacts that the list shows, in its order. */
type Find = (ids: readonly string[]) => readonly Pact[];

function toNotes(finding: Finding, annotation: Annotation, find: Find): readonly Weighed[] {
  if (finding.type === 'novelty') {
    const quote = quoteWith(annotation, finding.span, finding.mention);
    const isNear = isWhole(annotation, quote);
    // “New” alone says nothing: of a treaty that opens new fields it is said of the fields.
    if (finding.claim === 'new' && !isNear) return [];
    return [
      {
        type: 'claim',
        order: CLAIM_ORDER[finding.claim] + (isNear ? 0 : FAR),
        quote,
        pacts: find(finding.ids).slice(0, MAX_EXAMPLES),
        codes: [],
      },
    ];
  }
  if (finding.type === 'instrument') {
    const quote = quoteWith(annotation, finding.span, finding.mention);
    return [{ type: finding.change, order: 2, quote, pacts: find([finding.than]), codes: [] }];
  }
  if (finding.type === 'circle') {
    const shared = { quote: null, pacts: find([finding.id]) };
    return [
      { type: 'joined', order: 3, ...shared, codes: finding.joined },
      { type: 'missing', order: 4, ...shared, codes: finding.missing },
    ];
  }
  if (finding.type !== 'none-on-topic') return [];
  return [{ type: 'silent', order: 6, quote: null, pacts: [], codes: finding.topics }];
}

const OVER: Partial<Record<StatusAtDate, OverType>> = {
  superseded: 'replaced',
  terminated: 'ended',
  expired: 'ended',
  suspended: 'suspended',
};

/** Pacts that the article names, and the last on its subject, where they are over: a reader would take them to hold. */
function findOver(annotation: Annotation): readonly Weighed[] {
  const last = drawAnswer(annotation).latest?.pact;
  const heeded = annotation.prior.ranked.filter(
    (each) => each.relation === 'prior' && (each === last || each.why.some(({ type }) => type === 'named')),
  );
  return (['replaced', 'suspended', 'ended'] as const).map((type) => {
    const pacts = heeded.filter(({ statusAtDate }) => OVER[statusAtDate] === type).map(({ pact }) => pact);
    return { type, order: 2.5, quote: null, pacts: pacts.slice(0, MAX_EXAMPLES), codes: [] };
  });
}

/** Without its evidence in view a note would be a mere assertion. */
function hasEvidence({ type, pacts, codes }: Note): boolean {
  if (type === 'silent') return codes.length > 0;
  if (type === 'joined' || type === 'missing') return codes.length > 0 && pacts.length > 0;
  return pacts.length > 0;
}

/** What stands out, at most three notes, the most telling first; of several claims only the boldest. */
export function pickNotes(annotation: Annotation): readonly Note[] {
  const inView = annotation.prior.ranked.filter(({ relation }) => relation === 'prior').map(({ pact }) => pact);
  const find: Find = (ids) => inView.filter(({ id }) => ids.includes(id));
  const notes = [
    ...annotation.findings.flatMap((finding) => toNotes(finding, annotation, find)),
    ...findOver(annotation),
  ]
    .filter(hasEvidence)
    .sort((a, b) => a.order - b.order);
  return notes.filter(({ type }, at) => notes.findIndex((each) => each.type === type) === at).slice(0, MAX_NOTES);
}
