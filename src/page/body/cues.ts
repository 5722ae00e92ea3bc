import { BODY, BOILERPLATE, CAPTION, CREDIT, LEAD } from './cue-words.ts';

/** What the name of a class or id says about the region. */
export type Cue = 'boilerplate' | 'body' | 'lead' | 'credit' | 'caption' | 'none';

/** The surest meanings first: a teaser's caption is a caption. */
const TABLES: readonly (readonly [cue: Cue, words: string])[] = [
  ['credit', CREDIT],
  ['caption', CAPTION],
  ['boilerplate', BOILERPLATE],
  ['body', BODY],
  ['lead', LEAD],
];

/** What each word means, by the place of the meaning in `TABLES`; and a pattern of those whose ends do not matter. */
interface Words {
  readonly ranks: ReadonlyMap<string, number>;
  readonly beginning: RegExp;
}

let words: Words | undefined;

/** Made when the first name is read: most pages are no articles, and none of theirs is. */
function readWords(): Words {
  const ranks = new Map<string, number>();
  const beginnings: string[] = [];
  for (let rank = TABLES.length - 1; rank >= 0; rank--) {
    for (const word of TABLES[rank]?.[1].trim().split(/\s+/) ?? []) {
      if (word.endsWith('*')) beginnings.push(word.slice(0, -1));
      ranks.set(word, rank);
    }
  }
  return { ranks, beginning: new RegExp(`^(?:${beginnings.join('|')})`) };
}

/** Class names by which frameworks of style hide a box, and those by which they show it again on some screens. */
const HIDDEN = /(?:^|\s)(?:hidden|hide|d-none|is-hidden|u-hidden|display-none)(?=\s)/;
const SHOWN = /(?::|\sd-(?:\w+-)?|-(?:sm|md|lg|xl)-)(?:block|flex|grid|inline\S*|table\S*|visible)(?=\s)/;

const namesHidden = (name: string): boolean => HIDDEN.test(name) && !SHOWN.test(` ${name}`);

/** Longer names are generated; they are cut. */
const MAX_NAME = 200;

const known = new Map<string, Cue>();

/** Class lists repeat on a page; a page with more of them than this is generated, and the memory is let go. */
const MAX_KNOWN = 2000;

/** Names of what readers write or the site asks for: they hold prose, and are believed nevertheless. */
const FOREIGN_PROSE =
  /comment|kommentare|comentarios|komentar[iz]|yorumlar|reacties|disqus|teaser|promo|author|cookie|consent|gdpr|modal|pop-?up|newsletter|subscri(?!ber)|footer|copyright|disclaimer|related|recommend|most-?(?:popular|read|viewed|shared)|trending/i;

/** Whether a region's name says that its prose, however much, is none of the story. */
export const namesForeignProse = (element: Element): boolean =>
  FOREIGN_PROSE.test(`${element.getAttribute('class') ?? ''} ${element.id}`);

/** Words by which a page sets anything into its text: of a figure they say nothing. */
const MAKE = /embed(?:ded)?|widget|lightbox|placeholder|loading|sticky|slick/gi;

/** What a region's class and id say it is. */
export function readCue(element: Element): Cue {
  const all = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const name = element.localName === 'figure' ? all.replace(MAKE, '') : all;
  const cached = known.get(name);
  if (cached) return cached;
  if (known.size > MAX_KNOWN) known.clear();
  const cue = name === ' ' ? 'none' : namesHidden(name) ? 'boilerplate' : classifyName(name.slice(0, MAX_NAME));
  known.set(name, cue);
  return cue;
}

/** A class with a variant before a colon ("print:hidden") is about style alone. */
const STYLE_CLASS = /\S*[:[]\S*/g;

/** WordPress writes on a post what it is about: `post-12 tag-comments`. */
const POST = /(?:^|\s)post-\d+(?=\s)/;
const POST_TERMS = /(?:^|\s)(?:tag|category|topic|keyword)s?-\S+/g;

/** Letters behind digits, twice: made by a machine, as the ids of paragraphs are. */
const MADE_UP = /\b(?=[a-z\d]*\d[a-z]+\d+[a-z])[a-z\d]+\b/gi;

/** Words of ASCII letters, lower case; "readAlso" is two. */
const splitName = (name: string): readonly string[] =>
  (POST.test(name) ? name.replace(POST_TERMS, '') : name)
    .replace(STYLE_CLASS, '')
    .replace(MADE_UP, '')
    .replace(/[a-z](?=[A-Z])/g, '$&-')
    .toLowerCase()
    .match(/[a-z]+/g) ?? [];

/** What means nothing; greater than the place of any meaning. */
const NO_RANK = TABLES.length;

/** Parts of names repeat far more than names do. */
const knownParts = new Map<string, number>();

function rankOf(part: string, { ranks, beginning }: Words): number {
  const cached = knownParts.get(part);
  if (cached !== undefined) return cached;
  const rank = ranks.get(part) ?? ranks.get(`${beginning.exec(part)?.[0] ?? ''}*`) ?? NO_RANK;
  if (knownParts.size > MAX_KNOWN) knownParts.clear();
  knownParts.set(part, rank);
  return rank;
}

/**
 * A class that is nothing but the body's stands beside others that tell of its look and its make ("entry-content
 * paywall-container sticky"): it is believed, unless one of these is of foreign prose.
 */
function classifyName(name: string): Cue {
  const cue = classify(splitName(name));
  if (cue !== 'boilerplate' || FOREIGN_PROSE.test(name)) return cue;
  for (const each of name.split(/\s+/)) if (classify(splitName(each)) === 'body') return 'body';
  return cue;
}

const knownNames = new Map<string, readonly string[]>();

/**
 * Of the classes of a box that is named like boilerplate, those that say so, or all of them together where none does alone:
 * the others are of one box, or of how it looks.
 */
export function boilerplateNames(className: string): readonly string[] {
  const cached = knownNames.get(className);
  if (cached) return cached;
  if (knownNames.size > MAX_KNOWN) knownNames.clear();
  const own: string[] = [];
  for (const each of className.split(/\s+/)) if (each && classify(splitName(each)) === 'boilerplate') own.push(each);
  const names = own.length || !className ? own : [className];
  knownNames.set(className, names);
  return names;
}

/** The surest cue of each part of a name, and of each two neighbours. */
function classify(parts: readonly string[]): Cue {
  words ??= readWords();
  let best = NO_RANK;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    const next = parts[index + 1] ?? '';
    const pair = part.length > 1 && next.length > 1 ? words.ranks.get(part + next) : undefined;
    best = Math.min(best, rankOf(part, words), pair ?? NO_RANK);
  }
  return TABLES[best]?.[0] ?? 'none';
}
