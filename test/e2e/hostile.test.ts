import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { renderPage } from '../newsroom/server.mjs';
import { type Extension, launchExtension, sendCommand } from './support/extension.ts';
import { ExtensionWorld } from './support/extension-world.ts';
import { locateMark, type Spot } from './support/in-page.ts';
import { type PageServer, servePages } from './support/page-server.ts';
import { readSidebar } from './support/sidebar.ts';

const ARTICLE = '/en/2026/01/31/japan-uk-cyber-minerals';

interface HostilePage {
  /** Runs in the page before anything else of it. */
  readonly script?: string;
  readonly style?: string;
  /** Replaces the words of the page's `title` element. */
  readonly title?: string;
  readonly policy?: string;
  /** The page swallows every click before anybody hears it: the reader has the command. */
  readonly isDeaf?: boolean;
}

const every = (events: string, run: string) =>
  `for (const type of '${events}'.split(' ')) addEventListener(type, (event) => { ${run} }, true);`;

const PAGES: Record<string, HostilePage> = {
  'overrides what arrays, strings and JSON can do': {
    script: `
      for (const name of ['map', 'filter', 'push', 'find', 'some', 'every', 'forEach', 'slice'])
        Array.prototype[name] = () => { throw new Error('overridden'); };
      String.prototype.slice = String.prototype.replace = () => '<b>overridden</b>';
      JSON.parse = JSON.stringify = () => { throw new Error('overridden'); };
      Object.prototype.polluted = 'yes'; Map.prototype.get = () => 'overridden';`,
  },
  'overrides the methods of its nodes': {
    script: `
      for (const [holder, name] of [[Node, 'appendChild'], [Element, 'append'], [Element, 'attachShadow'],
        [Element, 'closest'], [Element, 'getClientRects'], [Document, 'createElement'], [Document, 'createTreeWalker'],
        [Document, 'caretPositionFromPoint'], [Document, 'querySelectorAll'], [HTMLElement, 'showPopover']])
        holder.prototype[name] = () => { throw new Error('overridden'); };
      MutationObserver = IntersectionObserver = requestAnimationFrame = undefined; Highlight = StaticRange = null;`,
  },
  'clobbers the document with names of its forms': {
    script: `addEventListener('DOMContentLoaded', () => document.body.insertAdjacentHTML('beforeend',
      '<form name=body><input name=attributes><input name=parentNode></form><img name=documentElement><a id=CSS></a>'));`,
  },
  'throws everything off with unset, layers and a transform': {
    script: `addEventListener('DOMContentLoaded', () => {
      const veil = document.createElement('aside');
      veil.style.cssText = 'all:initial!important;position:fixed!important;inset:0!important;z-index:2147483647!important;pointer-events:none!important';
      document.body.append(veil); });`,
    style: `*{all:unset!important;display:block!important} head,script,style{display:none!important}
      html{transform:rotate(0.5deg)!important;filter:grayscale(1)!important;contain:paint!important}`,
  },
  'empties its adopted style sheets': {
    script: `addEventListener('DOMContentLoaded', () => { document.adoptedStyleSheets = [];
      addEventListener('pointermove', () => { document.adoptedStyleSheets = []; }, true); });`,
  },
  'clears the highlights of everybody': {
    script: `let left = 3; const clear = () => { CSS.highlights.clear(); if (--left) setTimeout(clear); };
      addEventListener('load', clear);`,
  },
  'stands a forged host beside its body': {
    script: `addEventListener('DOMContentLoaded', () => { const forged = document.createElement('div');
      forged.popover = 'manual'; forged.attachShadow({ mode: 'open' }).innerHTML = '<section class="panel">forged</section>';
      document.documentElement.insertBefore(forged, document.body); });`,
  },
  'carries a script for a title': {
    title:
      '&lt;/title&gt;&lt;img src=x onerror="document.documentElement.id = `injected`"&gt;&lt;script&gt;document.documentElement.id = `injected`&lt;/script&gt;',
  },
  'writes right to left and isolates nothing': {
    script: `addEventListener('DOMContentLoaded', () => { for (const each of document.querySelectorAll('h1, p'))
      each.prepend('\\u202e\\u2066'); });`,
  },
  'lets no event come through': {
    script: every('pointerdown pointerup mousedown mouseup click', 'event.stopImmediatePropagation()'),
    isDeaf: true,
  },
  'allows nothing and trusts no string': {
    policy: "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
  },
};

let extension: Extension;
let server: PageServer;
let page: Page;
const faults: string[] = [];

function render(name: string, origin: string): string {
  const { script = '', style = '', title } = PAGES[name] as HostilePage;
  const markup = (renderPage(ARTICLE, origin) ?? '').replace('<head>', `<head><script>${script}</script>`);
  const titled = title === undefined ? markup : markup.replace(/<title>[^<]*/, `<title>${title}`);
  return titled.replace('</head>', `<style>${style}</style></head>`);
}

beforeAll(async () => {
  server = await servePages((path, origin) => {
    const name = Object.keys(PAGES)[Number(path.slice(1))];
    if (name === undefined) return null;
    const { policy } = PAGES[name] as HostilePage;
    return { body: render(name, origin), ...(policy ? { headers: { 'content-security-policy': policy } } : {}) };
  });
  extension = await launchExtension();
});

afterAll(async () => {
  await extension?.close();
  server?.close();
});

afterEach(() => page?.close());

async function openPage(name: string): Promise<ExtensionWorld> {
  faults.length = 0;
  page = await extension.context.newPage();
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on(
    'console',
    (line) => line.type() === 'error' && line.text().includes('chrome-extension:') && faults.push(line.text()),
  );
  await page.goto(`${server.origin}/${Object.keys(PAGES).indexOf(name)}`);
  const world = await ExtensionWorld.of(page);
  // A page that has just cleared the registry gets its marks back when the reader goes on; a real scroll would still be
  // under way when the click comes.
  while (!(await world.evaluate("CSS.highlights.has('pactlight-country')"))) {
    await world.evaluate("dispatchEvent(new Event('scrollend'))");
  }
  return world;
}

test.each(Object.entries(PAGES))(
  'a page that %s is marked, and its sidebar opens and closes',
  async (name, { isDeaf }) => {
    const world = await openPage(name);
    if (isDeaf) await sendCommand(extension, page, 'toggle-sidebar');
    else {
      // The page's own world may have nothing left to look with.
      const { x, y } = await world.evaluate<Spot>(`(${locateMark})(['pactlight-country', null])`);
      await page.mouse.click(x, y);
    }
    const sidebar = await readSidebar(world);
    expect(sidebar.pactCount).toBeGreaterThan(0);
    expect(sidebar.text).not.toMatch(/overridden|forged|polluted/);
    const isOnTop = await world.inSidebar((root) => {
      const { left, width, top } = root!.querySelector('.panel')!.getBoundingClientRect();
      return width > 250 && document.elementFromPoint(left + width / 2, top + 40) === root!.host;
    }, null);
    expect(isOnTop).toBe(true);
    expect(await world.evaluate('document.documentElement.id')).toBe('');
    await sendCommand(extension, page, 'toggle-sidebar');
    await world.until((root) => root === null, null);
    expect(faults).toEqual([]);
  },
);
