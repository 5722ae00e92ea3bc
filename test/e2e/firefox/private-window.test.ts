import { expect, test } from 'vitest';
import { startNewsroom } from '../../newsroom/server.mjs';
import { locateMark } from '../support/in-page.ts';
import { Firefox } from './support/firefox.ts';

test('Firefox: in a private window an article is marked and its pacts are shown', async () => {
  const newsroom = await startNewsroom();
  const firefox = await Firefox.launch({ isPrivate: true });
  try {
    const tab = await firefox.openTab();
    await tab.goTo(`${newsroom.url}/en/2026/01/31/japan-uk-cyber-minerals`);
    await tab.waitForMarks();
    await tab.click(await tab.evaluate(locateMark, ['pactlight-country', null] as const));
    expect((await tab.readSidebar()).pactCount).toBeGreaterThan(0);
    expect(await firefox.window.isPrivate()).toBe(true);
  } finally {
    await firefox.close();
    await newsroom.close();
  }
});
