import { expect, test } from 'vitest';
import { ARTICLE, useFirefox } from './support/use-firefox.ts';

const reader = useFirefox();

test('Firefox: a tab that was closed and is taken back is marked', async () => {
  const closed = await reader.firefox.openTab();
  await closed.goTo(reader.url + ARTICLE);
  await closed.waitForMarks();
  await closed.close();
  await reader.firefox.window.reopenTab(reader.url + ARTICLE);
  const tab = reader.closeLater(await reader.firefox.waitForTab(reader.url + ARTICLE));
  await tab.waitForMarks();
  expect(tab.errors).toEqual([]);
});

test('Firefox: a tab that the browser had put away to save memory is marked when the reader comes back to it', async () => {
  await reader.openArticle();
  await reader.openTab();
  expect(await reader.firefox.window.putTabAway(reader.url + ARTICLE)).toBe(true);
  await reader.firefox.window.selectTab(reader.url + ARTICLE);
  const tab = await reader.firefox.waitForTab(reader.url + ARTICLE);
  await tab.waitForMarks();
  expect(tab.errors).toEqual([]);
});
