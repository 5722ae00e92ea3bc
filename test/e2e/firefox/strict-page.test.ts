import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPage } from '../../newsroom/server.mjs';
import { locateMark } from '../support/in-page.ts';
import { Firefox } from './support/firefox.ts';

const ARTICLE = '/en/2026/01/31/japan-uk-cyber-minerals';

/** The strictest policies there are: nothing loads, no style counts, no string becomes markup. */
const POLICIES = {
  'nothing allowed': "default-src 'none'",
  'trusted types': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  sandbox: "default-src 'none'; sandbox",
};

let firefox: Firefox;
let server: Server;
let origin = '';
let policy = '';

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(renderPage(ARTICLE, origin));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  firefox = await Firefox.launch();
});

afterAll(async () => {
  await firefox?.close();
  server?.close();
});

/** How the marks and the opened sidebar look on the article under the policy. */
async function readLook(strict: string): Promise<{ readonly mark: string; readonly panel: Record<string, string> }> {
  policy = strict;
  const tab = await firefox.openTab();
  await tab.goTo(origin + ARTICLE);
  await tab.waitForMarks();
  const mark = await tab.evaluate(locateMark, ['pactlight-country', null] as const);
  await tab.click(mark);
  expect((await tab.readSidebar()).text).toContain(mark.text);
  const panel = await tab.inSidebar((root) => {
    const element = root?.querySelector('.panel');
    const { width, height, padding, borderWidth, display, fontSize, lineHeight } = getComputedStyle(
      element ?? document.body,
    );
    return { width, height, padding, borderWidth, display, fontSize, lineHeight };
  }, null);
  const colour = await tab.evaluate(
    () => getComputedStyle(document.body, '::highlight(pactlight-country)').backgroundColor,
    null,
  );
  await tab.close();
  return { mark: colour, panel };
}

test.each(Object.entries(POLICIES))('Firefox: marks and sidebar look the same on a page with %s', async (_, strict) => {
  const usual = await readLook('');
  expect(usual.mark).not.toBe('rgba(0, 0, 0, 0)');
  // What no popover has by itself.
  expect(usual.panel).toMatchObject({ display: 'flex', padding: '0px' });
  expect(await readLook(strict)).toEqual(usual);
});
