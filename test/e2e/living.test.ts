import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Extension, launchExtension } from './support/extension.ts';
import { readMarks } from './support/marks.ts';
import { type PageServer, servePages } from './support/page-server.ts';

const PARAGRAPHS = [
  'Norway and Iceland signed an agreement on fishing quotas in Tromsø on Tuesday after a week of talks that went on late into every night.',
  'The two ministers said that the text would be laid before both parliaments in the autumn, and that boats could sail under it from January.',
  'Fishermen in the north, who had stayed in harbour for most of the spring, were told that the shares of cod would be the same for five years.',
  'A clerk of the ministry added that nothing in the text touched the rights that either coast had been given in earlier years.',
];
const LATER = [
  'Kenya and Ethiopia agreed on a treaty about the waters of the Omo, which feeds the lake that both of them share and fight for.',
  'Engineers are to measure the river at four places and to send the figures to both capitals at the end of every month.',
  'Herders on the shore said that they had seen many commissions come and go, and that the water would tell whether this one was any better.',
  'The text leaves the dams where they are, and says that no new one may be begun before the figures of three rainy seasons are known.',
  'Fishing boats of both sides may land on either shore, and the villages around the lake are to be asked before anything is built.',
];

const story = (headline: string, paragraphs: readonly string[], className = 'story') =>
  `<article class="${className}"><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
const FIRST = story('Norway and Iceland sign a fishing agreement', PARAGRAPHS);
const SECOND = story('Kenya and Ethiopia agree on the waters of the Omo', LATER);

const TRANSLATED = [
  'Norvegia e Islanda firmano un accordo sulla pesca',
  'Norvegia e Islanda hanno firmato martedì a Tromsø un accordo sulle quote di pesca dopo una settimana di colloqui durati fino a notte fonda.',
  'I due ministri hanno detto che il testo sarà presentato ai parlamenti in autunno e che le barche potranno navigare con esso da gennaio.',
  'Ai pescatori del nord, rimasti in porto per quasi tutta la primavera, è stato detto che le parti di merluzzo non cambieranno per cinque anni.',
  'Un funzionario del ministero ha aggiunto che nulla nel testo tocca i diritti che le due coste hanno avuto negli anni passati.',
];

interface LivingPage {
  readonly body: string;
  /** What the page does when `act()` is called. */
  readonly act: string;
}

const insert = (where: string, markup: string) =>
  `document.querySelector('main').insertAdjacentHTML('${where}', ${JSON.stringify(markup)});`;

const PAGES = {
  late: { body: '', act: insert('afterbegin', FIRST) },
  hydrated: {
    body: FIRST,
    act: "const main = document.querySelector('main'); main.replaceWith(main.cloneNode(true));",
  },
  app: {
    body: FIRST,
    act: `history.pushState(null, '', '/omo'); document.querySelector('main').innerHTML = ${JSON.stringify(SECOND)};`,
  },
  left: {
    body: FIRST,
    act: `history.pushState(null, '', '/'); document.querySelector('main').innerHTML = '<ul><li><a href="/a">Norway</a></li></ul>';`,
  },
  endless: { body: FIRST, act: insert('beforeend', SECOND) },
  blog: {
    body: FIRST,
    act: `document.querySelector('h1').insertAdjacentHTML('afterend', '<section><h2>14:05</h2><p>Denmark joined the talks in the afternoon, and its minister said that Greenland would be heard before anything was signed there.</p></section>');`,
  },
  folded: {
    body: story('Norway and Iceland sign a fishing agreement', PARAGRAPHS).replace(
      '</article>',
      '<div class="rest folded"><p>Sweden has asked to be told of the quotas, since its own boats meet those of Norway in the waters of the Skagerrak all through the summer.</p></div></article>',
    ),
    act: "document.querySelector('.rest').classList.remove('folded');",
  },
  translated: {
    body: FIRST,
    // As browsers do it: every text is replaced by one in two `font` elements.
    act: `const words = ${JSON.stringify(TRANSLATED)};
      for (const node of [...document.querySelectorAll('h1, p')].map((each) => each.firstChild)) {
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = words.shift(); outer.append(inner); node.replaceWith(outer); }
      document.documentElement.lang = 'it';`,
  },
  shadowed: {
    body: `<news-story></news-story><script>document.querySelector('news-story').attachShadow({ mode: 'open' })
      .innerHTML = ${JSON.stringify(FIRST)};</script>`,
    act: '',
  },
  framed: { body: `${FIRST}<iframe src="/hydrated"></iframe>`, act: '' },
} satisfies Record<string, LivingPage>;

type Name = keyof typeof PAGES;

const HEAD = `<meta charset="utf-8"><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-03-03T18:00:00Z"><title>Evening paper</title>
<style>.folded { display: none } article { min-height: 90vh }</style>`;

/** A busy machine takes its time. */
const PATIENCE = { timeout: 25_000 };

let extension: Extension;
let server: PageServer;
let page: Page;

beforeAll(async () => {
  server = await servePages((path) => {
    const known = PAGES[path.slice(1) as Name];
    if (!known) return null;
    const body = `<main>${known.body}</main><script>window.act = () => { ${known.act} };</script>`;
    return { body: `<!doctype html><html lang="en"><head>${HEAD}</head><body>${body}</body></html>` };
  });
  extension = await launchExtension();
});

afterAll(async () => {
  await extension?.close();
  server?.close();
});

afterEach(() => page?.close());

async function openPage(name: Name): Promise<void> {
  page = await extension.context.newPage();
  await page.goto(`${server.origin}/${name}`);
}

/** Waits until the countries that are marked in what the page shows are these, each at least once and no other. */
async function expectCountries(...expected: readonly string[]): Promise<void> {
  await expect
    .poll(async () => {
      const marks = (await readMarks(page)).filter(({ highlight }) => highlight === 'pactlight-country');
      return [...new Set(marks.map(({ text }) => text))].sort();
    }, PATIENCE)
    .toEqual([...expected].sort());
}

const act = () => page.evaluate(() => (window as unknown as { act: () => void }).act());

test('an article that comes after the page is marked', async () => {
  await openPage('late');
  await act();
  await expectCountries('Norway', 'Iceland');
});

test('an article whose nodes are replaced by equal ones is marked in the new ones', async () => {
  await openPage('hydrated');
  await expectCountries('Norway', 'Iceland');
  await act();
  await expect
    .poll(
      () =>
        page.evaluate(() => {
          const starts = [...(CSS.highlights.get('pactlight-country') ?? [])].map((range) => range.startContainer);
          return starts.length > 0 && starts.every((node) => node.isConnected);
        }),
      PATIENCE,
    )
    .toBe(true);
  await expectCountries('Norway', 'Iceland');
});

test('an app that goes to another article gets that one marked and nothing else', async () => {
  await openPage('app');
  await expectCountries('Norway', 'Iceland');
  await act();
  await expectCountries('Kenya', 'Ethiopia');
});

test('an app that goes to its front page is left without marks', async () => {
  await openPage('left');
  await expectCountries('Norway', 'Iceland');
  await act();
  await expectCountries();
});

test('on a page that never ends the article that is looked at is marked', async () => {
  await openPage('endless');
  await expectCountries('Norway', 'Iceland');
  await act();
  const [first, second] = [page.locator('article').first(), page.locator('article').last()];
  await second.evaluate((article) => article.scrollIntoView({ block: 'center' }));
  await expectCountries('Kenya', 'Ethiopia');
  await first.evaluate((article) => article.scrollIntoView({ block: 'center' }));
  await expectCountries('Norway', 'Iceland');
});

test('a new entry of a live blog is marked', async () => {
  await openPage('blog');
  await expectCountries('Norway', 'Iceland');
  await act();
  await expectCountries('Norway', 'Iceland', 'Denmark', 'Greenland');
});

test('what “read more” unfolds is marked when it is there to be read', async () => {
  await openPage('folded');
  await expectCountries('Norway', 'Iceland');
  await act();
  await expectCountries('Norway', 'Iceland', 'Sweden');
});

test('an article that the browser has translated is marked in its new language', async () => {
  await openPage('translated');
  await expectCountries('Norway', 'Iceland');
  await act();
  await expectCountries('Norvegia', 'Islanda');
});

test('an article in an open shadow root is marked', async () => {
  await openPage('shadowed');
  await expectCountries('Norway', 'Iceland');
});

test('a frame of the page is left alone', async () => {
  await openPage('framed');
  await expectCountries('Norway', 'Iceland');
  const inFrame = await page.frames()[1]?.evaluate(() => CSS.highlights.size);
  expect(inFrame).toBe(0);
});

test('a page that came back from the back/forward cache keeps its marks', async () => {
  await openPage('hydrated');
  await expectCountries('Norway', 'Iceland');
  await page.goto(`${server.origin}/blog`);
  await page.goBack();
  await expectCountries('Norway', 'Iceland');
});
