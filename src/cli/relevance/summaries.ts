import type { Grades } from './metrics.ts';

/** One news summary of the judgment set with what a well-read correspondent expects of it. */
export interface Summary {
  readonly id: string;
  readonly lang: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** States (ISO 3166-1 alpha-2) and group keys; empty where nobody in particular acts. */
  readonly parties: readonly string[];
  /** Topic keys, the most important first. */
  readonly topics: readonly string[];
  readonly judgments: Grades;
  /** Pacts that the summary itself reports. */
  readonly same: readonly string[];
  /** True where nothing is to be offered: the story has nothing to do with pacts. */
  readonly silent?: boolean;
  /** True for a summary of the set that was written after the ranking was tuned and is only measured. */
  readonly fresh?: boolean;
  /** The fresh summaries that were written together; `fresh` where none is told. */
  readonly set?: string;
  /** The five pacts that were expected before any list was seen. */
  readonly expected?: readonly string[];
}

/** What a judge may say of a pact; 0 tells that somebody looked at it and found it to be filler. */
const GRADES: ReadonlySet<unknown> = new Set([0, 1, 2, 3]);

const TEXT_FIELDS = ['id', 'lang', 'date', 'title', 'text'] as const;

function isList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isGrades(value: unknown): value is Grades {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((grade) => GRADES.has(grade));
}

/**
 * The summary of one JSON line.
 * @throws Error with the field that is wrong
 */
export function parseSummary(line: string): Summary {
  const row = JSON.parse(line) as Record<string, unknown>;
  const wrong = TEXT_FIELDS.find((field) => typeof row[field] !== 'string' || row[field] === '');
  if (wrong) throw new Error(`"${wrong}" is missing`);
  if (!isList(row.parties)) throw new Error('"parties" is no list of codes');
  if (!isList(row.topics)) throw new Error('"topics" is no list of keys');
  if (!isGrades(row.judgments)) throw new Error('"judgments" is no table of grades 0 to 3');
  for (const flag of ['silent', 'fresh'])
    if (typeof (row[flag] ?? false) !== 'boolean') throw new Error(`"${flag}" is neither true nor false`);
  const same = row.same ?? [];
  if (!isList(same)) throw new Error('"same" is no list of ids');
  if (!isList(row.expected ?? [])) throw new Error('"expected" is no list of ids');
  return { ...(row as unknown as Summary), same };
}
