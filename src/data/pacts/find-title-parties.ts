import { join } from 'node:path';
import type { Pact } from '../../core/pacts/pact.ts';
import { readCldrNames } from '../lexicon/cldr.ts';
import { readSettings, TABLES } from '../lexicon/language-settings.ts';
import { readTable } from '../lexicon/read-table.ts';

/** Forms by which a title speaks of a state; its capital is where the pact was made. */
const FORMS: ReadonlySet<string> = new Set(['name', 'official', 'adjective', 'people']);
/** Two always have each other for their subject. */
const MIN_PARTIES = 3;

const COLUMNS = ['code', 'form', 'strength', 'surface'] as const;

/** What English calls each state: most titles are English. */
function listNames(): ReadonlyMap<string, readonly string[]> {
  const rows = readTable(join(TABLES, 'en', 'countries.tsv'), COLUMNS).map(({ fields }) => fields);
  const strong = rows.filter(({ form, strength }) => FORMS.has(form ?? '') && strength === 'strong');
  const names = new Map<string, string[]>();
  const add = (code: string, name: string): unknown => names.set(code, [...(names.get(code) ?? []), name]);
  for (const { code = '', surface = '' } of strong) add(code, surface);
  for (const { code, form, surface } of readCldrNames(readSettings('en'))) if (form === 'name') add(code, surface);
  return names;
}

const quote = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

function toPattern(names: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${names.map(quote).join('|')})(?!\\p{L})`, 'u');
}

let patterns: ReadonlyMap<string, RegExp> | undefined;

function patternOf(code: string): RegExp | undefined {
  patterns ??= new Map([...listNames()].map(([party, names]) => [party, toPattern(names)]));
  return patterns.get(code);
}

/**
 * Places of those parties in a pact's list whom its title names, where they are fewer than half of three and more: the
 * others agreed on them ("Ukraine Compact", "Agreement on Ending the War and Restoring Peace in Viet-Nam").
 */
export function findTitleParties({ title, shortTitle = '', parties, partyList }: Pact): readonly number[] {
  if (partyList === 'open' || parties.length < MIN_PARTIES) return [];
  const text = `${title}\n${shortTitle}`;
  const named = [...parties.keys()].filter((place) => patternOf(parties[place] ?? '')?.test(text));
  return named.length < parties.length / 2 ? named : [];
}
