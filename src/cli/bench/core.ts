import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateArticle } from '../../core/annotate.ts';
import type { Lexicon } from '../../core/lexicon/lexicon.ts';
import { loadLexicon } from '../../core/lexicon/lexicon.ts';
import { loadCommon } from '../../core/lexicon/lexicon-common.ts';
import type { PactIndex } from '../../core/pacts/packed/pact-index.ts';
import { rankPacts } from '../../core/pacts/rank/rank-pacts.ts';
import { articleFromPlainText } from '../../core/plain-text.ts';
import { knowledgeFor } from '../shared/knowledge.ts';
import { type ColdTimes, EVERYDAY, measureCold } from './cold.ts';
import { listSurfaces } from './list-surfaces.ts';
import { measureInTurns, measureProcessor } from './measure.ts';
import { BARE, listOwn, listPeers, makePeers, type Peers, SCAN } from './peers.ts';
import { type Bar, formatBars, formatNumber, formatTable, isKept } from './table.ts';
import { listNewsroomLanguages, makeText, readStories } from './texts.ts';

/** UTF-16 units of an article of the bars. */
const ARTICLE = 6000;
const LENGTHS = [ARTICLE, 10_000, 100_000, 1_000_000];

/** Turns of each task: enough for a median where a run is short, few where it takes a second. */
const roundsFor = (length: number): number => (length <= 10_000 ? 101 : 9);

type Write = (line: string) => void;

interface Timed {
  readonly lang: string;
  readonly length: number;
  readonly times: ReadonlyMap<string, number>;
}

const ratioOf = ({ times }: Timed, name: string): number => (times.get(name) ?? 0) / (times.get(BARE) ?? 1);

function readPeers(): Peers {
  const [english] = knowledgeFor('en').lexicons;
  return makePeers(english ? listSurfaces(english) : []);
}

const lexiconsOf = (lang: string): readonly [Lexicon, ...Lexicon[]] =>
  knowledgeFor(lang).lexicons as readonly [Lexicon, ...Lexicon[]];

function timeText(newsroom: string, lang: string, length: number, peers: Peers | null): Timed {
  const text = makeText(readStories(newsroom, lang), length);
  const tasks = [...listOwn(text, lexiconsOf(lang)), ...(peers ? listPeers(text, peers) : [])];
  return { lang, length, times: measureInTurns(tasks, roundsFor(length)) };
}

/**
 * As many runs over each language as the compiler needs to come to rest. Before, the first language pays for the others:
 * its scan is not yet compiled, its bare loop is compiled for it alone, which makes every ratio of it worse by a quarter.
 */
const WARMING_RUNS = 400;

function warmUp(newsroom: string, langs: readonly string[]): void {
  const tasks = langs.flatMap((lang) => listOwn(makeText(readStories(newsroom, lang), ARTICLE), lexiconsOf(lang)));
  for (let count = 0; count < WARMING_RUNS; count++) for (const { run } of tasks) run();
}

/** Packages are given English only: their patterns would be as many for every other language. */
function timeAll(newsroom: string): readonly Timed[] {
  const peers = readPeers();
  const langs = listNewsroomLanguages(newsroom);
  warmUp(newsroom, langs);
  const articles = langs.map((lang) => timeText(newsroom, lang, ARTICLE, null));
  return [...articles, ...LENGTHS.map((length) => timeText(newsroom, 'en', length, peers))];
}

function tabulate(timed: readonly Timed[]): readonly string[] {
  const rows = timed.flatMap((each) =>
    [...each.times].map(([name, ms]) => [
      `${each.lang} ${each.length.toLocaleString('en')} characters: ${name}`,
      `${formatNumber(ms)} ms`,
      `${formatNumber(ratioOf(each, name))} ×`,
    ]),
  );
  return formatTable([['search', 'median', 'of the bare loop'], ...rows]);
}

