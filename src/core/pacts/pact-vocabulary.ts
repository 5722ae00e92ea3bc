import type { PactKind, PactStatus, Prominence, RelationType } from './pact.ts';

/**
 * How much an instrument binds, 0–1. A treaty is ratified and binds a state; an agreement binds a government; a
 * memorandum records intentions; a statement is words (Vienna Convention on the Law of Treaties, art. 2, for the line
 * between what is governed by international law and what is not). Figures order the kinds; their gaps are a judgement.
 */
export const INSTRUMENT_STRENGTH: Readonly<Record<PactKind, number>> = {
  treaty: 1,
  convention: 1,
  charter: 1,
  alliance: 1,
  'peace-agreement': 1,
  armistice: 0.95,
  'trade-agreement': 0.95,
  'security-agreement': 0.95,
  agreement: 0.9,
  protocol: 0.85,
  ceasefire: 0.8,
  amendment: 0.75,
  'exchange-of-notes': 0.75,
  arrangement: 0.65,
  framework: 0.6,
  mou: 0.55,
  partnership: 0.55,
  'action-plan': 0.45,
  declaration: 0.4,
  'joint-statement': 0.3,
};

/** The order of kinds, statuses, relations and prominences is part of the packed format: append only. */
export const PACT_KINDS = Object.keys(INSTRUMENT_STRENGTH) as readonly PactKind[];

export const PACT_STATUSES: readonly PactStatus[] = [
  'in-force',
  'provisional',
  'signed',
  'concluded',
  'announced',
  'political',
  'suspended',
  'superseded',
  'terminated',
  'unknown',
];

export const RELATION_TYPES: readonly RelationType[] = ['supersedes', 'amends', 'implements', 'follows'];

/** What nobody judged is ordinary, and stands first: it is not written into tables. */
export const PROMINENCES: readonly Prominence[] = ['ordinary', 'minor', 'main', 'landmark'];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** Kinds that promise nothing a court could enforce: they take effect when they are made and never "enter into force". */
export const POLITICAL_KINDS: ReadonlySet<PactKind> = new Set<PactKind>([
  'joint-statement',
  'declaration',
  'action-plan',
  'partnership',
]);
