import { describe, expect, test } from 'vitest';
import { ADDRESS_WEIGHT, HOME_WEIGHT, mayAddressSpeak, weighAddress } from '../../../src/page/gate/address.ts';
import fc from '../../fuzz.ts';

/** What the address of a page says: positive for an article, negative against it. */
function weigh(address: string): number {
  const { hostname, pathname, search } = new URL(address, 'https://news.example');
  return weighAddress({ host: hostname, path: pathname, query: search });
}

describe('an address speaks for an article', () => {
  test.each([
    ['a long number', '/world/1234567'],
    ['a long number at the end of a name', '/pact-signed-a7654321'],
    ['a day', '/2024/07/12/pact'],
    ['a day without slashes', '/politics/20240712/pact'],
    ['a month', '/2024/07/pact'],
    ['a month of one digit', '/2024/7/pact'],
    ['a page of a file', '/world/pact.html'],
    ['a page of a file, in capitals', '/WORLD/PACT.HTML'],
    ['a page with a server’s include', '/world/pact.shtml'],
    ['a section of stories, and a name', '/story/fisheries-pact-x'],
    ['a section in the plural', '/articles/fisheries-pact-x'],
    ['a number in the query', '/view.php?id=12'],
    ['a number under another name', '/view?articleid=7'],
    ['a long number under any name', '/read?x=123456'],
    ['the index of a story in the query', '/news/view?idx=99'],
  ])('by %s', (_, address) => {
    expect(weigh(address)).toBe(ADDRESS_WEIGHT);
  });

  test.each([
    ['five words', '/ministers-sign-a-fisheries-pact'],
    ['words of another script, as browsers write them', '/%E0%A4%AE-%E0%A4%B8-%E0%A4%95-%E0%A4%A8-%E0%A4%B0'],
    ['words with underscores', '/ministers_sign_a_fisheries_pact'],
  ])('a little by %s', (_, address) => {
    expect(weigh(address)).toBeGreaterThan(0);
    expect(weigh(address)).toBeLessThan(ADDRESS_WEIGHT);
  });
});

describe('an address says nothing', () => {
  test.each([
    ['of a section', '/world'],
    ['of a section in a section', '/world/asia/'],
    ['of a few words', '/fisheries-pact-signed'],
    ['of a short number', '/world/42'],
    ['of a year', '/2024/'],
    ['of a story section alone', '/story/'],
    ['of a word in the query', '/world?view=full'],
    ['of how the reader came', '/world?utm_source=letter12345&fbclid=a1b2c3d4e5f6'],
    ['of a campaign’s number', '/world?mc_cid=1234567'],
  ])('%s', (_, address) => {
    expect(weigh(address)).toBe(0);
  });
});

