import { describe, expect, test } from 'vitest';
import { readFacts } from '../../../src/page/facts/page-facts.ts';
import { judgePage } from '../../../src/page/gate/gate.ts';
import { isArticlePage, readArticle } from '../../../src/page/index.ts';
import { HEADLINE, NEWS_HEAD, newsPage, sentences, story, TEASERS } from '../fixtures/news-page.ts';
import { openPage } from '../fixtures/open-page.ts';

const ARTICLE = `<article><h1>${HEADLINE}</h1>${story(6)}</article>`;

const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

/** Whether the page is taken for an article, by the gate and by the reader. */
async function isRead(html: string, path?: string): Promise<boolean> {
  return readArticle(await openPage(html, path)) !== null;
}

describe('an article is read', () => {
  test.each([
    ['news by JSON-LD', NEWS_HEAD, '/x'],
    [
      'news by JSON-LD in a graph',
      linked({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['NewsArticle'], headline: HEADLINE }] }),
      '/x',
    ],
    [
      'news inside a page about it',
      linked({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', headline: HEADLINE } }),
      '/x',
    ],
    [
      'of the trade press, which calls it technical, under its month',
      linked({ '@type': 'TechArticle', datePublished: '2024-07-12' }) + meta('og:type', 'article'),
      '/2024/07/growth-of-nets/',
    ],
    [
      'a review of a thing, by the press',
      meta('og:type', 'article') +
        linked({ '@type': 'Product', review: { '@type': 'Review', headline: HEADLINE, datePublished: '2024-07-12' } }),
      '/good-net-review',
    ],
    ['a live blog', linked({ '@type': 'LiveBlogPosting' }), '/live/harbour'],
    [
      'og:type and a day of publication',
      meta('og:type', 'article') + meta('article:published_time', '2024-07-12'),
      '/x',
    ],
    [
      'in an archive, under its number',
      meta('og:type', 'article') + meta('article:published_time', '2024-07-12'),
      '/archive/63076',
    ],
    [
      'in a category, under a name of many words',
      meta('og:type', 'article') + meta('article:published_time', '2024-07-12'),
      '/category/national/ministers-sign-a-pact-on-fish-in-the-harbour',
    ],
    [
      'with answers to questions at its end',
      linked({ '@type': 'FAQPage' }) + meta('og:type', 'article') + meta('article:published_time', '2024-07-12'),
      '/x',
    ],
    [
      'of a publisher that calls itself a local business',
      linked({ '@graph': [{ '@type': ['LocalBusiness', 'Organization'] }, { '@type': 'BlogPosting' }] }) +
        meta('og:type', 'article') +
        meta('article:published_time', '2024-07-12'),
      '/x',
    ],
    ['og:type and an address with a number', meta('og:type', 'article'), '/story-1234567'],
    [
      'news beside a list of more',
      linked([{ '@type': 'ItemList' }, { '@type': 'CollectionPage' }, { '@type': 'ReportageNewsArticle' }]),
      '/x',
    ],
    [
      'news in JSON-LD that is broken by line breaks',
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb",}</script>',
      '/x',
    ],
  ])('%s', async (_, head, path) => {
    expect(await isRead(newsPage(ARTICLE, { head }), path)).toBe(true);
  });

  test('without any sign in the head, where it has a headline and a date', async () => {
    const dated = ARTICLE.replace('</h1>', '</h1><div>12 July 2024</div>');
    expect(await isRead(newsPage(dated, { head: '' }), '/2024/ministers-sign-a-fisheries-pact')).toBe(true);
    expect(await isRead(newsPage(ARTICLE, { head: '' }), '/guide/how-to-sign-a-fisheries-pact')).toBe(false);
  });
});

