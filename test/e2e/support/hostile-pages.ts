import { renderPage } from '../../newsroom/server.mjs';
import { FIRST_STORY, renderStory } from './living-pages.ts';
import type { ServedPage } from './page-server.ts';

const ARTICLE = '/en/2026/01/31/japan-uk-cyber-minerals';

export interface HostilePage {
  /** Runs in the page before anything else of it. */
  readonly script?: string;
  readonly style?: string;
  /** Replaces the words of the page's `title` element. */
  readonly title?: string;
  readonly policy?: string;
  /** The whole page in place of an article of the newsroom; `type` is its media type. */
  readonly markup?: string;
  readonly type?: string;
  /** The page swallows every click before anybody hears it: the reader has the command. */
  readonly isDeaf?: boolean;
}

const every = (events: string, run: string) =>
  `for (const type of '${events}'.split(' ')) addEventListener(type, (event) => { ${run} }, true);`;

const whenParsed = (run: string) => `addEventListener('DOMContentLoaded', () => { ${run} });`;

/** Takes away what is hung beside the body, so many times. */
const removing = (times: string) => `{ let left = ${times}; globalThis.removed = 0;
  new MutationObserver((records) => { for (const { addedNodes } of records) for (const node of addedNodes)
    if (node.localName === 'div' && left-- > 0) { node.remove(); globalThis.removed++; }
  }).observe(document.documentElement, { childList: true }); }`;

const HEAD = `<meta charset="utf-8"/><meta property="og:type" content="article"/>
<meta property="article:published_time" content="2026-03-03T18:00:00Z"/><link rel="icon" href="data:,"/><title>Evening paper</title>`;

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head>${HEAD}${head}</head><body>${body}</body></html>`;

const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

const PROSE = FIRST_STORY.paragraphs.map((text) => `<p>${text}</p>`).join('');

const MARKUP =
  '&lt;img src=x onerror="document.documentElement.id = `injected`"&gt;&lt;script&gt;document.documentElement.id = `injected`&lt;/script&gt;';

const PLAIN = [FIRST_STORY.headline, ...FIRST_STORY.paragraphs].join('\n\n');

const ITEM = `<item><title>${FIRST_STORY.headline}</title><description>${FIRST_STORY.paragraphs.join(' ')}</description></item>`;

/** Pages that are read, marked and answered for all the same. */
export const HOSTILE_PAGES: Readonly<Record<string, HostilePage>> = {
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
    script: whenParsed(`document.body.insertAdjacentHTML('beforeend',
      '<form name=body><input name=attributes><input name=parentNode></form><img name=documentElement><a id=CSS></a>');`),
  },
  'throws everything off with unset, layers and a transform': {
    script: whenParsed(`
      const veil = document.createElement('aside');
      veil.style.cssText = 'all:initial!important;position:fixed!important;inset:0!important;z-index:2147483647!important;pointer-events:none!important';
      document.body.append(veil);`),
    style: `*{all:unset!important;display:block!important} head,script,style{display:none!important}
      html{transform:rotate(0.5deg)!important;filter:grayscale(1)!important;contain:paint!important}`,
  },
  'empties its adopted style sheets': {
    script: whenParsed(`document.adoptedStyleSheets = [];
      addEventListener('pointermove', () => { document.adoptedStyleSheets = []; }, true);`),
  },
  'clears the highlights of everybody': {
    script: `let left = 3; const clear = () => { CSS.highlights.clear(); if (--left) setTimeout(clear); };
      addEventListener('load', clear);`,
  },
  'stands a forged host beside its body': {
    script: whenParsed(`const forged = document.createElement('div');
      forged.popover = 'manual'; forged.attachShadow({ mode: 'open' }).innerHTML = '<section class="panel">forged</section>';
      document.documentElement.insertBefore(forged, document.body);`),
  },
  'takes away what stands beside its body': { script: removing('1') },
  'clicks and presses keys as if it were the reader': {
    script: whenParsed(`const act = () => {
        for (const each of document.querySelectorAll('h1, p')) {
          const { x, y } = each.getBoundingClientRect();
          for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
            each.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, altKey: true, clientX: x + 5, clientY: y + 5 }));
        }
        for (const key of ['Escape', 'Y']) document.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: key === 'Y', shiftKey: key === 'Y', bubbles: true }));
        requestAnimationFrame(act);
      }; act();`),
  },
  'carries a script for a title': { title: `&lt;/title&gt;${MARKUP}` },
  'writes text that looks like markup and script': {
    markup: page(
      `<article><h1>Norway and Iceland sign ${MARKUP}</h1>${PROSE.replaceAll('<p>', `<p>${MARKUP} `)}</article>`,
    ),
  },
  'writes right to left and isolates nothing': {
    script: whenParsed(`for (const each of document.querySelectorAll('h1, p')) each.prepend('\\u202e\\u2066');`),
  },
  'lets no event come through': {
    script: every('pointerdown pointerup mousedown mouseup click', 'event.stopImmediatePropagation()'),
    isDeaf: true,
  },
  'allows nothing and trusts no string': {
    policy: "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts",
  },
  'is sandboxed without scripts': { policy: "default-src 'none'; sandbox" },
  'breaks the rules of markup': {
    markup: `<meta property="og:type" content="article"><div><h1>Norway and Iceland sign a fishing agreement
      ${FIRST_STORY.paragraphs.map((text) => `<p>${text}<div></p></span></b></table>`).join('')}<a href="/">x<table><tr><p></a`,
  },
  'is XHTML': {
    type: 'application/xhtml+xml',
    markup: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>${HEAD}</head><body>${renderStory(FIRST_STORY)}</body></html>`,
  },
  'says nonsense in its structured data': {
    markup: page(
      renderStory(FIRST_STORY),
      [
        '{"@type":"NewsArticle","headline":"',
        '['.repeat(50_000),
        'null',
        '{"@type":[1,{}],"datePublished":[5],"@graph":{"length":-1}}',
      ]
        .map(linked)
        .join(''),
    ),
  },
  'carries five megabytes of structured data': {
    markup: page(renderStory(FIRST_STORY), linked(`{"@type":"NewsArticle","articleBody":"${'x'.repeat(5_000_000)}"}`)),
  },
  'has 100,000 elements': { markup: page(`${renderStory(FIRST_STORY)}<ul>${'<li><b>x</b></li>'.repeat(50_000)}</ul>`) },
  'nests 3,000 elements': {
    // Parsers stop at some five hundred, and Chromium itself falls over so many boxes in one another.
    markup: page(
      `${renderStory(FIRST_STORY)}<script>{ let deepest = document.body; const story = deepest.firstElementChild;
      for (let depth = 0; depth < 3000; depth++) deepest = deepest.appendChild(document.createElement('div'));
      deepest.append(story); }</script>`,
      '<style>div { display: contents }</style>',
    ),
  },
  'names states 50,000 times': {
    markup: page(`<article><h1>${FIRST_STORY.headline}</h1>${PROSE}
      ${`<p>${'Norway and Iceland, '.repeat(250)}</p>`.repeat(100)}</article>`),
  },
  'holds ten megabytes of text': {
    markup: page(`<article><h1>${FIRST_STORY.headline}</h1>${PROSE}<p>${'word, '.repeat(1_700_000)}</p></article>`),
  },
};

