import type { BlockKind } from '../article-text.ts';

/**
 * What makes a state a party of the story and not its backdrop. Figures are shares of one another, not measurements; the
 * tests hold them to stories in which the backdrop is named more often than a party.
 */

/** Editors put who agrees into the headline and the standfirst; captions describe a picture, quotes take sides. */
export const BLOCK_WEIGHT: Readonly<Record<BlockKind, number>> = {
  title: 3,
  lead: 2,
  heading: 0.8,
  paragraph: 1,
  'list-item': 0.7,
  quote: 0.6,
  caption: 0.6,
};

/** A standfirst has a sentence or two; what follows in one long paragraph is running text. */
export const LEAD_SENTENCES = 2;
/** Sentences of the body that tell the news once more; all after them is detail and background. */
export const OPENING_SENTENCES = 2;
/** News is told from the top: each further sentence loses weight … */
export const SENTENCE_FADE = 0.06;
/** … down to this, where the background of a story stands. */
export const SENTENCE_FLOOR = 0.35;
/** A sentence that begins with "earlier" or a past year tells what came before the news, maybe with others. */
export const HISTORY = 0.5;
/** Who comes in after the opening reacts, helped, or signed something else: those who agree are named at the top. */
export const LATE_ENTRANT = 0.5;
/** Where the headline names two or more, whoever it leaves out helped, hosted or is talked about. */
export const OUTSIDE_HEADLINE = 0.7;
/** A headline begins with who acts, even where its verb is no word of agreement. */
export const HEADLINE_SUBJECT = 0.4;

/** Named in one breath with another where something is agreed: "X and Y signed", "the X–Y pact". */
export const ENUMERATED_IN_AGREEMENT = 1;
/** Named in one breath with another where nothing is agreed. */
export const ENUMERATED = 0.4;
/** Alone in a sentence of agreement: certainly involved … */
export const IN_AGREEMENT = 0.2;
/** … and the more so the nearer it stands to the word of agreement ("a pact with X"). */
export const NEAR_TERM = 0.55;
/** Characters after which nearness has faded to a third; ideographs say in one what letters say in three. */
export const NEAR_TERM_LETTERS = 45;
export const NEAR_TERM_IDEOGRAPHS = 15;
/** A comma or colon between a state and the word of agreement: another clause, more likely the backdrop. */
export const OTHER_CLAUSE = 0.55;
/** Another name between a state and the word of agreement: "a pact with X as Z looks on" is not one with Z. */
export const OTHER_NAME_BETWEEN = 0.3;
/** Beside states in one breath a further one in the sentence is more likely the backdrop ("amid the growing weight of Z"). */
export const BESIDE_ENUMERATION = 0.5;
/** A sentence of agreement that names nobody means those whom the sentence before it is about … */
export const MEANT = 0.5;
/** … which are two or more, each with at least this share of the heaviest of them. */
export const MEANT_SHARE = 0.5;
/** Characters between two sentences that follow upon each other, an empty line at most. */
export const BLOCK_GAP = 3;
/** A circle in a sentence of joining or leaving: it is the other side, however many states join or leave it together. */
export const JOINED = 0.9;
/** Merely mentioned. */
export const MENTIONED = 0.12;

/** Who brokered what others agreed stands below them, above the backdrop. */
export const MEDIATOR = 0.5;
/** Who is told in another clause of the headline than those who agree: reacts, is angered, looks on. */
export const ONLOOKER = 0.3;
/** Share of the heaviest that the other side has where the headline names one side alone. */
export const PARTNER_SHARE = 0.5;
/** In a story of two sides whoever has less than this share of the second side is its backdrop. */
export const THIRD_SIDE_SHARE = 0.66;
/** Beside a state that is the only party this share of it makes another the other side … */
export const OTHER_SIDE_SHARE = 0.2;
/** … where it has so many times what the next has: "Cairo complains of Ethiopia", and a dozen others look on. */
export const OTHER_SIDE_LEAD = 2.5;
/** … or is named this often at least, and so many times as often as the next. */
export const OTHER_SIDE_TIMES = 4;
/** The other land of a headline is a side where it is named this often as more than a place … */
export const LAND_TIMES = 3;
/** … and the only other state of a whole story where it is named this often. */
export const ONLY_OTHER_TIMES = 2;
/** In a story that says it has two sides this lead over all others is enough: papers name their own state less than its neighbours. */
export const SECOND_SIDE_LEAD = 1.5;
/** What a visit says for the guest's being a party: the people of two states meet, whatever they agree. */
export const VISIT_EVIDENCE = 1;
/** Where something happens is not who does it. */
export const PLACE = 0.15;
/** Weak mentions are accepted on the evidence around them. */
export const WEAK_MENTION = 0.6;
/** A sentence whose only word of agreement is a weak one ("talks", "deal") is half a sentence of agreement. */
export const WEAK_TERM = 0.6;

/** A word of agreement after the opening of a story: more often history than news. */
export const SPOKEN_LATER = 0.5;
/** Talks of two states lead to an agreement more often than a deal between them is one: a little more than a weak word. */
export const TALKS_OF_STATES = 0.66;
/** "Signed an agreement" where one state acts or none: employers and unions do so, too. */
export const SPOKEN_BY_ANYONE = 0.6;

/** Repetition adds ever less: a state named ten times is not ten times as much a party. */
export const REPETITION = 0.6;

/** Share of the heaviest state from which a state is a party. */
export const MIN_PARTY_SHARE = 0.36;
/** … less where it acts in a headline without a word of agreement: editors name there whom the news is about … */
export const MIN_HEADLINE_SHARE = 0.3;
/** … but for one of a circle whose others are parties. */
export const MIN_COMPANION_SHARE = 0.15;
/** States below this share are noise even as context: the place of a picture. Whoever a sentence names is above it. */
export const MIN_CONTEXT_SHARE = 0.001;

/** A topic in a sentence without any word of agreement. */
export const TOPIC_ALONE = 0.6;
export const TOPIC_REPETITION = 0.75;
/** A pact called by name brings its own topics. */
export const NAMED_PACT_TOPIC = 0.8;
/** A topic that is said only once, away from the opening and from any agreement, is not what the article is about. */
export const MIN_TOPIC_EVIDENCE = 0.5;
/** Below this much evidence a state is a word in a story of nobody in particular. */
export const MIN_PARTY_EVIDENCE = 0.25;
/** A topic below this share of the heaviest is touched upon, not what the story is about. */
export const MIN_TOPIC_SHARE = 0.15;
/** A long story comes back to what it is also about: in this many sentences, a smaller share is enough. */
export const RETURNING_SENTENCES = 4;
export const MIN_RETURNING_SHARE = 0.1;
export const MAX_TOPICS = 8;
