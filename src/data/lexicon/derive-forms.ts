import type { MentionForm } from '../../core/mention.ts';
import type { LanguageSettings } from './language-settings.ts';
import type { Entry } from './surface.ts';

const NAMING: ReadonlySet<MentionForm> = new Set(['name', 'official', 'old']);

/** A letter of a country's name says nothing with such an ending: 중산 is no "made in China". */
const SHORTEST_NAME = 2;

/** Names that are sure by themselves, written without marks of context or inflection. */
const isPlainName = ({ kind, form, strength, surface }: Entry): boolean =>
  kind === 'country' &&
  NAMING.has(form) &&
  (strength === 'strong' || strength === 'minor') &&
  surface.length >= SHORTEST_NAME &&
  !/[<>*=]/u.test(surface);

/**
 * Words that a name and an ending make, and that are of another form than the name: 한국인, a Korean. Their mention is the
 * name in them, as it is without the ending.
 * @param entries countries of the tables and of CLDR.
 */
export function deriveForms(entries: readonly Entry[], { derived }: LanguageSettings): Entry[] {
  const endings = Object.entries(derived) as [MentionForm, readonly string[]][];
  const names = new Map(entries.filter(isPlainName).map((entry) => [`${entry.code} ${entry.surface}`, entry]));
  return [...names.values()].flatMap((entry) =>
    endings.flatMap(([form, list]) =>
      list.map((ending) => ({ ...entry, form, surface: `<${entry.surface}>${ending}` })),
    ),
  );
}
