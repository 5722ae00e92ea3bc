/** Topic keys; the order is part of the packed format (one bit each): append only. */
export const TOPICS = [
  'cyber',
  'critical_minerals',
  'supply_chain',
  'economic_security',
  'maritime_security',
  'defence',
  'intelligence',
  'trade',
  'investment',
  'energy',
  'nuclear',
  'nonproliferation',
  'space',
  'ai',
  'semiconductors',
  'technology',
  'disinformation',
  'climate',
  'migration',
  'health',
  'education',
  'export_control',
  'counterterrorism',
  'infrastructure',
  'critical_infrastructure',
  'agriculture',
  'culture_tourism',
  'finance',
  'fisheries_water',
  'humanitarian',
  'development',
  'intellectual_property',
  'justice_law',
  'human_rights',
  'peace',
  'boundaries',
  'diplomatic',
  'environment',
  'transport',
] as const;

export type Topic = (typeof TOPICS)[number];

/**
 * Topics that diplomats treat in one breath. Each line is a family: two topics are near when one family holds both.
 * Families are small on purpose, else everything is near everything.
 */
const FAMILIES: readonly (readonly Topic[])[] = [
  ['cyber', 'defence', 'intelligence'],
  ['cyber', 'technology', 'ai', 'critical_infrastructure'],
  ['cyber', 'disinformation'],
  ['critical_minerals', 'supply_chain', 'economic_security', 'semiconductors'],
  ['economic_security', 'export_control', 'trade'],
  ['trade', 'investment', 'finance', 'intellectual_property'],
  ['critical_minerals', 'energy'],
  ['technology', 'ai', 'semiconductors', 'space'],
  ['defence', 'maritime_security', 'nuclear'],
  ['defence', 'peace'],
  ['nuclear', 'nonproliferation', 'energy'],
  ['climate', 'environment', 'energy'],
  ['environment', 'fisheries_water', 'agriculture'],
  ['maritime_security', 'boundaries', 'fisheries_water'],
  ['peace', 'boundaries', 'humanitarian', 'diplomatic'],
  ['infrastructure', 'transport', 'critical_infrastructure'],
  ['infrastructure', 'investment', 'development'],
  ['counterterrorism', 'justice_law', 'intelligence'],
  ['migration', 'human_rights', 'justice_law'],
  ['health', 'humanitarian', 'development'],
  ['education', 'culture_tourism', 'technology'],
];

const TOPIC_NUMBERS: ReadonlyMap<string, number> = new Map(TOPICS.map((topic, number) => [topic, number]));

/** The bit number of a topic, -1 for an unknown key. */
export function topicNumber(topic: string): number {
  return TOPIC_NUMBERS.get(topic) ?? -1;
}

export function isTopic(topic: string): topic is Topic {
  return TOPIC_NUMBERS.has(topic);
}

function findNeighbours(topic: Topic): readonly number[] {
  const near = new Set(FAMILIES.filter((family) => family.includes(topic)).flat());
  near.delete(topic);
  return [...near].map(topicNumber);
}

/** For each topic number the numbers of the topics near it, itself left out. */
export const NEAR_TOPICS: readonly (readonly number[])[] = TOPICS.map(findNeighbours);

/** Whether topic number `topic` is among the bits of a pact: 0–31 in `low`, 32–63 in `high`. */
export function isBitSet(low: number, high: number, topic: number): boolean {
  return ((topic < 32 ? low >>> topic : high >>> (topic - 32)) & 1) === 1;
}
