import { join } from 'node:path';
import {
  ANY_COUNTRY,
  ANY_GROUP,
  LINK,
  NO_CUE,
  REASONS,
  SAME_COUNTRY,
  SCOPES,
  type Scope,
  VERDICTS,
  type Verdict,
} from '../../core/lexicon/format.ts';
import type { RejectionReason } from '../../core/mention.ts';
import { SCRIPTS } from '../../core/mentions/scripts.ts';
import { readTable, type TableRow } from './read-table.ts';
import { TableError } from './table-error.ts';

/** One condition of a rule: `near:40 us-state`, `!article @OM`. */
export interface Condition {
  readonly scope: Scope;
  readonly distance: number;
  readonly cue: string;
  readonly isNegated: boolean;
}

/** If all conditions hold, the verdict stands. */
export interface Rule {
  /** Surfaces as written in the other tables; `*` is every country, `*capital` every mention of that form. */
  readonly surfaces: readonly string[];
  readonly verdict: Verdict;
  readonly reason?: RejectionReason;
  readonly recodeTo?: string;
  readonly conditions: readonly Condition[];
  readonly row: TableRow;
}

const CONDITION = /^(?<not>!?)(?<scope>[a-z-]+)(?::(?<distance>\d+))?(?: (?<cue>\S+))?$/u;

function parseCondition(text: string, row: TableRow): Condition {
  const groups = CONDITION.exec(text.trim())?.groups;
  const scope = groups?.scope as Scope;
  if (!groups || !SCOPES.includes(scope))
    throw new TableError(row.file, row.line, 'when', `"${text.trim()}" is no condition`);
  return {
    scope,
    distance: Number(groups.distance ?? 0),
    cue: groups.cue ?? '',
    isNegated: groups.not === '!',
  };
}

/** `accept`, `minor`, `doubt`, `=CD`, or the reason of a rejection. */
function parseVerdict(row: TableRow): Pick<Rule, 'verdict' | 'reason' | 'recodeTo'> {
  const text = row.fields.verdict as string;
  if (text.startsWith('=')) return { verdict: 'recode', recodeTo: text.slice(1) };
  if (text === 'accept' || text === 'minor' || text === 'doubt') return { verdict: text };
  if (REASONS.includes(text as RejectionReason)) return { verdict: 'reject', reason: text as RejectionReason };
  throw new TableError(row.file, row.line, 'verdict', `"${text}" is neither a verdict nor a reason`);
}

/** Rules of a language in the order of their table, which is the order in which they are tried. */
export function readRules(folder: string): Rule[] {
  return readTable(join(folder, 'rules.tsv'), ['surface', 'verdict', 'when']).map((row) => ({
    surfaces: (row.fields.surface as string).split('|'),
    ...parseVerdict(row),
    conditions: (row.fields.when as string).split('&').map((text) => parseCondition(text, row)),
    row,
  }));
}

/** What the numbers of a packed rule need to know. */
export interface RuleNames {
  readonly cueNumber: (name: string) => number | undefined;
  readonly stringId: (text: string) => number;
}

const SCRIPT_SCOPES: ReadonlySet<Scope> = new Set(['script-before', 'script-after']);

function scriptNumber(script: string, names: RuleNames, row: TableRow): number {
  if (SCRIPTS.has(script)) return names.stringId(script);
  throw new TableError(row.file, row.line, 'when', `"${script}" is none of ${[...SCRIPTS].join(', ')}`);
}

function cueNumber(condition: Condition, names: RuleNames, row: TableRow): number {
  if (condition.cue === '') return NO_CUE;
  if (condition.cue === '@country') return ANY_COUNTRY;
  if (condition.cue === '@group') return ANY_GROUP;
  if (condition.cue === '@same') return SAME_COUNTRY;
  if (condition.scope === 'written') return names.stringId(condition.cue);
  if (SCRIPT_SCOPES.has(condition.scope)) return scriptNumber(condition.cue, names, row);
  const number = names.cueNumber(condition.cue);
  if (number === undefined) throw new TableError(row.file, row.line, 'when', `there is no list "${condition.cue}"`);
  return number;
}

/** A rule as numbers: `RULE_NUMBERS` for each condition. */
export function packRule(rule: Rule, names: RuleNames): number[] {
  const argument = rule.recodeTo !== undefined ? names.stringId(rule.recodeTo) : REASONS.indexOf(rule.reason ?? 'mask');
  return rule.conditions.flatMap((condition, i) => [
    VERDICTS.indexOf(rule.verdict),
    argument,
    SCOPES.indexOf(condition.scope),
    condition.distance,
    cueNumber(condition, names, rule.row),
    (i + 1 < rule.conditions.length ? LINK.andNext : 0) | (condition.isNegated ? LINK.not : 0),
  ]);
}
