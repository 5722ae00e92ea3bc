import { describe, expect, test } from 'vitest';
import { testFaults } from '../support/fault-scenarios.ts';
import { locateMark } from '../support/in-page.ts';
import { launchFirefox } from './support/firefox-browser.ts';
import { useFirefox } from './support/use-firefox.ts';

testFaults('Firefox', 'firefox', launchFirefox, { damages: ['missing', 'overwritten'], storage: ['rejects'] });

describe('Firefox: an add-on', () => {
  const reader = useFirefox();

  /** Firefox ends our scripts in pages without a word; the browser itself closes what they have opened. */
  test('that is taken away under an open page takes its marks along, and its sidebar can be closed', async () => {
    const tab = await reader.openArticle();
    await tab.click(await tab.evaluate(locateMark, ['pactlight-country', null] as const));
    await tab.readSidebar();
    await reader.firefox.uninstall();
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
