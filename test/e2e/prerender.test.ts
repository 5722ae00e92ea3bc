import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findBrowser } from '../../src/cli/shared/find-browser.mjs';
import { renderPage } from '../newsroom/server.mjs';
import { useBuildCopies } from './support/build-copies.ts';
import { type PageServer, servePages } from './support/page-server.ts';
import { ARTICLE } from './support/use-newsroom.ts';

/** Tells the server what becomes of the article. Nobody else may look: for a browser that is debugged no page is prerendered. */
const WITNESS = `<script>
  const tell = (what) => fetch('/tell/' + what);
  const look = () => CSS.highlights.has('pactlight-country') ? tell('marked') : setTimeout(look, 50);
  const wait = async () => { for (let asked = 0; asked < 100; asked++) await fetch('/state'); tell('ready'); };
  if (document.prerendering) addEventListener('load', wait);
  document.addEventListener('prerenderingchange', () => { tell('opened-with-' + CSS.highlights.size); look(); });
</script>`;

/** Has the article made ready, and goes there when it is. */
const START = `<!doctype html><link rel="icon" href="data:,"><title>Start</title>
<script type="speculationrules">{"prerender":[{"source":"list","urls":["${ARTICLE}"],"eagerness":"immediate"}]}</script>
<script>const ask = async () => (await fetch('/state')).headers.get('x-ready') ? location.assign('${ARTICLE}') : setTimeout(ask, 50); ask();</script>`;

const copies = useBuildCopies();
const profile = mkdtempSync(join(tmpdir(), 'pactlight-prerender-'));
const told: string[] = [];
let server: PageServer;
let browser: ChildProcess;

/** With its helpers, which would go on writing into the profile. */
function end(): void {
  if (browser.pid && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL');
}

function answer(path: string, origin: string) {
  if (path === '/start') return { body: START };
  if (path === '/state') return { body: '', headers: told.includes('ready') ? { 'x-ready': 'yes' } : {} };
  const [, what] = /^\/tell\/(.+)/.exec(path) ?? [];
  if (what) told.push(what);
  const body = what ? '' : renderPage(path, origin)?.replace('<head>', `<head>${WITNESS}`);
  return body === undefined ? null : { body };
}

beforeAll(async () => {
  server = await servePages(answer);
  // The welcome page would come before the start page, whose wish nobody would then follow.
  const build = copies.precede('chromium', 'chrome.tabs.create = async () => ({});');
  const load = [`--disable-extensions-except=${build}`, `--load-extension=${build}`, `--user-data-dir=${profile}`];
  const quiet = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-component-update'];
  browser = spawn(findBrowser() ?? '', [...quiet, ...load, `${server.origin}/start`], {
    stdio: 'ignore',
    detached: true,
  });
  // A run that is broken off must not leave a browser behind.
  process.once('exit', end);
});

afterAll(async () => {
  const gone = once(browser, 'exit');
  end();
  process.off('exit', end);
  await gone;
  server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 20 });
});

test('a page that is made ready before it is opened is read when it is, and not before', async () => {
  await vi.waitUntil(() => told.includes('marked'), { timeout: 25_000, interval: 20 });
  expect(told).toEqual(['ready', 'opened-with-0', 'marked']);
});
