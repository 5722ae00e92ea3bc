import type { Prominence } from '../pact.ts';

/**
 * What makes a pact worth a reader's look, as factors of one product: a pact between other states is not saved by being
 * recent, nor an old one of the very pair by its topic alone. Gaps are judgements, checked on the examples of the tests.
 */

/** Parties of a profile that count; beyond six an article is a survey, and every further one only adds noise. */
export const MAX_PARTIES = 6;
/** A party below this share of the heaviest is more likely mentioned than acting. */
export const MIN_PARTY_WEIGHT = 0.3;

/** A further signatory that the article talks about: the story is about its pacts with these parties, too. */
export const CONTEXT_PARTY_EXTRA = 0.2;

/** How fast each further signatory makes a pact say less about these parties: a third party takes off 29 %, ten more 59 %. */
export const EXTRA_PARTY_DISCOUNT = 0.6;
/** Further signatories of an open multilateral: its list is not known, UN conventions have 100 to 190. */
export const OPEN_LIST_EXTRA = 100;
/** A pact of only some of the parties: what two of four signed stands behind what all four and a few more did. */
export const PARTIAL_COVER_EXPONENT = 1.7;
/** A pact that reaches a state only through a group it belongs to binds it less directly than its own signature. */
export const VIA_GROUP_SHARE = 0.45;
/** Treaties of a bloc with others bind its members alike and say nothing of what these two agreed. */
export const BLOC_WITH_OTHERS = 0.15;
/**
 * The treaties that a group is made of are "diplomatic" by their institutions, what many declared together by its form: no
 * dealing of two of them on their own.
 */
export const DIPLOMACY_OF_MANY = 0.5;
/** The charter of a circle to which they all belong is the frame of whatever they agree, where it is one that is known by name. */
export const CIRCLE_CHARTER = 1.3;
/** What a state signed through a group that it has left since: history, that binds it no more. */
export const LEFT_GROUP = 0.5;
/** A group that is a party and its members that are too act together: who signs for a side signs for this much of it. */
export const SIDES_SHARE = 0.9;
/** What a group's members agreed among themselves, where the group deals with others: its own affair. */
export const OWN_AFFAIRS = 0.36;
/** Where a group meets three states, its pact with one of them covers half of the article at most and is yet to the point. */
export const WITH_THE_GROUP = 1.6;
/** What others signed beside the article's parties is less their own than its number of signatories says … */
export const WITH_OTHERS = 0.9;
/** … and where it came from a list or was added to close a gap: of 60 such among the first ten correspondents had wanted none. */
export const WITH_OTHERS_UNCHOSEN = 0.84;
/** What these parties signed along with many others on another matter: the number of the others has taken off most already. */
export const WIDE_OFF_TOPIC = 0.7;
/** … where so many others signed: a region's neighbours are fewer. */
export const VERY_WIDE_EXTRA = 6;
/** A pact of one party with others: background, listed only on the very topic and after what the parties share. */
export const ONE_PARTY_BASE = 0.108;
/** … and only on a subject that weighs this much in the article, as a share of the heaviest. */
export const ONE_PARTY_MIN_TOPIC = 0.6;
/** Share of the article that a single party must be for the full base: one of two is, one of five is not. */
export const ONE_PARTY_SHARE = 0.3;

/** Of what one party agreed elsewhere on the subject each tells as much as one of so many … */
export const ELSEWHERE_POOL = 30;
/** … and of more of them each tells less, of fewer more. */
export const ELSEWHERE_POOL_EXPONENT = 0.167;
/** What was agreed with a neighbour of the other party is what the story's pact is held against. */
export const KIN_PARTNER = 1.4;
/** Two states that are both in one group of six, or in more and larger ones, are neighbours; the sum of one over their sizes. */
export const KIN_WEIGHT = 0.15;
/** What one party agreed elsewhere in the years just before is what its partners have in mind. */
export const NEW_ELSEWHERE = 1.2;
export const NEW_ELSEWHERE_YEARS = 5;
/** A convention for all the world that is known by its name. */
export const OPEN_LANDMARK = 1.1;
/** A wide pact that is known by its name. */
export const WIDE_LANDMARK = 1.1;
/** What several agreed about one whom the story does not talk about ("Ukraine Compact"). */
export const STRANGERS_MATTER = 0.7;
/** What is cited beside one of the parties' own pacts gains this share of that one's score … */
export const SEE_ALSO_SHARE = 0.1;
/** … of so many of the best: what is cited beside the fifth is the business of that one. */
export const SEE_ALSO_REFERENCES = 4;
/** … and where there are fewer, of so many of the best wider ones … */
export const SEE_ALSO_WIDE = 2;
/** … with fewer others than that. */
export const SEE_ALSO_MAX_EXTRA = 14;
/** Share of the article's parties that must be in such a one. */
export const SEE_ALSO_COVER = 0.6;
/** The known ones of what one party agreed elsewhere. */
export const ELSEWHERE_PROMINENCE: Readonly<Record<Prominence, number>> = {
  landmark: 1.3,
  main: 1.3,
  ordinary: 1,
  minor: 0.8,
};

