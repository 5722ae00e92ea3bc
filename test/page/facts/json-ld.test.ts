import { describe, expect, test } from 'vitest';
import { isArticleType, isNewsType, readStructuredData, type StructuredData } from '../../../src/page/facts/json-ld.ts';
import fc from '../../fuzz.ts';

/** What is read of a page with these scripts of structured data. */
function readScripts(...scripts: string[]): StructuredData {
  const page = document.implementation.createHTMLDocument('Nets');
  for (const text of scripts) {
    const script = page.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = text;
    page.head.append(script);
  }
  return readStructuredData(page);
}

const NOTHING: StructuredData = {
  types: [],
  headline: null,
  description: null,
  datePublished: null,
};

describe('types', () => {
  test.each([
    ['one', { '@type': 'NewsArticle' }, ['NewsArticle']],
    ['a list', { '@type': ['Article', 'Report'] }, ['Article', 'Report']],
    ['with the namespace as an address', { '@type': 'https://schema.org/NewsArticle' }, ['NewsArticle']],
    ['with a prefix', { '@type': 'schema:Article' }, ['Article']],
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, { '@type': 'Article' }] }, ['WebSite', 'Article']],
    ['in a list of lists', [[{ '@type': 'WebPage' }], [{ '@type': 'Article' }]], ['WebPage', 'Article']],
    ['of what a page is about', { '@type': 'WebPage', mainEntity: { '@type': 'Report' } }, ['WebPage', 'Report']],
    ['of no text', { '@type': 7 }, []],
    [
      'of the review of a thing, in place of the thing’s',
      { '@type': 'Product', review: { '@type': 'Review', headline: 'A good net', datePublished: '2024-07-12' } },
      ['Review'],
    ],
    [
      'of a thing that somebody praises',
      { '@type': 'Product', review: { '@type': 'Review', datePublished: '2024-07-12' } },
      ['Product'],
    ],
    [
      'of a thing with many reviews',
      { '@type': 'Product', review: [{ '@type': 'Review', headline: 'Good', datePublished: '2024-07-12' }] },
      ['Product'],
    ],
  ])('%s', (_, data, types) => {
    expect(readScripts(JSON.stringify(data)).types).toEqual(types);
  });

  test('what a page is about counts only where it is an article', () => {
    const data = { '@type': 'WebPage', mainEntity: { '@type': 'Person', headline: 'A skipper' } };
    expect(readScripts(JSON.stringify(data))).toEqual({ ...NOTHING, types: ['WebPage'] });
  });

  test('only the press uses some, others are on any article', () => {
    expect(['NewsArticle', 'ReportageNewsArticle', 'LiveBlogPosting'].every(isNewsType)).toBe(true);
    expect(['Article', 'BlogPosting', 'Report'].some(isNewsType)).toBe(false);
    expect(['Article', 'BlogPosting', 'Report', 'NewsArticle'].every(isArticleType)).toBe(true);
    expect(['WebPage', 'Product', 'Newsletter', 'ArticleList'].some(isArticleType)).toBe(false);
  });
});

describe('fields', () => {
  test('are those of the article, wherever it stands', () => {
    const site = { '@type': 'WebSite', headline: 'The Example' };
    const story = { '@type': 'NewsArticle', headline: ' Nets are torn ', datePublished: '2024-07-12' };
    const data = readScripts(JSON.stringify(site), JSON.stringify(story));
    expect(data.headline).toBe('Nets are torn');
    expect(data.datePublished).toBe('2024-07-12');
  });

  test('of any node count where no article has them', () => {
    const page = { '@type': 'WebPage', description: 'All about nets' };
    expect(readScripts(JSON.stringify([{ '@type': 'Article' }, page])).description).toBe('All about nets');
  });

  test.each([[''], ['  '], [12], [{ '@value': 'x' }], [null]])('%j is none', (headline) => {
    expect(readScripts(JSON.stringify({ '@type': 'Article', headline })).headline).toBeNull();
  });
});

describe('usual mistakes are mended', () => {
  test.each([
    ['a line break in a string', '{"@type":"Article","headline":"Nets\nare torn"}'],
    ['a comma before a bracket', '{"@type":["Article",],"headline":"Nets are torn",}'],
    ['a comment around it', '<!-- {"@type":"Article","headline":"Nets are torn"} -->'],
    ['a CDATA mark around it', '//<![CDATA[\n{"@type":"Article","headline":"Nets are torn"}\n//]]>'],
  ])('%s', (_, text) => {
    expect(readScripts(text)).toMatchObject({ types: ['Article'], headline: 'Nets are torn' });
  });

  test('and one broken script does not hide the next', () => {
    expect(readScripts('{"@type": nets', '{"@type":"Article"}').types).toEqual(['Article']);
  });
});

describe('hostile data', () => {
  test('of any shape is read without an error, and every field is text or null', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        const { types, ...fields } = readScripts(text);
        return (
          types.every((type) => typeof type === 'string') &&
          Object.values(fields).every((value) => value === null || typeof value === 'string')
        );
      }),
    );
  });

  test('that is no JSON at all says nothing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const data = readScripts(`nets ${text}`);
        return data.types.length === 0 && data.headline === null;
      }),
    );
  });

  test('with known names and values of any kind is read without an error', () => {
    const name = fc.constantFrom('@type', '@graph', 'headline', 'datePublished', 'mainEntity', 'mainEntityOfPage');
    const node = fc.dictionary(name, fc.oneof(fc.string(), fc.jsonValue(), fc.constant('NewsArticle')));
    fc.assert(
      fc.property(fc.array(node), (nodes) => {
        expect(Array.isArray(readScripts(JSON.stringify(nodes)).types)).toBe(true);
      }),
    );
  });

  test('beyond a length, or behind many scripts, is not read', () => {
    const padded = JSON.stringify({ '@type': 'Article', headline: 'x'.repeat(200_000) });
    expect(readScripts(padded)).toEqual(NOTHING);
    expect(readScripts(...Array(20).fill('{}'), '{"@type":"Article"}').types).toEqual([]);
  });

  test('cannot reach the prototypes', () => {
    readScripts('{"@type":"Article","__proto__":{"headline":"polluted"}}');
    expect('headline' in {}).toBe(false);
  });
});
