import type { PactKind } from '../pacts/pact.ts';
import { INSTRUMENT_STRENGTH } from '../pacts/pact-vocabulary.ts';

/** Terms that name an instrument precisely, with the kind whose strength they have; "deal" or "pact" may mean anything. */
const TERM_KINDS: Readonly<Record<string, PactKind>> = {
  treaty: 'treaty',
  convention: 'convention',
  charter: 'charter',
  alliance: 'alliance',
  peace_agreement: 'peace-agreement',
  trade_agreement: 'trade-agreement',
  security_agreement: 'security-agreement',
  protocol: 'protocol',
  exchange_of_notes: 'exchange-of-notes',
  framework: 'framework',
  mou: 'mou',
  letter_of_intent: 'mou',
  strategic_partnership: 'partnership',
  partnership: 'partnership',
  roadmap: 'action-plan',
  declaration: 'declaration',
  joint_statement: 'joint-statement',
  communique: 'joint-statement',
};

/** How much an instrument binds that a term names, 0–1; null for a term that names none in particular. */
export function strengthOfTerm(term: string): number | null {
  const kind = TERM_KINDS[term];
  return kind === undefined ? null : INSTRUMENT_STRENGTH[kind];
}
