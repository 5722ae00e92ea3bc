import { type Candidate, isPlaceName } from './candidate.ts';

/** Sure words of agreement that clubs, companies, unions and spouses use as well. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'agree',
  'agreement',
  'alliance',
  'ally',
  'arrangement',
  'commitment',
  'contract',
  'cooperation',
  'deal',
  'framework',
  'initiative',
  'negotiation',
  'pact',
  'partner',
  'partnership',
  'ratify',
  'sign',
  'talks',
]);

/** Instruments that only states and their armies have. */
const OF_STATES: ReadonlySet<string> = new Set([
  'ceasefire',
  'communique',
  'enter_into_force',
  'exchange_of_notes',
  'joint_statement',
  'mou',
  'peace_agreement',
  'security_agreement',
  'strategic_partnership',
  'trade_agreement',
  'treaty',
]);

/** What is spoken of where states agree, and hardly where others do. */
const MATTERS_OF_STATE: ReadonlySet<string> = new Set([
  'boundaries',
  'counterterrorism',
  'defence',
  'diplomatic',
  'export_control',
  'nonproliferation',
  'nuclear',
  'peace',
]);

/** Is it a word of agreement that says nothing of states? */
export const isEveryday = ({ kind, code }: Candidate): boolean => kind === 'term' && EVERYDAY.has(code);

function isOfStates({ kind, code, strength }: Candidate): boolean {
  if (strength === 'weak') return false;
  return (kind === 'term' && OF_STATES.has(code)) || (kind === 'topic' && MATTERS_OF_STATE.has(code));
}

/**
 * Does an article speak of states at all: does it name one, a group, a named pact, or what only states sign or settle? Where it
 * does not, an agreement in it is a club's, a company's or a family's.
 */
export const speaksOfStates = (words: readonly Candidate[], standing: readonly Candidate[]): boolean =>
  standing.some((each) => isPlaceName(each) || each.kind === 'pact') || words.some(isOfStates);
