import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { LanguageSettings } from './language-settings.ts';
import { readTerritories, type Territory } from './territories.ts';

const require = createRequire(import.meta.url);

type Json = { readonly [key: string]: Json | string };

function readCldr(packageName: string, locale: string, file: string): Json {
  const folder = dirname(require.resolve(`${packageName}/package.json`));
  const json = JSON.parse(readFileSync(join(folder, 'main', locale, file), 'utf8')) as Json;
  return (json.main as Json)[locale] as Json;
}

const at = (json: Json | undefined, ...path: string[]): Json | undefined =>
  path.reduce<Json | undefined>((node, key) => node?.[key] as Json | undefined, json);

/** One name that CLDR gives to a country or its capital. */
export interface CldrName {
  readonly code: string;
  readonly form: 'name' | 'abbreviation' | 'capital';
  readonly isTerritory: boolean;
  readonly surface: string;
}

/** CLDR tells the two Congos apart by a dash between spaces, which nobody writes. */
const tidyDash = (name: string): string => name.replace(/\s[-–]\s/u, '-');

/** Names with a note in parentheses are for lists, not for sentences. */
const isUsable = (name: string): boolean => !/[()（）]/u.test(name) && name.length > 1;

/** Two to four capitals: US, UAE. */
const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,4}$/u.test(name);

function withSpellings(name: string, settings: LanguageSettings): string[] {
  const others = settings.cldrSpellings
    .filter(([from]) => name.includes(from))
    .map(([from, to]) => name.replace(from, to));
  return [name, ...others];
}

function territoryNames(territory: Territory, names: Json, settings: LanguageSettings): CldrName[] {
  const { code } = territory;
  const keys = Object.keys(names).filter((key) => key === code || key.startsWith(`${code}-alt-`));
  const usable = keys.map((key) => tidyDash(names[key] as string)).filter(isUsable);
  return usable.flatMap((name) =>
    withSpellings(name, settings).map((surface) => ({
      code,
      form: isAbbreviation(surface) ? ('abbreviation' as const) : ('name' as const),
      isTerritory: territory.status === 'territory',
      surface,
    })),
  );
}

const isLatin = (settings: LanguageSettings): boolean => settings.script === 'Latn';

/** The city of a zone; where CLDR is silent, a Latin-script language takes it from the zone's own name. */
function capitalName(territory: Territory, zones: Json, settings: LanguageSettings): string | undefined {
  const path = territory.capitalZone.split('/');
  const given = at(zones, ...path)?.exemplarCity as string | undefined;
  if (given !== undefined || !isLatin(settings)) return given;
  return path.at(-1)?.replaceAll('_', ' ');
}

/** Names and capitals of all territories in CLDR's locale for the language (licence Unicode-3.0). */
export function readCldrNames(settings: LanguageSettings): CldrName[] {
  if (settings.cldr === '') return [];
  const names = at(
    readCldr('cldr-localenames-full', settings.cldr, 'territories.json'),
    'localeDisplayNames',
    'territories',
  );
  const zones = at(readCldr('cldr-dates-full', settings.cldr, 'timeZoneNames.json'), 'dates', 'timeZoneNames', 'zone');
  if (!names || !zones) throw new Error(`CLDR has no names in ${settings.cldr}`);
  return readTerritories()
    .filter((territory) => territory.status !== 'skipped')
    .flatMap((territory) => {
      const capital = territory.capitalZone === '' ? undefined : capitalName(territory, zones, settings);
      const isTerritory = territory.status === 'territory';
      const city = capital ? [{ code: territory.code, form: 'capital' as const, isTerritory, surface: capital }] : [];
      return [...territoryNames(territory, names, settings), ...city];
    });
}