/** What one of them declared together with somebody else is about those two; a treaty or a deal with another is one of a kind. */
export const ONE_PARTY_POLITICAL = 0.72;
/** … with those alone whom the story talks about: it is what this one is held against ("as with Germany and Italy"). */
export const TALKED_ABOUT = 1.45;
/** … in the very form of the event that the story reports: of many partners, those with whom the same was signed. */
export const SISTER = 1.6;
/** Share of the telling words of the event's title from which another title is of its form; the data call one such pact an agreement, the next a memorandum. */
export const SISTER_SIMILARITY = 0.6;
/** … and their weight at least, as the logarithm of how rare they are together: one word that a third of the titles have says 1. */
export const SISTER_WORDS = 3;
/** … made in the years just before: what one government offers to many partners. */
export const SISTER_YEARS = 10;

/** What the sides of a state's own war agreed: for a story of its peace that is no background. */
export const PEACE_WITHIN_BASE = 0.4;
/** Share of the article that the state must be: between two states the war of one is background. */
export const PEACE_WITHIN_COVER = 0.55;

/** A convention open to all on the very topic. */
export const OPEN_BASE = 0.15;
/** Where one party or nobody in particular acts, the conventions are what the story is about. */
export const OPEN_ALONE_BASE = 0.5;
/** What is left where nobody knows whether these parties are in it. */
export const OPEN_UNKNOWN = 0.8;
/** A state below this share of the heaviest, beside an organisation of all the world: who leaves it, hosts it or votes against. */
export const BESIDE_THE_WORLD = 0.5;
/** Only on a subject that weighs this much in the article, as a share of the heaviest. */
export const OPEN_MIN_TOPIC = 0.6;
/** A few names are a host, a depositary, an organisation; from four on a list tells who is in it, and nobody else is offered it. */
export const LISTED_PARTIES = 4;
/** From this many a list is that of a convention for all the world: the United Nations began with 51. */
export const WORLD_PARTIES = 50;

/** From this many members an organisation is one of all the world; the widest of a region or a creed have fewer than sixty. */
export const WORLDWIDE_MEMBERS = 100;

/** A pact of these parties on anything at all is still worth knowing. */
export const TOPIC_FLOOR = 0.31;
/** From this share of the heaviest a topic is what the article is about, not what it touches upon. */
export const MAIN_TOPIC = 0.5;
/** Where the parties have nothing on the article's main topics, the rest of what they signed comes before what others did. */
export const REST_OF_PAIR = 1.3;
/** A neighbouring topic (cyber for defence) against the topic itself. */
export const NEAR_TOPIC = 0.4;
/** Each further shared topic, as a share of its own weight: a pact on both topics of the article beats one on either. */
export const FURTHER_TOPIC = 0.3;
/** A pact on this and three other subjects says less on this one; taken off for the share of its topics that are others. */
export const UNRELATED_TOPICS = 0.45;
/** The alliance or peace of a pair bears on whatever they agree next. */
export const FOUNDATION_TOPIC = 0.4;
/** So does, though less, what these parties and nobody else agreed on their relations as a whole: a partnership, an agenda, a communiqué. */
export const RELATIONS_TOPIC = 0.2;

/** Old pacts keep this much: a treaty of 1960 may be the one that matters, the newest statement is soon overtaken. */
export const RECENCY_FLOOR = 0.75;
/** Conventions open to all do not age: the law of the sea is that of 1982. */
export const OPEN_RECENCY = 0.7;
/** Years in which the rest of the recency is halved: about two governments. */
export const RECENCY_HALF_LIFE = 10;

/** What these parties and nobody else signed in the last years: it is what they carry out, extend or quarrel about now. */
export const NEWEST = 1.2;
export const NEWEST_YEARS = 3;

/** A joint statement against a treaty: it binds less, yet on a new subject it may be all there is. */
export const STRENGTH_FLOOR = 0.75;

/** Pacts that are known by name in many languages are what a correspondent would cite. */
export const NOTABILITY_FLOOR = 0.85;
/** Among conventions for all the world the known ones matter. */
export const OPEN_NOTABILITY_FLOOR = 0.5;
/** With this many languages a pact is as notable as can be. */
export const NOTABLE_LANGUAGES = 8;

/**
 * What correspondents name of what the parties share: a pact that is known by its name, the main one on a subject, one of
 * many, one that nobody recalls.
 */
export const PROMINENCE_WORTH: Readonly<Record<Prominence, number>> = {
  landmark: 1.05,
  main: 1,
  ordinary: 0.95,
  minor: 0.8,
};

/** Editors chose their rows because they matter; the imported lists hold every exchange of notes on air services. */
export const IMPORTED_WORTH = 0.42;
/** … but for those that end a war, and those that open trade and investment together, as associations and unions do. */
export const IMPORTED_WEIGHTY = 0.7;
/** … and those few in which a reader of the lists has recognised the main pact of two states on a subject, or a landmark. */
export const IMPORTED_MAIN = 0.65;
export const IMPORTED_LANDMARK = 0.8;

