import type { Mention } from '../mention.ts';
import { topicNumber } from '../pacts/topics.ts';
import type { Span } from '../span.ts';

/** UTF-16 units between a claim with its agreement and what that is about: "the first agreement of the two on critical minerals". */
const TOPIC_REACH = 32;

/** Behind any of these something else is told of. */
const BREAK = /[.!?…;:,،؛؟;，、。！？；：।\n]/u;

/** Where a claim stands and the word of agreement that it is said of, in whatever order. */
function phraseOf({ start, end }: Span, said: Span): Span {
  return { start: Math.min(start, said.start), end: Math.max(end, said.end) };
}

/**
 * The topics that a claim and its agreement name themselves: "a new cyber pact" is new among pacts on cyber security, whatever
 * else the article is about.
 * @param said the word of agreement
 */
export function listClaimedTopics(
  text: string,
  mentions: readonly Mention[],
  claim: Span,
  said: Span,
): readonly string[] {
  const phrase = phraseOf(claim, said);
  const isNear = ({ start, end }: Mention): boolean => {
    const [from, to] = start >= phrase.end ? [phrase.end, start] : [end, phrase.start];
    return to - from <= TOPIC_REACH && !BREAK.test(text.slice(from, Math.max(from, to)));
  };
  const topics = mentions.filter((each) => each.kind === 'topic' && topicNumber(each.code) >= 0 && isNear(each));
  return [...new Set(topics.map(({ code }) => code))];
}
