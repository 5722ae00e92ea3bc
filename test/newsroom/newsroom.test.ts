import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listPages, readArticles, readEvents, readPapers } from './archive.mjs';
import { escapeHtml } from './html.mjs';
import { renderPage, startNewsroom } from './server.mjs';

const ORIGIN = 'http://127.0.0.1:1';
/** Names, not addresses to load: the vocabulary of JSON-LD and the namespace of SVG. */
const VOCABULARIES = ['https://schema.org', 'http://www.w3.org/2000/svg'];

const pages = listPages();
const articles = pages.filter((page) => page.kind === 'article');
const render = (path: string) => renderPage(path, ORIGIN) ?? '';

/** The page's text as a parser without styles would see it, with entities left as they are. */
const strip = (html: string) =>
  html
    .replace(/<(style|script)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');

const foreignAddresses = (text: string) =>
  (text.match(/(?:https?:)?\/\/[\w.-]+[^\s"'<)]*/g) ?? []).filter(
    (address) => !address.startsWith(ORIGIN) && !VOCABULARIES.includes(address),
  );

test('every paper tells every event, and nothing else', () => {
  const events = Object.keys(readEvents()).sort();
  for (const { lang } of readPapers()) {
    const told = readArticles(lang).map(({ event }) => event);
    expect(told.sort(), lang).toEqual(events);
  }
});

test('there is one front page for each language', () => {
  const fronts = pages.filter(({ kind }) => kind === 'front').map(({ lang }) => lang);
  expect(fronts).toEqual(readPapers().map(({ lang }) => lang));
  expect(fronts).toEqual(expect.arrayContaining(['en', 'hi', 'ar', 'it']));
});

test('paths are unique', () => expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length));

describe.each(articles)('$path', ({ path, lang, expected }) => {
  const html = render(path);
  const text = strip(html);

  test('is long enough for an article, and no longer than one', () => {
    const words = expected.inside.join(' ').split(/\s+/).length;
    expect(words).toBeGreaterThan(350);
    expect(words).toBeLessThan(700);
  });

  test('shows every text that is inside and every one that is outside', () => {
    const missing = [...expected.inside, ...expected.outside].filter((part) => !text.includes(escapeHtml(part)));
    expect(missing).toEqual([]);
  });

  test('keeps the two apart', () => {
    const inside = expected.inside.join('\n');
    const long = expected.outside.filter((part) => part.split(' ').length > 3);
    expect(long.length).toBeGreaterThan(10);
    expect(long.filter((part) => inside.includes(part))).toEqual([]);
  });

  test('its parties are among the countries and groups that it names', () => {
    const named = new Set([...expected.countries, ...expected.groups]);
    expect(expected.parties.filter((party) => !named.has(party))).toEqual([]);
    expect(expected.countries).toEqual([...new Set(expected.countries)].sort());
    expect(expected.groups).toEqual([...new Set(expected.groups)].sort());
  });

  test('carries its date, language and direction in the markup', () => {
    expect(html).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(html).toMatch(new RegExp(`<meta property="article:published_time" content="${expected.date}T`));
    expect(html).toMatch(new RegExp(`<time datetime="${expected.date}T`));
    const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    const things = scripts.flatMap(([, json]) => {
      const thing = JSON.parse(json ?? '');
      return thing['@graph'] ?? [thing];
    });
    const news = things.find((thing: Record<string, string>) => thing['@type'] === 'NewsArticle');
    expect(news.headline).toBe(expected.title);
    expect(news.datePublished.slice(0, 10)).toBe(expected.date);
  });
});

describe.each([{ path: '/' }, ...pages])('$path', ({ path }) => {
  test('asks nobody else for anything', () => expect(foreignAddresses(render(path))).toEqual([]));

  test('leaves no value out', () => expect(render(path)).not.toMatch(/undefined|\[object|NaN/));
});

describe('the server', () => {
  let newsroom: Awaited<ReturnType<typeof startNewsroom>>;
  beforeAll(async () => {
    newsroom = await startNewsroom();
  });
  afterAll(() => newsroom.close());

  test('answers every page, its drawings and its links', async () => {
    const links = new Set<string>();
    for (const { path } of [{ path: '/' }, ...newsroom.pages]) {
      const response = await fetch(newsroom.url + path);
      expect(response.status, path).toBe(200);
      for (const [, link] of (await response.text()).matchAll(/(?:src|href)="(\/[^"#]*)"/g)) links.add(link ?? '');
    }
    expect(links.size).toBeGreaterThan(newsroom.pages.length);
    for (const link of links) expect((await fetch(newsroom.url + link)).status, link).toBe(200);
  });

  test('its drawings ask nobody else for anything', async () => {
    const images = new Set(articles.flatMap(({ path }) => render(path).match(/\/images\/[\w-]+\.svg/g) ?? []));
    expect(images.size).toBeGreaterThan(4);
    for (const image of images) {
      expect(foreignAddresses(await (await fetch(newsroom.url + image)).text()), image).toEqual([]);
    }
  });

  test('forbids what is not its own', async () => {
    const policy = (await fetch(`${newsroom.url}/en/`)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'self'");
  });

  test.each(['/xx/', '/en/nothing', '/images/../server.svg', '/images/none.svg', '/%E0%A4%A'])(
    '%s is not found',
    async (path) => {
      expect((await fetch(newsroom.url + path)).status).toBe(404);
    },
  );
});
