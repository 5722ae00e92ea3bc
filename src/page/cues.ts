import { BODY, CAPTION, CREDIT, FURNITURE, LEAD } from './cue-words.ts';

/** What the name of a class or id says about the region. */
export type Cue = 'furniture' | 'body' | 'lead' | 'credit' | 'caption' | 'none';

/** The surest meanings first: a teaser's caption is a caption. */
const TABLES: readonly (readonly [cue: Cue, words: readonly string[]])[] = [
  ['credit', CREDIT],
  ['caption', CAPTION],
  ['furniture', FURNITURE],
  ['body', BODY],
  ['lead', LEAD],
];

const WHOLE = new Map<string, Cue>();
const BEGINNINGS: (readonly [beginning: string, cue: Cue])[] = [];
for (const [cue, words] of [...TABLES].reverse()) {
  for (const word of words) {
    if (word.endsWith('*')) BEGINNINGS.push([word.slice(0, -1), cue]);
    else WHOLE.set(word, cue);
  }
}

/** Longer names are generated; they are cut. */
const MAX_NAME = 200;

const known = new Map<string, Cue>();

/** Class lists repeat on a page; a page with more of them than this is generated, and the memory is let go. */
const MAX_KNOWN = 2000;

/** Names of what readers write or the site asks for: they hold prose, and are believed nevertheless. */
const FOREIGN_PROSE =
  /comment|disqus|teaser|promo|author|cookie|consent|gdpr|modal|pop-?up|newsletter|subscri|footer|copyright|disclaimer|related|recommend/i;

/** Whether a region's name says that its prose, however much, is none of the story. */
export const namesForeignProse = (element: Element): boolean =>
  FOREIGN_PROSE.test(`${element.getAttribute('class') ?? ''} ${element.id}`);

/** What a region's class and id say it is. */
export function readCue(element: Element): Cue {
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  const cached = known.get(name);
  if (cached) return cached;
  if (known.size > MAX_KNOWN) known.clear();
  const cue = classify(splitCamel(name.slice(0, MAX_NAME)));
  known.set(name, cue);
  return cue;
}

/** A class with a variant before a colon ("print:hidden") is about style alone. */
const STYLE_CLASS = /\S*[:[]\S*/g;

const splitCamel = (name: string): string =>
  name
    .replace(STYLE_CLASS, '')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

function cueOf(word: string): Cue | undefined {
  return WHOLE.get(word) ?? BEGINNINGS.find(([beginning]) => word.startsWith(beginning))?.[1];
}

/** Cues of each part of a name, and of each two neighbours. */
function classify(name: string): Cue {
  const parts = name.split(/[^a-z]+/);
  const found = new Set<Cue>();
  for (const [index, part] of parts.entries()) {
    for (const cue of [cueOf(part), WHOLE.get(part + (parts[index + 1] ?? ''))]) if (cue) found.add(cue);
  }
  return TABLES.find(([cue]) => found.has(cue))?.[0] ?? 'none';
}
