import type { Pact } from '../../core/pacts/pact.ts';

/** One name of one pact, with the parties that must be near where several pacts bear the name. */
export interface PactName {
  readonly id: string;
  readonly name: string;
  readonly parties: readonly string[];
}

/** "Treaty of Windsor (1386)" is called "Treaty of Windsor": the year, or an abbreviation, stands apart from the name. */
const TRAILING_NOTE = / \(([^()]+)\)$/u;
/** What stands in the brackets is a name of its own where it is an abbreviation or starts like one: "(GCAP)", "(Élysée Treaty)". */
const NAME_IN_NOTE = /^\p{Lu}[\p{L}\d'’-]*(?: .*)?$/u;
/** A title longer than this is quoted by nobody word for word. */
const MAX_TITLE_WORDS = 8;

function splitNote(title: string): readonly string[] {
  const note = TRAILING_NOTE.exec(title)?.[1];
  if (note === undefined) return [title];
  const name = title.replace(TRAILING_NOTE, '');
  return NAME_IN_NOTE.test(note) ? [name, note] : [name];
}

/** Texts write "the" before a name, or leave it out: it is no part of the mention. */
const ARTICLE = /^the (?=\S)/iu;

function listEnglishNames({ title, shortTitle, names }: Pact): readonly string[] {
  const titles = [...(shortTitle ? splitNote(shortTitle) : []), ...splitNote(title)];
  const all = [...(names.en ?? []), ...titles.filter((name) => name.split(' ').length <= MAX_TITLE_WORDS)];
  return all.map((name) => name.replace(ARTICLE, ''));
}

/**
 * The names by which texts call the pacts that the editors chose, by language; titles of imported lists describe and name
 * nothing. A name that several pacts bear stands once for each of them: whoever looks it up decides by the parties of the text.
 */
export function collectPactNames(pacts: readonly Pact[]): Readonly<Record<string, readonly PactName[]>> {
  const byLanguage = new Map<string, PactName[]>();
  for (const pact of pacts.filter(({ sources }) => sources.includes('EDITORS'))) {
    for (const [lang, names] of Object.entries({ ...pact.names, en: listEnglishNames(pact) })) {
      const found = [...new Set(names)].map((name) => ({ id: pact.id, name, parties: pact.parties }));
      const list = byLanguage.get(lang) ?? [];
      list.push(...found);
      byLanguage.set(lang, list);
    }
  }
  return Object.fromEntries(byLanguage);
}
