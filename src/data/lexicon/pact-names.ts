import { foldText } from './fold-families.ts';
import type { LanguageSettings } from './language-settings.ts';
import { isAbbreviation, wordsOf } from './name-words.ts';
import type { Entry, Spelling } from './surface.ts';
import { NameJudge, type Worth } from './weigh-names.ts';

/** One name of one pact. */
export interface PactName {
  readonly id: string;
  readonly name: string;
  /** ISO codes and group keys; without them an ambiguous name cannot be told apart and is left out. */
  readonly parties?: readonly string[];
}

/** Names of pacts by language. */
export type PactNames = Readonly<Record<string, readonly PactName[]>>;

/** With more parties than this two of them are in every article, which is no evidence. */
const MAX_PARTIES = 12;
/** The same beside a word of agreement, which is also said of whatever two great powers talk about: a nuclear deal. */
const MAX_PARTIES_OF_TERM = 4;

/** How many pacts bear a name that is folded. */
function countBearers(names: readonly PactName[], settings: LanguageSettings): (folded: string) => number {
  const ids = new Map<string, Set<string>>();
  for (const { id, name } of names) {
    const folded = foldText(name, settings.fold);
    ids.set(folded, (ids.get(folded) ?? new Set()).add(id));
  }
  return (folded) => ids.get(folded)?.size ?? 0;
}

/** The abbreviations of all languages, each with its pact: "Cedu" is written for CEDU, as "Nato" is. Of a few states it may be a firm's (Imec). */
function collectAbbreviations(names: PactNames | undefined): ReadonlySet<string> {
  const all = Object.values(names ?? {}).flat();
  return new Set(all.filter(({ name }) => isAbbreviation(name)).map(({ id, name }) => `${id} ${name}`));
}

const BASE = { kind: 'pact', form: 'title', reason: 'mask' } as const;

/** How many parties a pact can have whose name needs them as evidence. */
const MOST_PARTIES: Readonly<Record<Worth, number>> = {
  sure: Number.POSITIVE_INFINITY,
  'needs-parties': MAX_PARTIES,
  'needs-parties-beside': MAX_PARTIES_OF_TERM,
  nothing: -1,
};

function hasEvidence(worth: Worth, { length }: readonly string[]): boolean {
  return length <= MOST_PARTIES[worth] && (length > 0 || worth === 'sure');
}

/** A surface with capitals inside stands for itself alone: "new START" is not yet "New START", nor a free trade agreement one. */
function listSpellings(name: string, worth: Worth, judge: NameJudge): readonly string[] {
  if (worth === 'needs-parties-beside') return [name];
  const loosened = judge.loosenCapitals(name);
  return wordsOf(loosened).some(isAbbreviation) ? [...new Set([loosened, name])] : [loosened];
}

/** A name that is weighed. */
type Weighed = Required<PactName> & { readonly worth: Worth };

function weighNames(
  names: PactNames | undefined,
  own: readonly PactName[],
  judge: NameJudge,
  settings: LanguageSettings,
) {
  const bearers = countBearers(own, settings);
  const abbreviations = collectAbbreviations(names);
  const isWideRow = (parties: readonly string[] = []): boolean => parties.length > MAX_PARTIES || parties.length === 0;
  const wide = countBearers(
    own.filter(({ parties }) => isWideRow(parties)),
    settings,
  );
  return own.flatMap(({ id, name, parties = [] }): Weighed[] => {
    const folded = foldText(name, settings.fold);
    const isWide = isWideRow(parties) && wide(folded) === 1;
    if (!isWide && wide(folded) === 1) return [];
    const capitals = name.toUpperCase();
    const worth = judge.weigh(
      isWide && abbreviations.has(`${id} ${capitals}`) ? capitals : name,
      bearers(folded),
      isWide,
    );
    return hasEvidence(worth, parties) ? [{ id, name, parties, worth }] : [];
  });
}

/**
 * Entries for the names of pacts: one that a single pact bears and that has a word of its own counts by itself, any
 * other, and an abbreviation of three letters, only when its parties are in the article. One that is a word of agreement, too,
 * is weak: it counts where its parties stand beside it.
 */
export function pactEntries(
  lang: string,
  names: PactNames | undefined,
  spellings: readonly Spelling[],
  settings: LanguageSettings,
): Entry[] {
  const own = names?.[lang] ?? [];
  const bearers = countBearers(own, settings);
  const judge = new NameJudge(spellings, settings, (folded) => bearers(folded) === 1);
  const weighed = weighNames(names, own, judge, settings);
  return weighed.flatMap(({ id, name, parties, worth }): Entry[] => {
    const common = { ...BASE, code: id, origin: `pact ${id}`, parties: worth === 'sure' ? [] : parties };
    const strength = worth === 'needs-parties-beside' ? 'weak' : 'strong';
    return listSpellings(name, worth, judge).map((each) => ({ ...common, strength, surface: `=${each}` }));
  });
}
