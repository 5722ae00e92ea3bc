import type { CDPSession } from 'playwright';
import { expect, test } from 'vitest';
import { ExtensionWorld } from './support/extension-world.ts';
import { ARTICLE, useNewsroom } from './support/use-newsroom.ts';

const reader = useNewsroom();

interface TraceEvent {
  readonly name: string;
  readonly args?: unknown;
}

/** What scripts do in a page, with the addresses of the scripts. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Everything that happens in a page meanwhile. */
async function trace(session: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** What a script does or has done, as a trace calls it. */
const WORK = /^(?:FunctionCall|EvaluateScript|v8\.|Timer|(?:Fire|Request)(?:AnimationFrame|IdleCallback))/;

/** The names of the events that scripts of the extension are behind. */
const oursIn = (events: readonly TraceEvent[]): string[] => {
  const ours = events.filter((event) => JSON.stringify(event).includes(reader.extension.origin));
  return ours.map(({ name }) => name).filter((name) => WORK.test(name));
};

/** Lets the page draw for a second, with the page itself at work. */
const passFrames = () =>
  new Promise<void>((resolve) => {
    let left = 60;
    const step = () => (left-- > 0 ? requestAnimationFrame(step) : resolve());
    step();
  });

test.each([
  ['an article that is read and marked', ARTICLE],
  ['a page that is no article', '/en/'],
])('%s costs nothing more: no timer, no frame, no idle call of ours is heard of again', async (_, path) => {
  const page = await reader.openTab();
  await page.goto(reader.url + path);
  const world = await ExtensionWorld.of(page);
  if (path === ARTICLE)
    await world.evaluate(`new Promise((resolve) => { const look = () =>
    CSS.highlights.has('pactlight-country') ? resolve() : requestAnimationFrame(look); look(); })`);
  await page.evaluate(passFrames);
  const session = await page.context().newCDPSession(page);
  expect(oursIn(await trace(session, () => page.evaluate(passFrames)))).toEqual([]);
});

test('the trace would show it', async () => {
  const { page } = await reader.openArticle();
  const session = await page.context().newCDPSession(page);
  const events = await trace(session, async () => {
    await page.mouse.move(200, 200);
    await page.mouse.move(210, 300);
    await page.evaluate(passFrames);
  });
  expect(oursIn(events)).toContain('FunctionCall');
});