describe('no article', () => {
  const LONG = `<h1>The Example</h1>${story(6)}`;

  test.each([
    ['a home page', newsPage(TEASERS), '/'],
    ['a home page with the signs of an article', newsPage(ARTICLE), '/'],
    ['the home page of a language', newsPage(ARTICLE), '/en/'],
    ['a section', newsPage(TEASERS.repeat(3), { head: meta('og:type', 'website') }), '/world/'],
    [
      'a tag page that calls itself an article',
      newsPage(TEASERS.repeat(3), { head: meta('og:type', 'article') }),
      '/tag/fisheries/',
    ],
    [
      'a collection',
      newsPage(TEASERS.repeat(3), { head: linked({ '@type': 'CollectionPage' }) }),
      '/fisheries-2024-overview',
    ],
    [
      'a technical article that no day is given of',
      newsPage(LONG, { head: linked({ '@type': 'TechArticle' }) + meta('og:type', 'article') }),
      '/growth-of-nets-2024/part-17654',
    ],
    [
      'a search',
      newsPage(TEASERS.repeat(3), { head: linked({ '@type': 'SearchResultsPage' }) }),
      '/search?q=fisheries',
    ],
    [
      'an encyclopaedia',
      newsPage(LONG, { head: `<meta name="generator" content="MediaWiki 1.43">${linked({ '@type': 'Article' })}` }),
      '/wiki/Fisheries',
    ],
    [
      'an encyclopaedia that hides its software',
      newsPage(LONG, { head: linked({ '@type': 'Article', datePublished: '2004-01-01' }) }),
      '/wiki/Fisheries',
    ],
    ['a shop', newsPage(LONG, { head: meta('og:type', 'product') + linked({ '@type': 'Product' }) }), '/p/net-1234567'],
    [
      'a forum',
      newsPage(LONG, { head: '<meta name="generator" content="Discourse 3.2">' }),
      '/t/nets-for-the-bay/12345',
    ],
    ['questions and answers', newsPage(LONG, { head: linked({ '@type': 'QAPage' }) }), '/questions/12345/which-net'],
    [
      'documentation',
      newsPage(LONG, { head: '<meta name="generator" content="Docusaurus v3.1">' }),
      '/docs/getting-started',
    ],
    ['a manual with og:type article', newsPage(LONG, { head: meta('og:type', 'article') }), '/reference/nets'],
    [
      'a chapter deep in a manual that is dated',
      newsPage(ARTICLE, { head: meta('og:type', 'article') + meta('article:published_time', '2024-07-12') }),
      '/en-US/docs/Nets/Harbour/Mending_nets_by_hand_at_home',
    ],
    [
      'a service with an address of many words, which names no day',
      newsPage(LONG.replaceAll('Tuesday', 'that day'), { head: meta('og:type', 'article') }),
      '/harbour-school/net-mending-certificate-for-adults',
    ],
    ['a category with a long name', newsPage(LONG, { head: meta('og:type', 'article') }), '/category/news-of-the-bay'],
    ['a home page that a network leads to', newsPage(ARTICLE), '/?fbclid=IwAR1234567890&utm_source=x1234567'],
    ['a thread', newsPage(ARTICLE, { head: '' }), '/index.php?topic=589061.0'],
    [
      'documentation whose second generator tells it',
      newsPage(ARTICLE, {
        head: `<meta name="generator" content="Builder v5"><meta name="generator" content="Starlight v0.36">${meta('og:type', 'article')}`,
      }),
      '/start/',
    ],
    ['code hosting', newsPage(LONG, { head: meta('og:type', 'object') }), '/example/nets'],
    ['a profile', newsPage(LONG, { head: meta('og:type', 'profile') }), '/maria-example-12345678'],
    ['a web app', '<!doctype html><title>App</title><div id="app"><button>New</button></div>', '/inbox/12345678'],
    ['news whose text is only in a script', newsPage('<div id="root"></div>'), '/world/1234567'],
    ['an empty page', '', '/world/1234567'],
    ['a frameset', '<html><frameset cols="50%,50%"><frame><frame></frameset></html>', '/world/1234567'],
  ])('%s is left alone', async (_, html, path) => {
    expect(await isRead(html, path)).toBe(false);
  });

  test.each(['docs.example.org', 'developer.example.org', 'forum.example.org', 'shop.example.org'])(
    'a page of %s is left alone',
    async (host) => {
      const page = await openPage(newsPage(ARTICLE, { head: meta('og:type', 'article') }), '/nets-1234567');
      const facts = readFacts(page);
      const { structured, path, query, bodyClass } = facts;
      const judgeOn = (host: string) => judgePage(page, { meta: facts.meta, structured, path, query, bodyClass, host });
      expect(judgeOn('www.example.org')).toBe('yes');
      expect(judgeOn(host)).toBe('no');
    },
  );

  test('is read nevertheless where the reader asks for it', async () => {
    const page = await openPage(newsPage(ARTICLE, { head: meta('og:type', 'website') }), '/');
    expect(readArticle(page)).toBeNull();
    expect(readArticle(page, { force: true })?.text).toContain(sentences(5));
  });
});

