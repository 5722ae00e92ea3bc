import { TITLE_FORMS, type TitleForm } from './title-forms.ts';
import { findTitleLanguage } from './title-language.ts';

/** Titles of more characters are told in brief; shorter ones are read at a glance. */
const MAX_FULL = 90;

interface TitlePatterns extends TitleForm {
  /** “Agreement between the Government of … and the Government of … concerning fish”; what it is about has some words at least. */
  readonly partiesWithin: RegExp;
  /** “Agreement on fish between the Government of … and the Government of …”. */
  readonly partiesLast: RegExp;
  /** Begins a subject of its own: then what stands behind the parties is but a part of it. */
  readonly subject: RegExp;
}

const EDGE = { before: '(?<!\\p{L})', after: '(?!\\p{L})' };

function toPatterns(form: TitleForm): TitlePatterns {
  const { between, and, offices } = form;
  const about = form.about.map((each) =>
    /^(?:for|para|pour)$/.test(each) ? `(?<!${EDGE.before}(?:${offices.join('|')}) )${each}` : each,
  );
  return {
    ...form,
    partiesWithin: new RegExp(`^(.{4,80}?) ${between} (.+? ${and} .+?),? ((?:${about.join('|')}) .{8,})$`, 'isu'),
    partiesLast: new RegExp(`^(.{4,}?),? ${between} (.+? ${and} .+)$`, 'isu'),
    subject: new RegExp(`${EDGE.before}(?:${form.about.join('|')}|relating)${EDGE.after}`, 'iu'),
  };
}

const made = new Map<string, TitlePatterns>();

/** The patterns of a title's language, made when a title first asks for them. */
function patternsFor(title: string): TitlePatterns | undefined {
  const lang = findTitleLanguage(title);
  const form = TITLE_FORMS[lang];
  if (form && !made.has(lang)) made.set(lang, toPatterns(form));
  return made.get(lang);
}

const isOfNames = (parties: string, { ofNames }: TitleForm): boolean =>
  (parties.match(/(?<!\p{L})\p{Ll}+/gu) ?? []).every((word) => ofNames.has(word));

/** Whether a title says more than that something was agreed: “Lake Boundary Treaty”, but not “Joint Declaration”. */
const tellsMore = (instrument: string, { instruments }: TitleForm): boolean =>
  (instrument.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => !instruments.has(word));

/** “The 1949 Convention”, “ao Acordo”: where a title ends so before its parties, they are those of another pact. */
const OF_ANOTHER = /(?<!\p{L})(?:the|l[ae]|el|[ad]el|[ad]?o|d?a|à|du|au|\d{4}) (\p{L}+)$/iu;

const endsInAnother = (named: string, { instruments }: TitleForm): boolean =>
  instruments.has(OF_ANOTHER.exec(named)?.[1]?.toLowerCase() ?? '');

/** A name in short behind the parties, which some know better than the title: “(EVFTA)”. */
const IN_SHORT = / \(\p{Lu}[\p{Lu}\p{Nd}-]+\)$/u;

function cutParties(title: string, patterns: TitlePatterns): string {
  const [, instrument = '', parties = '', subject] = patterns.partiesWithin.exec(title) ?? [];
  if (subject && !patterns.subject.test(instrument) && isOfNames(parties, patterns))
    return `${instrument.replace(/,$/, '')} … ${subject}`;
  const [, named = '', last = ''] = patterns.partiesLast.exec(title) ?? [];
  if (!named || !isOfNames(last, patterns) || !tellsMore(named, patterns) || endsInAnother(named, patterns))
    return title;
  return named + (IN_SHORT.exec(title)?.[0] ?? '');
}

/**
 * A long title without its parties: they go before the subject or behind it, in all their formality, and stand beside the
 * title as they are. Titles that are short or go otherwise stay. The whole is among the details.
 */
export function briefTitle(title: string): string {
  const patterns = title.length > MAX_FULL ? patternsFor(title) : undefined;
  return patterns ? cutParties(title, patterns) : title;
}
