import type { DataFacts, SourceFacts } from '../../core/pacts/data-facts.ts';
import type { Pact } from '../../core/pacts/pact.ts';
import sources from './sources.json' with { type: 'json' };

/** Pacts signed before it are counted together: they are few. */
const FIRST_DECADE = 1900;

/** Length of a date that names its day. */
const DAY_LENGTH = 'YYYY-MM-DD'.length;

function findNewest(pacts: readonly Pact[]): string | null {
  return pacts.reduce<string | null>((newest, { signed }) => (newest && newest > signed ? newest : signed), null);
}

function describeSource(code: keyof typeof sources, pacts: readonly Pact[]): SourceFacts {
  const own = pacts.filter((pact) => pact.sources.includes(code));
  return { code, ...sources[code], pactCount: own.length, newest: findNewest(own) };
}

function decadeOf({ signed }: Pact): number {
  const decade = Math.floor(Number.parseInt(signed, 10) / 10) * 10;
  return Math.max(decade, FIRST_DECADE - 10);
}

function countDecades(pacts: readonly Pact[]): DataFacts['decades'] {
  const decades = pacts.map(decadeOf);
  const [first, last] = [Math.min(...decades), Math.max(...decades)];
  return Array.from({ length: (last - first) / 10 + 1 }, (_, index) => {
    const firstYear = first + index * 10;
    return { firstYear, pactCount: decades.filter((each) => each === firstYear).length };
  });
}

/**
 * What the page about the data tells.
 * @throws RangeError where there are no pacts
 */
export function describeData(pacts: readonly Pact[], languages: readonly string[]): DataFacts {
  const newest = findNewest(pacts);
  if (newest === null) throw new RangeError('There are no pacts.');
  const codes = Object.keys(sources) as (keyof typeof sources)[];
  return {
    pactCount: pacts.length,
    newest,
    checkedCount: pacts.filter(({ checked }) => checked).length,
    openCount: pacts.filter(({ partyList }) => partyList === 'open').length,
    inexactCount: pacts.filter(({ signed }) => signed.length < DAY_LENGTH).length,
    formerCount: pacts.filter(({ signedAs }) => signedAs !== undefined).length,
    unlinkedCount: pacts.filter(({ url }) => url === undefined).length,
    sources: codes.map((code) => describeSource(code, pacts)).sort((a, b) => b.pactCount - a.pactCount),
    decades: countDecades(pacts),
    languages,
  };
}
