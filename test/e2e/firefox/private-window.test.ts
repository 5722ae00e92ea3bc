import { expect, test } from 'vitest';
import { locateMark } from '../support/in-page.ts';
import { useFirefox } from './support/use-firefox.ts';

const reader = useFirefox({ isPrivate: true });

test('Firefox: in a private window an article is marked and its pacts are shown', async () => {
  const tab = await reader.openArticle();
  await tab.click(await tab.evaluate(locateMark, ['pactlight-country', null] as const));
  expect((await tab.readSidebar()).pactCount).toBeGreaterThan(0);
  expect(await reader.firefox.window.isPrivate()).toBe(true);
});
