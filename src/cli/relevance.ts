import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotateArticle, type Knowledge } from '../core/annotate.ts';
import type { PactIndex } from '../core/pacts/packed/pact-index.ts';
import { rankPacts } from '../core/pacts/rank/rank-pacts.ts';
import { articleFromPlainText } from '../core/plain-text.ts';
import type { Profile } from '../core/profile.ts';
import { measure, type Outcome } from './relevance/measure.ts';
import { formatDetails, formatErrors, formatTable, formatWorst } from './relevance/report.ts';
import { parseSummary, type Summary } from './relevance/summaries.ts';
import { knowledgeFor } from './shared/knowledge.ts';
import { parseCount } from './shared/parse-count.ts';

const USAGE = 'usage: relevance [--given] [--worst N] [--show ID]… FILE.jsonl…';
const DEFAULT_WORST = '10';
/** A stated profile names the main topic first; each further one weighs this much less. */
const NEXT_TOPIC = 0.8;

/** The profile that a summary expects, to measure the ranking alone. */
export function givenProfile({ parties, topics, date }: Summary): Profile {
  return {
    parties: parties.map((code) => ({ code, weight: 1 })),
    context: [],
    topics: topics.map((code, place) => ({ code, weight: NEXT_TOPIC ** place })),
    date,
    isDateAssumed: false,
  };
}

function annotate(summary: Summary, knowledge: Knowledge): Pick<Outcome, 'profile' | 'ranked'> {
  const article = articleFromPlainText(`${summary.title}\n\n${summary.text}`, summary);
  const { profile, prior } = annotateArticle(article, knowledge, summary.date);
  return { profile, ranked: prior.ranked };
}

function rankGiven(summary: Summary, pacts: PactIndex): Pick<Outcome, 'profile' | 'ranked'> {
  const profile = givenProfile(summary);
  return { profile, ranked: rankPacts(pacts, profile).ranked };
}

/** Runs the core over one summary. @throws where the pacts cannot be loaded */
export function judge(summary: Summary, knowledge: Knowledge, isGiven: boolean): Outcome {
  const { pacts } = knowledge;
  if (!pacts) throw new Error('there are no pacts to rank');
  const { profile, ranked } = isGiven ? rankGiven(summary, pacts) : annotate(summary, knowledge);
  return measure(summary, profile, ranked, pacts.groups);
}

function* readSummaries(files: readonly string[], complain: (line: string) => void): Generator<Summary> {
  for (const file of files) {
    for (const [at, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue;
      try {
        yield parseSummary(line);
      } catch (error) {
        complain(`${file}:${at + 1}: ${error instanceof Error ? error.message : error}`);
      }
    }
  }
}

function findUnknown({ judgments, same }: Summary, pacts: PactIndex): readonly string[] {
  return [...Object.keys(judgments), ...same].filter((id) => pacts.rowOf(id) < 0);
}

interface Options {
  readonly given: boolean;
  readonly worst: number;
  readonly show: readonly string[];
  readonly files: readonly string[];
}

function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      given: { type: 'boolean', default: false },
      worst: { type: 'string', default: DEFAULT_WORST },
      show: { type: 'string', multiple: true, default: [] },
    },
  });
  return { given: values.given, worst: parseCount('worst', values.worst), show: values.show, files: positionals };
}

/** Everything that is said of the outcomes, a line each. */
export function formatReport(outcomes: readonly Outcome[], show: readonly string[], worst: number): readonly string[] {
  const shown = outcomes.filter(({ summary }) => show.includes(summary.id));
  const sections = [
    shown.flatMap(formatDetails),
    formatTable(outcomes),
    formatErrors(outcomes),
    formatWorst(outcomes, worst),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, '']);
}

/**
 * Measures what the core finds against the judgment set and prints the figures.
 * `--given` ranks by the expected profiles, so that what is lost on the way to the ranking shows in the difference.
 * @returns the exit status: 1 where a line cannot be read or a judgment names a pact that is not in the dataset
 * @throws where an option is malformed or a file cannot be read
 */
export function main(args: readonly string[], write: (line: string) => void, warn: (line: string) => void): number {
  let status = 0;
  const complain = (line: string) => {
    warn(line);
    status = 1;
  };
  const options = parseOptions(args);
  if (options.files.length === 0) complain(USAGE);
  const outcomes: Outcome[] = [];
  for (const summary of readSummaries(options.files, complain)) {
    const knowledge = knowledgeFor(summary.lang);
    if (knowledge.pacts)
      for (const id of findUnknown(summary, knowledge.pacts)) complain(`${summary.id}: no pact ${id}`);
    outcomes.push(judge(summary, knowledge, options.given));
  }
  for (const line of formatReport(outcomes, options.show, options.worst)) write(line);
  return status;
}
