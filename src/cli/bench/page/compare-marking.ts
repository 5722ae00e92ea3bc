import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { median } from '../measure.ts';
import { type Reader, Tab } from './browser.ts';
import { markWords, type PlacedMark, placeMarks, reweighPage, weighPage, wrapMarks } from './in-page.ts';
import type { Cost } from './trace.ts';

/** Of an article that it has read: as the others, it knows what to mark. */
export const OURS = 'Pactlight';
/** With finding, reading and asking, which the others need somebody else for. */
export const OURS_IN_ALL = 'Pactlight, reading and all';
export const MARK_JS = 'mark.js';
const MARK_JS_PATTERN = 'mark.js, one RegExp';
const WRAPPING = 'surroundContents';

/** What one way of marking did to a page. */
export interface Result {
  readonly cost: Cost;
  readonly marks: number;
  readonly nodes: number;
  readonly shift: number;
}

/** All but our own want to be told what to mark. */
const PEERS: ReadonlyMap<string, (tab: Tab, marks: readonly PlacedMark[]) => Promise<void>> = new Map([
  [MARK_JS, (tab, marks) => tab.call(markWords, { marks }, 'words')],
  [MARK_JS_PATTERN, (tab, marks) => tab.call(markWords, { marks }, 'pattern')],
  [WRAPPING, (tab, marks) => tab.call(wrapMarks, { marks })],
]);

/** The longest that marks may take to come, in ms; 50,000 of them on a busy machine. */
const MARKS_TIMEOUT_MS = 40_000;

/** Loads a page with the extension off and weighs it; all that is measured afterwards is marking. */
async function openUnmarked(reader: Reader, url: string): Promise<{ tab: Tab; weight: number }> {
  await reader.turn('off');
  const tab = await Tab.open(reader.context);
  await tab.page.goto(url);
  return { tab, weight: await tab.call(weighPage) };
}

/** Placing and painting the marks, and before it, where `from` is `off`, finding the article, reading and asking. */
async function measureOurs(
  reader: Reader,
  url: string,
  from: 'off' | 'unmarked',
): Promise<Result & { readonly places: readonly PlacedMark[] }> {
  const { tab, weight } = await openUnmarked(reader, url);
  if (from === 'unmarked') {
    await reader.turn('unmarked');
    await reader.awaitReading();
  }
  let marks = 0;
  const work = async (): Promise<void> => {
    await reader.turn('on');
    marks = await tab.awaitMarks(MARKS_TIMEOUT_MS);
  };
  const cost = await tab.trace(work, reader.origin);
  const result = { cost, marks, places: await tab.call(placeMarks), ...(await tab.call(reweighPage, weight)) };
  await tab.close();
  return result;
}

const countElements = (): number => document.querySelectorAll('mark').length;

async function measurePeer(reader: Reader, url: string, name: string, places: readonly PlacedMark[]): Promise<Result> {
  const { tab, weight } = await openUnmarked(reader, url);
  const source = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.es6.min.js'), 'utf8');
  await tab.session.send('Runtime.evaluate', { expression: source });
  const cost = await tab.trace(() => PEERS.get(name)?.(tab, places) ?? Promise.resolve(), '');
  const result = { cost, marks: await tab.call(countElements), ...(await tab.call(reweighPage, weight)) };
  await tab.close();
  return result;
}

/** Milliseconds of the main thread that marking took before anything was drawn. */
export const workOf = ({ cost: { script, style, layout } }: Result): number => script + style + layout;

/** The same with the drawing. */
export const totalOf = (result: Result): number => workOf(result) + result.cost.paint;

function mergeResults(results: readonly Result[]): Result {
  const pick = (read: (result: Result) => number): number => median(results.map(read));
  return {
    cost: {
      script: pick(({ cost }) => cost.script),
      style: pick(({ cost }) => cost.style),
      layout: pick(({ cost }) => cost.layout),
      paint: pick(({ cost }) => cost.paint),
      longestTask: pick(({ cost }) => cost.longestTask),
    },
    marks: pick(({ marks }) => marks),
    nodes: pick(({ nodes }) => nodes),
    shift: pick(({ shift }) => shift),
  };
}

/** Medians of every way of marking one page; they take turns, each time in a fresh tab. */
export async function compareMarking(
  reader: Reader,
  url: string,
  rounds: number,
): Promise<ReadonlyMap<string, Result>> {
  const results = new Map<string, Result[]>([OURS, OURS_IN_ALL, ...PEERS.keys()].map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    const ours = await measureOurs(reader, url, 'unmarked');
    results.get(OURS)?.push(ours);
    results.get(OURS_IN_ALL)?.push(await measureOurs(reader, url, 'off'));
    if (ours.places.length === 0) throw new Error(`Pactlight marked nothing on ${url}.`);
    for (const name of PEERS.keys()) {
      results.get(name)?.push(await measurePeer(reader, url, name, ours.places));
    }
  }
  return new Map([...results].map(([name, each]) => [name, mergeResults(each)]));
}
