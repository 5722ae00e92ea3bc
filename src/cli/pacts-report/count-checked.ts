import type { Pact } from '../../core/pacts/pact.ts';

/** Every pact of the editors between exactly these is checked against a public page: readers ask for them most. */
export const CHECKED_PARTIES = [
  ['JP', 'GB'],
  ['JP', 'US'],
  ['JP', 'AU'],
  ['JP', 'IN'],
  ['JP', 'KR'],
  ['US', 'IN'],
  ['GB', 'IN'],
  ['EU', 'IN'],
  ['US', 'PH'],
  ['AU', 'GB', 'US'],
  ['NATO', 'JP'],
  ['NATO', 'KR'],
  ['NATO', 'AU'],
  ['NATO', 'NZ'],
  ['CN', 'PK'],
  ['RU', 'CN'],
  ['IT', 'AL'],
  ['EG', 'IL'],
  ['SA', 'PK'],
  ['AE', 'IN'],
] as const satisfies readonly (readonly string[])[];

/** Every pact of the editors signed in this year or later is checked, too: few lists know them. */
const CHECKED_SINCE = '2023';

/** What has to be checked, how many pacts that are, and which of them are not. */
export interface CheckedCount {
  readonly name: string;
  readonly count: number;
  readonly unchecked: readonly string[];
}

function isBetween({ parties }: Pact, codes: readonly string[]): boolean {
  return parties.length === codes.length && codes.every((code) => parties.includes(code));
}

function countOne(name: string, pacts: readonly Pact[]): CheckedCount {
  const unchecked = pacts.filter(({ checked }) => !checked).map(({ id }) => id);
  return { name, count: pacts.length, unchecked };
}

/** How far the editors' pacts that must be checked are checked: by parties, then those signed lately. */
export function countChecked(pacts: readonly Pact[]): readonly CheckedCount[] {
  const own = pacts.filter(({ sources }) => sources.includes('EDITORS'));
  return [
    ...CHECKED_PARTIES.map((codes) =>
      countOne(
        codes.join('–'),
        own.filter((pact) => isBetween(pact, codes)),
      ),
    ),
    countOne(
      `signed since ${CHECKED_SINCE}`,
      own.filter(({ signed }) => signed >= CHECKED_SINCE),
    ),
  ];
}