/** How much longer a character of the longest text takes than one of an article. */
function growth(timed: readonly Timed[], name: string): number {
  const perUnit = (length: number): number => {
    const found = timed.findLast((each) => each.lang === 'en' && each.length === length);
    return (found?.times.get(name) ?? 0) / length;
  };
  return perUnit(LENGTHS.at(-1) ?? 0) / perUnit(ARTICLE);
}

function searchBars(timed: readonly Timed[]): readonly Bar[] {
  const articles = timed.filter(({ length }) => length === ARTICLE);
  return [
    ...articles.map((each) => ({
      what: `scan of an article, ${each.lang}`,
      value: ratioOf(each, SCAN),
      most: 6,
      unit: '× bare loop',
    })),
    // Twice: 1 MB no longer fits into the caches, for the bare loop neither.
    { what: 'scan, a character of 1 MB', value: growth(timed, SCAN), most: 2, unit: '× one of an article' },
  ];
}

/** A process that has just begun compiles while it loads: the first call of each takes many times as long as later ones. */
function tabulateCold({ lexicons, pacts, query }: ColdTimes): readonly string[] {
  return formatTable([
    ['fresh process', 'median'],
    ['loading one language and English', `${formatNumber(lexicons)} ms`],
    ['loading pacts', `${formatNumber(pacts)} ms`],
    ['first query', `${formatNumber(query)} ms`],
  ]);
}

/** As many as the compiler needs to come to rest. */
const WARMING_QUERIES = 1000;

function timeQuery(pacts: PactIndex): number {
  const run = (): unknown => rankPacts(pacts, EVERYDAY);
  for (let count = 0; count < WARMING_QUERIES; count++) run();
  return measureInTurns([{ name: 'query', run }], 101).get('query') ?? 0;
}

function loadBars(cold: ColdTimes): readonly Bar[] {
  const read = (name: string): Buffer => readFileSync(new URL(`./data/lexicon-${name}.bin`, import.meta.url));
  const [shared, page, english] = [read('common'), read('it'), read('en')];
  const run = (): unknown => {
    const common = loadCommon(shared);
    return [loadLexicon(page, common), loadLexicon(english, common)];
  };
  const warm = measureInTurns([{ name: 'load', run }], 51).get('load') ?? 0;
  const { pacts } = knowledgeFor('en');
  return [
    { what: 'loading one language and English, warm', value: warm, most: 3, unit: 'ms' },
    { what: 'loading pacts and first query, fresh process', value: cold.pacts + cold.query, most: 40, unit: 'ms' },
    { what: 'query over all pacts, warm', value: pacts ? timeQuery(pacts) : 0, most: 1, unit: 'ms' },
  ];
}

/** Articles that are annotated. */
const ARTICLES = 1000;

function annotateBar(newsroom: string): Bar {
  const langs = listNewsroomLanguages(newsroom);
  const texts = Array.from({ length: ARTICLES }, (_, at) => {
    const lang = langs[at % langs.length] ?? 'en';
    return { lang, text: makeText(readStories(newsroom, lang), ARTICLE, at) };
  });
  const ms = measureProcessor(() => {
    for (const { lang, text } of texts) {
      const article = articleFromPlainText(text, { lang, date: '2026-02-01' });
      annotateArticle(article, knowledgeFor(article.lang), '2026-02-01', { limit: 10 });
    }
  });
  return { what: 'annotate 1,000 articles, processor time', value: ms / 1000, most: 5, unit: 's' };
}

/**
 * The core's part: recognition against other ways of searching, loading, ranking, the whole path.
 * @param root folder of the project
 * @returns whether all bars are kept
 */
export function main(root: string, write: Write): boolean {
  const newsroom = join(root, 'test/newsroom');
  const timed = timeAll(newsroom);
  for (const line of tabulate(timed)) write(line);
  const cold = measureCold();
  for (const line of ['', ...tabulateCold(cold)]) write(line);
  const bars = [...searchBars(timed), ...loadBars(cold), annotateBar(newsroom)];
  for (const line of ['', ...formatBars(bars)]) write(line);
  return bars.every(isKept);
}
