import type { Pact } from '../../core/pacts/pact.ts';
import { groupBy } from './group-by.ts';

/** Share of the shorter title's words that stand in the other one, from which two titles are alike. */
const MIN_ALIKE = 0.6;
/** Words that titles of any pact share. */
const EMPTY_WORDS = new Set(
  `the and between for concerning agreement treaty convention protocol exchange notes government governments republic
  kingdom united states constituting regarding relating respecting federal democratic people peoples union socialist
  great britain northern ireland with its their his her majesty`.split(/\s+/),
);

function wordsOf({ title, shortTitle = '' }: Pact): ReadonlySet<string> {
  const words = `${title} ${shortTitle}`.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)));
}

function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** The numbers of a title: the second and the third protocol of a day are two pacts. */
const numbersOf = ({ title }: Pact): string =>
  (title.match(/\d+|\b(?:[IVX]+|[Ff]irst|[Ss]econd|[Tt]hird)\b/g) ?? []).join();

function isTold(a: Pact, b: Pact): boolean {
  const shared = a.parties.filter((party) => b.parties.includes(party)).length;
  const isSameParties = shared === Math.min(a.parties.length, b.parties.length);
  if (!isSameParties || numbersOf(a) !== numbersOf(b)) return false;
  const [first, second] = [wordsOf(a), wordsOf(b)];
  return Math.min(first.size, second.size) > 1 && likenessOf(first, second) >= MIN_ALIKE;
}

/** Pairs of pacts of one day that may be one pact told twice: the same parties, or those of one among the other's, and like titles. */
export function findDuplicates(pacts: readonly Pact[]): readonly (readonly [Pact, Pact])[] {
  const days = groupBy(pacts, ({ signed }) => signed);
  return [...days.values()].flatMap((sameDay) =>
    sameDay.flatMap((a, at) => sameDay.slice(at + 1).flatMap((b) => (isTold(a, b) ? [[a, b] as const] : []))),
  );
}
