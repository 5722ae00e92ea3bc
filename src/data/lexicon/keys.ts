import { join } from 'node:path';
import type { MentionForm } from '../../core/mention.ts';
import { TABLES } from './language-settings.ts';
import { pick, readTable, type TableRow } from './read-table.ts';

const KINDS = ['term', 'topic'] as const;
const FORMS = ['instrument', 'act', 'topic'] as const;

let cached: readonly TableRow[] | undefined;

/** Form of every key of `keys.tsv` that is of this kind. */
export function readKeys(kind: 'term' | 'topic'): ReadonlyMap<string, MentionForm> {
  cached ??= readTable(join(TABLES, 'keys.tsv'), ['kind', 'key', 'form', 'label']);
  const rows = cached.filter((row) => pick(row, 'kind', KINDS) === kind);
  return new Map(rows.map((row) => [row.fields.key as string, pick(row, 'form', FORMS)]));
}
