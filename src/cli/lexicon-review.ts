import type { Finding } from '../data/lexicon/check-surfaces.ts';
import { LEXICON_LANGUAGES, reviewLexicon } from '../data/lexicon/compile-lexicon.ts';
import { TABLES } from '../data/lexicon/language-settings.ts';

/** What the review can find, the gravest first, and what it is called. */
const TYPES: readonly (readonly [type: Finding['type'], one: string, many: string])[] = [
  ['conflict', 'conflict', 'conflicts'],
  ['duplicate', 'duplicate', 'duplicates'],
  ['common-word', 'common word', 'common words'],
];

const bySurface = (a: Finding, b: Finding): number => (a.surface < b.surface ? -1 : Number(a.surface > b.surface));

const count = (found: number, one: string, many: string): string => `${found} ${found === 1 ? one : many}`;

/** A language's findings as lines: how many of each kind, then each with its codes and the rows it comes from, sorted. */
export function formatReview(lang: string, findings: readonly Finding[]): readonly string[] {
  const groups = TYPES.map(([type, one, many]) => {
    const own = findings.filter((finding) => finding.type === type).sort(bySurface);
    const lines = own.map(({ surface, codes, origins }) =>
      [`  ${one}`, surface, codes.join(' '), origins.join(' ')].join('\t'),
    );
    return { total: count(own.length, one, many), lines };
  });
  return [`${lang}: ${groups.map(({ total }) => total).join(', ')}`, ...groups.flatMap(({ lines }) => lines)];
}

/**
 * Prints what a person should look at in the tables of languages, all where none is named.
 * @param tables folder of the languages' folders.
 * @returns the exit status: 1 where a form names two countries, 2 where a language has no tables
 * @throws TableError where a row is wrong, naming file, line and field
 */
export function main(
  args: readonly string[],
  write: (line: string) => void,
  warn: (line: string) => void,
  tables = TABLES,
  languages = LEXICON_LANGUAGES,
): number {
  const unknown = args.filter((lang) => !languages.includes(lang));
  if (unknown.length > 0) {
    warn(`No tables for ${unknown.join(', ')}. There are some for ${languages.join(' ')}.`);
    return 2;
  }
  let hasConflict = false;
  for (const lang of args.length > 0 ? args : languages) {
    const findings = reviewLexicon(lang, tables);
    hasConflict ||= findings.some(({ type }) => type === 'conflict');
    for (const line of formatReview(lang, findings)) write(line);
  }
  return hasConflict ? 1 : 0;
}
