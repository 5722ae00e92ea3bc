import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { median } from './measure.ts';
import { openBare, openEmpty, openReader, type Reader, servePages } from './page/browser.ts';
import { timeClicks } from './page/clicks.ts';
import { type ColdRead, measureColdReads } from './page/cold-read.ts';
import { compareMarking, MARK_JS, OURS, OURS_IN_ALL, type Result, totalOf, workOf } from './page/compare-marking.ts';
import { type Idle, type Load, loadArticle, measureIdle } from './page/loads.ts';
import { makeApp, makeArticle, makeShop } from './page/made-pages.ts';
import { weighTabs, weighWorker } from './page/memory.ts';
import { type Bar, formatBars, formatNumber, formatTable, isKept } from './table.ts';

type Write = (line: string) => void;
type Comparison = ReadonlyMap<string, Result>;

/** The part of the newsroom's server that is used here. */
interface Newsroom {
  readonly url: string;
  readonly pages: readonly { readonly path: string; readonly kind: string }[];
  close(): Promise<void>;
}

/** Mentions of the made articles. */
const SIZES = [1, 100, 1000, 10_000, 50_000];

/** Rounds of a comparison: a median where a round takes a second, one where it takes ten. */
const roundsFor = (mentions: number): number => (mentions > 1000 ? 1 : 3);

const ARTICLE_ROUNDS = 7;
const IDLE_ELEMENTS = 15_000;

/** Many pages of the web have about so many. */
const SHOP_ELEMENTS = 1500;
/** A load scatters by a quarter of a millisecond, and the bar is one. */
const IDLE_ROUNDS = 25;
const OPEN_TABS = 10;

/** Each article is read so often anew; the fewest milliseconds count. */
const COLD_ROUNDS = 3;
const CLICKS = 11;

/** Mentions of the article that growth starts from: below it the work that any page takes is most of it. */
const GROWTH_BASE = 1000;

const ms = (value: number): string => `${formatNumber(value)} ms`;

function tabulateComparisons(comparisons: ReadonlyMap<string, Comparison>): readonly string[] {
  const rows = [...comparisons].flatMap(([what, comparison]) =>
    [...comparison].map(([name, { cost, marks, nodes, shift }]) => [
      `${what}: ${name}`,
      marks.toLocaleString('en'),
      ms(cost.script),
      ms(cost.style + cost.layout),
      ms(cost.paint),
      ms(cost.longestTask),
      nodes.toLocaleString('en'),
      formatNumber(shift),
    ]),
  );
  const head = ['marking', 'marks', 'script', 'style + layout', 'paint', 'longest task', 'nodes added', 'shift'];
  return formatTable([head, ...rows]);
}

/** Script of a mention among the most over one among a thousand. */
function growthOf(comparisons: ReadonlyMap<string, Comparison>): number {
  const perMark = (size: number): number => {
    const ours = comparisons.get(nameSize(size))?.get(OURS_IN_ALL);
    return (ours?.cost.script ?? Number.NaN) / (ours?.marks ?? 1);
  };
  return perMark(SIZES.at(-1) ?? 0) / perMark(GROWTH_BASE);
}

const nameSize = (size: number): string => `${size.toLocaleString('en')} mentions`;

/** What marking takes of what it takes mark.js. */
function ratioOf(comparison: Comparison, read: (result: Result) => number): number {
  const [ours, theirs] = [comparison.get(OURS), comparison.get(MARK_JS)];
  return ours && theirs ? read(ours) / read(theirs) : Number.NaN;
}

/** Marks of ours have to be drawn as theirs have, and are dearer to draw; that is told and has no bar. */
function tabulateDrawing(comparisons: ReadonlyMap<string, Comparison>): readonly string[] {
  const rows = [...comparisons].map(([what, comparison]) => [
    what,
    `${formatNumber(ratioOf(comparison, totalOf))} × mark.js`,
  ]);
  return formatTable([['script, style, layout and drawing', ''], ...rows]);
}

function comparisonBars(comparisons: ReadonlyMap<string, Comparison>): readonly Bar[] {
  const ratios = [...comparisons].map(([what, comparison]) => {
    const value = ratioOf(comparison, workOf);
    return { what: `${what}: script, style and layout`, value, most: 1 / 5, unit: '× mark.js' };
  });
  const ours = [...comparisons.values()].flatMap((comparison) => comparison.get(OURS_IN_ALL) ?? []);
  const worst = (read: (result: Result) => number): number => Math.max(...ours.map(read));
  return [
    ...ratios,
    { what: 'nodes added', value: worst(({ nodes }) => nodes), most: 0, unit: '' },
    { what: 'layout shift', value: worst(({ shift }) => shift), most: 0, unit: '' },
    { what: 'layout', value: worst(({ cost }) => cost.layout), most: 0.05, unit: 'ms' },
    { what: 'script of a mention, of 50,000', value: growthOf(comparisons), most: 2, unit: '× one of 1,000' },
  ];
}

function loadBars(loads: readonly Load[], idle: Idle): readonly Bar[] {
  const tasks = loads.map(({ cost }) => cost.longestTask);
  const longest = Math.max(...tasks);
  return [
    { what: 'longest task with our script, median article', value: median(tasks), most: 16, unit: 'ms' },
    { what: 'longest task with our script, newsroom', value: longest, most: 50, unit: 'ms' },
    { what: 'page that is no article, an app: our script', value: idle.script, most: 1, unit: 'ms' },
    { what: 'page that is no article, a shop: our script', value: idle.closerScript, most: 1, unit: 'ms' },
    { what: 'page that is no article: messages', value: idle.messages, most: 0, unit: '' },
  ];
}

