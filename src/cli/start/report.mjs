/** @typedef {import('../../core/annotation.ts').Annotation} Annotation */
/** @typedef {import('../../core/article-text.ts').ArticleText} ArticleText */
/** @typedef {import('../../core/mention.ts').Mention} Mention */
/** @typedef {import('../../core/pacts/ranked-pact.ts').Evidence} Evidence */
/** @typedef {import('../../core/pacts/ranked-pact.ts').RankedPact} RankedPact */
/** @typedef {import('../../core/profile.ts').Weighted} Weighted */

const PACTS_SHOWN = 5;

const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });
const YEARS = new Intl.NumberFormat('en', { style: 'unit', unit: 'year', unitDisplay: 'long' });

/** @param {string} code of a country or group */
function nameParty(code) {
  // Group keys such as NATO are no region codes, and the table throws at them.
  const country = /^[A-Z]{2}$/.test(code) ? COUNTRIES.of(code) : undefined;
  return country ?? code;
}

/** @param {readonly string[]} codes */
function nameParties(codes) {
  return codes.map(nameParty).join(', ');
}

/** @param {readonly string[]} topics */
function nameTopics(topics) {
  return topics.map((topic) => topic.replaceAll('_', ' ')).join(', ');
}

/** @param {Evidence} evidence @returns {string} a reader's words for it */
export function explainEvidence(evidence) {
  switch (evidence.type) {
    case 'named':
      return 'named in the article';
    case 'exact-parties':
      return 'between exactly these parties';
    case 'all-parties':
      return `a pact of ${evidence.partyCount} parties, all of these among them`;
    case 'some-parties':
      return `of these parties only ${nameParties(evidence.parties)}`;
    case 'via-group':
      return `through ${evidence.group}, whose members include ${nameParties(evidence.parties)}`;
    case 'via-group-left':
      return `through ${evidence.group}, whose members then included ${nameParties(evidence.parties)}`;
    case 'same-topic':
      return `on the same topic: ${nameTopics(evidence.topics)}`;
    case 'near-topic':
      return `on a related topic: ${nameTopics(evidence.topics)}`;
    case 'foundation':
      return 'a founding treaty of this relationship';
    case 'recent':
      return evidence.years < 1
        ? 'signed in the year before'
        : `signed ${YEARS.format(Math.floor(evidence.years))} before`;
    case 'newer-version':
      return 'the newer version of an older pact';
    default:
      return /** @type {Evidence} */ (evidence).type;
  }
}

/** @param {RankedPact} ranked @param {number} index */
function describePact({ pact, statusAtDate, why }, index) {
  const reasons = why.map(explainEvidence).join('; ');
  return [
    `  ${index + 1}. ${pact.title}`,
    `     ${pact.signed} · ${nameParties(pact.parties)} · ${pact.kind.replaceAll('-', ' ')}, ${statusAtDate.replaceAll('-', ' ')}`,
    `     why: ${reasons}`,
  ];
}

/** Where the date comes from. @param {ArticleText} article @param {Annotation['profile']} profile */
function describeDating({ dateSource }, { isDateAssumed, isDateInferred }) {
  if (isDateInferred) return 'the earliest by the people in office whom it names';
  return isDateAssumed ? 'today: the page carries none' : dateSource;
}

/** @param {readonly Weighted[]} list @param {(code: string) => string} name */
function describeWeighted(list, name) {
  return list.map(({ code, weight }) => `${name(code)} (${weight.toFixed(2)})`).join(', ') || 'none';
}

/** @param {readonly Mention[]} mentions @returns {string} how many there are of each kind */
function countKinds(mentions) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${kind} ${count}`).join(', ');
}

/**
 * What the extension found, for a reader at a terminal.
 * @param {ArticleText} article
 * @param {Annotation} annotation
 * @returns {string}
 */
export function formatReport(article, { mentions, profile, prior }) {
  const pacts = prior.ranked.filter(({ relation }) => relation === 'prior').slice(0, PACTS_SHOWN);
  return [
    `Article:   ${article.title}`,
    `Language:  ${LANGUAGES.of(article.lang)} (${article.lang})`,
    `Date:      ${profile.date} (${describeDating(article, profile)})`,
    `Parties:   ${describeWeighted(profile.parties, nameParty)}`,
    `Topics:    ${describeWeighted(profile.topics, (topic) => nameTopics([topic]))}`,
    `Mentions:  ${mentions.length}${mentions.length > 0 ? ` (${countKinds(mentions)})` : ''}`,
    `Prior pacts between exactly these parties: ${prior.priorCount}. The first of all:`,
    ...pacts.flatMap(describePact),
  ].join('\n');
}
