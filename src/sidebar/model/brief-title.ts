/** Titles of more characters are told in brief; shorter ones are read at a glance. */
const MAX_FULL = 90;

/** Offices whose names go on with “for”: what they are for is not yet what the agreement is about. */
const OFFICES = 'Minist(?:ry|er)s?|Secretary|State|Departments?|Office|Council|Commission|Cent(?:re|er)';

/** What goes before the subject of an agreement. */
const ABOUT = [
  'concerning',
  'regarding',
  'respecting',
  '(?:relating|relative) to',
  'with (?:regard|respect) to',
  'in respect of',
  'in the (?:field|area|sphere|domain)s? of',
  'amending',
  'modifying',
  'extending',
  'terminating',
  'on',
  `(?<!\\b(?:${OFFICES}) )for`,
].join('|');

/** “Agreement between the Government of … and the Government of … concerning fish”; what it is about has some words at least. */
const OF_GOVERNMENTS = new RegExp(`^(.{4,80}?) between (.+? and .+?),? ((?:${ABOUT}) .{8,})$`, 'isu');

/** Begins a subject of its own: then what stands behind the parties is but a part of it. */
const SUBJECT = /\b(?:concerning|for|on|regarding|relating|to)\b/iu;

/** The small words of names; any other says that more than names stands between the instrument and what was taken for its subject. */
const OF_NAMES =
  /^(?:and|as|d|de|for|government|governments|hand|in|its|la|member|of|one|other|part|s|states|the|their|well)$/u;

function isOfNames(parties: string): boolean {
  return (parties.match(/(?<!\p{L})\p{Ll}+/gu) ?? []).every((word) => OF_NAMES.test(word));
}

/**
 * A long English title without its parties: they go before the subject, in all their formality, and stand beside the title
 * as they are. Titles that are short or go otherwise stay. The whole is among the details.
 */
export function briefTitle(title: string): string {
  const [, instrument = '', parties = '', subject] =
    (title.length > MAX_FULL ? OF_GOVERNMENTS.exec(title) : null) ?? [];
  if (!subject || SUBJECT.test(instrument) || !isOfNames(parties)) return title;
  return `${instrument} … ${subject}`;
}