describe('an address speaks against an article', () => {
  test.each([
    ['a shop', '/shop/nets-and-ropes-12345'],
    ['a forum', '/forums/t/what-is-the-best-net-for-cod/12345'],
    ['an encyclopaedia', '/wiki/Fisheries_Pact_Of_The_Two_Towns'],
    ['a manual', '/docs/how-to-mend-a-net-in-5-steps.html'],
    ['a course', '/courses/nets-and-ropes-12345'],
    ['a file of such a name', '/login.html'],
    ['privacy', '/privacy-policy'],
    ['a question in a query', '/index.php?topic=12345'],
    ['a search', '/find?q=pact'],
    ['a search with more', '/find?lang=en&query=12345'],
    ['a product', '/x?product=12345'],
    ['a list of a topic', '/topics/fisheries'],
    ['a page of such a list', '/topics/fisheries/2'],
    ['an author', '/author/ada-skipper'],
    ['a tag', '/tag/pact/'],
    ['an archive', '/archive/2024/07'],
    ['a list in German', '/themen/fischerei'],
    ['a list in German, of one topic', '/thema/fischerei'],
    ['a list in Spanish', '/temas/pesca'],
    ['a numbered page', '/world/asia/page/3'],
  ])('by %s', (_, address) => {
    expect(weigh(address)).toBeLessThan(0);
    expect(weigh(address)).toBeGreaterThan(HOME_WEIGHT);
  });

  test.each(['docs', 'developer', 'forum', 'wiki', 'shop', 'help'])('by the host %s', (name) => {
    expect(weigh(`https://${name}.example/2024/07/12/pact-123456.html`)).toBeLessThan(0);
  });

  test.each(['docsy.example', 'www.docs.example', 'shopping.example'])('not by the host %s', (host) => {
    expect(weigh(`https://${host}/2024/07/12/pact`)).toBe(ADDRESS_WEIGHT);
  });

  test('not by a list’s name where a story’s number stands in its place', () => {
    expect(weigh('/category/world/1234567')).toBe(ADDRESS_WEIGHT);
    expect(weigh('/category/world/1234')).toBeLessThan(0);
  });

  test('not by a list’s name far above the page', () => {
    expect(weigh('/topics/sea/2024/07/12/pact.html')).toBe(ADDRESS_WEIGHT);
  });

  test('not by a section that only begins alike', () => {
    expect(weigh('/shops-of-the-town/pact.html')).toBe(ADDRESS_WEIGHT);
  });
});

describe('a home page', () => {
  test.each(['/', '/index.html', '/default.aspx', '/home', '/en', '/en/', '/pt-br/', '/zh_cn/index.html', '/HOME'])(
    'is at %s',
    (address) => {
      expect(weigh(address)).toBe(HOME_WEIGHT);
    },
  );

  test.each(['/world', '/eng', '/en/world', '/index.en.html', '/homeward', '/e1/'])('is not at %s', (address) => {
    expect(weigh(address)).not.toBe(HOME_WEIGHT);
  });

  test('is none where the query asks for a story', () => {
    expect(weigh('/?id=4711')).toBe(ADDRESS_WEIGHT);
    expect(weigh('/?utm_id=4711')).toBe(HOME_WEIGHT);
  });
});

test('the few letters of a path that are counted first keep no story from being known', () => {
  const piece = fc.constantFrom(
    '/',
    '-',
    '_',
    '.',
    'a',
    'pact',
    '/2024',
    '7',
    '12',
    '.htm',
    '/news/',
    '/story/',
    '%E0',
  );
  const patterns =
    /\d{5,}|\/(?:19|20)\d{2}[/-]?\d{1,2}(?:\/|-)|\/(?:article|story|news)s?\/[^/]{12,}|\.s?html?$|(?:[a-z\d%]+[-_]){4,}/i;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const path = `/harbour${pieces.join('')}`;
      expect(weighAddress({ host: 'news.example', path, query: '' }) > 0).toBe(patterns.test(path));
    }),
    { numRuns: 500 },
  );
});

describe('an address that may speak for an article', () => {
  const part = fc.constantFrom(
    ...[
      'a',
      'net',
      '-',
      '_',
      '1',
      '23',
      '456',
      '/',
      '?',
      '=',
      '&',
      '/2024/07/',
      '/article/',
      '/stories/',
      '/news/',
      '.htm',
    ],
    ...['id', 'idx', 'no', 'num', 'seq', 'article', 'x', '%E0', '.shtml', '#'],
  );

  test('is every one that does', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const { pathname, search } = new URL(`https://news.example/${parts.join('')}`);
        const weight = weighAddress({ host: 'news.example', path: pathname, query: search });
        if (weight > 0) expect(mayAddressSpeak(pathname.toLowerCase(), search.toLowerCase())).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '/',
    '/world',
    '/catalogue/nets/by-length',
    '/nets-and-ropes-of',
    '/watch?view=full',
    '/search?q=pact&page=2',
  ])('is not %s', (address) => {
    const [path = '', query = ''] = address.split(/(?=\?)/);
    expect(mayAddressSpeak(path, query)).toBe(false);
  });
});
