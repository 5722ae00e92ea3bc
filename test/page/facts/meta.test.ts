import { describe, expect, test } from 'vitest';
import { firstMeta, readMeta } from '../../../src/page/facts/meta.ts';
import fc from '../../fuzz.ts';

type Tag = Readonly<Record<string, string>>;

/** A page whose head has these tags. */
function pageWith(tags: readonly Tag[]): Document {
  const page = document.implementation.createHTMLDocument('Nets');
  for (const tag of tags) {
    const element = page.createElement('meta');
    for (const [name, value] of Object.entries(tag)) element.setAttribute(name, value);
    page.head.append(element);
  }
  return page;
}

describe('a value', () => {
  test.each(['property', 'name', 'itemprop', 'http-equiv'])('is found by `%s`, in lower case', (key) => {
    expect(readMeta(pageWith([{ [key]: 'OG:Type', content: ' article ' }])).get('og:type')).toBe('article');
  });

  test('is found under each of its names', () => {
    const meta = readMeta(pageWith([{ property: 'og:title', name: 'title', content: 'Nets' }]));
    expect([meta.get('og:title'), meta.get('title')]).toEqual(['Nets', 'Nets']);
  });

  test('is the first of its name', () => {
    const tags = ['article', 'website'].map((content) => ({ property: 'og:type', content }));
    expect(readMeta(pageWith(tags)).get('og:type')).toBe('article');
  });

  test('that is empty leaves the place to the next', () => {
    const tags = [' ', 'website'].map((content) => ({ property: 'og:type', content }));
    expect(readMeta(pageWith(tags)).get('og:type')).toBe('website');
  });

  test('of generators is that of all: they build on one another', () => {
    const tags = ['Gulls 1.0', 'MediaWiki 1.42'].map((content) => ({ name: 'generator', content }));
    expect(readMeta(pageWith(tags)).get('generator')).toContain('MediaWiki');
  });
});

test('the first name that has a value wins', () => {
  const meta = readMeta(pageWith([{ name: 'date', content: '2024' }]));
  expect(firstMeta(meta, ['pubdate', 'date'])).toBe('2024');
  expect(firstMeta(meta, ['pubdate'])).toBeNull();
});

test('a page with thousands of tags is read no further than the first hundreds', () => {
  const tags = Array.from({ length: 2000 }, (_, index) => ({ name: `n${index}`, content: 'x' }));
  expect(readMeta(pageWith(tags)).size).toBeLessThan(400);
});

test('tags of any content give trimmed values under lower-case names', () => {
  const tag = fc.record({ name: fc.string(), content: fc.string() });
  fc.assert(
    fc.property(fc.array(tag, { maxLength: 8 }), (tags) =>
      [...readMeta(pageWith(tags))].every(
        ([name, value]) =>
          name === name.toLowerCase() && value !== '' && (name === 'generator' || value === value.trim()),
      ),
    ),
  );
});
