import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNewsroom } from '../../newsroom/server.mjs';
import { testFaults } from '../support/fault-scenarios.ts';
import { locateMark } from '../support/in-page.ts';
import { Firefox } from './support/firefox.ts';
import { launchFirefox } from './support/firefox-browser.ts';

testFaults('Firefox', 'firefox', launchFirefox, { damages: ['missing', 'overwritten'], storage: ['rejects'] });

describe('Firefox: an add-on', () => {
  let firefox: Firefox;
  let newsroom: Awaited<ReturnType<typeof startNewsroom>>;

  beforeAll(async () => {
    newsroom = await startNewsroom();
    firefox = await Firefox.launch();
  });

  afterAll(async () => {
    await firefox?.close();
    await newsroom?.close();
  });

  /** Firefox ends our scripts in pages without a word; the browser itself closes what they have opened. */
  test('that is taken away under an open page takes its marks along, and its sidebar can be closed', async () => {
    const tab = await firefox.openTab();
    await tab.goTo(`${newsroom.url}/en/2026/01/31/japan-uk-cyber-minerals`);
    await tab.waitForMarks();
    await tab.click(await tab.evaluate(locateMark, ['pactlight-country', null] as const));
    await tab.readSidebar();
    await firefox.uninstall();
    const readColour = () => getComputedStyle(document.body, '::highlight(pactlight-country)').backgroundColor;
    await expect.poll(() => tab.evaluate(readColour, null), { timeout: 10_000 }).toBe('rgba(0, 0, 0, 0)');
    const close = await tab.inSidebar((root) => {
      const { x, y, width, height } = root?.querySelector('[popovertarget]')?.getBoundingClientRect() ?? new DOMRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, null);
    await tab.click(close);
    await tab.untilInSidebar((root) => root?.querySelector('.panel')?.matches(':popover-open') === false, null);
    expect(tab.errors).toEqual([]);
  });
});
