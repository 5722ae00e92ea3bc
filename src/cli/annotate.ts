import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotateArticle } from '../core/annotate.ts';
import { localDay } from '../core/dates/local-day.ts';
import { isDay } from '../core/pacts/partial-date.ts';
import { articleFromPlainText } from '../core/plain-text.ts';
import { type Document, readDocuments } from './annotate/documents.ts';
import { putHeadline } from './annotate/headline.ts';
import { toLine } from './annotate/output-line.ts';
import { knowledgeFor } from './shared/knowledge.ts';
import { parseCount } from './shared/parse-count.ts';

interface Options {
  readonly lang?: string | undefined;
  readonly date?: string | undefined;
  readonly top: number;
  readonly files: readonly string[];
}

const USAGE = 'usage: annotate [--lang xx] [--date YYYY-MM-DD] [--top N] FILE… (- is standard input)';
const DEFAULT_TOP = 10;

/** @throws Error with one sentence for the caller where an option is malformed. */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string' }, date: { type: 'string' }, top: { type: 'string' } },
  });
  const top = values.top === undefined ? DEFAULT_TOP : parseCount('top', values.top);
  if (values.date !== undefined && !isDay(values.date))
    throw new Error(`--date wants YYYY-MM-DD, not "${values.date}"`);
  if (positionals.length === 0) throw new Error(USAGE);
  return { lang: values.lang, date: values.date, top, files: positionals };
}

function annotate(document: Document, options: Options): string {
  const lang = document.lang ?? options.lang;
  const date = document.date ?? options.date;
  const given = {
    ...(lang === undefined ? {} : { lang }),
    ...(date === undefined ? {} : { date }),
    ...(document.title === undefined ? {} : { title: document.title }),
  };
  const { text, shift } = putHeadline(document);
  const article = articleFromPlainText(text, given);
  const annotation = annotateArticle(article, knowledgeFor(article.lang), localDay(new Date()), {
    limit: options.top,
    wantsFindings: false,
  });
  return toLine(document, article, annotation, shift);
}

/** The contract of `npm run annotate`; returns the exit status: 1 where a file or a line could not be read. */
export function main(args: readonly string[], write: (line: string) => void, warn: (line: string) => void): number {
  let status = 0;
  const complain = (line: string) => {
    warn(line);
    status = 1;
  };
  const annotateFile = (file: string, options: Options) => {
    const content = readFileSync(file === '-' ? 0 : file, 'utf8');
    const onBadLine = (number: number, problem: string) => complain(`${file}:${number}: ${problem}`);
    for (const document of readDocuments(file, content, onBadLine)) write(annotate(document, options));
  };
  attempt(() => {
    const options = parseOptions(args);
    for (const file of options.files)
      attempt(
        () => annotateFile(file, options),
        (message) => complain(`${file}: ${message}`),
      );
  }, complain);
  return status;
}

function attempt(run: () => void, complain: (message: string) => void): void {
  try {
    run();
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
}
