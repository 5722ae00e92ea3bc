import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleText } from '../core/article-text.ts';
import { findMentions } from '../core/find-mentions.ts';
import type { Mention } from '../core/mention.ts';
import { knowledgeFor } from './shared/knowledge.ts';

const SCORER = 'score.mjs';
const CORPUS = /^([a-z]{2,3})-.+\.jsonl$/;

interface Document {
  readonly id: string;
  readonly text: string;
}

/** A sentence of a corpus as the core wants it: one paragraph. */
function toArticle(text: string, lang: string): ArticleText {
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
  return { text, blocks, title: '', lang, date: null, dateSource: 'assumed' };
}

/** The corpora's word for how a country is named. */
function kindOf({ form }: Mention): string {
  if (form === 'adjective' || form === 'people') return 'demonym';
  if (form === 'capital') return 'capital';
  return form === 'institution' ? 'org' : 'country';
}

/** One line of predictions for the scorer; offsets are UTF-16 units into the document's text. */
function predict({ id, text }: Document, lang: string): string {
  const { mentions } = findMentions(toArticle(text, lang), knowledgeFor(lang).lexicons);
  const spans = mentions
    .filter(({ kind }) => kind === 'country')
    .map((mention) => ({ start: mention.start, end: mention.end, iso2: mention.code, kind: kindOf(mention) }));
  return JSON.stringify({ id, spans });
}

function scoreCorpus(folder: string, name: string, scratch: string, options: readonly string[]): string {
  const lang = CORPUS.exec(name)?.[1] ?? 'en';
  const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
  const predictions = join(scratch, name);
  writeFileSync(predictions, lines.map((line) => predict(JSON.parse(line) as Document, lang)).join('\n'));
  const run = spawnSync(process.execPath, [join(folder, SCORER), predictions, join(folder, name), ...options], {
    encoding: 'utf8',
  });
  return run.stdout + run.stderr;
}

/**
 * Scores the recognition of countries on the annotated corpora of a folder, with the most frequent misses and false
 * alarms. The corpora are no part of the project; where they are absent this says so. Further arguments go to the scorer.
 */
export function main(args: readonly string[], write: (line: string) => void, warn: (line: string) => void): number {
  const [folder = '', ...options] = args;
  if (!existsSync(join(folder, SCORER))) {
    warn(`No annotated corpora at ${folder}: nothing was measured. Name a folder with ${SCORER} and *.jsonl files.`);
    return 0;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'pactlight-accuracy-'));
  const corpora = readdirSync(folder).filter((name) => CORPUS.test(name));
  for (const name of corpora.sort()) write(`== ${name}\n${scoreCorpus(folder, name, scratch, options)}`);
  rmSync(scratch, { recursive: true });
  return 0;
}
