import type { Mention } from '../mention.ts';
import { overlaps } from '../span.ts';
import { weighAgreement } from './agreement.ts';
import { isActor } from './enumerations.ts';
import type { Sentence } from './sentences.ts';

const speaksOfAgreement = ({ mentions }: Sentence): boolean => weighAgreement(mentions) > 0;

const holds = (sentence: Sentence, { start }: Mention): boolean => sentence.start <= start && start < sentence.end;

/** Whether the opening says what it is about, by more than the names of companies: a sponsor's contract is about nothing. */
function isAboutSomething(sentences: readonly Sentence[], bodies: readonly Mention[]): boolean {
  const opening = sentences.flatMap(({ isOpening, mentions }) => (isOpening ? mentions : []));
  return opening.some((topic) => topic.kind === 'topic' && !bodies.some((body) => overlaps(body, topic)));
}

/** The states and groups that a sentence names as acting, or whose leaders it names. */
function listActing(sentence: Sentence, leaders: readonly Mention[]): readonly string[] {
  const named = sentence.mentions.filter((mention) => isActor(mention) && !mention.isPlace);
  return [...named, ...leaders.filter((leader) => holds(sentence, leader))].map(({ code }) => code);
}

/** Whether someone of another state is there to sign with; where two others are, they agree and the company looks on. */
function hasPartner(sentence: Sentence, { code }: Mention, leaders: readonly Mention[], bodies: readonly Mention[]) {
  const others = new Set(listActing(sentence, leaders));
  return others.size === 0
    ? bodies.some((body) => body.code !== code && holds(sentence, body))
    : others.size === 1 && !others.has(code);
}

/**
 * State companies and agencies that sign for their states, of those that an opening names. Most news of a company is of its
 * results, its shares, or a match that it pays for: it signs only where the headline and its own sentence speak of
 * agreement, where the opening says about what, and where one other side is there. Where its state is named beside it or in
 * the headline it says nothing that is not told.
 * @param bodies as mentions of their states
 * @param leaders of the same opening, as mentions of theirs
 */
export function findSigning(
  bodies: readonly Mention[],
  leaders: readonly Mention[],
  sentences: readonly Sentence[],
): readonly Mention[] {
  const headline = sentences.filter(({ isTitle }) => isTitle);
  if (!headline.some(speaksOfAgreement) || !isAboutSomething(sentences, bodies)) return [];
  const told = new Set(headline.flatMap((sentence) => listActing(sentence, leaders)));
  return bodies.filter((body) => {
    const own = sentences.find((sentence) => holds(sentence, body));
    return own && speaksOfAgreement(own) && !told.has(body.code) && hasPartner(own, body, leaders, bodies);
  });
}
