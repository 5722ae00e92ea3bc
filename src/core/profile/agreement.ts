import type { Mention } from '../mention.ts';
import { SPOKEN_BY_ANYONE, SPOKEN_LATER, TALKS_OF_STATES, WEAK_TERM } from './profile-weights.ts';
import type { Sentence } from './sentences.ts';

/** Words of business and of good intentions: they tell who deals with whom, not that states agree. */
const NO_PACT: ReadonlySet<string> = new Set(['contract', 'commitment', 'initiative']);

/** Words that employers and unions, or two parties of one parliament, use as states do. */
const ANYONES: ReadonlySet<string> = new Set([
  'agree',
  'agreement',
  'arrangement',
  'cooperation',
  'deal',
  'negotiation',
  'renew',
  'sign',
  'talks',
]);

/** What speaks of an agreement: its words, and pacts called by name. */
export function isAgreement({ kind }: Mention): boolean {
  return kind === 'term' || kind === 'pact';
}

/** How much a sentence speaks of agreeing, 0–1. */
export function weighAgreement(mentions: readonly Mention[]): number {
  let weight = 0;
  // A loop without a list: it is asked for each state of each sentence.
  for (const mention of mentions) {
    if (!isAgreement(mention)) continue;
    if (mention.strength === 'strong') return 1;
    weight = WEAK_TERM;
  }
  return weight;
}

/** Where two states act, talks are talks of states; a deal may be one of their firms. */
const TALKS: ReadonlySet<string> = new Set(['negotiation', 'talks']);

function weighSentence({ mentions, isOpening }: Sentence, areSeveral: boolean): number {
  const terms = mentions.filter((mention) => isAgreement(mention) && !NO_PACT.has(mention.code));
  if (terms.length === 0) return 0;
  const isOfStates = areSeveral || terms.some(({ code }) => !ANYONES.has(code));
  const isTalking = areSeveral && terms.some(({ code }) => TALKS.has(code));
  const speech = Math.max(weighAgreement(terms), isTalking ? TALKS_OF_STATES : 0);
  return speech * (isOpening ? 1 : SPOKEN_LATER) * (isOfStates ? 1 : SPOKEN_BY_ANYONE);
}

/**
 * How much a whole story speaks of a pact of states, 0–1: by its strongest sentence, in full where it opens.
 * @param areSeveral whether two or more states act in it; where not, only words that states alone use say it in full
 */
export function weighSpeech(sentences: readonly Sentence[], areSeveral: boolean): number {
  return Math.max(0, ...sentences.map((sentence) => weighSentence(sentence, areSeveral)));
}
