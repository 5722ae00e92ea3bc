import { expect, test, vi } from 'vitest';
import { ADDRESS_WEIGHT } from '../../../src/page/gate/address.ts';
import { glanceAt, isPlainlyNone } from '../../../src/page/gate/glance.ts';
import { HEADLINE, newsPage, story } from '../fixtures/news-page.ts';
import { openPage } from '../fixtures/open-page.ts';

const glance = (document: Document) => glanceAt(document, isPlainlyNone);

const ARTICLE = `<article><h1>${HEADLINE}</h1>${story(6)}</article>`;
const BARE = { head: '' };
const CALLED = { head: '<meta property="og:type" content="article">' };
const TEAM = `<ul>${'<li><a href="/x">Net</a><p>Tarred.</p></li>'.repeat(5)}</ul>`;

test.each([
  ['a home', 0, newsPage(ARTICLE), '/'],
  ['the home of a section', 0, newsPage(ARTICLE), '/en/index.html'],
  ['a tool, by its title', 0, `<title>Invoices</title>${story(3)}`, '/app'],
  ['a list', 3, newsPage(TEAM, BARE), '/nets'],
  ['a list at a longer address', 3, newsPage(TEAM, BARE), '/nets-and-ropes'],
  ['a list by its query', 3, newsPage(TEAM, BARE), '/nets?by=length'],
  ['a home by a query that numbers how the reader came', 3, newsPage(TEAM, BARE), '/nets?utm_source=12'],
  ['a manual', 2, newsPage(ARTICLE, BARE), '/docs/nets-and-ropes'],
])('%s is plainly none, and the browser is asked %d times', async (_, times, html, path) => {
  const opened = await openPage(html, path);
  const ask = vi.spyOn(opened, 'querySelector');
  const wrap = vi.spyOn(opened, 'getElementsByTagName');
  expect(glance(opened)).toBeNull();
  expect(ask).toHaveBeenCalledTimes(times);
  expect(wrap).not.toHaveBeenCalled();
});

test.each([
  ['by its address, whatever it holds', ADDRESS_WEIGHT, 0, newsPage(TEAM, BARE), '/nets-1234567'],
  ['by paragraphs that follow upon one another', 0, 2, newsPage(`<main>${story(3)}</main>`, BARE), '/nets'],
  ['by an element that is called an article, at a longer address', 0, 2, newsPage(ARTICLE, BARE), '/nets-and-ropes'],
  ['by its head, in a shop', -3, 7, newsPage(TEAM, CALLED), '/shop/nets-and-ropes'],
])('a page may be an article %s: it says what the address weighs', async (_, weight, times, html, path) => {
  const opened = await openPage(html, path);
  const ask = vi.spyOn(opened, 'querySelector');
  expect(glance(opened)).toBe(weight);
  expect(ask).toHaveBeenCalledTimes(times);
});

test('a page that hides how it is asked is plainly none', async () => {
  const opened = await openPage(`<form name="querySelector"></form>${story(3)}`, '/nets-1234567');
  expect(glance(opened)).toBeNull();
});

test.each([
  ['a form', '<form name="URL"></form>'],
  ['an image', '<img name="URL" alt="">'],
])('a page whose address %s hides is told by the address all the same', async (_, hidden) => {
  expect(glance(await openPage(hidden + newsPage(TEAM, BARE), '/nets-1234567'))).toBe(ADDRESS_WEIGHT);
  expect(glance(await openPage(hidden + newsPage(ARTICLE), '/'))).toBeNull();
});

test.each([
  ['/', '/?', '/#/nets-1234567', '/?#', '/#a?id=1234567'],
  ['/nets-1234567', '/nets-1234567?', '/nets-1234567#top', '/nets-1234567#?q=rope'],
  ['/nets?id=1234567', '/nets?id=1234567#top', '/nets?id=1234567#?q=rope', '/nets?from=/shop/&id=1234567'],
  ['/nets', '/nets?', '/nets#1234567', '/nets#/shop/rope'],
])('what follows the path of %s says what it says to the browser', async (address, ...others) => {
  const opened = await openPage(newsPage(TEAM, BARE), address);
  const glanced = glance(opened);
  for (const other of others) {
    opened.defaultView?.history.replaceState(null, '', other);
    expect(glance(opened), other).toBe(glanced);
  }
});