/** Pages that are left in peace. */
export const UNREAD_PAGES: Readonly<Record<string, HostilePage>> = {
  'is made of frames': {
    markup: `<!doctype html><html lang="en"><head>${HEAD}</head><frameset cols="50%,50%"><frame src="/none"><frame></frameset></html>`,
  },
  'is a drawing': {
    type: 'image/svg+xml',
    markup: `<svg xmlns="http://www.w3.org/2000/svg"><title>${FIRST_STORY.headline}</title><text y="20">${FIRST_STORY.paragraphs[0]}</text></svg>`,
  },
  'is a feed': {
    type: 'text/xml; charset=utf-8',
    markup: `<?xml version="1.0"?><rss version="2.0"><channel><title>Evening paper</title>${ITEM.repeat(4)}</channel></rss>`,
  },
  'is a plain text': { type: 'text/plain; charset=utf-8', markup: PLAIN },
  'is data': { type: 'application/json', markup: JSON.stringify({ items: Array(4).fill(FIRST_STORY) }) },
};

/** A page that never lets anything stand beside its body. */
export const REMOVING_PAGE: HostilePage = { script: removing('Infinity') };

/** The answer of a server to whoever asks for such a page. */
export function renderHostile(hostile: HostilePage, origin: string): ServedPage {
  const { script = '', style = '', title, policy, markup, type } = hostile;
  const headers = {
    ...(policy ? { 'content-security-policy': policy } : {}),
    ...(type ? { 'content-type': type } : {}),
  };
  if (markup !== undefined) return { body: markup, headers };
  const article = (renderPage(ARTICLE, origin) ?? '').replace('<head>', `<head><script>${script}</script>`);
  const titled = title === undefined ? article : article.replace(/<title>[^<]*/, `<title>${title}`);
  return { body: titled.replace('</head>', `<style>${style}</style></head>`), headers };
}