/**
 * What the editors added later to close gaps: of those that stood in lists it was graded a fifth lower, place by place, and
 * correspondents who chose their pacts before they saw a list missed less of them with this weight than with more.
 */
export const SUPPLEMENT = 0.55;

/** What the relationship rests on is cited again and again. */
export const FOUNDATION_BOOST = 1.4;
/** A foundation that a newer one of the same parties has overtaken. */
export const OLDER_FOUNDATION = 0.75;
/** A peace of the century before last is history, not what two governments build on; an alliance that still stands is. */
export const FOUNDATION_MAX_YEARS = 100;
/** A foundation may have a witness among its signatories (Egypt, Israel and the United States in 1979). */
export const FOUNDATION_MAX_EXTRA = 2;

/** What other pacts change, carry out or follow has proved to matter. */
export const REFERRED_BOOST = 1.12;

/** Worth at the article's date; what is not named counts in full. What was torn up is remembered, what was replaced lives on in its successor. */
export const STATUS_WORTH: Readonly<Record<string, number>> = {
  superseded: 0.5,
  terminated: 0.9,
  expired: 0.75,
  suspended: 0.8,
  announced: 0.8,
};

/** What is older than this is history where it is on another matter … */
export const HISTORY_YEARS = 100;
/** … or so many others signed it, too. */
export const HISTORY_EXTRA = 2;
export const HISTORY = 0.5;

/** What no longer stands is no foundation: the axis of 1940 is not what Italy and Japan build on. */
export const ENDED: ReadonlySet<string> = new Set(['superseded', 'terminated', 'expired']);

/** What ended and was made before the Charter of the United Nations belongs to another world. */
export const CHARTER_YEAR = 1945;
export const ENDED_BEFORE_CHARTER = 0.5;
/** … and before the Congress of Vienna other states made it than those of today, unless it is known to be in force yet. */
export const VIENNA_YEAR = 1815;
export const ENDED_BEFORE_VIENNA = 0.25;

/** What ended within these years is news itself: talks are about what comes after it. */
export const JUST_ENDED_YEARS = 2;

/** A pact that the article names is in the list whatever else it is. */
export const NAMED_FLOOR = 0.6;
export const NAMED_BONUS = 0.4;

/** A rare word of the article in the pact's own name: of all treaties of two neighbours, that on this very river. */
export const SHARED_WORD = 0.6;
/** One rare word against all of a name: "skies" may be any accord on air traffic, "open skies" is the treaty. */
export const NAME_PART = 0.2;
/** All words of a name in the story are as good as its name, though in another order or form than the gazetteer has. */
export const CALLED_BONUS = NAMED_BONUS;
/**
 * … when they are more telling together than one word that no other candidate has: a town alone may be where the talks were
 * ("Ohrid"), and names of one telling word are found by the gazetteer, spelled out.
 */
export const CALLED_RARITY = 1.5;
/** Stories cite pacts by their year ("the accord of 1968"): that adds so much to one which no other candidate shares its year with. */
export const CITED_YEAR = 0.7;
/** … from this many years back: of the years just gone a story tells other things, too. */
export const CITED_YEARS = 4;
/** A year alone cites no pact with others: its name has to say something, too. */
export const CITED_ASIDE = 0.1;
/** A word that more of the candidates have than this share tells none of them apart. */
export const COMMON_WORD_SHARE = 0.2;
/** Candidates whose names are read; those further down would not reach the list with it. */
export const SHARED_WORDS_POOL = 60;

/** With a clicked party, pacts without it fall behind those with it. */
export const WITHOUT_FOCUS = 0.15;

/** News reports a signature on the day or within the two days that follow. */
export const SAME_EVENT_DAYS = 2;
/** The event that an article reports is about what the article is about, whatever words the article found for it. */
export const EVENT_TOPIC = 0.6;
/** … but of two states that sign several papers on a day the story may be about none that the dataset holds: on a matter that it does not speak of. */
export const OTHER_EVENT_TOPIC = 0.2;
/** So is what was signed on the same day, though less: of five papers of a visit the article is about the first. */
export const COMPANION_TOPIC = 0.4;
/** Who signed the event without being told as a party: a mediator, a guarantor, a host. */
export const EVENT_PARTY = 0.35;
/** Share of the parties' weight that a pact must cover to be the event itself; one mistaken party must not hide it. */
export const SAME_EVENT_COVER = 0.6;
/** Mediators and guarantors sign along, and stories leave them out; a bloc of 27 counts as five. */
export const SAME_EVENT_MAX_EXTRA = 5;

/** `recent` is said of pacts of the last years only. */
export const RECENT_YEARS = 3;

/** What a topic between states (a border, arms, trade) says for a story being about pacts; a plain word of agreement says 1. */
export const AFFAIR_OF_STATES = 0.7;
/** What a story must say where two or more states act: a topic between them is enough, the word "deal" alone is not. */
export const SPEECH_OF_SEVERAL = 0.65;
/** Of three and more who act together a word later on is enough. */
export const SPEECH_OF_MANY = 0.5;
/** Where one state or nobody acts, the opening has to speak of an agreement, or a later sentence of one on such a topic. */
export const SPEECH_OF_FEWER = 1;