describe('what cannot matter any more is not read', () => {
  const READ = ['meta', 'structured'] as const;

  /** The parts of the head that the gate asked for on a page at this path. */
  async function partsRead(path: string, head = NEWS_HEAD): Promise<string[]> {
    const page = await openPage(newsPage(ARTICLE, { head }), path);
    const facts = readFacts(page);
    const asked = new Set<string>();
    const watched = new Proxy(facts, {
      get(target, name) {
        asked.add(String(name));
        return Reflect.get(target, name, target);
      },
    });
    judgePage(page, watched);
    return READ.filter((name) => asked.has(name));
  }

  test('of a home page: its address says it all', async () => {
    expect(await partsRead('/')).toEqual([]);
  });

  test('of a shop page without structured data of news: its kind says it all', async () => {
    expect(await partsRead('/nets-1234567', meta('og:type', 'product'))).toEqual(['meta', 'structured']);
    expect(await partsRead('/shop/nets', meta('og:type', 'product'))).toEqual(['meta']);
  });

  test('of an article: everything', async () => {
    expect(await partsRead('/nets-1234567')).toEqual(['meta', 'structured']);
  });
});

describe('what the content system says of its page on the body', () => {
  const AS_ARTICLE = meta('og:type', 'article') + meta('article:published_time', '2024-07-12');

  const verdictOn = async (bodyClass: string, head = AS_ARTICLE, path = '/nets') => {
    const page = await openPage(newsPage(ARTICLE, { head }).replace('<body>', `<body class="${bodyClass}">`), path);
    return judgePage(page, readFacts(page));
  };

  test.each([
    ['a lasting page', 'page-template-default page page-id-1080 wp-embed-responsive'],
    ['a list of posts', 'archive tag tag-nets'],
    ['the second page of a list', 'home blog paged paged-2'],
    ['what was searched', 'search search-results'],
    ['a page that is not there', 'error404'],
    ['a shop’s product', 'single single-product woocommerce'],
    ['a page of another system', 'html page-node node-type-page'],
  ])('%s is none, whatever its head says', async (_, bodyClass) => {
    expect(await verdictOn(bodyClass)).toBe('no');
  });

  test('is not believed against structured data that only news carry', async () => {
    expect(await verdictOn('page page-id-12', NEWS_HEAD + AS_ARTICLE, '/nets-1234567')).toBe('yes');
  });

  test.each(['post-template-default single single-post postid-5585', 'page-node node-type-article'])(
    '"%s" adds to what the head says',
    async (bodyClass) => {
      expect(await verdictOn(bodyClass, meta('og:type', 'article'))).toBe('yes');
      expect(await verdictOn('x1', meta('og:type', 'article'))).toBe('maybe');
    },
  );

  test('a name of style that only looks like one says nothing', async () => {
    expect(await verdictOn('archive-link no-search-results-page mypaged')).toBe('yes');
  });

  test('a page of a list says so in its address as well', async () => {
    expect(await verdictOn('x1', AS_ARTICLE, '/blog/page/4/')).toBe('no');
  });
});

describe('the cost of the gate', () => {
  test('on 15,000 elements is about a millisecond', async () => {
    const cells = '<div class="c"><a href="/x">A cell of the list</a><p>Text</p></div>'.repeat(5000);
    const page = await openPage(newsPage(cells, { head: meta('og:type', 'website') }), '/overview');
    const times = Array.from({ length: 15 }, () => {
      const start = performance.now();
      isArticlePage(page);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    // The bar is 1 ms on a quiet machine; five leave room for one that is shared.
    expect(times[7]).toBeLessThan(5);
  });

  test('of five megabytes of JSON-LD is that of their length', async () => {
    const head = `<script type="application/ld+json">[${'{"@type":"NewsArticle"},'.repeat(200_000)}{}]</script>`;
    const page = await openPage(newsPage(ARTICLE, { head }), '/x');
    const start = performance.now();
    isArticlePage(page);
    expect(performance.now() - start).toBeLessThan(50);
  });
});
