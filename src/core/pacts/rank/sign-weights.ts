/*
 * Weak signs that a pact belongs in the list, and how much each of them says: none decides by itself, several together do.
 * The weights are those of a logistic regression within each story (an intercept for each, ridge 3) on 843 stories for which
 * correspondents had named what they expected before they saw a list; a sign stays where its weight is twice its standard error.
 * Of 4,379 expected pacts 3,646 stood among the first ten before, 3,739 do with these. With weights fitted on four fifths of the
 * stories and measured on the fifth it is 3,726: of the last seven sets of real news 891 of 1,088 for 860, of the last four written
 * ones 773 of 878 for 764. With weights of the older sets alone the newer ones came from 1,624 to 1,652, the other way round from
 * 2,022 to 2,059. Rows that the correspondents could not have named (supplements) taught nothing.
 */

/** Whose a pact is: the parties' own, theirs along with others, one party's elsewhere, or all the world's. */
export type Standing = 'own' | 'wide' | 'elsewhere' | 'open';

export const SIGN_NAMES = [
  /** Its standing itself. */
  'standing',
  /** How many of the same standing come before it, as a logarithm: the eighth of one sort tells less than the first of another. */
  'before',
  /** How many the parties' own are on the story's topics, as a logarithm: the more they are, the less any but the best tells. */
  'ownCount',
  /** How many of the first in the list it is cited beside, as a logarithm: what belongs to several of them belongs to the story. */
  'citations',
  /** It is on the heaviest topic of the story. */
  'heaviestTopic',
  /** How well its topics meet the story's, 0–1. */
  'topicFit',
  /** How many topics it has, as a logarithm: what is on everything is on nothing. */
  'topicCount',
  /** Words that its title shares with that of one of the parties' best own, as a logarithm: the same instrument in a wider circle. */
  'titleWords',
  /** One of the others who signed it is talked about in the story. */
  'talkedAbout',
  /** How many others signed it, as a logarithm. */
  'others',
  /** Share of the story's parties that it covers, 0–1. */
  'cover',
  /** A party is in it only as a member of a group. */
  'viaGroup',
  /** Signed within the last year. */
  'newest',
  /** … between one and three years ago. */
  'new',
  /** … 25 to 50 years ago. */
  'old',
  /** … longer ago. */
  'veryOld',
  'landmark',
  'main',
  /** Its score has been taken off too much for that: among the parties' own much that is rarely named is named for this story. */
  'minor',
  /** It comes from a list and no editor chose it. */
  'listed',
  'inForce',
  /** Replaced, denounced or run out. */
  'ended',
  /** A statement or another paper that no court could enforce. */
  'political',
  /** Other pacts change, carry out or follow it: they are told in its stead, and its score has been raised for them already. */
  'referredTo',
  /** The relationship rests on it: a place is kept for it anyway. */
  'foundation',
] as const;

export type SignName = (typeof SIGN_NAMES)[number];

/** What one unit of each sign adds to the logarithm of a pact's score; what is not named says nothing. */
export const SIGN_WEIGHTS: Readonly<Record<Standing, Readonly<Partial<Record<SignName, number>>>>> = {
  own: {
    before: -0.32,
    ownCount: -0.37,
    citations: 0.49,
    heaviestTopic: 0.41,
    topicFit: 0.31,
    topicCount: -0.18,
    titleWords: 0.09,
    talkedAbout: -0.21,
    cover: 1.32,
    newest: 0.57,
    new: 0.28,
    old: -0.21,
    veryOld: -0.31,
    landmark: 0.26,
    minor: 0.71,
    listed: -0.26,
    inForce: 0.39,
    ended: 0.29,
    political: 0.24,
    referredTo: -0.24,
    foundation: -0.28,
  },
  wide: {
    ownCount: -0.33,
    citations: 0.82,
    heaviestTopic: 0.17,
    titleWords: 0.2,
    others: -0.18,
    cover: 0.49,
    viaGroup: -0.47,
    old: -0.33,
    veryOld: -0.61,
    minor: 0.58,
    listed: -0.22,
    inForce: 0.37,
  },
  elsewhere: {
    standing: -0.46,
    before: -0.22,
    ownCount: -0.21,
    citations: 0.53,
    heaviestTopic: 0.29,
    topicCount: -0.18,
    talkedAbout: 0.76,
    cover: 0.66,
    newest: 0.6,
    old: -0.21,
    landmark: 0.24,
    minor: 0.7,
    listed: -0.59,
    inForce: 0.14,
    ended: -0.39,
    referredTo: -0.38,
  },
  open: {
    citations: 0.55,
    heaviestTopic: 0.91,
    titleWords: 0.44,
    others: -0.36,
    cover: 0.44,
    main: 0.64,
  },
};
