import type { RankedPact } from '../../core/pacts/ranked-pact.ts';
import type { Outcome } from './measure.ts';
import { LIST_DEPTH } from './measure.ts';
import { mean } from './metrics.ts';
import { isHeldOut } from './split.ts';

const COLUMNS = ['lang', 'n', 'nDCG@5', 'recall@10', 'wrong', 'parties', 'topic', 'event', 'ungraded'];
const WIDTH = 10;

function formatFigure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}

function formatRow(cells: readonly string[]): string {
  return cells
    .map((cell, at) => (at === 0 ? cell.padEnd(WIDTH) : cell.padStart(WIDTH)))
    .join('')
    .trimEnd();
}

/** One line of the table. `wrong` is the share of summaries with an error of direction. */
function summarise(name: string, outcomes: readonly Outcome[]): string {
  const figures = [
    mean(outcomes.map(({ ndcg }) => ndcg)),
    mean(outcomes.map(({ recall }) => recall)),
    mean(outcomes.map(({ errors }) => (errors.length > 0 ? 1 : 0))),
    mean(outcomes.map(({ parties }) => parties)),
    mean(outcomes.map(({ topic }) => topic)),
    mean(outcomes.map(({ event }) => event)),
    mean(outcomes.map(({ ungraded }) => ungraded)),
  ];
  return formatRow([name, String(outcomes.length), ...figures.map(formatFigure)]);
}

/** How often a list stands where none is wanted. */
function formatFalseOffers(silent: readonly Outcome[]): string {
  const offers = silent.map(({ falseOffers }) => falseOffers ?? 0);
  const sum = offers.reduce((all, count) => all + count, 0);
  const wrong = offers.filter((count) => count > 0).length;
  return `false offers: ${wrong} of ${silent.length} stories without a pact, ${sum} pacts`;
}

/** How many of the expected pacts are among the first ten, for a set that tells what it expects. */
function formatMet(name: string, outcomes: readonly Outcome[]): readonly string[] {
  const all = outcomes.reduce((sum, { summary }) => sum + (summary.expected?.length ?? 0), 0);
  const met = outcomes.reduce((sum, outcome) => sum + outcome.met, 0);
  return all === 0 ? [] : [`${name}: ${met} of ${all} expected pacts among the first ${LIST_DEPTH}`];
}

/** The sets of summaries that nobody tuned by, each with its figures, then what each was expected to list. */
function formatFresh(fresh: readonly Outcome[]): readonly string[] {
  const nameOf = ({ summary }: Outcome): string => summary.set ?? 'fresh';
  const sets = [...new Set(fresh.map(nameOf))].sort().map((name) => ({
    name,
    outcomes: fresh.filter((outcome) => nameOf(outcome) === name),
  }));
  const met = sets.flatMap(({ name, outcomes }) => formatMet(name, outcomes));
  return [...sets.map(({ name, outcomes }) => summarise(name, outcomes)), ...(met.length > 0 ? ['', ...met] : [])];
}

/** The figures by language, then of either half, then of all, then of the summaries that nobody tuned by, and of those that want no pact. */
export function formatTable(measured: readonly Outcome[]): readonly string[] {
  const silent = measured.filter(({ summary }) => summary.silent);
  const fresh = measured.filter(({ summary }) => summary.fresh);
  const outcomes = measured.filter(({ summary }) => !summary.silent && !summary.fresh);
  return [
    ...(outcomes.length > 0 ? formatSet(outcomes) : [formatRow(COLUMNS)]),
    ...formatFresh(fresh),
    ...(silent.length > 0 ? ['', formatFalseOffers(silent)] : []),
  ];
}

function formatSet(outcomes: readonly Outcome[]): readonly string[] {
  const languages = [...new Set(outcomes.map(({ summary }) => summary.lang))];
  const rows = languages.map((lang) => {
    return summarise(
      lang,
      outcomes.filter(({ summary }) => summary.lang === lang),
    );
  });
  const halves = [
    { name: 'tuning', half: outcomes.filter(({ summary }) => !isHeldOut(summary)) },
    { name: 'held-out', half: outcomes.filter(({ summary }) => isHeldOut(summary)) },
  ];
  return [
    formatRow(COLUMNS),
    ...rows,
    ...halves.flatMap(({ name, half }) => (half.length > 0 ? [summarise(name, half)] : [])),
    summarise('all', outcomes),
  ];
}

const byFigure = (a: Outcome, b: Outcome): number => (a.ndcg ?? 1) - (b.ndcg ?? 1) || (a.recall ?? 1) - (b.recall ?? 1);

/** The summaries with the poorest lists, one a line; only those that the ranking may be tuned by. */
export function formatWorst(outcomes: readonly Outcome[], count: number): readonly string[] {
  return outcomes
    .filter(({ summary }) => !summary.fresh && !summary.silent && !isHeldOut(summary))
    .sort(byFigure)
    .slice(0, count)
    .map(({ summary, ndcg, recall, profile }) => {
      const parties = profile.parties.map(({ code }) => code).join(' ');
      const figures = `nDCG@5 ${formatFigure(ndcg)}  recall@10 ${formatFigure(recall)}`;
      return `${summary.id.padEnd(30)} ${figures}  parties ${parties || 'none'}, expected ${summary.parties.join(' ') || 'none'}`;
    });
}

/** Every error of direction, one a line. */
export function formatErrors(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ summary, errors }) => errors.map(({ type, id }) => `${summary.id}: ${type} ${id}`));
}

function formatPact({ pact, relation, score }: RankedPact, { summary }: Outcome): string {
  const grade = summary.judgments[pact.id] ?? (summary.same.includes(pact.id) ? 'same' : '·');
  return `  ${String(grade).padEnd(5)}${relation.padEnd(6)}${score.toFixed(3)}  ${pact.signed.padEnd(11)}${pact.id}`;
}

/** One summary's whole list beside its judgments, and what is missing from it. */
export function formatDetails(outcome: Outcome): readonly string[] {
  const { summary, profile, ranked } = outcome;
  const list = (weighted: Outcome['profile']['parties']) =>
    weighted.map(({ code, weight }) => `${code} ${weight.toFixed(2)}`).join(', ') || 'none';
  const listed = new Set(ranked.slice(0, LIST_DEPTH).map(({ pact }) => pact.id));
  const missing = Object.entries(summary.judgments).filter(([id]) => !listed.has(id));
  return [
    `${summary.id}  ${summary.date}  nDCG@5 ${formatFigure(outcome.ndcg)}  recall@10 ${formatFigure(outcome.recall)}`,
    `  parties ${list(profile.parties)} (expected ${summary.parties.join(' ') || 'none'}); context ${list(profile.context)}`,
    `  topics ${list(profile.topics)} (expected ${summary.topics.join(' ')})`,
    ...ranked.slice(0, LIST_DEPTH).map((each) => formatPact(each, outcome)),
    ...missing.map(([id, grade]) => `  missing ${grade}  ${id}`),
  ];
}
