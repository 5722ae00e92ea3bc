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
let page: Page;
const requests: string[] = [];

/** As the sidebar names them: the interface of these tests is English. */
const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' });

beforeAll(() => {
  reader.extension.context.on('request', (request) => requests.push(request.url()));
});

interface Witness {
  readonly errors: string[];
}

/** Opens a page that remembers its own DOM as the parser left it, every layout shift, and every error. */
async function open(path: string): Promise<Witness> {
  page = await reader.openTab();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.addInitScript(installWitness);
  await page.goto(reader.url + path);
  return { errors };
}

/** Where the first pact of the list has said what it is: the lower edge of its parties, CSS px of the window. */
function findFirstPactEnd(root: ShadowRoot | null): number {
  return root?.querySelector('.pacts .parties-line')?.getBoundingClientRect().bottom ?? Number.POSITIVE_INFINITY;
}

describe.each(ARTICLES)('$path', ({ path, expected }) => {
  test('marks words of the article only, and leaves page, layout and network alone', async () => {
    const { errors } = await open(path);
    await waitForMarks(page);
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

  test('opens the sidebar on the clicked country, with prior pacts, and changes nothing but the one host', async () => {
    await open(path);
    await waitForMarks(page);
    const mark = await findMark(page, 'pactlight-country');
    await page.mouse.click(mark.x, mark.y);
    const world = await ExtensionWorld.of(page);
    const sidebar = await readSidebar(world);
    expect(sidebar.text).toContain(mark.text);
    expect(sidebar.pactCount).toBeGreaterThanOrEqual(3);
    expect(await page.evaluate(isUntouchedButForHost)).toBe(true);
  });

  test('tells by the command who agrees with whom', async () => {
    await open(path);
    await waitForMarks(page);
    await sendCommand(reader.extension, page, 'toggle-sidebar');
    const world = await ExtensionWorld.of(page);
    const { switches } = await readSidebar(world);
    const parties = expected.parties.map((code) => (code.length === 2 ? COUNTRIES.of(code) : code));
    expect(switches).toEqual(expect.arrayContaining(parties));
    expect(await world.inSidebar(findFirstPactEnd, null), 'the list begins on the first screen').toBeLessThan(800);
  });
});

test.each(FRONTS)('$path is no article: nothing is marked, nothing is added', async ({ path }) => {
  await open(path);
  const world = await ExtensionWorld.of(page);
  await world.evaluate('new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve)))');
  expect(await readMarks(page)).toEqual([]);
  expect(await page.evaluate(isUntouched)).toBe(true);
});
