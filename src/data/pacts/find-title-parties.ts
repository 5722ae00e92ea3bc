import { join } from 'node:path';
import type { Pact } from '../../core/pacts/pact.ts';
import { readCldrNames } from '../lexicon/cldr.ts';
import { expandBraces } from '../lexicon/inflect.ts';
import { readSettings, TABLES } from '../lexicon/language-settings.ts';
import { readTable } from '../lexicon/read-table.ts';

/** Forms by which a title speaks of a state; its capital is where the pact was made. */
const FORMS: ReadonlySet<string> = new Set(['name', 'official', 'adjective', 'people']);
/** Two always have each other for their subject. */
const MIN_PARTIES = 3;

const COLUMNS = ['code', 'form', 'strength', 'surface'] as const;

/** The state that each English name is of: most titles are English. */
function listNames(): ReadonlyMap<string, string> {
  const rows = readTable(join(TABLES, 'en', 'countries.tsv'), COLUMNS).map(({ fields }) => fields);
  const strong = rows.filter(({ form, strength }) => FORMS.has(form ?? '') && strength === 'strong');
  const usual = readCldrNames(readSettings('en')).filter(({ form }) => form === 'name');
  return new Map(
    [...usual, ...strong].flatMap(({ code = '', surface = '' }) => expandBraces(surface).map((name) => [name, code])),
  );
}

const quote = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

interface Names {
  readonly codes: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

let names: Names | undefined;

/** The longest names come first: South Sudan is not Sudan. */
function readNames(): Names {
  const codes = listNames();
  const longest = [...codes.keys()].sort((a, b) => b.length - a.length).map(quote);
  return { codes, pattern: new RegExp(`(?<!\\p{L})(?:${longest.join('|')})(?!\\p{L})`, 'gu') };
}

function findStates(text: string): ReadonlySet<string | undefined> {
  names ??= readNames();
  const { codes, pattern } = names;
  return new Set([...text.matchAll(pattern)].map(([name]) => codes.get(name)));
}

/**
 * Places of those parties in a pact's list whom its title names, where they are fewer than half of three and more: the
 * others agreed on them ("Ukraine Compact", "Agreement on Ending the War and Restoring Peace in Viet-Nam").
 */
export function findTitleParties({ title, shortTitle = '', parties, partyList }: Pact): readonly number[] {
  if (partyList === 'open' || parties.length < MIN_PARTIES) return [];
  const states = findStates(`${title}\n${shortTitle}`);
  const named = [...parties.keys()].filter((place) => states.has(parties[place]));
  return named.length < parties.length / 2 ? named : [];
}
