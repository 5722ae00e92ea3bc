/*
 * How a list is put together from what was scored: what stands beside what, what is said once, and where it ends.
 */

/** What a listed pact changes, carries out or follows stands right behind it, as this share of its score. */
export const CHAIN_LIFT = 0.85;
/** … at most so many times what it is worth itself: what the border treaty follows is none of a story's business that touches on the border. */
export const CHAIN_MOST = 2;
/** Each further convention open to all: one or two are context, ten are filler. */
export const OPEN_REPEAT = 0.7;
/** Two pacts of the same parties with nearly the same title: issues of one series, such as yearly statements. */
export const SERIES_REPEAT = 0.85;
/** Each further pact of one party with the same other one: the story names many, and the best with each is worth a line. */
export const PARTNER_REPEAT = 0.9;
/** Each further pact of a wide circle: that all of these signed along with many others is soon said. */
export const WIDE_REPEAT = 0.9;
/** Signatories beyond the article's parties that make a circle wide. */
export const WIDE_EXTRA = 4;
/** Share of common words from which two titles are of one series. */
export const SERIES_SIMILARITY = 0.6;
/**
 * Pacts of one party with others and conventions open to all, where several states act: a shorter list beats filler. Those
 * with whom the story names count among them but are never left out.
 */
export const MAX_ASIDE = 4;
/** … but where these have little of their own, as many as make a list of this length: so far readers look. */
export const LIST_PLACES = 10;
/** Candidates that compete for each place: enough to pass over a series, and it bounds how many titles are read. */
export const POOL_SHARE = 2;

/** What was signed after the article is shown apart and never crowds out what came before. */
export const MAX_SAME = 5;
export const MAX_LATER = 3;
/** What came later is worth a line only when it is close; what came before, nearly always; the event itself, always. */
export const MIN_SCORE = { prior: 0.05, same: 0.03, later: 0.2 } as const;

/** Where several states act, a convention for all the world is worth a line only when the story speaks of it: the bare topic gives less. */
export const MIN_OPEN_SCORE = 0.15;
/** A reader sees these without scrolling; what stands below has to be worth it. */
export const FIRST_PLACES = 5;
/** Share of the best score below which a pact is no more than filler: of those judged, one in fourteen was of use. */
export const FAR_BEHIND = 0.07;