function tabulateLoads(loads: readonly Load[], idle: Idle): readonly string[] {
  const pick = (read: (load: Load) => number): string => ms(median(loads.map(read)));
  return formatTable([
    ['loading', 'median'],
    ['newsroom article: from DOMContentLoaded to marks on the screen (clock)', pick(({ delay }) => delay)],
    ['newsroom article: script from start to marks', pick(({ cost }) => cost.script)],
    ['newsroom article: longest task with script', pick(({ cost }) => cost.longestTask)],
    ['15,000 elements, no article: script, style, layout with the extension', ms(idle.with)],
    ['15,000 elements, no article: the same without the extension', ms(idle.without)],
    ['15,000 elements, no article: our script', ms(idle.script)],
    ['1,500 elements of a shop, told by what it holds: our script', ms(idle.closerScript)],
    ['15,000 elements, no article: an empty script of another extension', ms(idle.emptyScript)],
  ]);
}

interface ColdReads {
  readonly ours: ColdRead;
  readonly readability: ColdRead;
}

function tabulateColdReads({ ours, readability }: ColdReads): readonly string[] {
  const row = (name: string, { script, call }: ColdRead): readonly string[] => [
    name,
    ms(script),
    ms(call),
    `${formatNumber(call / readability.call)} ×`,
  ];
  return formatTable([
    ['finding and reading an article for the first time', 'script', 'call', 'of Readability’s call'],
    row('Pactlight', ours),
    row('Readability', readability),
  ]);
}

/**
 * The call may take 25 ms of the main thread, whatever others take: processor time hardly grows with what else the machine
 * does, and the page has come to rest before.
 */
const coldBar = ({ ours }: ColdReads): Bar => ({
  what: 'finding and reading an article for the first time: the call',
  value: ours.call,
  most: 25,
  unit: 'ms',
});

async function compareAll(reader: Reader, article: string, made: string): Promise<ReadonlyMap<string, Comparison>> {
  const comparisons = new Map([['newsroom article', await compareMarking(reader, article, ARTICLE_ROUNDS)]]);
  for (const size of SIZES) {
    comparisons.set(nameSize(size), await compareMarking(reader, `${made}/${size}`, roundsFor(size)));
  }
  await reader.turn('on');
  return comparisons;
}

async function loadAll(reader: Reader, urls: readonly string[]): Promise<readonly Load[]> {
  const loads: Load[] = [];
  for (const url of urls) loads.push(await loadArticle(reader, url));
  return loads;
}

async function measureMemory(reader: Reader, bare: Awaited<ReturnType<typeof openBare>>, urls: readonly string[]) {
  const marked = await weighTabs(reader.context, urls, 5000);
  const worker = await weighWorker(reader);
  const plain = await weighTabs(bare.context, urls, 0);
  return { perTab: (marked - plain) / urls.length, worker };
}

/** @param build the unpacked extension */
async function measureAll(
  reader: Reader,
  newsroom: Newsroom,
  { made, build }: { readonly made: string; readonly build: string },
  write: Write,
): Promise<boolean> {
  const urls = newsroom.pages.filter(({ kind }) => kind === 'article').map(({ path }) => newsroom.url + path);
  const [article = ''] = urls;
  const comparisons = await compareAll(reader, article, made);
  for (const line of [...tabulateComparisons(comparisons), '', ...tabulateDrawing(comparisons), '']) write(line);
  const [bare, empty] = [await openBare(), await openEmpty()];
  const others = { bare: bare.context, empty: empty.context };
  const idle = await measureIdle(reader, others, { plain: `${made}/app`, closer: `${made}/nets` }, IDLE_ROUNDS);
  await empty.close();
  const loads = await loadAll(reader, urls);
  for (const line of [...tabulateLoads(loads, idle), '']) write(line);
  const cold = await measureColdReads(bare.context, build, urls, COLD_ROUNDS);
  for (const line of [...tabulateColdReads(cold), '']) write(line);
  const { perTab, worker } = await measureMemory(reader, bare, urls.slice(0, OPEN_TABS));
  await bare.close();
  write(`The worker holds ${formatNumber(worker)} MB; an open article of ours ${formatNumber(perTab)} MB.\n`);
  const clicks = await timeClicks(reader, article, CLICKS);
  const bars = [
    ...comparisonBars(comparisons),
    ...loadBars(loads, idle),
    coldBar(cold),
    { what: 'memory of an open article tab', value: perTab, most: 1.5, unit: 'MB' },
    { what: 'click to filled sidebar, worker awake', value: clicks.warm, most: 100, unit: 'ms' },
    { what: 'click to filled sidebar, worker asleep', value: clicks.asleep, most: 250, unit: 'ms' },
  ];
  for (const line of formatBars(bars)) write(line);
  return bars.every(isKept);
}

/**
 * The page's part: what the built extension does to real pages in Chromium, beside other ways of marking the same words.
 * Costs are processor time of the page's main thread; what the reader waits for is time of the clock.
 * @param root folder of the project
 * @param build the unpacked extension
 * @returns whether all bars are kept
 */
export async function main(root: string, write: Write, build = join(root, 'dist/chromium')): Promise<boolean> {
  const server = pathToFileURL(join(root, 'test/newsroom/server.mjs')).href;
  const { startNewsroom } = (await import(server)) as { startNewsroom: () => Promise<Newsroom> };
  const newsroom = await startNewsroom();
  const pages = new Map(SIZES.map((size) => [`/${size}`, makeArticle(size)]));
  const made = await servePages(pages.set('/app', makeApp(IDLE_ELEMENTS)).set('/nets', makeShop(SHOP_ELEMENTS)));
  const reader = await openReader(build);
  try {
    return await measureAll(reader, newsroom, { made: made.url, build }, write);
  } finally {
    await reader.close();
    made.close();
    await newsroom.close();
  }
}
