import { describe, expect, test } from 'vitest';
import { launchChromium } from './support/chromium-browser.ts';
import { testFaults } from './support/fault-scenarios.ts';
import { findMark } from './support/marks.ts';
import { readSidebar } from './support/sidebar.ts';
import { useNewsroom } from './support/use-newsroom.ts';

testFaults('Chromium', 'chromium', launchChromium, {
  damages: ['missing', 'cut short', 'overwritten'],
  storage: ['rejects', 'throws'],
});

describe('Chromium: an extension', () => {
  const reader = useNewsroom();

  test('that is taken away under an open page, which is then as it was', async () => {
    const { page, world } = await reader.openArticle();
    const { x, y } = await findMark(page, 'pactlight-country');
    await page.mouse.click(x, y);
    await readSidebar(world);
    const worker = await reader.extension.worker();
    await worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
    while (await world.evaluate('chrome.runtime?.id !== undefined'));
    // The pointer comes from one element to another, however tall the letters of this machine are.
    await page.hover('h1');
    await page.hover('p >> nth=2');
    await page.waitForFunction(() => ![...CSS.highlights.keys()].some((name) => name.startsWith('pactlight')));
    await page.waitForFunction(() => document.documentElement.lastElementChild === document.body);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });
});
