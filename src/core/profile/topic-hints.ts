import type { Mention } from '../mention.ts';
import type { Topic } from '../pacts/topics.ts';

/** Instruments that are about one thing by their very name. */
const TERM_TOPICS: Readonly<Record<string, Topic>> = {
  ceasefire: 'peace',
  peace_agreement: 'peace',
  trade_agreement: 'trade',
  security_agreement: 'defence',
};

/** Organisations with a single field, and circles that are made of their trade; those of many fields tell nothing. */
const GROUP_TOPICS: Readonly<Record<string, Topic>> = {
  WHO: 'health',
  IAEA: 'nuclear',
  WTO: 'trade',
  WIPO: 'intellectual_property',
  FAO: 'agriculture',
  IMF: 'finance',
  ICAO: 'transport',
  OPEC: 'energy',
  OPEC_PLUS: 'energy',
  CPTPP: 'trade',
  EAEU: 'trade',
  EFTA: 'trade',
  IPEF: 'trade',
  MERCOSUR: 'trade',
  PACIFIC_ALLIANCE: 'trade',
  RCEP: 'trade',
  SACU: 'trade',
  USMCA: 'trade',
};

/** How much a mention that is no word of a topic says for one, against such a word. */
const TERM_HINT = 0.8;
const GROUP_HINT = 0.5;

/** A topic and what a mention says for it, as a share of what a word of the topic says. */
export interface TopicHint {
  readonly topic: string;
  readonly share: number;
}

const hintInside = (topic: string): TopicHint => ({ topic, share: 1 });

const NO_HINTS: readonly TopicHint[] = [];

/** What each topic's own words say, made once: of all mentions of an article they are the most. */
const OWN_HINTS = new Map<string, readonly TopicHint[]>();

function hintOwn(topic: string): readonly TopicHint[] {
  const known = OWN_HINTS.get(topic) ?? [hintInside(topic)];
  OWN_HINTS.set(topic, known);
  return known;
}

function hint(topic: Topic | undefined, share: number): readonly TopicHint[] {
  return topic === undefined ? NO_HINTS : [{ topic, share }];
}

/**
 * The topics that a mention speaks for: its own, those within the words of an instrument ("extradition treaty") or else
 * that of its kind ("ceasefire"), that of an organisation.
 */
export function hintTopics({ kind, code, topics }: Mention): readonly TopicHint[] {
  if (kind === 'topic') return hintOwn(code);
  if (kind === 'term') return topics ? topics.map(hintInside) : hint(TERM_TOPICS[code], TERM_HINT);
  return kind === 'group' ? hint(GROUP_TOPICS[code], GROUP_HINT) : NO_HINTS;
}
