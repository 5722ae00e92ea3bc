import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { sendCommand, waitForMarks } from './support/extension.ts';
import { ExtensionWorld } from './support/extension-world.ts';
import { installWitness, isUntouched, isUntouchedButForHost, readShift } from './support/in-page.ts';
import { findMark, readMarks } from './support/marks.ts';
import { ARTICLES, FRONTS, findAstray } from './support/scenes.ts';
import { readSidebar } from './support/sidebar.ts';
import { useNewsroom } from './support/use-newsroom.ts';

const reader = useNewsroom();
const requests: string[] = [];

/** As the sidebar names them: the interface of these tests is English. */
const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' });

beforeAll(() => {
  reader.extension.context.on('request', (request) => requests.push(request.url()));
});

let page: Page;
/** Of the page gone to last. */
const errors: string[] = [];

/** A tab whose pages remember their own DOM as the parser left it, every layout shift, and every error. */
beforeAll(async () => {
  page = await reader.extension.context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(installWitness);
});

async function goTo(path: string): Promise<void> {
  errors.length = 0;
  await page.goto(reader.url + path);
}

/** Where the first pact of the list has said what it is: the lower edge of its parties, CSS px of the window. */
function findFirstPactEnd(root: ShadowRoot | null): number {
  return root?.querySelector('.pacts .parties-line')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
}

/** One visit: each test goes on where the one before it has stopped. */
describe.each(ARTICLES)('$path', ({ path, expected }) => {
  let world: ExtensionWorld;

  beforeAll(async () => {
    await goTo(path);
    await waitForMarks(page);
    world = await ExtensionWorld.of(page);
  });

  test('has marks on words of the article only; page, layout and network are left alone', async () => {
    const marks = await readMarks(page);
    expect(findAstray(marks, expected)).toEqual([]);
    expect(marks.length).toBeGreaterThan(10);
    expect(await page.evaluate(isUntouched)).toBe(true);
    expect(await page.evaluate(readShift)).toBe(0);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(reader.url) && !url.startsWith(reader.extension.origin))).toEqual(
      [],
    );
  });

  test('tells by the command who agrees with whom', async () => {
    await sendCommand(reader.extension, page, 'toggle-sidebar');
    const { switches } = await readSidebar(world);
    const parties = expected.parties.map((code) => (code.length === 2 ? COUNTRIES.of(code) : code));
    expect(switches).toEqual(expect.arrayContaining(parties));
    expect(await world.inSidebar(findFirstPactEnd, null), 'the list begins on the first screen').toBeLessThan(800);
    await sendCommand(reader.extension, page, 'toggle-sidebar');
    await world.until((root) => root === null, null);
  });

  test('opens the sidebar on the clicked country, with prior pacts, and changes nothing but the one host', async () => {
    const mark = await findMark(page, 'pactlight-country');
    await page.mouse.click(mark.x, mark.y);
    const sidebar = await readSidebar(world);
    expect(sidebar.text).toContain(mark.text);
    expect(sidebar.pactCount).toBeGreaterThanOrEqual(3);
    expect(await page.evaluate(isUntouchedButForHost)).toBe(true);
  });
});

test.each(FRONTS)('$path is no article: nothing is marked, nothing is added', async ({ path }) => {
  await goTo(path);
  const world = await ExtensionWorld.of(page);
  await world.evaluate('new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve)))');
  expect(await readMarks(page)).toEqual([]);
  expect(await page.evaluate(isUntouched)).toBe(true);
});
